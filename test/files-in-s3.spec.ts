import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { Backup, BackupKey, type Installation, makeBackup, proveBackup, restoreIntoStore } from '#backup';
import { FileStore, originalKey } from '#storage';
import sharp from 'sharp';
import { requireOwnFiles } from '../apps/cli/src/start/store.js';
import { FileUpkeep } from '../libs/files/src/file-upkeep.service.js';
import { ImageUpkeep } from '../libs/content/src/image-upkeep.service.js';
import { S3Files } from '../libs/storage/src/s3-files.js';
import type { Config } from '#config';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, seedCast } from './support/cast.js';
import { runJobs } from './support/mails.js';
import { type S3Server, keysOf, startS3 } from './support/s3-server.js';
import { fileTalk } from './support/tus.js';
import { toId } from '#graphql';

jest.setTimeout(180_000);

const MB = 2 ** 20;
const folder = mkdtempSync(join(tmpdir(), 'entrenous-s3-backups-'));
let s3: S3Server;
let app: TestApp;
let talk: ReturnType<typeof fileTalk>;
beforeAll(async () => {
  s3 = await startS3();
  app = await startTestApp({ settings: s3.settings });
  await seedCast(app.db.owner);
  talk = fileTalk(app);
});
afterAll(async () => {
  await app?.close();
  await s3?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const publish = (fileId: string) =>
  app.ask(
    PERSON.contributor,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id files { id } } userErrors { code } } }`,
    {
      input: { groupId: toId('Group', GROUP.private), body: 'En pièce jointe', fileIds: [fileId] },
    },
  );
const config = () => app.app.get<Config>('CONFIG');
const keys = async () => new Set((await keysOf(app.app.get(FileStore))).map(originalKey));
const hashes = async () =>
  (await app.db.owner.query<{ hash: string }>('select hash from file_versions union select hash from images')).rows.map(
    ({ hash }) => hash,
  );

describe('a network that keeps its files in S3', () => {
  const bytes = randomBytes(20 * MB);
  let large: string;
  let picture: string;

  test('takes uploads, gives them whole and in parts, and shows them small', async () => {
    large = await talk.upload('contributor', 'private', 'plans.bin', bytes);
    const jpeg = await sharp({ create: { width: 900, height: 600, channels: 3, background: 'teal' } })
      .jpeg()
      .toBuffer();
    picture = await talk.upload('contributor', 'private', 'photo.jpg', jpeg);
    for (const id of [large, picture]) expect((await publish(id)).data.postPublish.userErrors).toEqual([]);
    await runJobs(app);
    const whole = await talk.get('reader', large);
    expect([whole.status, whole.body.equals(bytes)]).toEqual([200, true]);
    const part = await talk.get('reader', large, '', { range: 'bytes=9000000-9000009' });
    expect([part.status, part.body]).toEqual([206, bytes.subarray(9_000_000, 9_000_010)]);
    const preview = await talk.get('reader', picture, '?preview=small');
    expect([preview.status, preview.headers.get('content-type')]).toEqual([200, 'image/webp']);
    expect((await talk.get('outsider', large)).status).toBe(404);
    expect(existsSync(join(config().home, 'files'))).toBe(false);
    expect(readdirSync(join(config().home, 'uploads'))).toEqual([]);
  });

  test('gives nothing whole that is not what was uploaded', async () => {
    const store = app.app.get(FileStore);
    const [hash] = (await hashes()).filter(async (one) => (await store.stat(one))?.size === bytes.length);
    const { rows } = await app.db.owner.query<{ hash: string }>('select hash from file_versions where bytes = $1', [
      bytes.length,
    ]);
    expect(hash).toBeDefined();
    const other = Buffer.from(bytes);
    other[5] = other[5]! ^ 1;
    await store.put(rows[0]!.hash, other);
    await expect(talk.get('reader', large)).rejects.toThrow(); // cut off before its end
    await store.put(rows[0]!.hash, bytes);
    expect((await talk.get('reader', large)).status).toBe(200);
  });

  test('is backed up, restored for trial, and into an empty store', async () => {
    const key = await BackupKey.create(join(folder, 'company.key'));
    const store = app.app.get(FileStore);
    const installation: Installation = {
      urls: { owner: app.db.ownerUrl, app: app.db.appUrl, system: app.db.systemUrl },
      ...{ home: config().home, store, folder: join(folder, 'copies'), keyFile: key.path, keepDays: 30 },
    };
    const { name, manifest, newFiles } = await makeBackup(installation);
    const kept = await keysOf(store);
    expect(manifest.files.count).toBeGreaterThan(kept.length); // and the keys of the installation
    expect(newFiles).toBe(manifest.files.count);
    await new Promise((resolve) => setTimeout(resolve, 1_050)); // names are by the second
    expect((await makeBackup(installation)).newFiles).toBe(0);
    await proveBackup(installation);
    const backup = await Backup.open(join(folder, 'copies', name), key);
    const empty = new S3Files({ ...s3, url: s3.url.replace('/files', '/again') });
    const home = join(folder, 'home');
    for await (const file of backup.files()) await restoreIntoStore(home, empty, backup, file);
    expect(await keysOf(empty)).toEqual(kept);
    for (const one of kept) expect((await empty.get(one))!.equals((await store.get(one))!)).toBe(true);
    expect(existsSync(join(home, 'keys', 'secret'))).toBe(true);
  });

  test('starts only where its files are, and nobody else’s', async () => {
    const store = app.app.get(FileStore);
    await requireOwnFiles(config(), store, app.db.systemUrl);
    await requireOwnFiles(config(), store, app.db.systemUrl);
    const elsewhere = new S3Files({ ...s3, url: s3.url.replace('/files', '/empty') });
    await expect(requireOwnFiles(config(), elsewhere, app.db.systemUrl)).rejects.toMatchObject({
      code: 'FILES_ELSEWHERE',
    });
    const another = { ...config(), home: join(folder, 'another') };
    await expect(requireOwnFiles(another, store, app.db.systemUrl)).rejects.toMatchObject({
      code: 'STORE_SERVES_ANOTHER',
    });
  });

  test('while the store is away an upload waits for it, and is whole afterwards', async () => {
    const said = Buffer.from('patience');
    const begun = await talk.begin('contributor', 'private', 'attend.txt', said.length);
    const path = begun.headers.get('location')!;
    const store = app.app.get(FileStore);
    jest.spyOn(store, 'putFile').mockRejectedValueOnce(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
    expect((await talk.patch('contributor', path, 0, said)).status).toBe(500);
    expect((await talk.head('contributor', path)).status).toBe(200);
    const id = path.slice('/uploads/'.length);
    expect((await talk.get('contributor', id)).body).toEqual(said);
  });

  test('its upkeep removes what no row knows, and nothing else', async () => {
    const store = app.app.get(FileStore);
    const orphan = 'e'.repeat(64);
    await store.put(orphan, Buffer.from('orphelin'));
    expect(await keys()).toContain(orphan);
    app.clock.set(new Date(Date.now() + 26 * 3_600_000));
    await app.app.get(FileUpkeep).run();
    await app.app.get(ImageUpkeep).run();
    app.clock.set(null);
    expect(await keys()).toEqual(new Set(await hashes()));
    expect((await talk.get('reader', picture)).status).toBe(200);
    expect(await store.claim('another')).toBe(false); // its mark stays
  });
});
