import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { BackupError } from './backup-error.js';
import type { Backup } from './read-backup.js';
import { type Target, refuseNewer, restoreDatabase, restoreFile } from './restore.js';
import { measureOf } from './sealed-file.js';
import { connect, quote } from './tables.js';
import type { Progress } from './write-backup.js';

const PREFIX = 'entrenous_drill_';

/** Restores a backup into a scratch database beside the real one and its files into a scratch folder, compares all, and clears up. */
export async function drill(urls: Target, backup: Backup, progress: Progress = () => undefined): Promise<void> {
  refuseNewer(backup);
  await drillFiles(backup, progress);
  const name = PREFIX + randomBytes(6).toString('hex');
  const owner = await connect(urls.owner);
  try {
    await dropLeftOvers(owner);
    await owner.query(`create database ${name} template template0`).catch((error: Error) => {
      throw new BackupError('NO_SCRATCH', error.message);
    });
    try {
      await restoreDatabase(
        { owner: inDatabase(urls.owner, name), app: inDatabase(urls.app, name), system: inDatabase(urls.system, name) },
        backup,
        progress,
      );
    } finally {
      await drop(owner, name);
    }
  } finally {
    await owner.end();
  }
}

/** Each file is written, read again and compared; one at a time, so that a large company needs no second disk. */
async function drillFiles(backup: Backup, progress: Progress): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), 'entrenous-drill-'));
  try {
    let parts = 0;
    for await (const file of backup.files()) {
      const path = await restoreFile(home, backup, file);
      const { sha256 } = await measureOf(createReadStream(path));
      if (sha256 !== file.sha256) throw new BackupError('FILE_DIFFERS', `${file.area}/${file.path}`);
      await rm(path);
      progress({ parts: ++parts, of: backup.manifest.files.count, what: file.area });
    }
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

/** Of a drill that was killed; whoever is here holds the lock, so none is at work. */
async function dropLeftOvers(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select datname as name from pg_database where datname ~ '^${PREFIX}[0-9a-f]{12}$'`,
  );
  for (const { name } of rows) await drop(owner, name);
}

/** PostgreSQL waits some seconds for connections that are ending; only a superuser may end those of others. */
async function drop(owner: pg.Client, name: string): Promise<void> {
  const statement = `drop database if exists ${quote(name)}`;
  await owner.query(statement).catch(() => owner.query(`${statement} with (force)`));
}

function inDatabase(url: string, name: string): string {
  const there = new URL(url);
  there.pathname = `/${name}`;
  return there.toString();
}
