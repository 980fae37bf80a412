import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { newId } from '#persistence';
import { FileStore, originalKey } from '#storage';
import { FileUpkeep } from '../libs/files/src/file-upkeep.service.js';
import sharp from 'sharp';
import { office, onePage } from './support/office.js';
import { runJobs } from './support/mails.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { fileTalk } from './support/tus.js';

let app: TestApp;
let talk: ReturnType<typeof fileTalk>;
let home: string;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  talk = fileTalk(app);
  home = app.app.get<{ home: string }>('CONFIG').home;
});
afterAll(() => app?.close());
afterEach(() => {
  jest.restoreAllMocks();
  app.clock.set(null);
});

const group = (which: Which) => toId('Group', GROUP[which]);
const ask = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const act = async (who: Who, mutation: string, input: object, fields: string) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await ask(
    who,
    `mutation ($input: ${type === 'FileRemoveInput' ? 'FileInput' : type}!) { ${mutation}(input: $input) { ${fields} userErrors { code } } }`,
    { input },
  );
  return {
    payload: data?.[mutation],
    codes: errors?.map((e) => e.extensions.code) ?? data[mutation].userErrors.map((e: { code: string }) => e.code),
  };
};
const FILE =
  'id name kind mime bytes state version url previewUrl viewerCanChange author { name } thread { id } versions { id number name note isCurrent url bytes state createdAt author { name } }';
const publish = async (who: Who, which: Which, fileIds: string[], input: object = {}) => {
  const { payload, codes } = await act(
    who,
    'postPublish',
    { groupId: group(which), body: '', fileIds, ...input },
    `post { id files { ${FILE} } }`,
  );
  return { post: payload?.post, codes };
};
const said = (word: string) => Buffer.from(`Bonjour ${word} ${newId()}\n`);
const missing = (who: Who | null) => talk.get(who, toId('File', newId()));
const rows = async (table: string) =>
  (await app.db.owner.query(`select count(*)::int as n from ${table}`)).rows[0].n as number;
const staged = () => (existsSync(join(home, 'uploads')) ? readdirSync(join(home, 'uploads')) : []);
const later = (hours: number) => app.clock.set(new Date(Date.now() + hours * 3_600_000));

describe('uploading', () => {
  test('resumes after a cut, and is a file when its bytes are whole', async () => {
    const bytes = said('reprise');
    const begun = await talk.begin('contributor', 'private', 'Rapport.txt', bytes.length);
    expect(begun.status).toBe(201);
    const path = begun.headers.get('location')!;
    expect((await talk.patch('contributor', path, 0, bytes.subarray(0, 7))).headers.get('upload-offset')).toBe('7');
    expect((await talk.head('contributor', path)).headers.get('upload-offset')).toBe('7');
    expect((await talk.patch('contributor', path, 3, bytes.subarray(7))).status).toBe(409);
    expect(await rows('files')).toBe(0);
    expect((await talk.patch('contributor', path, 7, bytes.subarray(7))).status).toBe(204);
    expect(staged()).toEqual([]);
    expect((await talk.head('contributor', path)).headers.get('upload-offset')).toBe(String(bytes.length));
    const id = path.split('/').at(-1)!;
    expect((await talk.get('contributor', id)).body).toEqual(bytes);
    expect((await talk.get('moderator', id)).status).toBe(404);
  });

  test('what is whole and no file yet, as the process died, becomes one when its client asks', async () => {
    const bytes = said('panne');
    const begun = await talk.begin('contributor', 'private', 'Panne.txt', bytes.length);
    const path = begun.headers.get('location')!;
    jest.spyOn(app.app.get(FileStore), 'putFile').mockRejectedValueOnce(new Error('died'));
    expect((await talk.patch('contributor', path, 0, bytes)).status).toBe(500);
    const before = await rows('files');
    expect((await talk.head('contributor', path)).headers.get('upload-offset')).toBe(String(bytes.length));
    expect(await rows('files')).toBe(before + 1);
    expect((await talk.get('contributor', path.split('/').at(-1)!)).body).toEqual(bytes);
  });

  test('each request asks who sends it: others, and who is gone, get what a missing upload gives', async () => {
    const bytes = said('droits');
    const path = (await talk.begin('contributor', 'private', 'x.txt', bytes.length)).headers.get('location')!;
    const nowhere = `/uploads/${toId('File', newId())}`;
    for (const who of ['moderator', 'outsider', 'karim'] as const)
      for (const ask of [
        (where: string) => talk.head(who, where),
        (where: string) => talk.patch(who, where, 0, bytes),
        (where: string) => talk.tus(who, 'DELETE', where),
      ]) {
        const [theirs, none] = [await ask(path), await ask(nowhere)];
        expect(theirs.status).toBe(404);
        expect([theirs.status, theirs.body]).toEqual([none.status, none.body]);
      }
    expect((await talk.head(null, path)).status).toBe(401);
    later(24.5);
    expect((await talk.head('contributor', path)).status).toBe(404);
  });

  test.each([
    ['outsider', 'private', 10, 403, 'FORBIDDEN'],
    ['outsider', 'secret', 10, 404, 'NOT_FOUND'],
    ['reader', 'private', 10, 403, 'FORBIDDEN'],
    ['contributor', 'private', 0, 422, 'FILE_EMPTY'],
    ['contributor', 'private', 3 * 2 ** 30, 413, 'FILE_TOO_LARGE'],
    [null, 'private', 10, 401, 'UNAUTHENTICATED'],
  ] as const)('%s in a %s group, %d bytes: %d', async (who, which, size, status, code) => {
    const before = await rows('uploads');
    expect(await talk.begin(who, which, 'x.txt', size)).toMatchObject({ status, code });
    expect(await rows('uploads')).toBe(before);
  });

  test('more than was announced is refused, and a page of another site sends nothing', async () => {
    const path = (await talk.begin('contributor', 'private', 'x.txt', 10)).headers.get('location')!;
    expect(await talk.patch('contributor', path, 0, Buffer.alloc(11, 65))).toMatchObject({
      status: 413,
      code: 'FILE_TOO_LARGE',
    });
    expect((await talk.head('contributor', path)).headers.get('upload-offset')).toBe('0');
    expect(await talk.begin('contributor', 'private', 'x.txt', 10, { 'sec-fetch-site': 'cross-site' })).toMatchObject({
      code: 'ORIGIN_REFUSED',
    });
  });

  test('those who set up the network say how large files may be, and nobody else', async () => {
    const set = (who: Who, input: object) =>
      act(who, 'filePolicyUpdate', input, 'policy { mostFileBytes quotaBytes groupQuotaBytes }');
    expect((await set('contributor', { mostFileBytes: 2 ** 30 })).codes).toEqual(['FORBIDDEN']);
    expect((await set('owner', { mostFileBytes: 5 })).codes).toEqual(['FILE_POLICY']);
    expect((await set('owner', { mostFileBytes: 2 ** 20, quotaBytes: 2 ** 40 })).payload.policy).toEqual({
      mostFileBytes: 2 ** 20,
      quotaBytes: 2 ** 40,
      groupQuotaBytes: null,
    });
    expect(await talk.begin('contributor', 'private', 'x.txt', 2 ** 20 + 1)).toMatchObject({
      status: 413,
      code: 'FILE_TOO_LARGE',
    });
    expect((await set('owner', { mostFileBytes: 2 ** 31, quotaBytes: null })).codes).toEqual([]);
  });

  test('those who set up the network say which kinds are taken, by the bytes as by the name', async () => {
    const set = (kinds: string[]) => act('owner', 'filePolicyUpdate', { kinds }, 'policy { kinds }');
    expect((await set([])).codes).toEqual(['FILE_KINDS']);
    expect((await set(['PDF', 'IMAGE'])).payload.policy).toEqual({ kinds: ['IMAGE', 'PDF'] });
    const refused = { status: 415, code: 'FILE_KIND' };
    expect(await talk.begin('contributor', 'private', 'outil.exe', 10)).toMatchObject(refused);
    expect(await talk.begin('contributor', 'private', 'notes.txt', 10)).toMatchObject(refused);
    const before = [await rows('files'), staged()];
    const disguised = Buffer.from('MZ, a program that is called a document');
    const path = (await talk.begin('contributor', 'private', 'plan.pdf', disguised.length)).headers.get('location')!;
    expect(await talk.patch('contributor', path, 0, disguised)).toMatchObject(refused);
    expect((await talk.head('contributor', path)).status).toBe(404);
    expect([await rows('files'), staged()]).toEqual(before);
    await talk.upload('contributor', 'private', 'plan.pdf', await onePage('Un plan'));
    expect(
      (await set(['IMAGE', 'PDF', 'TEXT', 'SHEET', 'SLIDES', 'VIDEO', 'AUDIO', 'ARCHIVE', 'OTHER'])).codes,
    ).toEqual([]);
    expect((await app.db.owner.query('select file_kinds as kinds from network')).rows).toEqual([{ kinds: null }]);
    expect((await talk.begin('contributor', 'private', 'outil.exe', 10)).status).toBe(201);
  });

  test('a quota of the group stops what is beyond it', async () => {
    await app.db.owner.query('update network set group_file_quota_bytes = 1000');
    expect(await talk.begin('contributor', 'private', 'x.txt', 2000)).toMatchObject({
      status: 507,
      code: 'FILE_QUOTA',
    });
    await app.db.owner.query('update network set group_file_quota_bytes = null');
  });

  test.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Documents\\plan.txt', 'plan.txt'],
    ['facture\u202Efdp.exe', 'facturefdp.exe'],
    ['re\u0301sume\u0301.txt', 'résumé.txt'],
    ['con.txt', '_con.txt'],
    ['a\u0000b\r\nc.txt', 'abc.txt'],
    [`${'é'.repeat(300)}.txt`, `${'é'.repeat(118)}.txt`],
    ['   ', 'document'],
  ])('the name %j is kept as %j', async (given, kept) => {
    const id = await talk.upload('contributor', 'private', given, said('nom'));
    expect((await app.db.owner.query('select name from files where id = $1', [fromId('File', id)])).rows).toEqual([
      { name: kept },
    ]);
  });

  test.each([
    ['page.html', Buffer.from('<script>alert(1)</script>'), 'application/octet-stream', 'OTHER'],
    ['dessin.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'application/octet-stream', 'OTHER'],
    ['photo.jpg', Buffer.from('%PDF-1.7 x'), 'application/octet-stream', 'OTHER'],
    ['plan.pdf', Buffer.from('%PDF-1.7 x'), 'application/pdf', 'PDF'],
    ['liste.csv', Buffer.from('a;b\n'), 'text/csv', 'SHEET'],
    ['zero.txt', Buffer.from('a\0b'), 'application/octet-stream', 'OTHER'],
  ])('%s is given out as what its bytes and its name agree on', async (name, bytes, mime, kind) => {
    const id = await talk.upload('contributor', 'private', name, bytes);
    const told = await talk.get('contributor', id);
    expect(told.headers.get('content-type')).toMatch(mime);
    expect(told.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(told.headers.get('x-content-type-options')).toBe('nosniff');
    expect(told.headers.get('content-security-policy')).toMatch(/^sandbox/);
    expect(told.headers.get('cache-control')).toMatch(/^private/);
    expect((await app.db.owner.query('select kind from files where id = $1', [fromId('File', id)])).rows).toEqual([
      { kind },
    ]);
  });
});

describe('reading', () => {
  const attached = async (which: Which, who: Who = 'contributor', input: object = {}) => {
    const bytes = said(which);
    const id = await talk.upload(who, which, 'Été à Nantes.txt', bytes);
    const { post } = await publish(who, which, [id], input);
    return { id, bytes, post };
  };

  test('who reads the post gets its file, by ranges and conditions too; anybody else what a missing one gives', async () => {
    const { id, bytes, post } = await attached('private');
    expect(post.files).toMatchObject([
      { id, name: 'Été à Nantes.txt', kind: 'TEXT', bytes: bytes.length, version: 1, viewerCanChange: true },
    ]);
    const whole = await talk.get('reader', id);
    expect(whole.body).toEqual(bytes);
    expect(whole.headers.get('content-disposition')).toContain("filename*=UTF-8''%C3%89t%C3%A9%20%C3%A0%20Nantes.txt");
    const etag = whole.headers.get('etag')!;
    expect((await talk.get('reader', id, '', { 'if-none-match': etag })).status).toBe(304);
    const part = await talk.get('reader', id, '', { range: 'bytes=2-5' });
    expect([part.status, part.headers.get('content-range'), part.body]).toEqual([
      206,
      `bytes 2-5/${bytes.length}`,
      bytes.subarray(2, 6),
    ]);
    expect((await talk.get('reader', id, '', { range: 'bytes=9999-' })).status).toBe(416);
    expect((await talk.get('reader', id, '', { range: 'bytes=2-5', 'if-range': '"other"' })).status).toBe(200);
    expect((await talk.reach('reader', `/files/${id}`, { method: 'HEAD' })).headers.get('content-length')).toBe(
      String(bytes.length),
    );
    for (const who of ['outsider', 'karim', 'former'] as const) {
      const [theirs, none] = [await talk.get(who, id), await missing(who)];
      expect([who, theirs.status, theirs.body]).toEqual([who, 404, none.body]);
      expect([...theirs.headers.keys()]).toEqual([...none.headers.keys()]);
      expect((await ask(who, 'query ($id: ID!) { node(id: $id) { id } }', { id })).data.node).toBeNull();
    }
    expect((await talk.get(null, id)).status).toBe(401);
  });

  test('behind a wall a file is its organisation’s, and an internal one the employees’', async () => {
    const forAll = await attached('walled', 'manager');
    const internal = await attached('walled', 'manager', { audience: 'INTERNAL' });
    const theirs = await attached('walled', 'manager', { partnerId: toId('PartnerOrganisation', PARTNER.mecaform) });
    const seen = async (who: Who) =>
      Promise.all([forAll, internal, theirs].map(async ({ id }) => (await talk.get(who, id)).status));
    expect(await seen('reader')).toEqual([200, 200, 200]);
    const partners = { karim: await seen('karim'), sonia: await seen('sonia') };
    expect([...Object.values(partners)].map(([one, two]) => [one, two])).toEqual([
      [200, 404],
      [200, 404],
    ]);
    expect(
      Object.values(partners)
        .map(([, , three]) => three)
        .sort(),
    ).toEqual([200, 404]);
    const listed = async (who: Who) =>
      (
        await ask(who, 'query ($id: ID!) { node(id: $id) { ... on Group { files { edges { node { id } } } } } }', {
          id: group('walled'),
        })
      ).data.node.files.edges.length;
    expect([await listed('reader'), (await listed('karim')) + (await listed('sonia'))]).toEqual([3, 3]);
  });

  test('it goes with what bears it: hidden, deleted, restored, and with the membership', async () => {
    const { id, post } = await attached('private');
    await ask('moderator', 'mutation ($input: PostReasonInput!) { postHide(input: $input) { userErrors { code } } }', {
      input: { postId: post.id, reason: 'Pour voir' },
    });
    expect([
      (await talk.get('reader', id)).status,
      (await talk.get('contributor', id)).status,
      (await talk.get('moderator', id)).status,
    ]).toEqual([404, 200, 200]);
    await ask('moderator', 'mutation ($input: PostInput!) { postUnhide(input: $input) { userErrors { code } } }', {
      input: { postId: post.id },
    });
    expect((await talk.get('reader', id)).status).toBe(200);
    await ask('contributor', 'mutation ($input: PostInput!) { postDelete(input: $input) { userErrors { code } } }', {
      input: { postId: post.id },
    });
    expect([(await talk.get('reader', id)).status, (await talk.get('contributor', id)).status]).toEqual([404, 404]);
  });

  test('a comment bears files too, with or without words', async () => {
    const { post } = await attached('private');
    const id = await talk.upload('moderator', 'private', 'réponse.txt', said('réponse'));
    const { payload } = await act(
      'moderator',
      'commentAdd',
      { postId: post.id, body: '', fileIds: [id] },
      `comment { id files { ${FILE} } }`,
    );
    expect(payload.comment.files).toMatchObject([{ id, viewerCanChange: true, thread: { id: post.id } }]);
    expect((await talk.get('reader', id)).status).toBe(200);
    expect((await talk.get('outsider', id)).status).toBe(404);
    expect(
      (await act('moderator', 'commentAdd', { postId: post.id, body: '', fileIds: [] }, 'comment { id }')).codes,
    ).toEqual(['BODY_REQUIRED']);
  });

  test('nobody attaches another’s upload, one of another group, one that is used, or one of yesterday', async () => {
    const used = await attached('private');
    const another = await talk.upload('moderator', 'private', 'x.txt', said('autre'));
    const elsewhere = await talk.upload('contributor', 'public', 'x.txt', said('ailleurs'));
    for (const id of [used.id, another, elsewhere, toId('File', newId())])
      expect((await publish('contributor', 'private', [id])).codes).toEqual(['FILE_NOT_FOUND']);
    const old = await talk.upload('contributor', 'private', 'x.txt', said('hier'));
    later(25);
    expect((await publish('contributor', 'private', [old])).codes).toEqual(['FILE_NOT_FOUND']);
  });

  test('a retry with the same key publishes once, with the same files', async () => {
    const id = await talk.upload('contributor', 'private', 'x.txt', said('deux fois'));
    const [one, two] = [
      await publish('contributor', 'private', [id], { idempotencyKey: 'k1' }),
      await publish('contributor', 'private', [id], { idempotencyKey: 'k1' }),
    ];
    expect(two).toEqual(one);
    expect((await publish('contributor', 'private', [], { body: '', idempotencyKey: 'k1' })).codes).toEqual([
      'BODY_REQUIRED',
    ]);
  });
});

describe('versions', () => {
  test('a new one is what readers get; earlier ones stay, and one of them can be restored', async () => {
    const first = said('première');
    const id = await talk.upload('contributor', 'private', 'plan.txt', first);
    await publish('contributor', 'private', [id]);
    const second = said('deuxième');
    const upload = await talk.upload('contributor', 'private', 'plan v2.txt', second);
    const add = () =>
      act('contributor', 'fileAddVersion', { fileId: id, uploadId: upload, note: 'Cotes revues' }, `file { ${FILE} }`);
    const { payload } = await add();
    expect(payload.file).toMatchObject({
      name: 'plan v2.txt',
      version: 2,
      versions: [
        { number: 2, note: 'Cotes revues', isCurrent: true },
        { number: 1, isCurrent: false },
      ],
    });
    expect((await add()).payload.file).toEqual(payload.file);
    expect((await talk.get('reader', id)).body).toEqual(second);
    expect((await talk.get('reader', id, '?v=1')).body).toEqual(first);
    expect((await talk.get('reader', upload)).status).toBe(404);
    const restored = await act(
      'contributor',
      'fileRestoreVersion',
      { fileId: id, versionId: payload.file.versions[1].id },
      `file { ${FILE} }`,
    );
    expect(restored.payload.file).toMatchObject({ version: 3, name: 'plan.txt' });
    expect((await talk.get('reader', id)).body).toEqual(first);

    expect((await act('moderator', 'fileAddVersion', { fileId: id, uploadId: upload }, 'file { id }')).codes).toEqual([
      'FORBIDDEN',
    ]);
    expect((await act('outsider', 'fileAddVersion', { fileId: id, uploadId: upload }, 'file { id }')).codes).toEqual([
      'NOT_FOUND',
    ]);
    const another = await talk.upload('moderator', 'private', 'x.txt', said('autre'));
    expect(
      (await act('contributor', 'fileAddVersion', { fileId: id, uploadId: another }, 'file { id }')).codes,
    ).toEqual(['FILE_NOT_FOUND']);
    expect((await act('contributor', 'fileRemove', { fileId: id }, 'removedFileId')).payload.removedFileId).toBe(id);
    expect((await talk.get('contributor', id)).status).toBe(404);
  });
});

describe('what a worker finds in a file', () => {
  const given = async (name: string, bytes: Buffer) => {
    const id = await talk.upload('contributor', 'private', name, bytes);
    const { post } = await publish('contributor', 'private', [id]);
    await runJobs(app);
    const { data } = await ask(
      'reader',
      `query ($id: ID!) { node(id: $id) { ... on File { ${FILE} width height pages } } }`,
      { id },
    );
    const { rows: texts } = await app.db.owner.query('select body from file_texts where version_id = $1', [
      fromId('File', id),
    ]);
    return { id, post, file: data.node, text: texts[0]?.body as string | undefined };
  };

  test('a picture has previews, and no position in any of them nor in what is fetched', async () => {
    const bytes = await sharp({
      create: { width: 900, height: 600, channels: 3, background: { r: 40, g: 90, b: 160 } },
    })
      .withExif({ IFD0: { Copyright: 'Atelier' }, IFD3: { GPSLatitude: '47/1 12/1 0/1', GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer();
    const { id, file } = await given('photo.jpg', bytes);
    expect(file).toMatchObject({ width: 900, height: 600, kind: 'IMAGE' });
    const small = await talk.get('reader', id, '?preview=small');
    expect([small.headers.get('content-type'), (await sharp(small.body).metadata()).width]).toEqual([
      'image/webp',
      320,
    ]);
    const missingPreview = await talk.get('outsider', id, '?preview=small');
    expect([missingPreview.status, missingPreview.body]).toEqual([404, (await missing('outsider')).body]);
    const original = (await talk.get('reader', id)).body;
    expect(original.length).toBe(bytes.length);
    const before = exifReader((await sharp(bytes).metadata()).exif!);
    const after = exifReader((await sharp(original).metadata()).exif!);
    expect(before.includes('Atelier') && after.includes('Atelier')).toBe(true);
    const position = Buffer.from([47, 0, 0, 0, 1, 0, 0, 0, 12, 0, 0, 0]);
    expect([bytes.includes(position), original.includes(position)]).toEqual([true, false]);
    expect((await talk.get('reader', id, '?inline=1')).headers.get('content-disposition')).toMatch(/^inline/);
  });
  const exifReader = (exif: Buffer) => exif.toString('latin1');

  test('the words of a PDF, a text and an office file are there to be searched', async () => {
    expect((await given('note.txt', Buffer.from('Métrologie du 12 mars\n'))).text).toBe('Métrologie du 12 mars');
    const pdf = await given('plan.pdf', onePage('Gamme de tournage'));
    expect(pdf.text).toContain('Gamme de tournage');
    expect(pdf.file).toMatchObject({ pages: 1, previewUrl: expect.stringContaining('preview=small') });
    expect(
      (
        await given(
          'compte rendu.docx',
          office('<w:p><w:r><w:t>Usi</w:t></w:r><w:r><w:t>nage &amp; contrôle</w:t></w:r></w:p>'),
        )
      ).text,
    ).toBe('Usinage & contrôle');
  });

  test('a file that bursts, lies or breaks is given out as it is, and found nothing in', async () => {
    const bomb = await given('bombe.docx', office('a'.repeat(30 * 2 ** 20)));
    expect([bomb.text, bomb.file.previewUrl, bomb.file.state]).toEqual([undefined, null, 'READY']);
    const broken = await given('cassé.pdf', Buffer.from('%PDF-1.7\nxref\n'));
    expect([broken.text, broken.file.previewUrl]).toEqual([undefined, null]);
  });
});

describe('upkeep', () => {
  test('nothing is left of uploads that nobody used, nor of files that were removed; what is borne stays', async () => {
    const kept = await talk.upload('contributor', 'private', 'gardé.txt', said('gardé'));
    await publish('contributor', 'private', [kept]);
    const unused = await talk.upload('contributor', 'private', 'oublié.txt', said('oublié'));
    await talk.begin('contributor', 'private', 'jamais.txt', 10);
    later(26);
    await app.app.get(FileUpkeep).run();
    expect(await rows('uploads')).toBe(0);
    expect(staged()).toEqual([]);
    expect(
      (
        await app.db.owner.query('select from files where id = any ($1)', [
          [kept, unused].map((id) => fromId('File', id)),
        ])
      ).rowCount,
    ).toBe(1);
    app.clock.set(null);
    expect((await talk.get('reader', kept)).status).toBe(200);
    const { rows: hashes } = await app.db.owner.query('select distinct hash from file_versions');
    const store = app.app.get(FileStore);
    const keys = new Set<string>();
    for await (const key of store.keys()) keys.add(originalKey(key));
    expect([...keys].sort()).toEqual(hashes.map(({ hash }) => hash).sort());
  });

  test('the same bytes in a group that one does not know of change no answer, and one’s removal takes them from nobody', async () => {
    const bytes = said('pareil');
    const secret = await talk.upload('contributor', 'secret', 'a.txt', bytes);
    await publish('contributor', 'secret', [secret]);
    const begun = await talk.begin('outsider', 'public', 'a.txt', bytes.length);
    expect(begun.status).toBe(403); // who has not joined sends nothing at all
    const mine = await talk.upload('moderator', 'public', 'b.txt', bytes);
    expect((await talk.get('moderator', mine)).body).toEqual(bytes);
    later(26);
    await app.app.get(FileUpkeep).run();
    app.clock.set(null);
    expect((await talk.get('contributor', secret)).body).toEqual(bytes);
  });
});

describe('documents', () => {
  const LIST = `query ($order: FileOrder, $kinds: [FileKind!], $first: Int, $after: String) { viewer { files(order: $order, kinds: $kinds, first: $first, after: $after) {
    edges { node { id name bytes kind updatedAt } } pageInfo { hasNextPage endCursor } } } }`;
  test.each(['NEWEST', 'NAME', 'LARGEST'])('by %s, page by page, as far as one reads', async (order) => {
    const paged: { id: string; name: string; bytes: number; updatedAt: string }[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await ask('contributor', LIST, { order, first: 3, after });
      paged.push(...data.viewer.files.edges.map(({ node }: { node: (typeof paged)[0] }) => node));
      ({ hasNextPage: more, endCursor: after } = data.viewer.files.pageInfo);
    }
    expect(new Set(paged.map(({ id }) => id)).size).toBe(paged.length);
    expect(paged.length).toBeGreaterThan(5);
    const keys = paged.map(({ name, bytes, updatedAt }) =>
      order === 'NAME' ? name.toLowerCase() : order === 'LARGEST' ? -bytes : -Date.parse(updatedAt),
    );
    if (order !== 'NAME') expect(keys).toEqual([...keys].sort((a, b) => (a as number) - (b as number)));
    expect((await ask('outsider', LIST, { order })).data.viewer.files.edges).toEqual([]);
    const videos = await ask('contributor', LIST, { order, kinds: ['VIDEO'] });
    expect(videos.data.viewer.files.edges).toEqual([]);
  });
});
