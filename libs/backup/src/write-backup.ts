import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { FileStore } from '#storage';
import type pg from 'pg';
import type { BackupKey } from './backup-key.js';
import { type CompanyFile, filesOf } from './company-files.js';
import { FILE_LIST, nameAt, storedFile, tableFile } from './layout.js';
import { FORMAT, type FileCopy, type Manifest, type TableCopy, writeManifest } from './manifest.js';
import { flush, measureOf, writeSealed } from './sealed-file.js';
import { connect, rowsOf, sequencesOf, tablesOf } from './tables.js';
import { countsOf, someViewers } from './viewers.js';

export interface Source {
  /** Of the database's owner, who reads all, and of the viewers' role. */
  readonly urls: { readonly owner: string; readonly app: string };
  readonly home: string;
  /** Of the files, where that is no folder of the home. */
  readonly store?: FileStore | null;
  readonly version: string;
}
/** Told of each part that is done: a table or a file. */
export type Progress = (done: { readonly parts: number; readonly of: number; readonly what: string }) => void;

export interface Written {
  readonly name: string;
  readonly manifest: Manifest;
  /** Of the files, how many were not there from an earlier backup. */
  readonly newFiles: number;
}

/**
 * Writes a backup beside the earlier ones while the network runs: the database as of one instant, and every file that it knew
 * then. Files are copied before that instant, so that one which is deleted afterwards is there, and again after it.
 */
export async function writeBackup(
  source: Source,
  folder: string,
  key: BackupKey,
  progress: Progress = () => undefined,
): Promise<Written> {
  const files = new Files(source, folder, key, progress);
  await files.copy();
  const owner = await connect(source.urls.owner);
  try {
    await owner.query('begin isolation level repeatable read read only');
    const { rows } = await owner.query<Facts>(FACTS);
    const { at, snapshot, postgres } = rows[0]!;
    const name = nameAt(at);
    const draft = join(folder, `${name}.partial`);
    await mkdir(join(draft, 'tables'), { recursive: true, mode: 0o700 });
    try {
      const content: Omit<Manifest, 'files'> = {
        ...{ format: FORMAT, name, at: at.toISOString(), version: source.version, postgres },
        migrations: await migrationsOf(owner),
        tables: await copyTables(owner, draft, key, progress),
        sequences: await sequencesOf(owner),
        auditHead: await auditHeadOf(owner),
        viewers: await countsOf(source.urls.app, await asViewers(owner), snapshot),
      };
      await owner.query('commit');
      await files.copy();
      const list = await writeSealed(join(draft, FILE_LIST), key, Readable.from(files.lines()));
      const manifest = { ...content, files: { count: files.count, totalBytes: files.totalBytes, ...list } };
      await writeManifest(draft, key, manifest);
      await flush(draft);
      await rename(draft, join(folder, name));
      await flush(folder);
      return { name, manifest, newFiles: files.added };
    } catch (error) {
      await rm(draft, { recursive: true, force: true });
      throw error;
    }
  } finally {
    await owner.end();
  }
}

interface Facts {
  at: Date;
  snapshot: string;
  postgres: string;
}
const FACTS = `select now() as at, pg_export_snapshot() as snapshot, current_setting('server_version') as postgres`;

const asViewers = async (owner: pg.Client) => (await someViewers(owner)).map((id) => ({ id }));

export async function migrationsOf(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>('select name from migrations order by timestamp');
  return rows.map(({ name }) => name);
}

async function auditHeadOf(owner: pg.Client): Promise<string | null> {
  const { rows } = await owner.query<{ hash: string }>(
    `select encode(hash, 'hex') as hash from audit_log order by seq desc limit 1`,
  );
  return rows[0]?.hash ?? null;
}

async function copyTables(owner: pg.Client, draft: string, key: BackupKey, progress: Progress): Promise<TableCopy[]> {
  const copies: TableCopy[] = [];
  const tables = await tablesOf(owner);
  for (const table of tables) {
    const measure = await writeSealed(join(draft, tableFile(table)), key, rowsOf(owner, table));
    copies.push({ ...table, ...measure });
    progress({ parts: copies.length, of: tables.length, what: table.name });
  }
  return copies;
}

/** The files of the company, each kept once for all backups. */
class Files {
  private readonly found = new Map<string, FileCopy>();
  added = 0;

  constructor(
    private readonly source: Source,
    private readonly folder: string,
    private readonly key: BackupKey,
    private readonly progress: Progress,
  ) {}

  get count(): number {
    return this.found.size;
  }

  get totalBytes(): number {
    return [...this.found.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** Those that were not copied yet. */
  async copy(): Promise<void> {
    for await (const file of filesOf(this.source.home, this.source.store ?? null)) {
      const { area, path } = file;
      if (this.found.has(`${area}/${path}`) || file.absolute === this.key.path) continue;
      const copy = await this.keep(file).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null; // deleted since it was listed: the database no longer knows it
        throw error;
      });
      if (copy) this.found.set(`${area}/${path}`, copy);
      this.progress({ parts: this.found.size, of: this.found.size, what: area });
    }
  }

  *lines(): Generator<Buffer> {
    const sorted = [...this.found.entries()].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [, copy] of sorted) yield Buffer.from(`${JSON.stringify(copy)}\n`);
  }

  /** Null when it is gone. What lies elsewhere and is kept already is not fetched again. */
  private async keep(file: CompanyFile): Promise<FileCopy | null> {
    const { area, path, sha256: known } = file;
    if (known !== null) {
      const stored = this.key.nameOf(known);
      if (await isThere(join(this.folder, storedFile(stored))))
        return { area, path, bytes: await file.bytes(), sha256: known, stored };
    }
    const measured = await file.open();
    if (!measured) return null;
    const { sha256, bytes } = await measureOf(measured);
    const stored = this.key.nameOf(sha256);
    const target = join(this.folder, storedFile(stored));
    if (!(await isThere(target))) {
      const again = await file.open();
      if (!again) return null;
      await writeSealed(target, this.key, again);
      this.added += 1;
    }
    return { area, path, bytes, sha256, stored };
  }
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
