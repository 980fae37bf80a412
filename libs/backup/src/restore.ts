import { createWriteStream } from 'node:fs';
import { mkdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { verifyAuditLog } from '#admin';
import { migrateJobs } from '#jobs';
import { Database, MIGRATIONS, migrateTables } from '#persistence';
import { type FileStore, keyAt, originalKey } from '#storage';
import { BackupError } from './backup-error.js';
import { compareTables, loadTables } from './load-tables.js';
import type { FileCopy } from './manifest.js';
import type { Backup } from './read-backup.js';
import { flush } from './sealed-file.js';
import { connect } from './tables.js';
import { compareViewers } from './viewers.js';
import type { Progress } from './write-backup.js';

export interface Target {
  readonly owner: string;
  readonly app: string;
  readonly system: string;
}

/** The backup of a newer program has migrations that this one does not know: it is refused before anything is written. */
export function refuseNewer({ manifest }: Backup): void {
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  const unknown = manifest.migrations.find((name) => !known.has(name));
  if (unknown) throw new BackupError('NEWER', `${manifest.version}, ${unknown}`);
}

/**
 * Brings a backup's rows into an empty database whose roles are there: at the version it was made at, then compared with what
 * was noted – each table, what people may read, the audit log's chain –, then brought to this version.
 */
export async function restoreDatabase(
  urls: Target,
  backup: Backup,
  progress: Progress = () => undefined,
): Promise<void> {
  refuseNewer(backup);
  const { migrations, viewers, auditHead } = backup.manifest;
  await migrateTables(urls.owner, { through: migrations.at(-1) });
  await migrateJobs(urls.owner);
  const owner = await connect(urls.owner);
  try {
    const comparable = await loadTables(owner, backup, progress);
    await compareTables(owner, comparable, progress);
    await compareViewers(owner, urls.app, viewers);
  } finally {
    await owner.end();
  }
  await compareAudit(urls.system, auditHead);
  await migrateTables(urls.owner);
}

async function compareAudit(systemUrl: string, auditHead: string | null): Promise<void> {
  const system = await Database.connect({ url: systemUrl, entities: [], poolSize: 1 });
  try {
    const { firstBad, head, entries } = await verifyAuditLog(system);
    if (firstBad !== null) throw new BackupError('AUDIT_DIFFERS', `audit_log ${firstBad}`);
    if (auditHead !== null && head !== auditHead) throw new BackupError('AUDIT_DIFFERS', `audit_log ${entries}`);
  } finally {
    await system.close();
  }
}

/** Writes one file back under the home, flushed. */
export async function restoreFile(home: string, backup: Backup, file: FileCopy): Promise<string> {
  const root = join(home, file.area);
  const path = join(root, file.path);
  if (!path.startsWith(`${root}/`)) throw new BackupError('DAMAGED', 'files.age: a path that leaves its folder');
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await backup.readFile(file, createWriteStream(path, { mode: 0o600 }));
  await flush(path);
  return path;
}

/** The same into a store that is no folder of the home: through one, so that nothing is there that was not compared. */
export async function restoreIntoStore(home: string, store: FileStore, backup: Backup, file: FileCopy): Promise<void> {
  const path = await restoreFile(home, backup, file);
  if (file.area !== 'files') return;
  const key = keyAt(file.path);
  // what was not what its name says when it was backed up would be refused, and is never given out
  const isSound = key !== null && (originalKey(key) !== key || key === file.sha256);
  if (isSound) await store.putFile(key, path);
  await rm(path);
  await rmdir(dirname(path)).catch(() => undefined); // the last one of its shelf
}
