import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { runningSessions } from '#live';
import { Database } from '#persistence';
import { type Client, createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Who, seedCast } from './support/cast.js';
import { until } from './support/until.js';

// A page of an external that stands open while their access ends, by each of its roads.
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const groupId = toId('Group', GROUP.mixed);
const publish = async (body: string): Promise<void> => {
  const document = `mutation ($input: PostPublishInput!) { postPublish(input: $input) { userErrors { code } } }`;
  expect((await as('contributor', document, { input: { groupId, body } })).errors).toBeUndefined();
};

interface Listener {
  readonly heard: string[];
  code: number | null;
  client: Client;
}
async function listens(who: Who): Promise<Listener> {
  const { data } = await as(who, 'mutation { socketTicketCreate { ticket } }');
  const listener: Listener = { heard: [], code: null, client: null as never };
  listener.client = createClient({
    url: `${app.url.replace('http', 'ws').replace('localhost', '127.0.0.1')}/graphql/live`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { ticket: data.socketTicketCreate.ticket },
    on: { closed: (event) => (listener.code = (event as CloseEvent).code) },
  });
  listener.client.subscribe<{ activity: { kind: string; post: { body: string } | null } }>(
    { query: 'subscription { activity { kind post { body } } }' },
    {
      next: ({ data }) => data && listener.heard.push(data.activity.post?.body ?? data.activity.kind),
      error: () => undefined,
      complete: () => undefined,
    },
  );
  await publish('Avant');
  await until('the first event', async () => {
    if (listener.heard.includes('Avant')) return true;
    await publish('Avant');
    return false;
  });
  return listener;
}

/** How each access ends; `closes`: the whole account, and the socket with it. */
const ENDINGS: readonly (readonly [string, Who, string, { closes: boolean }])[] = [
  ['their end date passes', 'karim', `update persons set access_until = now() where id = $1`, { closes: true }],
  ['they are suspended', 'sonia', `update persons set status = 'SUSPENDED' where id = $1`, { closes: true }],
];

test.each(ENDINGS)(
  '%s: the socket closes, nothing written later is heard, and the page is nobody’s',
  async (_, who, sql) => {
    const listener = await listens(who);
    await app.db.owner.query(sql, [PERSON[who]]);
    await publish('Après');
    await until('the closing', () => listener.code !== null);
    expect(listener.code).toBe(4403);
    expect(listener.heard).not.toContain('Après');
    const { data } = await as(who, '{ viewer { id } }');
    expect(data).toEqual({ viewer: null });
    const refused = await as(who, 'mutation { socketTicketCreate { ticket } }');
    expect(refused.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await app.db.owner.query(
      `update persons set status = 'ACTIVE', access_until = now() + interval '30 days' where id = $1`,
      [PERSON[who]],
    );
  },
);

test('the end date of one membership passes: of that group nothing is heard or found any more, and all else goes on', async () => {
  const [ended, witness] = [await listens('karim'), await listens('sonia')];
  await app.db.owner.query(
    `update memberships set access_until = now() where group_id = $1 and person_id = $2 and valid_to is null`,
    [GROUP.mixed, PERSON.karim],
  );
  await publish('Après');
  await until('the witness', () => witness.heard.includes('Après'));
  const walled = { input: { groupId: toId('Group', GROUP.walled), body: 'Ailleurs' } };
  await as(
    'contributor',
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { userErrors { code } } }`,
    walled,
  );
  await until('the other group', () => ended.heard.includes('Ailleurs'));
  expect(ended.heard).not.toContain('Après');
  expect(ended.code).toBeNull();
  const { data } = await as(
    'karim',
    `query ($id: ID!) { group(id: $id) { name } viewer { groups(first: 10) { edges { node { name } } } } }`,
    { id: groupId },
  );
  expect(data).toEqual({ group: null, viewer: { groups: { edges: [{ node: { name: 'walled' } }] } } });
  await Promise.all([ended.client.dispose(), witness.client.dispose()]);
});

test('whoever comes while it is looked who may stay, stays', async () => {
  const first = await listens('manager');
  const looking = runningSessions([]).text;
  const query = Database.prototype.queryWithoutViewer;
  let goOn = (): void => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  let looks = 0;
  Database.prototype.queryWithoutViewer = async function (statement) {
    const rows = await query.call(this, statement);
    if (statement.text !== looking) return rows as never;
    looks += 1;
    await held;
    return rows as never;
  };
  try {
    await until('a look', () => looks > 0);
    const second = await listens('sonia');
    goOn();
    await publish('Encore');
    await until('the one who came', () => second.heard.includes('Encore'));
    expect([first.code, second.code]).toEqual([null, null]);
    await Promise.all([first.client.dispose(), second.client.dispose()]);
  } finally {
    Database.prototype.queryWithoutViewer = query;
    goOn();
  }
});
