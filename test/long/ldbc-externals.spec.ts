import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { describeWithData } from '../import/data.js';
import { inParallel } from '../import/in-parallel.js';
import { LdbcNetwork } from '../import/ldbc-network.js';
import { LdbcOracle } from '../import/ldbc-oracle.js';

jest.setTimeout(180_000); // many requests, on machines that do other things besides

describeWithData('LDBC’s network with externals', 'ldbc-snb-tiny', () => {
  const oracle = new LdbcOracle();
  let network: LdbcNetwork;
  beforeAll(async () => {
    network = await LdbcNetwork.start({ accessUntil: new Date('2040-01-01'), walls: true });
  });
  afterAll(() => network?.close());

  const MESSAGES = `query ($first: Int, $after: String) { viewer { messages(first: $first, after: $after) {
    edges { node { sourceId thread { sourceId } } } pageInfo { hasNextPage endCursor } } } }`;
  const GROUPS = `query ($first: Int, $after: String) { groups(first: $first, after: $after) {
    edges { node { sourceId } } pageInfo { hasNextPage endCursor } } }`;
  const externals = [...oracle.externals.keys()];
  const employees = [...oracle.people.keys()].filter((id) => !oracle.externals.has(id));

  test('each external reads what their groups hold since they came, behind the walls, and knows no other group', async () => {
    expect(externals.length).toBeGreaterThan(30);
    await inParallel(externals, async (viewer) => {
      const messages = await network.all(viewer, MESSAGES, ['viewer', 'messages']);
      const right = oracle.newest((message) => oracle.mayReadAmongExternals(viewer, message));
      expect([viewer, messages.map(({ sourceId }) => sourceId)]).toEqual([viewer, right.map(({ id }) => `ldbc:${id}`)]);
      const groups = await network.all(viewer, GROUPS, ['groups']);
      const own = [...oracle.forums]
        .filter(([id, { members }]) => members.has(viewer) && oracle.hasEmployee(id))
        .map(([id]) => `ldbc:${id}`);
      expect(groups.map(({ sourceId }) => sourceId).sort()).toEqual(own.sort());
    });
  });

  test('employees read what they did before', async () => {
    for (const viewer of employees.filter((_, i) => i % 40 === 0)) {
      const messages = await network.all(viewer, MESSAGES, ['viewer', 'messages']);
      expect(messages.map(({ sourceId }) => sourceId)).toEqual(
        oracle.newest((message) => oracle.mayRead(viewer, message)).map(({ id }) => `ldbc:${id}`),
      );
    }
  });
});
