import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sentence } from '#config';
import { afterAll, describe, expect, test } from '@jest/globals';
import { craftZip, type ZipPart } from '../../../../test/import/zip.js';
import { Archive, ARCHIVE_LIMITS, IMPORT_REFUSALS, ImportError, parseJson } from '../index.js';

const folder = mkdtempSync(join(tmpdir(), 'entrenous-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (bytes: Buffer): string => {
  const path = join(folder, `${Math.random().toString(36).slice(2)}.zip`);
  writeFileSync(path, bytes);
  return path;
};
const SMALL = { maxFiles: 10, maxFileBytes: 4_000_000, maxTotalBytes: 6_000_000, maxRatio: 100, ratioFreeBytes: 1_000 };
/** Opens the archive and reads all of it. */
async function readAll(bytes: Buffer): Promise<string[]> {
  const archive = await Archive.open(file(bytes), SMALL);
  try {
    const texts: string[] = [];
    for (const name of archive.names) texts.push((await archive.read(name)).toString());
    return texts;
  } finally {
    archive.close();
  }
}
const refusalOf = (reading: Promise<unknown>): Promise<string> =>
  reading.then(
    () => 'accepted',
    (error: unknown) => (error instanceof ImportError ? error.code : String(error)),
  );

const good: ZipPart = { name: 'a/b.json', data: '[1]' };
const whole = craftZip([good, { name: 'c.json', data: '{}', stored: true }]);

describe('an archive', () => {
  test('is read whole, without folders and without what archivers leave behind', async () => {
    const bytes = craftZip([
      { name: 'a/', stored: true, mode: 0o040755 },
      good,
      { name: '__MACOSX/a', data: 'x' },
      { name: 'a/.DS_Store', data: 'x' },
    ]);
    expect(await readAll(bytes)).toEqual(['[1]']);
  });

  test.each<[string, string, Buffer]>([
    ['empty', 'ARCHIVE_MALFORMED', Buffer.alloc(0)],
    ['no zip at all', 'ARCHIVE_MALFORMED', Buffer.from('hello'.repeat(100))],
    ['cut before its directory', 'ARCHIVE_MALFORMED', whole.subarray(0, 40)],
    ['cut in its directory', 'ARCHIVE_MALFORMED', whole.subarray(0, whole.length - 30)],
    [
      'with bytes cut out of the middle',
      'ARCHIVE_MALFORMED',
      Buffer.concat([whole.subarray(0, 20), whole.subarray(60)]),
    ],
    ['leading up', 'ARCHIVE_UNSAFE_NAME', craftZip([{ name: '../evil.json', data: 'x' }])],
    ['leading up from within', 'ARCHIVE_UNSAFE_NAME', craftZip([{ name: 'a/../../evil.json', data: 'x' }])],
    ['leading to the root', 'ARCHIVE_UNSAFE_NAME', craftZip([{ name: '/etc/cron.d/x', data: 'x' }])],
    ['leading to a drive', 'ARCHIVE_UNSAFE_NAME', craftZip([{ name: 'C:/x', data: 'x' }])],
    ['leading up by backslashes', 'ARCHIVE_UNSAFE_NAME', craftZip([{ name: '..\\evil.json', data: 'x' }])],
    ['with NUL in a name', 'ARCHIVE_UNSAFE_NAME', craftZip([{ name: 'a.json\0.txt', data: 'x' }])],
    [
      'with a symbolic link',
      'ARCHIVE_SYMLINK',
      craftZip([{ name: 'users.json', data: '/etc/passwd', mode: 0o120777 }]),
    ],
    ['with a device', 'ARCHIVE_SYMLINK', craftZip([{ name: 'users.json', mode: 0o020666 }])],
    ['encrypted', 'ARCHIVE_ENCRYPTED', craftZip([{ ...good, flags: 1 }])],
    ['with a method nobody knows', 'ARCHIVE_COMPRESSION', craftZip([{ ...good, method: 98 }])],
    ['with a name twice', 'ARCHIVE_DUPLICATE_NAME', craftZip([good, { ...good, data: '[2]' }])],
    ['with a name twice but for its case', 'ARCHIVE_DUPLICATE_NAME', craftZip([good, { ...good, name: 'A/B.json' }])],
    [
      'with too many files',
      'ARCHIVE_TOO_MANY_FILES',
      craftZip(Array.from({ length: 11 }, (_, i) => ({ name: `${i}.json` }))),
    ],
    ['with a file too large', 'ARCHIVE_TOO_LARGE', craftZip([{ name: 'a', data: Buffer.alloc(5_000_000) }])],
    ['announcing a file too large', 'ARCHIVE_TOO_LARGE', craftZip([{ ...good, uncompressedSize: 0xfffffffe }])],
    [
      'too large in all',
      'ARCHIVE_TOO_LARGE',
      craftZip([0, 1, 2].map((i) => ({ name: `${i}`, data: noise(2_500_000), stored: true }))),
    ],
    ['that blows up', 'ARCHIVE_RATIO', craftZip([{ name: 'a', data: Buffer.alloc(3_000_000) }])],
    [
      'that blows up beyond what it announces',
      'ARCHIVE_CORRUPT',
      craftZip([{ name: 'a', data: Buffer.alloc(3_000_000), uncompressedSize: 900 }]),
    ],
    [
      'whose files overlap',
      'ARCHIVE_OVERLAP',
      craftZip([
        { name: 'a', data: noise(5_000) },
        { name: 'b', data: noise(5_000), sharedWith: 0 },
      ]),
    ],
    ['with a wrong checksum', 'ARCHIVE_CORRUPT', craftZip([{ ...good, crc: 1 }])],
    ['with less than it announces', 'ARCHIVE_CORRUPT', craftZip([{ ...good, uncompressedSize: 900 }])],
  ])('%s is refused: %s', async (_, code, bytes) => {
    expect(await refusalOf(readAll(bytes))).toBe(code);
  });

  test('that is not there is refused by name', async () => {
    expect(await refusalOf(Archive.open(join(folder, 'nothing.zip')))).toBe('ARCHIVE_MISSING');
    expect(await refusalOf(Archive.open(folder))).toMatch(/^ARCHIVE_/);
  });

  test('of 5 GB in a few kilobytes is refused without decompressing a byte', async () => {
    const bomb = craftZip([{ name: 'a', data: noise(1_000), uncompressedSize: 0xfffffffe }]);
    const start = performance.now();
    expect(await refusalOf(Archive.open(file(bomb), ARCHIVE_LIMITS))).toBe('ARCHIVE_TOO_LARGE');
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('never puts a hostile name on the terminal as it is', async () => {
    const error = await Archive.open(file(craftZip([{ name: '../\u001b[2Jx', data: 'x' }])), SMALL).catch(
      (e: unknown) => e,
    );
    expect((error as ImportError).sentence.en).not.toContain('\u001b');
  });
});

describe('JSON of unknown origin', () => {
  test.each<[string, string, Buffer]>([
    ['cut', 'JSON_MALFORMED', Buffer.from('[{"a":')],
    ['not JSON', 'JSON_MALFORMED', Buffer.from('<html>')],
    ['empty', 'JSON_MALFORMED', Buffer.alloc(0)],
    ['of a million brackets', 'JSON_TOO_DEEP', Buffer.from('['.repeat(1_000_000))],
    ['of a million closed brackets', 'JSON_TOO_DEEP', Buffer.from('['.repeat(1e6) + ']'.repeat(1e6))],
    ['of a million nested objects', 'JSON_TOO_DEEP', Buffer.from('{"a":'.repeat(1e6) + '1' + '}'.repeat(1e6))],
    ['in Latin-1', 'FILE_NOT_UTF8', Buffer.from('["caf\xe9"]', 'latin1')],
    ['with a surrogate in its bytes', 'FILE_NOT_UTF8', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
    ['with half a character', 'TEXT_NOT_UNICODE', Buffer.from(String.raw`[{"text":"a\ud83d b"}]`)],
    ['with half a character in a key', 'TEXT_NOT_UNICODE', Buffer.from(String.raw`{"\udc00":1}`)],
    ['with NUL', 'TEXT_NOT_UNICODE', Buffer.from(String.raw`["a\u0000"]`)],
  ])('%s is refused: %s', async (_, code, bytes) => {
    expect(await refusalOf((async () => parseJson(bytes, 'x.json'))())).toBe(code);
  });

  test('brackets in texts are no depth, and characters of two halves are whole', () => {
    expect(parseJson(Buffer.from(String.raw`["${'['.repeat(99)}\"", "\ud83d\ude00"]`), 'x.json')).toEqual([
      `${'['.repeat(99)}"`,
      '😀',
    ]);
  });
});

test('every refusal is said in both languages', () => {
  for (const [code, { fr, en }] of Object.entries<Sentence>(IMPORT_REFUSALS)) {
    expect([code, fr.length > 10, en.length > 10, fr !== en]).toEqual([code, true, true, true]);
  }
});

function noise(bytes: number): Buffer {
  let state = 1;
  return Buffer.from(Uint8Array.from({ length: bytes }, () => (state = (state * 48271) % 2147483647) >>> 8));
}
