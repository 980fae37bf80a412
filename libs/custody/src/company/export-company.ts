import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Measure, connect, measureOf, migrationsOf, productVersion, tablesOf } from '#backup';
import { type FileStore, shelfOf } from '#storage';
import type pg from 'pg';
import { writePages } from './company-pages.js';
import { LEFT_OUT, isLeftOut } from './left-out.js';
import { type CopyManifest, FILE_LIST, FORMAT, tablePath, writeManifest } from './manifest.js';
import { jsonRowsOf } from './rows.js';

export interface CompanySource {
  /** Address of the database's owner, who reads all. */
  readonly owner: string;
  readonly store: FileStore;
  readonly publicUrl: string;
}
export type CopyProgress = (done: { readonly parts: number; readonly of: number; readonly what: string }) => void;

interface CopiedFile extends Measure {
  readonly key: string;
}

/**
 * Copies the whole company into a folder while the network runs: rows as of one instant as JSON, every file, and pages to read.
 * Files come first and again afterwards, so that all that the rows know are there; broken off, it takes up again where the files
 * were. Memory does not grow with the company.
 */
export async function exportCompany(
  { owner, store, publicUrl }: CompanySource,
  folder: string,
  progress: CopyProgress = () => undefined,
): Promise<CopyManifest> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await rm(join(folder, 'manifest.json'), { force: true });
  const files = new Map<string, CopiedFile>();
  await copyFiles(store, folder, files, progress);
  const client = await connect(owner);
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ at: Date; company: string }>(
      `select now() as at, coalesce((select company_name from network), '') as company`,
    );
    const tables = await copyTables(client, folder, progress);
    const migrations = await migrationsOf(client);
    await writePages(client, folder, publicUrl);
    await client.query('commit');
    await copyFiles(store, folder, files, progress);
    const list = await writeMeasured(join(folder, FILE_LIST), Readable.from(linesOf(files)));
    const totalBytes = [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
    const manifest: CopyManifest = {
      ...{ format: FORMAT, at: rows[0]!.at.toISOString(), version: productVersion(), company: rows[0]!.company },
      ...{ migrations, tables, leftOut: LEFT_OUT, files: { count: files.size, totalBytes, ...list } },
    };
    await writeManifest(folder, manifest);
    return manifest;
  } finally {
    await client.end();
  }
}

export const keptTables = async (client: pg.Client) =>
  (await tablesOf(client)).filter(({ schema, name }) => schema === 'public' && !isLeftOut(name));

async function copyTables(client: pg.Client, folder: string, progress: CopyProgress): Promise<CopyManifest['tables']> {
  const tables = await keptTables(client);
  const copied: CopyManifest['tables'] = [];
  for (const table of tables) {
    const measure = await writeMeasured(join(folder, tablePath(table.name)), jsonRowsOf(client, table));
    copied.push({ name: table.name, columns: table.columns, ...measure });
    progress({ parts: copied.length, of: tables.length, what: table.name });
  }
  return copied;
}

/** Those that were not copied yet. What lies there whole from an attempt before is not fetched again. */
async function copyFiles(
  store: FileStore,
  folder: string,
  files: Map<string, CopiedFile>,
  progress: CopyProgress,
): Promise<void> {
  for await (const key of store.keys()) {
    if (files.has(key)) continue;
    const path = join(folder, 'files', shelfOf(key));
    const size = (await store.stat(key))?.size;
    const there = await stat(path).catch(() => null);
    if (size !== undefined && there?.size === size) {
      files.set(key, { key, ...(await measureOf(createReadStream(path))) });
    } else {
      const bytes = await store.read(key);
      if (!bytes) continue; // deleted since it was listed: the rows no longer know it
      files.set(key, { key, ...(await writeMeasured(path, bytes)) });
    }
    progress({ parts: files.size, of: files.size, what: 'files' });
  }
}

function* linesOf(files: ReadonlyMap<string, CopiedFile>): Generator<Buffer> {
  for (const key of [...files.keys()].sort()) {
    const { bytes, sha256 } = files.get(key)!;
    yield Buffer.from(`${JSON.stringify({ key, path: `files/${shelfOf(key)}`, bytes, sha256 })}\n`);
  }
}

/** There whole, or not at all. */
async function writeMeasured(path: string, source: Readable): Promise<Measure> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.partial`;
  await pipeline(source, createWriteStream(draft, { mode: 0o600 }));
  const file = await open(draft, 'r+');
  await file.sync().finally(() => file.close());
  const measure = await measureOf(createReadStream(draft));
  await rename(draft, path);
  return measure;
}
