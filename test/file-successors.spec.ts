import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { newId } from '#persistence';
import { FileUpkeep } from '../libs/files/src/file-upkeep.service.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { fileTalk } from './support/tus.js';

let app: TestApp;
let talk: ReturnType<typeof fileTalk>;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  talk = fileTalk(app);
});
afterAll(() => app?.close());

/** A document in a group, borne by a post of its author. */
async function document(who: Who, which: Which, name: string, input: object = {}): Promise<string> {
  const id = await talk.upload(who, which, name, Buffer.from(`${name} ${newId()}`));
  const { data } = await app.ask(
    PERSON[who],
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
    { input: { groupId: toId('Group', GROUP[which]), body: '', fileIds: [id], ...input } },
  );
  expect(data.postPublish.userErrors).toEqual([]);
  return id;
}
/** Null, or the code of the refusal. */
async function replace(who: Who, fileId: string, successorId: string | null): Promise<string | null> {
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation ($input: FileReplaceInput!) { fileReplace(input: $input) { file { id successor { id } } userErrors { code field } } }`,
    { input: { fileId, successorId } },
  );
  const [refusal] = data?.fileReplace?.userErrors ?? [];
  return errors?.[0]?.extensions.code ?? (refusal ? `${refusal.code} ${refusal.field}` : null);
}
const seen = async (who: Who, id: string) =>
  (
    await app.ask(
      PERSON[who],
      `query ($id: ID!) { node(id: $id) { ... on File { successor { id name } replaces { id name } } } }`,
      { id },
    )
  ).data.node;

test('a document names what takes its place, and both say so to whoever reads both', async () => {
  const older = await document('contributor', 'private', 'Plan 2025.txt');
  const newer = await document('moderator', 'private', 'Plan 2026.txt');
  expect(await seen('reader', older)).toEqual({ successor: null, replaces: [] });
  expect(await replace('contributor', older, newer)).toBeNull();
  expect(await replace('contributor', older, newer)).toBeNull(); // a retry finds it done
  expect(await seen('reader', older)).toEqual({ successor: { id: newer, name: 'Plan 2026.txt' }, replaces: [] });
  expect(await seen('reader', newer)).toEqual({ successor: null, replaces: [{ id: older, name: 'Plan 2025.txt' }] });
  expect((await talk.get('reader', older)).status).toBe(200); // it stays as it is
  expect(await seen('outsider', older)).toBeNull();
  const { rows } = await app.db.owner.query(
    `select data from audit_outbox where action = 'post.changeFile' and data ->> 'verb' = 'replace' limit 1`,
  );
  expect(rows).toEqual([{ data: { fileId: fromId('File', older), verb: 'replace' } }]);
  expect(await replace('contributor', older, null)).toBeNull();
  expect(await seen('reader', older)).toEqual({ successor: null, replaces: [] });
  expect(await seen('reader', newer)).toEqual({ successor: null, replaces: [] });
});

test('only its author says it, of files of the same group, and never of itself or of what it replaces', async () => {
  const older = await document('contributor', 'private', 'a.txt');
  const newer = await document('contributor', 'private', 'b.txt');
  const other = await document('contributor', 'mixed', 'c.txt');
  for (const who of ['reader', 'moderator', 'manager'] as const)
    expect(await replace(who, older, newer)).toBe('FORBIDDEN');
  expect(await replace('outsider', older, newer)).toBe('NOT_FOUND');
  expect(await replace('contributor', older, older)).toBe('FILE_NOT_FOUND successorId');
  expect(await replace('contributor', older, other)).toBe('FILE_NOT_FOUND successorId');
  expect(await replace('contributor', older, newer)).toBeNull();
  expect(await replace('contributor', newer, older)).toBe('FILE_NOT_FOUND successorId');
  const unused = await talk.upload('contributor', 'private', 'unused.txt', Buffer.from('x'));
  expect(await replace('contributor', older, unused)).toBe('FILE_NOT_FOUND successorId');
});

test('a hidden successor is a missing one, on both sides, and cannot be named', async () => {
  const older = await document('karim', 'mixed', 'Offre.txt');
  const inner = await document('contributor', 'mixed', 'Calcul.txt', { audience: 'INTERNAL' });
  const plain = await document('contributor', 'mixed', 'Offre bis.txt');
  const nowhere = toId('File', newId());
  expect(await replace('karim', older, inner)).toBe(await replace('karim', older, nowhere));
  expect(await replace('karim', older, inner)).toBe('FILE_NOT_FOUND successorId');

  expect(await replace('contributor', plain, inner)).toBeNull();
  expect((await seen('reader', plain)).successor.id).toBe(inner);
  expect(await seen('karim', plain)).toEqual({ successor: null, replaces: [] });
  expect(await seen('karim', inner)).toBeNull();

  expect(await replace('contributor', inner, plain)).toBe('FILE_NOT_FOUND successorId'); // takes its place already
  expect(await replace('contributor', plain, null)).toBeNull();
  expect(await replace('contributor', inner, plain)).toBeNull();
  expect((await seen('reader', plain)).replaces.map(({ id }: { id: string }) => id)).toEqual([inner]);
  expect(await seen('karim', plain)).toEqual({ successor: null, replaces: [] });
});

test('behind a wall the other organisation’s does not exist', async () => {
  const forAll = await document('contributor', 'walled', 'Cahier.txt');
  const theirs = await document('contributor', 'walled', 'Cahier M.txt', {
    partnerId: toId('PartnerOrganisation', PARTNER.mecaform),
  });
  expect(await replace('contributor', forAll, theirs)).toBeNull();
  expect((await seen('karim', forAll)).successor.id).toBe(theirs);
  expect(await seen('sonia', forAll)).toEqual({ successor: null, replaces: [] });
  expect(await seen('sonia', theirs)).toBeNull();
});

test('what is removed or erased takes nobody’s place any more', async () => {
  const older = await document('contributor', 'private', 'avant.txt');
  const newer = await document('contributor', 'private', 'après.txt');
  expect(await replace('contributor', older, newer)).toBeNull();
  await app.ask(
    PERSON.contributor,
    `mutation ($input: FileInput!) { fileRemove(input: $input) { removedFileId userErrors { code } } }`,
    { input: { fileId: newer } },
  );
  expect(await seen('reader', older)).toEqual({ successor: null, replaces: [] });
  app.clock.set(new Date(Date.now() + 26 * 3_600_000));
  await app.app.get(FileUpkeep).run();
  app.clock.set(null);
  expect(await seen('reader', older)).toEqual({ successor: null, replaces: [] });
  const { rows } = await app.db.owner.query('select successor_id as id from files where id = $1', [
    fromId('File', older),
  ]);
  expect(rows).toEqual([{ id: null }]);
});

test('who publishes anew may take the files along: other readers get copies, the old ones stay where they were', async () => {
  const file = await document('contributor', 'private', 'Notice.txt');
  const unread = await document('moderator', 'private', 'À eux.txt');
  const { rows } = await app.db.owner.query<{ post: string }>('select post_id as post from files where id = $1', [
    fromId('File', file),
  ]);
  const anewOf = toId('Post', rows[0]!.post);
  await app.db.owner.query(`insert into file_texts (version_id, body) values ($1, 'mode d’emploi')`, [
    fromId('File', file),
  ]);
  const publish = async (fileIds: string[], input: object = {}) => {
    const { data, errors } = await app.ask(
      PERSON.contributor,
      `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id files { id name bytes } } userErrors { code } } }`,
      { input: { groupId: toId('Group', GROUP.mixed), body: '', fileIds, anewOf, ...input } },
    );
    return {
      post: data?.postPublish?.post,
      codes: errors?.map((e) => e.extensions.code) ?? data.postPublish.userErrors.map((e: { code: string }) => e.code),
    };
  };
  const { post, codes } = await publish([file], { idempotencyKey: 'une fois' });
  expect(codes).toEqual([]);
  const [copy] = post.files;
  expect(copy).toMatchObject({ name: 'Notice.txt' });
  expect(copy.id).not.toBe(file);
  expect((await publish([file], { idempotencyKey: 'une fois' })).post).toEqual(post);
  expect((await talk.get('karim', copy.id)).body).toEqual((await talk.get('reader', file)).body);
  expect((await talk.get('karim', file)).code).toBe('NOT_FOUND');
  const words = await app.db.owner.query('select body from file_texts where version_id = $1', [
    fromId('File', copy.id),
  ]);
  expect(words.rows).toEqual([{ body: 'mode d’emploi' }]);
  expect((await seen('reader', file)).successor).toBeNull();

  // Another's, one that is not of that post, and one that is not there: alike.
  for (const id of [unread, copy.id, toId('File', newId())])
    expect((await publish([id])).codes).toEqual(['FILE_NOT_FOUND']);
  await app.db.owner.query('update network set group_file_quota_bytes = 1');
  expect((await publish([file])).codes).toEqual(['FILE_QUOTA']);
  await app.db.owner.query('update network set group_file_quota_bytes = null');
  const { rows: left } = await app.db.owner.query('select from files where attached_at is null and group_id = $1', [
    GROUP.mixed,
  ]);
  expect(left).toEqual([]);
});
