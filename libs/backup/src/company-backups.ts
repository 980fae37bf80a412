import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { mkdir } from 'node:fs/promises';
import type { FileStore } from '#storage';
import type pg from 'pg';
import { BackupError } from './backup-error.js';
import { BackupKey } from './backup-key.js';
import type { BackupKind } from './backup-run.entity.js';
import { drill } from './drill.js';
import { forgetOld, sizeOf } from './keeping.js';
import { Backup } from './read-backup.js';
import type { Target } from './restore.js';
import { roundedMegabytes } from './rounded.js';
import { connect } from './tables.js';
import { type Progress, type Written, writeBackup } from './write-backup.js';

/** An installation, and where its backups go. */
export interface Installation {
  readonly urls: Target;
  readonly home: string;
  /** Of the files, where that is no folder of the home. */
  readonly store?: FileStore | null;
  readonly folder: string;
  readonly keyFile: string;
  readonly keepDays: number;
}

/** Makes a backup, lets go of those that are too old, and notes it: also when it could not be made. */
export function makeBackup(installation: Installation, progress?: Progress): Promise<Written> {
  const { urls, home, store, folder, keyFile, keepDays } = installation;
  return noted(installation, 'BACKUP', async (about) => {
    const key = await BackupKey.read(keyFile);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const written = await writeBackup({ urls, home, store, version: productVersion() }, folder, key, progress);
    about(written.name, written.manifest);
    await forgetOld(folder, key, keepDays, new Date());
    return written;
  });
}

/** Restores a backup, the newest unless another is named, for trial; notes what came of it. */
export function proveBackup(installation: Installation, progress?: Progress, path?: string): Promise<Backup> {
  const { urls, folder, keyFile } = installation;
  return noted(installation, 'DRILL', async (about) => {
    const key = await BackupKey.read(keyFile);
    const backup = await (path ? Backup.open(path, key) : Backup.newest(folder, key));
    about(backup.manifest.name, backup.manifest);
    await drill(urls, backup, progress);
    return backup;
  });
}

type About = (name: string, counts: { tables: readonly unknown[]; files: { count: number } }) => void;

/** One at a time for the whole network; the row that tells of it is written whatever happens. */
async function noted<T>(
  { urls, folder }: Installation,
  kind: BackupKind,
  work: (about: About) => Promise<T>,
): Promise<T> {
  const owner = await connect(urls.owner);
  try {
    const { rows } = await owner.query<{ locked: boolean; at: Date }>(
      `select pg_try_advisory_lock(hashtext('entrenous backup')) as locked, now() as at`,
    );
    if (!rows[0]!.locked) throw new BackupError('BUSY', kind);
    const run: Run = { kind, at: rows[0]!.at, name: null, tables: null, files: null };
    try {
      const result = await work((name, { tables, files }) => {
        Object.assign(run, { name, tables: tables.length, files: files.count });
      });
      await note(owner, run, await sizeOf(folder), null);
      return result;
    } catch (error) {
      await note(owner, run, null, error).catch(() => undefined); // why it failed is worth more than that
      throw error;
    }
  } finally {
    await owner.end();
  }
}

interface Run {
  readonly kind: BackupKind;
  readonly at: Date;
  name: string | null;
  tables: number | null;
  files: number | null;
}

/** A database of an earlier version has no such table yet: it is backed up before it is migrated. */
async function note(owner: pg.Client, run: Run, bytes: number | null, error: unknown): Promise<void> {
  const { rows } = await owner.query<{ exists: boolean }>(
    `select to_regclass('public.backup_runs') is not null as exists`,
  );
  if (!rows[0]!.exists) return;
  const isKnown = error instanceof BackupError;
  const problem = error === null ? null : isKnown ? error.problem : 'FAILED';
  // what another error says may repeat what stands in a row: its code does not
  const place = error === null ? null : isKnown ? error.place : String((error as { code?: unknown }).code ?? '');
  await owner.query(
    `insert into backup_runs (kind, outcome, started_at, backup_name, table_count, file_count, megabytes, problem, place)
     values ($1, $2, $3, $4, $5, $6, $7, $8, left($9, 300))`,
    [
      ...[run.kind, error === null ? 'OK' : 'FAILED', run.at, run.name, run.tables, run.files],
      ...[bytes === null ? null : roundedMegabytes(bytes), problem, place],
    ],
  );
}

export function productVersion(): string {
  const path = findPackageJSON(import.meta.url)!;
  return (JSON.parse(readFileSync(path, 'utf8')) as { version: string }).version;
}
