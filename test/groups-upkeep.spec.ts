import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { Handlers, Jobs, Worker } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { groupUpkeep } from '../libs/groups/src/job-kinds.js';
import { type TestApp, startTestApp } from './support/app.js';
import { historyOf, strayCounts } from './support/ask-groups.js';
import { GROUP, PERSON, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

test('every night what has lapsed is closed and the members are counted again; what holds stays', async () => {
  const { owner } = app.db;
  await owner.query(
    `update memberships set since = now() - interval '15 days' where group_id = $1 and state = 'INVITED'`,
    [GROUP.private],
  );
  await owner.query(
    `update memberships set access_until = now() - interval '1 minute' where group_id = $1 and person_id = $2`,
    [GROUP.walled, PERSON.karim],
  );
  await owner.query('update groups set member_count = 99, external_count = 99 where id = $1', [GROUP.public]);
  expect(await strayCounts(app)).not.toEqual([]);

  const system = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
  await system.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, groupUpkeep, {}));
  await app.app.get(Worker).drain();

  const lapsed = [
    await historyOf(app, GROUP.private, PERSON.invited),
    await historyOf(app, GROUP.walled, PERSON.karim),
  ].map((rows) => rows.map(({ end_reason }) => end_reason));
  expect(lapsed).toEqual([['LAPSED'], ['LAPSED']]);
  expect((await historyOf(app, GROUP.secret, PERSON.invited)).map(({ valid_to }) => valid_to)).toEqual([null]);
  expect((await historyOf(app, GROUP.walled, PERSON.sonia)).map(({ valid_to }) => valid_to)).toEqual([null]);
  expect(await strayCounts(app)).toEqual([]);
});

test('a membership is not closed without its group being counted: both, or neither while somebody holds the group', async () => {
  const { owner } = app.db;
  await owner.query(
    `update memberships set access_until = now() - interval '1 minute' where group_id = $1 and person_id = $2`,
    [GROUP.walled, PERSON.sonia],
  );
  const upkeep = app.app.get(Handlers).works.get(groupUpkeep.name)!;
  const other = await owner.connect();
  try {
    await other.query('begin');
    await other.query('select from groups where id = $1 for update', [GROUP.walled]);
    await expect(upkeep({}, { id: 'upkeep' })).rejects.toThrow('lock timeout');
    expect((await historyOf(app, GROUP.walled, PERSON.sonia)).map(({ valid_to }) => valid_to)).toEqual([null]);
  } finally {
    await other.query('rollback');
    other.release();
  }
  await upkeep({}, { id: 'upkeep' });
  expect((await historyOf(app, GROUP.walled, PERSON.sonia)).map(({ end_reason }) => end_reason)).toEqual(['LAPSED']);
  expect(await strayCounts(app)).toEqual([]);
});

test('whoever was invited and did not answer can be invited again, and answers then', async () => {
  const input = { groupId: toId('Group', GROUP.private), personIds: [toId('Person', PERSON.invited)] };
  const invite =
    'mutation($input: GroupInviteEmployeesInput!) { groupInviteEmployees(input: $input) { results { outcome } userErrors { code } } }';
  const { data } = await app.ask(PERSON.moderator, invite, { input });
  expect(data.groupInviteEmployees).toEqual({ results: [{ outcome: 'INVITED' }], userErrors: [] });
  const accept =
    'mutation($input: GroupInput!) { groupInvitationAccept(input: $input) { group { viewerMembership { state } } userErrors { code } } }';
  const accepted = await app.ask(PERSON.invited, accept, { input: { groupId: input.groupId } });
  expect(accepted.data.groupInvitationAccept).toEqual({
    group: { viewerMembership: { state: 'ACTIVE' } },
    userErrors: [],
  });
  expect(await strayCounts(app)).toEqual([]);
});
