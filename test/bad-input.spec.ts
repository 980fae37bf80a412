import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isNonNullType } from 'graphql';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { WebSocket } from 'ws';
import { postId, seedRightsWorld } from './support/rights-world.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON } from './support/cast.js';

/** Whatever is a page of something, and what stands above it: `viewer.feed`. */
function listsOf(schema: GraphQLSchema): string[] {
  const above = { Query: '', Viewer: 'viewer.', Group: 'group.', Person: 'person.', Post: 'post.' };
  return Object.entries(above).flatMap(([type, path]) =>
    Object.values((schema.getType(type) as GraphQLObjectType).getFields())
      .filter(
        ({ type: of, args }) =>
          getNamedType(of).name.endsWith('Connection') && args.every(({ type: given }) => !isNonNullType(given)),
      )
      .map(({ name }) => `${path}${name}`),
  );
}
const OF: Readonly<Record<string, string>> = {
  viewer: 'viewer',
  group: `group(id: "${toId('Group', GROUP.mixed)}")`,
  person: `person(id: "${toId('Person', PERSON.contributor)}")`,
  post: `post(id: "${toId('Post', postId('mixed', 'members'))}")`,
};
function within(list: string, args: string, selection: string): string {
  const [name, place] = list.split('.').reverse() as [string, string?];
  return `query($after: String) { ${place ? `${OF[place]} { ${name}${args} ${selection} }` : `${name}${args} ${selection}`} }`;
}

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedRightsWorld(app.db.owner);
  // So that lists of contacts, and of what they wrote, hold something.
  await app.db.owner.query(
    `insert into contacts (requester_id, addressee_id, state, accepted_at) values ($1, $2, 'ACCEPTED', now())`,
    [PERSON.contributor, PERSON.manager],
  );
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

test('a cursor is good for the list that gave it, and a bad one for every other', async () => {
  const lists = listsOf(app.app.get(GraphQLSchemaHost).schema);
  expect(lists.length).toBeGreaterThan(20);
  for (const who of ['manager', 'itAdmin', 'karim'] as const) {
    const ask = (list: string, after: string | null) =>
      app.ask(PERSON[who], within(list, '(first: 1, after: $after)', '{ pageInfo { endCursor } }'), { after });
    const cursors = new Map<string, string>();
    const theirs: string[] = [];
    for (const list of lists) {
      const { data, errors } = await ask(list, null);
      if (errors) expect([list, errors[0]!.extensions.code]).toEqual([list, 'FORBIDDEN']);
      else theirs.push(list);
      const cursor = /"endCursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
      if (cursor) cursors.set(list, cursor);
    }
    expect(cursors.size).toBeGreaterThan(who === 'karim' ? 4 : 8);
    for (const list of theirs)
      for (const [other, cursor] of cursors) {
        const codes = (await ask(list, cursor)).errors?.map(({ extensions }) => extensions.code) ?? [];
        expect([list, other, codes.filter((code) => code !== 'BAD_CURSOR')]).toEqual([list, other, []]);
        // What is null for a viewer looks at no cursor.
        if (cursors.has(list) && list !== other) expect([list, other, codes]).toEqual([list, other, ['BAD_CURSOR']]);
      }
  }
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
