import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DERIVED, type FileStore, derivedKey, holdBytes } from '#storage';
import type pg from 'pg';
import type { Erased } from './erase-person.js';

/** What lies on the disk of who was erased: documents and pictures that no row needs, copies, mails that wait in the outbox. */
export async function removeErasedBytes(
  client: pg.ClientBase,
  { store, home }: { readonly store: FileStore; readonly home: string },
  { hashes, exportIds }: Pick<Erased, 'hashes' | 'exportIds'>,
  words: readonly string[],
): Promise<{ files: number; copies: number; mails: number }> {
  let files = 0;
  for (const hash of new Set(hashes)) if (await removeBytes(client, store, hash)) files += 1;
  const copies = await removeMatching(join(home, 'exports'), async (name) =>
    exportIds.some((id) => name.startsWith(id)),
  );
  const folded = words.map((word) => word.toLowerCase());
  const mails = await removeMatching(join(home, 'outbox'), async (name, path) => {
    const text = (await readFile(path, 'utf8')).toLowerCase();
    return folded.some((word) => text.includes(word));
  });
  return { files, copies, mails };
}

async function removeBytes(client: pg.ClientBase, store: FileStore, hash: string): Promise<boolean> {
  await client.query('begin');
  try {
    const { text, values } = holdBytes(hash);
    await client.query(text, [...values]);
    const { rows } = await client.query<{ needed: boolean }>(
      'select exists (select from images where hash = $1) or exists (select from file_versions where hash = $1) as needed',
      [hash],
    );
    if (!rows[0]!.needed) {
      for (const what of DERIVED) await store.delete(derivedKey(hash, what));
      await store.delete(hash);
    }
    return !rows[0]!.needed;
  } finally {
    await client.query('commit');
  }
}

async function removeMatching(
  folder: string,
  matches: (name: string, path: string) => Promise<boolean>,
): Promise<number> {
  let count = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    if (!(await matches(name, path))) continue;
    await rm(path, { force: true });
    count += 1;
  }
  return count;
}
