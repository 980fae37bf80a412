import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { newId } from '#persistence';
import { LocalFiles, hashOf, remakeImage } from '#storage';
import sharp from 'sharp';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';

let app: TestApp;
let photo: Buffer;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  photo = await picture(1200, 800);
});
afterAll(() => app?.close());

const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 40, g: 90, b: 160 } } })
    .withExif({ IFD0: { Copyright: 'Atelier' }, IFD3: { GPSLatitude: '47/1 12/1 0/1', GPSLongitude: '1/1 33/1 0/1' } })
    .jpeg()
    .toBuffer();
const group = (which: Which) => toId('Group', GROUP[which]);
const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const reach = async (who: Who | null, path: string, init: RequestInit = {}) =>
  fetch(`${app.url.replace('localhost', '127.0.0.1')}${path}`, {
    ...init,
    headers: {
      'accept-language': 'fr',
      ...(who && { cookie: `__Host-sid=${await app.tokenOf(PERSON[who])}` }),
      ...(init.headers as Record<string, string>),
    },
  });
const upload = (
  who: Who | null,
  query: string,
  body: Buffer = photo,
  type = 'image/jpeg',
  headers: Record<string, string> = {},
) =>
  reach(who, `/images?${query}`, {
    method: 'POST',
    body: new Uint8Array(body),
    headers: { 'content-type': type, ...headers },
  });
const kept = async (who: Who, query: string) =>
  (await (await upload(who, query)).json()) as { id: string; url: string; width: number; height: number };
const code = async (response: Response) => ((await response.json()) as { error: { code: string } }).error.code;
/** Status and bytes of what somebody gets, to compare with a missing image. */
const get = async (who: Who | null, url: string) => {
  const response = await reach(who, url);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: Buffer.from(await response.arrayBuffer())
      .toString('base64')
      .slice(0, 400),
  };
};
const missing = (who: Who | null) => get(who, `/images/${toId('Image', newId())}`);
const publish = async (who: Who, which: Which, imageIds: string[], input: object = {}) =>
  (
    await as(
      who,
      `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id images { id url width height alt } } userErrors { code } } }`,
      {
        input: { groupId: group(which), body: 'Photo', imageIds, imageAlts: ['Un atelier'], ...input },
      },
    )
  ).data.postPublish;

describe('uploading', () => {
  test('an image is made anew: WebP, upright, no position, at most 2,000 pixels', async () => {
    const image = await remakeImage(await picture(4000, 1000));
    expect(image).toMatchObject({ mime: 'image/webp', width: 2000, height: 500 });
    const found = await sharp(image.bytes).metadata();
    expect({
      format: found.format,
      exif: found.exif,
      icc: found.icc,
      xmp: found.xmp,
      orientation: found.orientation,
    }).toEqual({ format: 'webp' });
    const turned = await remakeImage(
      await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer(),
    );
    expect([turned.width, turned.height]).toEqual([20, 30]);
  });

  test.each([
    ['text', Buffer.from('Bonjour'), 'IMAGE_UNSUPPORTED'],
    [
      'a script in an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      'IMAGE_UNSUPPORTED',
    ],
    ['half an image', 'half', 'IMAGE_UNSUPPORTED'],
    ['a PDF', Buffer.from('%PDF-1.7 x'), 'IMAGE_UNSUPPORTED'],
    ['nothing', Buffer.alloc(0), 'IMAGE_UNSUPPORTED'],
    ['eleven megabytes', Buffer.alloc(11 * 2 ** 20, 1), 'BODY_TOO_LARGE'],
    ['a bomb of pixels', 'bomb', 'IMAGE_TOO_LARGE'],
  ] as const)('%s is refused', async (_, bytes, expected) => {
    const body = bytes === 'half' ? photo.subarray(0, 600) : bytes === 'bomb' ? await bomb() : bytes;
    const response = await upload('contributor', 'purpose=profile', body);
    expect(await code(response)).toBe(expected);
    expect((await app.db.owner.query('select from images')).rowCount).toBe(0);
  });
  const bomb = () =>
    sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer();

  test.each([
    [null, 'purpose=profile', 'UNAUTHENTICATED'],
    ['contributor', 'purpose=other', 'BAD_USER_INPUT'],
    ['contributor', 'purpose=network', 'FORBIDDEN'],
    ['reader', 'purpose=post&groupId=private', 'FORBIDDEN'],
    ['outsider', 'purpose=post&groupId=secret', 'NOT_FOUND'],
    ['contributor', 'purpose=post', 'BAD_USER_INPUT'],
    ['contributor', 'purpose=group&groupId=private', 'FORBIDDEN'],
    ['karim', 'purpose=group', 'FORBIDDEN'],
    ['karim', 'purpose=post&groupId=private', 'NOT_FOUND'],
  ] as const)('%s, %s: %s', async (who, query, expected) => {
    const written = query.replace(/groupId=(\w+)/, (_, which: Which) => `groupId=${group(which)}`);
    expect(await code(await upload(who, written))).toBe(expected);
  });

  test('another site’s page uploads nothing', async () => {
    expect(await code(await upload('contributor', 'purpose=profile', photo, 'text/plain'))).toBe('IMAGE_UNSUPPORTED');
    expect(
      await code(
        await upload('contributor', 'purpose=profile', photo, 'image/jpeg', { 'sec-fetch-site': 'cross-site' }),
      ),
    ).toBe('ORIGIN_REFUSED');
  });
});

describe('fetching', () => {
  test('an upload is its uploader’s alone until it is used', async () => {
    const { url, width, height } = await kept('contributor', `purpose=post&groupId=${group('private')}`);
    expect([width, height]).toEqual([1200, 800]);
    expect((await get('contributor', url)).status).toBe(200);
    for (const who of ['reader', 'manager', 'outsider', null] as const)
      expect(await get(who, url)).toEqual(await missing(who));
  });

  test('an image of a post is seen by who reads the post, and by nobody else', async () => {
    const { id } = await kept('contributor', `purpose=post&groupId=${group('mixed')}`);
    const { post } = await publish('contributor', 'mixed', [id]);
    expect(post.images).toEqual([{ id, url: `/images/${id}`, width: 1200, height: 800, alt: 'Un atelier' }]);
    const { url } = post.images[0];
    for (const who of ['contributor', 'reader', 'karim', 'sonia'] as const)
      expect((await get(who, url)).status).toBe(200);
    for (const who of ['outsider', 'leila', 'lonely', 'former', 'owner', null] as const)
      expect(await get(who, url)).toEqual(await missing(who));
    await as(
      'contributor',
      `mutation ($id: ID!) { postNarrow(input: { postId: $id, audience: INTERNAL }) { userErrors { code } } }`,
      { id: post.id },
    );
    expect(await get('karim', url)).toEqual(await missing('karim'));
    expect((await get('reader', url)).status).toBe(200);
    await as('contributor', `mutation ($id: ID!) { postDelete(input: { postId: $id }) { userErrors { code } } }`, {
      id: post.id,
    });
    for (const who of ['reader', 'manager', 'contributor'] as const)
      expect(await get(who, url)).toEqual(await missing(who));
  });

  test('behind the wall', async () => {
    const { id } = await kept('sonia', `purpose=post&groupId=${group('walled')}`);
    await publish('sonia', 'walled', [id]);
    expect((await get('manager', `/images/${id}`)).status).toBe(200);
    expect(await get('karim', `/images/${id}`)).toEqual(await missing('karim'));
  });

  test('an image is used once, by its uploader', async () => {
    const { id } = await kept('contributor', `purpose=post&groupId=${group('private')}`);
    expect((await publish('moderator', 'private', [id])).userErrors).toEqual([{ code: 'IMAGE_NOT_FOUND' }]);
    expect((await publish('contributor', 'private', [id])).userErrors).toEqual([]);
    expect((await publish('contributor', 'private', [id])).userErrors).toEqual([{ code: 'IMAGE_NOT_FOUND' }]);
  });

  test('an author publishes anew, elsewhere: text and files of their own to new readers, the old post as it was', async () => {
    const upload = await kept('contributor', `purpose=post&groupId=${group('private')}`);
    const { post: old } = await publish('contributor', 'private', [upload.id], { title: 'Plan', body: 'Le plan' });
    await as('reader', `mutation ($input: CommentAddInput!) { commentAdd(input: $input) { comment { id } } }`, {
      input: { postId: old.id, body: 'Une réponse' },
    });
    const stored = async () =>
      (
        await app.db.owner.query(
          `select to_jsonb(p) as post, (select jsonb_agg(i) from images i where i.post_id = p.id) as images
        from posts p where p.title = 'Plan' and p.group_id = $1`,
          [GROUP.private],
        )
      ).rows;
    const before = await stored();
    const anew = { title: 'Plan', body: 'Le plan', anewOf: old.id, idempotencyKey: 'une fois' };
    const { post, userErrors } = await publish('contributor', 'mixed', [upload.id], anew);
    expect(userErrors).toEqual([]);
    expect(post.id).not.toBe(old.id);
    const [image] = post.images;
    expect(image).toMatchObject({ width: 1200, alt: 'Un atelier' });
    expect(image.id).not.toBe(upload.id);
    // Pressed twice, it is published once.
    expect((await publish('contributor', 'mixed', [upload.id], anew)).post).toEqual(post);
    // New readers of the new one alone; the old one, its answer and its image stay where they were.
    expect((await get('karim', image.url)).status).toBe(200);
    expect(await get('karim', upload.url)).toEqual(await missing('karim'));
    expect(await get('outsider', image.url)).toEqual(await missing('outsider'));
    expect(await stored()).toEqual(before);
    const seen = async (who: Who) =>
      (
        await as(
          who,
          `query ($id: ID!) { post(id: $id) { body commentCount receipt { externals { count } } viewerCanPublishAnew } }`,
          { id: post.id },
        )
      ).data.post;
    expect(await seen('karim')).toEqual({
      body: 'Le plan',
      commentCount: 0,
      receipt: null,
      viewerCanPublishAnew: false,
    });
    expect(await seen('contributor')).toMatchObject({
      receipt: { externals: [{ count: 1 }, { count: 1 }] },
      viewerCanPublishAnew: true,
    });
    const { rows } = await app.db.owner.query(
      `select data from audit_outbox where target_id is not null and data ? 'anew'`,
    );
    expect(rows).toEqual([{ data: { anew: true, audience: 'MEMBERS', partnerId: null } }]);
  });

  test('nobody publishes anew what is another’s, hidden, gone or not to be read, nor with another’s files', async () => {
    const upload = await kept('contributor', `purpose=post&groupId=${group('private')}`);
    const { post } = await publish('contributor', 'private', [upload.id]);
    const outcome = async (who: Who, which: Which, imageIds: string[], anewOf: string) => {
      const { data, errors } = await as(
        who,
        `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
        { input: { groupId: group(which), body: 'Texte', imageIds, anewOf } },
      );
      return errors?.[0]?.extensions.code ?? data.postPublish.userErrors[0]?.code ?? null;
    };
    const never = toId('Post', newId());
    for (const who of ['moderator', 'outsider', 'karim'] as const)
      expect([who, await outcome(who, who === 'outsider' ? 'public' : 'mixed', [], post.id)]).toEqual([
        who,
        await outcome(who, who === 'outsider' ? 'public' : 'mixed', [], never),
      ]);
    expect(await outcome('moderator', 'mixed', [], post.id)).toBe('NOT_FOUND');
    // Files of a post are those of the one that is named, and its author's.
    const { post: other } = await publish('contributor', 'private', []);
    expect(await outcome('contributor', 'mixed', [upload.id], other.id)).toBe('IMAGE_NOT_FOUND');
    expect(await outcome('contributor', 'archived', [upload.id], post.id)).toBe('GROUP_ARCHIVED');
    await as(
      'moderator',
      `mutation ($id: ID!) { postHide(input: { postId: $id, reason: "x" }) { userErrors { code } } }`,
      { id: post.id },
    );
    expect(await outcome('contributor', 'mixed', [], post.id)).toBe('NOT_FOUND');
  });

  test('a photo is seen where its person, or what they wrote, is seen', async () => {
    const { id, url } = await kept('karim', 'purpose=profile');
    await as('karim', `mutation ($id: ID!) { profileUpdate(input: { photoImageId: $id }) { userErrors { code } } }`, {
      id,
    });
    expect(url).toBe(`/images/${id}`);
    for (const who of ['karim', 'leila', 'reader'] as const) expect((await get(who, url)).status).toBe(200);
    for (const who of ['outsider', 'lonely', null] as const) expect(await get(who, url)).toEqual(await missing(who));
    expect((await get('sonia', url)).status).toBe(200); // in `mixed`, where no wall stands
    expect(PARTNER.mecaform).toBeTruthy();
  });

  test('a group’s image is seen by who may know of the group; the logo by everybody', async () => {
    await app.db.owner.query(
      `insert into images (id, owner_id, purpose, group_id, hash, mime, bytes, width, height, attached_at)
      select $1, $2, 'GROUP', $3, hash, mime, bytes, width, height, now() from images limit 1`,
      [PERSON.owner, PERSON.manager, GROUP.secret],
    );
    await app.db.owner.query('update groups set image_id = $1 where id = $2', [PERSON.owner, GROUP.secret]);
    const url = `/images/${toId('Image', PERSON.owner)}`;
    expect((await get('reader', url)).status).toBe(200);
    expect((await get('invited', url)).status).toBe(200);
    expect(await get('outsider', url)).toEqual(await missing('outsider'));
    await app.db.owner.query(
      `insert into images (id, owner_id, purpose, hash, mime, bytes, width, height, attached_at) select $1, $2, 'NETWORK', hash, mime, bytes, width, height, now() from images limit 1`,
      [PERSON.itAdmin, PERSON.itAdmin],
    );
    await app.db.owner.query('update network set logo_image_id = $1', [PERSON.itAdmin]);
    for (const who of [null, 'karim', 'reader'] as const)
      expect((await get(who, `/images/${toId('Image', PERSON.itAdmin)}`)).status).toBe(200);
  });

  test('served narrower, privately, asked again each time, and never as anything but an image', async () => {
    const { url } = await kept('contributor', 'purpose=profile');
    const response = await reach('contributor', `${url}?w=100`);
    expect((await sharp(Buffer.from(await response.arrayBuffer())).metadata()).width).toBe(128);
    expect(
      Object.fromEntries(
        ['content-type', 'cache-control', 'x-content-type-options', 'content-security-policy'].map((name) => [
          name,
          response.headers.get(name),
        ]),
      ),
    ).toEqual({
      'content-type': 'image/webp',
      'cache-control': 'private, no-cache',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    const etag = response.headers.get('etag')!;
    expect((await reach('contributor', `${url}?w=100`, { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await reach('reader', `${url}?w=100`, { headers: { 'if-none-match': etag } })).status).toBe(404);
    for (const odd of ['?w=x', '?w=-1', '?w=99999', '?w=1e9'])
      expect((await reach('contributor', `${url}${odd}`)).status).toBe(200);
    for (const odd of ['/images/x', `/images/${toId('Post', newId())}`, '/images/..%2f..%2fetc'])
      expect(await get('contributor', odd)).toEqual(await missing('contributor'));
  });
});

describe('local files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entrenous-files-'));
  const files = new LocalFiles(folder);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('kept whole, once, and gone when deleted', async () => {
    const bytes = Buffer.from('octets');
    const key = hashOf(bytes);
    await Promise.all([files.put(key, bytes), files.put(key, bytes), files.put(key, bytes)]);
    expect(await files.get(key)).toEqual(bytes);
    expect(await files.stat(key)).toEqual({ size: 6 });
    expect(readdirSync(join(folder, key.slice(0, 2)))).toEqual([key.slice(2)]);
    await files.delete(key);
    await files.delete(key);
    expect([await files.get(key), await files.stat(key)]).toEqual([null, null]);
  });

  test.each(['../../etc/passwd', 'ab', '', `${'a'.repeat(64)}/..`, 'A'.repeat(64)])('%j is no key', async (key) => {
    await expect(files.put(key, Buffer.from('x'))).rejects.toThrow('Not a key');
    expect(existsSync(join(folder, '..', 'etc'))).toBe(false);
  });
});
