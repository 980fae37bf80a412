import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { WebSocket } from 'ws';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

test('a NUL, which PostgreSQL keeps nowhere, is left out of whatever is sent', async () => {
  const found = (search: string) =>
    app.ask(
      PERSON.contributor,
      'query($search: String!) { groups(search: $search, first: 3) { edges { node { name } } } }',
      {
        search,
      },
    );
  const plain = await found('private');
  expect(plain.data.groups.edges.length).toBeGreaterThan(0);
  expect(await found('pri\u0000vate')).toEqual(plain);

  const input = { groupId: toId('Group', GROUP.public), title: 'A\u0000', body: 'b\u0000c', topics: ['t\u0000'] };
  const { data } = await app.ask(
    PERSON.contributor,
    'mutation($input: PostPublishInput!) { postPublish(input: $input) { post { title body topics } userErrors { code } } }',
    { input },
  );
  expect(data.postPublish).toEqual({ post: { title: 'A', body: 'bc', topics: ['t'] }, userErrors: [] });
  // Words about a NUL are words.
  const words = String.raw`\u0000`;
  const said = await app.ask(
    PERSON.contributor,
    'mutation($input: DraftSaveInput!) { draftSave(input: $input) { draft { body } } }',
    {
      input: { groupId: toId('Group', GROUP.public), body: words },
    },
  );
  expect(said.data.draftSave.draft.body).toBe(words);
});

test('the cursor of another list is a bad cursor, and nothing beside it is told that something went wrong inside', async () => {
  const groups = await app.ask(PERSON.contributor, '{ groups(first: 1) { pageInfo { endCursor } } }');
  const bookmarks = (after: string | null) =>
    app.ask(
      PERSON.contributor,
      `query($after: String) { viewer { bookmarks(first: 1, after: $after) { edges { cursor } } }
        others: viewer { bookmarks(first: 1) { edges { cursor } } } groups(first: 1) { edges { cursor } } }`,
      {
        after,
      },
    );
  expect((await bookmarks(null)).errors).toBeUndefined();
  const { errors } = await bookmarks(groups.data.groups.pageInfo.endCursor);
  expect([...new Set(errors?.map(({ extensions }) => extensions.code))]).toEqual(['BAD_CURSOR']);
});

test('variables that do not fit are the fault of who sends them, over a socket too', async () => {
  const { data } = await app.ask(PERSON.contributor, 'mutation { socketTicketCreate { ticket } }');
  const socket = new WebSocket(
    `${app.url.replace('http', 'ws').replace('localhost', '127.0.0.1')}/graphql/live`,
    'graphql-transport-ws',
  );
  const frames: string[] = [];
  const refused = new Promise<string>((resolve) =>
    socket.on('message', (frame: Buffer) => {
      frames.push(String(frame));
      if (frames.length === 2) resolve(frames[1]!);
    }),
  );
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send(JSON.stringify({ type: 'connection_init', payload: { ticket: data.socketTicketCreate.ticket } }));
  const query = 'subscription($text: String!) { activity { group { inviteSuggestions(text: $text) { id } } } }';
  socket.once('message', () =>
    socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query, variables: {} } })),
  );
  expect(JSON.parse(await refused).payload.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  socket.close();
});
