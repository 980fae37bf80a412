import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupKey } from './backup-key.js';
import { timeOf } from './layout.js';
import { Backup, backupsIn } from './read-backup.js';

const DAY_MS = 86_400_000;

/**
 * Removes the backups that are older than so many days, but never the newest, and then every stored file that none of those
 * left knows: what the company erased is gone from its backups when the last of them that held it is.
 */
export async function forgetOld(folder: string, key: BackupKey, days: number, now: Date): Promise<string[]> {
  const names = await backupsIn(folder);
  const old = names.slice(0, -1).filter((name) => timeOf(name).getTime() < now.getTime() - days * DAY_MS);
  for (const name of old) await rm(join(folder, name), { recursive: true });
  await removePartials(folder);
  const kept = new Set<string>();
  for (const name of await backupsIn(folder)) {
    for await (const { stored } of (await Backup.open(join(folder, name), key)).files()) kept.add(stored);
  }
  const shelves = join(folder, 'files');
  for (const shelf of await readdir(shelves).catch(() => [])) {
    for (const file of await readdir(join(shelves, shelf))) {
      if (!kept.has(shelf + file.replace(/\.age.*$/, ''))) await rm(join(shelves, shelf, file));
    }
  }
  return old;
}

/** Left by a backup that was killed. */
async function removePartials(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (name.endsWith('.partial')) await rm(join(folder, name), { recursive: true });
  }
}

/** What all the backups take on their disk. */
export async function sizeOf(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])) {
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size;
  }
  return bytes;
}
