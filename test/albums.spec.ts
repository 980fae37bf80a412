import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { newId } from '#persistence';
import sharp from 'sharp';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { runJobs } from './support/mails.js';
import { fileTalk } from './support/tus.js';

let app: TestApp;
let talk: ReturnType<typeof fileTalk>;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  talk = fileTalk(app);
});
afterAll(() => app?.close());

/** Pictures that nobody else has, by the number in their name. */
let made = 0;
async function picture(who: Who, which: Which): Promise<string> {
  made += 1;
  const background = { r: made, g: made * 3, b: 90 };
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();
  return talk.upload(who, which, `photo ${made}.png`, bytes);
}
const pictures = (who: Who, which: Which, n: number): Promise<string[]> =>
  Array.from({ length: n }).reduce<Promise<string[]>>(
    async (before) => [...(await before), await picture(who, which)],
    Promise.resolve([]),
  );

const ALBUM = `id title pictureCount viewerCanChange cover { id } post { id title bodyHtml audience }
  pictures(first: 50) { edges { node { id caption } } }`;
interface Seen {
  id: string;
  title: string;
  pictureCount: number;
  viewerCanChange: boolean;
  cover: { id: string } | null;
  post: { id: string };
  pictures: { edges: { node: { id: string; caption: string } }[] };
}
async function act(who: Who, mutation: string, input: object): Promise<{ album: Seen; codes: string[] }> {
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation ($input: ${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { album { ${ALBUM} } userErrors { code field } } }`,
    { input },
  );
  const refused: { code: string; field: string[] | null }[] = data?.[mutation]?.userErrors ?? [];
  return {
    album: data?.[mutation]?.album,
    codes:
      errors?.map(({ extensions }) => extensions.code) ??
      refused.map(({ code, field }) => `${code} ${field ?? ''}`.trim()),
  };
}
const create = (who: Who, which: Which, fileIds: string[], input: object = {}) =>
  act(who, 'albumCreate', {
    groupId: toId('Group', GROUP[which]),
    title: 'Le nouveau tour',
    pictures: fileIds.map((fileId) => ({ fileId })),
    ...input,
  });
const seen = async (who: Who, id: string): Promise<Seen | null> =>
  (await app.ask(PERSON[who], `query ($id: ID!) { node(id: $id) { ... on Album { ${ALBUM} } } }`, { id })).data.node;
const idsOf = (album: Seen | null) => album?.pictures.edges.map(({ node }) => node.id);
const inGroup = async (who: Who, which: Which): Promise<string[] | undefined> =>
  (
    await app.ask(PERSON[who], `query ($id: ID!) { group(id: $id) { albums { edges { node { id } } } } }`, {
      id: toId('Group', GROUP[which]),
    })
  ).data.group?.albums.edges.map(({ node }: { node: { id: string } }) => node.id);
const say = (who: Who, mutation: string, type: string, input: object) =>
  app.ask(PERSON[who], `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`, { input });

describe('an album', () => {
  test('is one post that bears its pictures, for whoever reads the group', async () => {
    const ids = await pictures('contributor', 'private', 3);
    const { album, codes } = await create('contributor', 'private', ids, { description: 'Livré **lundi**.' });
    expect(codes).toEqual([]);
    expect(album).toMatchObject({
      title: 'Le nouveau tour',
      pictureCount: 3,
      viewerCanChange: true,
      cover: { id: ids[0] },
    });
    for (const who of ['reader', 'manager'] as const) {
      const found = await seen(who, album.id);
      expect(found).toEqual({ ...album, viewerCanChange: false });
      expect(await inGroup(who, 'private')).toContain(album.id);
      for (const id of ids) expect((await talk.get(who, id)).status).toBe(200);
    }
    for (const who of ['outsider', 'former', 'invited', 'karim'] as const) {
      expect(await seen(who, album.id)).toBeNull();
      for (const id of ids) expect((await talk.get(who, id)).code).toBe('NOT_FOUND');
    }
    const { data } = await app.ask(
      PERSON.reader,
      `query ($id: ID!) { post(id: $id) { title files { id } album { id } }
        group(id: "${toId('Group', GROUP.private)}") { files { edges { node { id } } } feed { edges { node { id } } } } }`,
      { id: album.post.id },
    );
    expect(data.post).toEqual({ title: 'Le nouveau tour', files: [], album: { id: album.id } });
    // Its pictures stand in it alone, and it stands in the feed once.
    expect(data.group.files.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toEqual(
      expect.arrayContaining([ids[0]]),
    );
    expect(
      data.group.feed.edges.filter(({ node }: { node: { id: string } }) => node.id === album.post.id),
    ).toHaveLength(1);
  });

  test('is made once by a retry, and written to the log with its post', async () => {
    const ids = await pictures('contributor', 'private', 2);
    const first = await create('contributor', 'private', ids, { idempotencyKey: 'une fois' });
    const again = await create('contributor', 'private', ids, { idempotencyKey: 'une fois' });
    expect(again).toEqual(first);
    const { rows } = await app.db.owner.query(
      'select action, data from audit_outbox where target_id = $1 order by id',
      [fromId('Post', first.album.post.id)],
    );
    expect(rows.map(({ action }) => action)).toEqual(['post.publish', 'post.changeAlbum']);
    expect(rows[1]!.data).toEqual({ albumId: fromId('Album', first.album.id), verb: 'create' });
  });

  test('needs a title and a picture, and takes pictures and films of one’s own for that group only', async () => {
    const [id] = await pictures('contributor', 'private', 1);
    const text = await talk.upload('contributor', 'private', 'notes.txt', Buffer.from('notes'));
    const [ofOther] = await pictures('moderator', 'private', 1);
    const [elsewhere] = await pictures('contributor', 'mixed', 1);
    expect((await create('contributor', 'private', [id!], { title: '  ' })).codes).toEqual(['ALBUM_TITLE title']);
    expect((await create('contributor', 'private', [])).codes).toEqual(['ALBUM_EMPTY pictures']);
    expect((await create('contributor', 'private', [id!, text])).codes).toEqual(['ALBUM_PICTURES_ONLY pictures']);
    for (const stray of [ofOther!, elsewhere!, toId('File', newId())])
      expect((await create('contributor', 'private', [id!, stray])).codes).toEqual(['FILE_NOT_FOUND pictures']);
    expect((await create('reader', 'private', [id!])).codes).toEqual(['FORBIDDEN']);
    expect((await create('outsider', 'private', [id!])).codes).toEqual(['FORBIDDEN']);
    expect((await create('karim', 'private', [id!])).codes).toEqual(['NOT_FOUND']);
    // Nothing of all that was left: the picture can still be put to use.
    expect((await create('contributor', 'private', [id!])).codes).toEqual([]);
  });

  test('grows, is put in order, and says something of each picture: by its author alone', async () => {
    const [a, b, c] = (await pictures('contributor', 'private', 3)) as [string, string, string];
    const { album } = await create('contributor', 'private', [a, b]);
    const more = { albumId: album.id, pictures: [{ fileId: c, caption: 'Le  socle\n' }] };
    expect((await act('moderator', 'albumAddPictures', more)).codes).toEqual(['FORBIDDEN']);
    expect((await act('outsider', 'albumAddPictures', more)).codes).toEqual(['NOT_FOUND']);
    expect(idsOf((await act('contributor', 'albumAddPictures', more)).album)).toEqual([a, b, c]);
    expect((await act('contributor', 'albumAddPictures', more)).album.pictureCount).toBe(3); // a retry

    const change = { albumId: album.id, order: [c, a], captions: [{ fileId: a, caption: 'Vue du nord' }], coverId: b };
    expect((await act('moderator', 'albumArrange', change)).codes).toEqual(['FORBIDDEN']);
    const { album: arranged } = await act('contributor', 'albumArrange', change);
    expect(arranged.pictures.edges.map(({ node }) => [node.id, node.caption])).toEqual([
      [c, 'Le socle'],
      [a, 'Vue du nord'],
      [b, ''],
    ]);
    expect(arranged.cover).toEqual({ id: b });
    const [stray] = await pictures('contributor', 'private', 1);
    for (const part of [{ order: [stray] }, { captions: [{ fileId: stray }] }, { coverId: stray }])
      expect((await act('contributor', 'albumArrange', { albumId: album.id, ...part })).codes).toEqual([
        `FILE_NOT_FOUND ${Object.keys(part)[0]}`,
      ]);

    await say('contributor', 'fileRemove', 'FileInput', { fileId: b });
    expect(await seen('reader', album.id)).toMatchObject({ pictureCount: 2, cover: { id: c } });
    expect((await talk.get('reader', b)).code).toBe('NOT_FOUND');
  });

  test('is paged in its order', async () => {
    const ids = await pictures('contributor', 'private', 5);
    const { album } = await create('contributor', 'private', ids);
    const found: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page: { edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = (
        await app.ask(
          PERSON.reader,
          `query ($id: ID!, $after: String) { node(id: $id) { ... on Album { pictures(first: 2, after: $after) {
            edges { node { id } } pageInfo { hasNextPage endCursor } } } } }`,
          { id: album.id, after },
        )
      ).data.node.pictures;
      found.push(...page.edges.map(({ node }) => node.id));
      more = page.pageInfo.hasNextPage;
      after = page.pageInfo.endCursor;
    }
    expect(found).toEqual(ids);
  });

  test('a picture is found by what is said of it, by whoever reads the album', async () => {
    const [id] = await pictures('contributor', 'private', 1);
    const { album } = await create('contributor', 'private', [id!]);
    await act('contributor', 'albumArrange', {
      albumId: album.id,
      captions: [{ fileId: id, caption: 'Palonnier de levage' }],
    });
    await runJobs(app);
    const found = async (who: Who) =>
      (
        await app.ask(
          PERSON[who],
          `{ searchResults(search: "palonnier") { hits(order: NEWEST) { edges { node { node { ... on File { id } } } } } } }`,
        )
      ).data.searchResults.hits.edges.map(({ node }: { node: { node: { id: string } } }) => node.node.id);
    expect(await found('reader')).toEqual([id]);
    expect(await found('outsider')).toEqual([]);
  });
});

describe('whoever does not read the post has no album', () => {
  test('what is internal, and what is another organisation’s', async () => {
    const inner = await create('contributor', 'mixed', await pictures('contributor', 'mixed', 1), {
      audience: 'INTERNAL',
    });
    const forAll = await create('contributor', 'walled', await pictures('contributor', 'walled', 1));
    const theirs = await create('karim', 'walled', await pictures('karim', 'walled', 1));
    const forThem = await create('contributor', 'walled', await pictures('contributor', 'walled', 1), {
      partnerId: toId('PartnerOrganisation', PARTNER.sofratube),
    });
    for (const { codes } of [inner, forAll, theirs, forThem]) expect(codes).toEqual([]);
    expect(await seen('karim', inner.album.id)).toBeNull();
    expect(await inGroup('karim', 'mixed')).toEqual([]);
    expect(await inGroup('reader', 'mixed')).toEqual([inner.album.id]);
    expect(await inGroup('contributor', 'walled')).toEqual([forThem, theirs, forAll].map(({ album }) => album.id));
    expect(await inGroup('karim', 'walled')).toEqual([theirs.album.id, forAll.album.id]);
    expect(await inGroup('sonia', 'walled')).toEqual([forThem.album.id, forAll.album.id]);
    expect(await seen('sonia', theirs.album.id)).toBeNull();
    expect((await talk.get('sonia', idsOf(theirs.album)![0]!)).code).toBe('NOT_FOUND');
  });

  test('one that is deleted goes with its pictures, and comes back with them', async () => {
    const ids = await pictures('contributor', 'private', 2);
    const { album } = await create('contributor', 'private', ids);
    await say('contributor', 'postDelete', 'PostInput', { postId: album.post.id });
    for (const who of ['contributor', 'reader'] as const) {
      expect(await seen(who, album.id)).toBeNull();
      expect(await inGroup(who, 'private')).not.toContain(album.id);
      expect((await talk.get(who, ids[0]!)).code).toBe('NOT_FOUND');
    }
    await say('contributor', 'postRestore', 'PostInput', { postId: album.post.id });
    expect(idsOf(await seen('reader', album.id))).toEqual(ids);
  });

  test('one that is hidden stands in no list, and is its author’s and the moderators’', async () => {
    const { album } = await create('contributor', 'private', await pictures('contributor', 'private', 1));
    await say('moderator', 'postHide', 'PostReasonInput', { postId: album.post.id, reason: 'Personnes' });
    expect(await seen('reader', album.id)).toBeNull();
    expect((await seen('contributor', album.id))?.id).toBe(album.id);
    for (const who of ['reader', 'contributor', 'moderator'] as const)
      expect(await inGroup(who, 'private')).not.toContain(album.id);
  });

  test('whoever looks for pictures finds its post, however it changes, and nobody who does not read it', async () => {
    const { album } = await create('contributor', 'mixed', await pictures('contributor', 'mixed', 1), {
      title: 'Photos du chantier',
    });
    const { album: inner } = await create('contributor', 'mixed', await pictures('contributor', 'mixed', 1), {
      title: 'Photos du chantier à nous',
      audience: 'INTERNAL',
    });
    const found = async (who: Who): Promise<string[]> =>
      (
        await app.ask(
          PERSON[who],
          `query { searchResults(search: "chantier", filter: { hasImage: true, kinds: [POST] }) {
            hits(first: 20) { edges { node { node { ... on Post { id } } } } } } }`,
        )
      ).data.searchResults.hits.edges.map(({ node }: { node: { node: { id: string } } }) => node.node.id);
    expect((await found('reader')).toSorted()).toEqual([album.post.id, inner.post.id].toSorted());
    expect(await found('karim')).toEqual([album.post.id]);
    await say('contributor', 'postEdit', 'PostEditInput', { postId: album.post.id, title: 'Le chantier', body: '' });
    expect(await found('karim')).toEqual([album.post.id]);
    await app.db.owner.query('delete from albums where post_id = $1', [fromId('Post', album.post.id)]);
    expect(await found('karim')).toEqual([]);
  });

  test('it keeps its title, and needs no other words', async () => {
    const { album } = await create('contributor', 'private', await pictures('contributor', 'private', 1));
    const edit = async (input: object) =>
      (await say('contributor', 'postEdit', 'PostEditInput', { postId: album.post.id, ...input })).data.postEdit
        .userErrors;
    expect(await edit({ title: '', body: 'x' })).toEqual([{ code: 'ALBUM_TITLE' }]);
    expect(await edit({ title: 'Autre titre', body: '' })).toEqual([]);
    expect((await seen('reader', album.id))?.title).toBe('Autre titre');
  });
});
