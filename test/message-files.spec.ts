import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { newId } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { fileTalk } from './support/tus.js';

let app: TestApp;
let talk: ReturnType<typeof fileTalk>;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  talk = fileTalk(app);
});
afterAll(() => app?.close());

// Answers are picked from as they come
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Payload = any;
async function act(who: Who, name: string, input: object, wanted: string): Promise<Payload> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${wanted} userErrors { code } } }`;
  const { data, errors } = await app.ask(PERSON[who], document, { input });
  expect({ errors, refusals: data?.[name]?.userErrors }).toEqual({ errors: undefined, refusals: [] });
  return data![name];
}
async function ask(who: Who, query: string, variables: object = {}): Promise<Payload> {
  const { data, errors } = await app.ask(PERSON[who], query, variables);
  expect(errors).toBeUndefined();
  return data;
}
const start = async (who: Who, others: readonly Who[]): Promise<{ id: string; groupId: string }> =>
  (
    await act(
      who,
      'conversationStart',
      { personIds: others.map((one) => toId('Person', PERSON[one])), body: 'Bonjour' },
      'conversation { id groupId }',
    )
  ).conversation;
const said = (word: string) => Buffer.from(`Bonjour ${word} ${newId()}\n`);

describe('a file in a message', () => {
  test('goes with it alone, and is its people’s: to anybody else it is missing', async () => {
    const { id, groupId } = await start('contributor', ['reader']);
    const bytes = said('devis');
    const fileId = await talk.upload('contributor', groupId, 'Devis.txt', bytes);
    await act('contributor', 'postPublish', { groupId, body: '', fileIds: [fileId] }, 'post { id }');
    const { conversation } = await ask(
      'reader',
      `query ($id: ID!) { conversation(id: $id) { messages { edges { node { body files { id name bytes state url } } } } } }`,
      { id },
    );
    expect(conversation.messages.edges[0].node).toMatchObject({ body: '', files: [{ id: fileId, name: 'Devis.txt' }] });
    expect((await talk.get('reader', fileId)).body).toEqual(bytes);
    for (const who of ['manager', 'outsider', 'karim', 'owner', null] as const) {
      const [theirs, none] = [await talk.get(who, fileId), await talk.get(who, toId('File', newId()))];
      expect([who, theirs.status, theirs.body]).toEqual([who, none.status, none.body]);
    }
    // It stands among no documents.
    expect(JSON.stringify(await ask('reader', '{ viewer { files { edges { node { id } } } } }'))).not.toContain(fileId);
    // Nor can another's upload be taken elsewhere.
    const mine = await talk.upload('contributor', groupId, 'Autre.txt', said('autre'));
    const { data } = await app.ask(
      PERSON.contributor,
      `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
      { input: { groupId: toId('Group', GROUP.private), body: 'x', fileIds: [mine] } },
    );
    expect(data.postPublish.post).toBeNull();
    expect((await talk.begin('outsider', groupId, 'x.txt', 3)).status).toBe(404);
  });

  test('an external whom it was frozen for still gets it, and sends none', async () => {
    const { groupId } = await start('contributor', ['leila', 'karim'].slice(1) as Who[]);
    const fileId = await talk.upload('contributor', groupId, 'Plan.txt', said('plan'));
    await act('contributor', 'postPublish', { groupId, body: 'Voici', fileIds: [fileId] }, 'post { id }');
    expect((await talk.get('karim', fileId)).status).toBe(200);
    const gone = `update memberships set valid_to = now() where person_id = $1 and group_id = any ($2) and valid_to is null`;
    await app.db.owner.query(gone, [PERSON.karim, [GROUP.mixed, GROUP.walled]]);
    expect((await talk.get('karim', fileId)).status).toBe(200);
    expect((await talk.begin('karim', groupId, 'x.txt', 3)).status).not.toBe(201);
  });
});

test('whoever takes part is led from the group’s address, and a message’s, to the conversation; to others there is none', async () => {
  const { id, groupId } = await start('moderator', ['reader']);
  const { post } = await act('moderator', 'postPublish', { groupId, body: 'Suite' }, 'post { id }');
  const BOTH = `query ($g: ID!, $p: ID!) { group(id: $g) { conversationId } post(id: $p) { group { conversationId } } }`;
  expect(await ask('reader', BOTH, { g: groupId, p: post.id })).toEqual({
    group: { conversationId: id },
    post: { group: { conversationId: id } },
  });
  expect(await ask('manager', BOTH, { g: groupId, p: post.id })).toEqual({ group: null, post: null });
  const { group } = await ask('reader', `query ($g: ID!) { group(id: $g) { conversationId } }`, {
    g: toId('Group', GROUP.private),
  });
  expect(group.conversationId).toBeNull();
});

describe('whom a text would name', () => {
  const person = (who: Who) => toId('Person', PERSON[who]);
  const named = async (who: Who, which: Which, people: readonly Who[], more: object = {}): Promise<Who[]> => {
    const ids = [
      ...people.map(person),
      person('outsider').slice(0, -1),
      toId('Person', newId()),
      toId('Post', newId()),
    ];
    const { group } = await ask(
      who,
      `query ($id: ID!, $ids: [ID!]!, $audience: Audience, $partnerId: ID, $postId: ID) {
        group(id: $id) { mentionable(personIds: $ids, audience: $audience, partnerId: $partnerId, postId: $postId) } }`,
      { id: toId('Group', GROUP[which]), ids, ...more },
    );
    return people.filter((one) => group.mentionable.includes(person(one)));
  };
  const ALL = ['manager', 'reader', 'outsider', 'banned', 'former', 'karim', 'sonia', 'leila'] as const;

  test('those who read it there; the rest as if they did not exist', async () => {
    expect(await named('contributor', 'private', ALL)).toEqual(['manager', 'reader']);
    expect(await named('contributor', 'public', ALL)).toEqual(['manager', 'reader', 'outsider', 'banned', 'former']);
    expect(await named('contributor', 'public', ALL, { audience: 'MEMBERS' })).toEqual(['manager', 'reader']);
    expect(await named('contributor', 'mixed', ALL, { audience: 'INTERNAL' })).toEqual(['manager', 'reader']);
    expect(await named('contributor', 'mixed', ALL)).toEqual(expect.arrayContaining(['manager', 'reader', 'sonia']));
    // Behind walls what is for all names employees alone; for one organisation its own people too.
    expect(await named('contributor', 'walled', ALL)).toEqual(['manager', 'reader']);
  });

  test('is what writing it does', async () => {
    for (const which of ['private', 'public', 'mixed', 'walled'] as const) {
      const body = ALL.map((who) => `[@x](person:${person(who)})`).join(' ');
      const { post } = await act(
        'contributor',
        'postPublish',
        { groupId: toId('Group', GROUP[which]), body },
        'post { body }',
      );
      expect({ which, named: ALL.filter((who) => post.body.includes(person(who))) }).toEqual({
        which,
        named: await named('contributor', which, ALL),
      });
    }
  });

  test('an external learns nothing of other organisations, and who reads nothing there, of nobody', async () => {
    expect(await named('sonia', 'walled', ALL)).toEqual(['manager', 'reader']);
    expect(await named('outsider', 'private', ALL)).toEqual([]);
  });
});
