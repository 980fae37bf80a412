import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadConfig } from '#config';
import { type FileStore, LocalFiles, StoreError, derivedKey, hashOf } from '#storage';
import { verifiedStore } from '../apps/cli/src/start/store.js';
import { S3Files } from '../libs/storage/src/s3-files.js';
import { type S3Server, keysOf, startS3 } from './support/s3-server.js';

const MB = 2 ** 20;
const folder = mkdtempSync(join(tmpdir(), 'entrenous-stores-'));
let s3: S3Server;
beforeAll(async () => {
  s3 = await startS3();
});
afterAll(async () => {
  await s3?.stop();
  rmSync(folder, { recursive: true, force: true });
});
const STORES: readonly (readonly [string, () => FileStore])[] = [
  ['a folder', () => new LocalFiles(join(folder, 'files'))],
  ['S3', () => new S3Files(s3)],
];
const wholeOf = async (store: FileStore, key: string, range?: { start: number; end: number }) =>
  Buffer.concat(await (await store.read(key, range))!.toArray());

describe.each(STORES)('%s', (_, open) => {
  test('can be used', async () => {
    await open().verify();
    expect(await keysOf(open())).toEqual([]);
  });

  test('keeps bytes, whole and in parts, until they are deleted', async () => {
    const store = open();
    const bytes = Buffer.from('des octets');
    const key = hashOf(bytes);
    const small = derivedKey(key, 'small');
    await Promise.all([store.put(key, bytes), store.put(key, bytes), store.put(small, Buffer.from('petit'))]);
    expect(await store.get(key)).toEqual(bytes);
    expect(await store.stat(key)).toEqual({ size: 10 });
    expect(await wholeOf(store, key, { start: 4, end: 6 })).toEqual(Buffer.from('oct'));
    expect(await keysOf(store)).toEqual([key, small].sort());
    expect(await store.totalBytes()).toBe(15);
    for (const one of [key, key, small]) await store.delete(one);
    expect([await store.get(key), await store.stat(key), await store.read(key)]).toEqual([null, null, null]);
    expect(await keysOf(store)).toEqual([]);
  });

  test('takes a file of any size, which is there whole or not at all', async () => {
    const store = open();
    const bytes = randomBytes(21 * MB + 5);
    const path = join(folder, 'large');
    writeFileSync(path, bytes);
    const key = hashOf(bytes);
    await store.putFile(key, path);
    expect(await store.stat(key)).toEqual({ size: bytes.length });
    expect((await wholeOf(store, key)).equals(bytes)).toBe(true);
    expect(await wholeOf(store, key, { start: bytes.length - 3, end: bytes.length - 1 })).toEqual(bytes.subarray(-3));
    await store.delete(key);
  });

  test.each(['../../etc/passwd', 'ab', '', `${'a'.repeat(64)}/..`, 'A'.repeat(64)])('%j is no key', async (key) => {
    await expect(open().put(key, Buffer.from('x'))).rejects.toThrow('Not a key');
  });
});

describe('S3', () => {
  test('refuses a file that is not what its key says, and leaves nothing of it', async () => {
    const store = new S3Files(s3);
    for (const size of [10, 21 * MB]) {
      const path = join(folder, 'other');
      writeFileSync(path, randomBytes(size));
      const key = hashOf(Buffer.from('something else'));
      await expect(store.putFile(key, path)).rejects.toThrow('not what they were');
      expect(await store.stat(key)).toBeNull();
    }
    expect(await keysOf(store)).toEqual([]);
  });

  test('gives all pages of what is there', async () => {
    const store = new S3Files({ ...s3, url: s3.url.replace('/files', '/many') });
    const keys = Array.from({ length: 1_050 }, (_, n) => hashOf(Buffer.from(String(n))));
    for (let n = 0; n < keys.length; n += 50)
      await Promise.all(keys.slice(n, n + 50).map((key) => store.put(key, Buffer.from('x'))));
    expect(await keysOf(store)).toEqual([...keys].sort());
    expect(await keysOf(new S3Files(s3))).toEqual([]);
  });

  test('is one network’s: another’s mark refuses a second one', async () => {
    const place = { ...s3, url: s3.url.replace('/files', '/marked') };
    expect(await new S3Files(place).claim('one')).toBe(true);
    expect(await new S3Files(place).claim('one')).toBe(true);
    expect(await new S3Files(place).claim('other')).toBe(false);
    expect(await keysOf(new S3Files(place))).toEqual([]);
  });

  test.each([
    ['nothing listens', { S3_URL: 'http://127.0.0.1:1/entrenous' }, 'STORE_UNREACHABLE', 32],
    ['no such machine', { S3_URL: 'http://store.invalid/entrenous' }, 'STORE_UNREACHABLE', 32],
    ['a wrong secret', { S3_SECRET_ACCESS_KEY: 'well-kept' }, 'STORE_REFUSED', 33],
    ['an unknown key', { S3_ACCESS_KEY_ID: 'NOBODY' }, 'STORE_REFUSED', 33],
    ['no such bucket', { S3_URL: 'nowhere' }, 'STORE_REFUSED', 33],
  ] as [string, Record<string, string>, string, number][])(
    '%s: one sentence and its own exit code',
    async (_, other, code, exitCode) => {
      const settings = { ...s3.settings, ...other };
      if (other['S3_URL'] === 'nowhere') settings['S3_URL'] = `${new URL(s3.url).origin}/nowhere`;
      const refusal = await verifiedStore(loadConfig({ ENTRENOUS_HOME: folder, ...settings })).catch((error) => error);
      expect(refusal).toMatchObject({ code, exitCode });
      for (const text of Object.values((refusal as { sentence: Record<string, string> }).sentence)) {
        expect(text).toMatch(/^[^\n]+\.$/);
        expect(text).not.toMatch(/well-kept|S3RVER/);
      }
    },
  );

  test('a folder that cannot be written is told, too', async () => {
    const path = join(folder, 'no-folder');
    writeFileSync(path, '');
    await expect(new LocalFiles(path).verify()).rejects.toThrow(StoreError);
    expect(statSync(path).size + readdirSync(folder).length).toBeGreaterThan(0);
  });
});
