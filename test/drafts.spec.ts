import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { newId } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());

const DRAFT = 'id groupId postId title body audience partnerId topics';
const partner = (name: keyof typeof PARTNER) => toId('PartnerOrganisation', PARTNER[name]);
const group = (which: Which) => toId('Group', GROUP[which]);
const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const save = (who: Who, input: object) =>
  as(
    who,
    `mutation ($input: DraftSaveInput!) { draftSave(input: $input) { draft { ${DRAFT} } userErrors { code } } }`,
    { input },
  );
const discard = (who: Who, input: object) =>
  as(
    who,
    `mutation ($input: DraftDiscardInput!) { draftDiscard(input: $input) { draft { id } userErrors { code } } }`,
    { input },
  );
const draft = async (who: Who, place: { groupId?: string; postId?: string }) =>
  (
    await as(
      who,
      `query ($groupId: ID, $postId: ID) { viewer { draft(groupId: $groupId, postId: $postId) { ${DRAFT} } } }`,
      place,
    )
  ).data.viewer.draft;
const drafts = async (who: Who) =>
  (await as(who, `{ viewer { drafts { body } } }`)).data.viewer.drafts.map(({ body }: { body: string }) => body);
const publish = async (who: Who, which: Which): Promise<string> =>
  (
    await as(who, `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`, {
      input: { groupId: group(which), body: 'Publié' },
    })
  ).data.postPublish.post.id;

test('one per person and place, as it was last written', async () => {
  const postId = await publish('contributor', 'private');
  await save('reader', { groupId: group('private'), title: 'T', body: 'Un', audience: 'INTERNAL', topics: ['a'] });
  const { data } = await save('reader', { groupId: group('private'), body: 'Deux' });
  await save('reader', { postId, body: 'Réponse' });
  await save('reader', { body: 'Nulle part' });
  expect(data.draftSave).toEqual({
    userErrors: [],
    draft: {
      id: expect.any(String),
      groupId: group('private'),
      postId: null,
      title: null,
      body: 'Deux',
      audience: null,
      partnerId: null,
      topics: [],
    },
  });
  expect(await draft('reader', { groupId: group('private') })).toEqual(data.draftSave.draft);
  expect((await draft('reader', { postId })).body).toBe('Réponse');
  expect((await draft('reader', {})).body).toBe('Nulle part');
  expect(await drafts('reader')).toEqual(['Nulle part', 'Réponse', 'Deux']);
});

test('nobody else’s', async () => {
  await save('manager', { groupId: group('private'), body: 'À moi' });
  expect(await draft('moderator', { groupId: group('private') })).toBeNull();
  expect(await drafts('moderator')).toEqual([]);
  await discard('moderator', { groupId: group('private') });
  expect((await draft('manager', { groupId: group('private') })).body).toBe('À moi');
});

test('discarded, it is gone; so it is once it is published', async () => {
  await save('contributor', { groupId: group('secret'), body: 'À jeter' });
  expect((await discard('contributor', { groupId: group('secret') })).data.draftDiscard).toEqual({
    draft: null,
    userErrors: [],
  });
  expect(await draft('contributor', { groupId: group('secret') })).toBeNull();
  await save('contributor', { groupId: group('secret'), body: 'À publier' });
  const postId = await publish('contributor', 'secret');
  expect(await draft('contributor', { groupId: group('secret') })).toBeNull();
  await save('contributor', { postId, body: 'Réponse' });
  await as('contributor', `mutation ($input: CommentAddInput!) { commentAdd(input: $input) { userErrors { code } } }`, {
    input: { postId, body: 'Réponse' },
  });
  expect(await draft('contributor', { postId })).toBeNull();
});

test('a place that one does not see is a missing one', async () => {
  const hidden = await save('outsider', { groupId: group('secret'), body: 'x' });
  expect(hidden.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect(hidden).toEqual(await save('outsider', { groupId: toId('Group', newId()), body: 'x' }));
  const postId = await publish('contributor', 'secret');
  expect(await save('outsider', { postId, body: 'x' })).toEqual(
    await save('outsider', { postId: toId('Post', newId()), body: 'x' }),
  );
});

test('what is meant for one organisation comes back as such, until it is written otherwise', async () => {
  const postId = await publish('contributor', 'walled');
  for (const place of [{ groupId: group('walled') }, { postId }]) {
    const kept = await save('manager', { ...place, body: 'Prix', partnerId: partner('mecaform') });
    expect(kept.data.draftSave.draft.partnerId).toBe(partner('mecaform'));
    expect((await draft('manager', place)).partnerId).toBe(partner('mecaform'));
    await save('manager', { ...place, body: 'Prix' });
    expect((await draft('manager', place)).partnerId).toBeNull();
  }
  const own = await save('karim', { groupId: group('walled'), body: 'Prix', partnerId: partner('mecaform') });
  expect(own.data.draftSave.draft.partnerId).toBe(partner('mecaform'));
  const others = await save('karim', { groupId: group('walled'), body: 'Prix', partnerId: partner('sofratube') });
  expect(others.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const missing = { groupId: group('walled'), body: 'Prix', partnerId: toId('PartnerOrganisation', newId()) };
  expect(others).toEqual(await save('karim', missing));
  expect(await save('manager', missing)).toEqual(others);
});

test('only what would never fit is refused', async () => {
  expect((await save('reader', { body: 'x'.repeat(50_001) })).data.draftSave.userErrors).toEqual([
    { code: 'BODY_TOO_LONG' },
  ]);
  expect((await save('reader', { body: '' })).data.draftSave.userErrors).toEqual([]);
  expect((await save('reader', { body: 'a\u0000b' })).data.draftSave.draft.body).toBe('ab');
});
