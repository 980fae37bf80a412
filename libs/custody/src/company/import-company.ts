import { createReadStream } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connect, measureOf, standAside } from '#backup';
import { migrateJobs } from '#jobs';
import { MIGRATIONS, migrateTables } from '#persistence';
import { type FileStore, keyAt, originalKey } from '#storage';
import type pg from 'pg';
import * as v from 'valibot';
import { CopyError } from './copy-error.js';
import { type CopyProgress, keptTables } from './export-company.js';
import { type CopyManifest, FILE_LIST, readManifest, tablePath } from './manifest.js';
import { jsonRowsOf, loadJsonRows } from './rows.js';

const listed = v.object({ key: v.string(), path: v.string(), bytes: v.number(), sha256: v.string() });

/** Reads all of a copy, and refuses it where something was cut off, altered, or made by a newer program. */
export async function verifyCopy(folder: string, progress: CopyProgress = () => undefined): Promise<CopyManifest> {
  const manifest = await readManifest(folder);
  const known = new Set(MIGRATIONS.map(({ name }) => name));
  const unknown = manifest.migrations.find((name) => !known.has(name));
  if (unknown) throw new CopyError('NEWER', `${manifest.version}, ${unknown}`);
  for (const [i, { name, sha256 }] of manifest.tables.entries()) {
    if (!/^[a-z_0-9]+$/.test(name)) throw new CopyError('DAMAGED', 'manifest.json');
    await requireSum(folder, tablePath(name), sha256);
    progress({ parts: i + 1, of: manifest.tables.length, what: name });
  }
  await requireSum(folder, FILE_LIST, manifest.files.sha256);
  let parts = 0;
  for await (const { path, sha256 } of filesIn(folder)) {
    await requireSum(folder, path, sha256);
    progress({ parts: ++parts, of: manifest.files.count, what: 'files' });
  }
  if (parts !== manifest.files.count) throw new CopyError('DAMAGED', FILE_LIST);
  return manifest;
}

/**
 * Brings a copy into an empty database whose roles are there, and its files into the store: at the version at which it was made, then
 * compared, each table with its checksum, then brought to this version. All of the rows come, or none.
 */
export async function importCompany(
  urls: { readonly owner: string },
  { store, folder, scratch }: { readonly store: FileStore; readonly folder: string; readonly scratch: string },
  progress: CopyProgress = () => undefined,
): Promise<CopyManifest> {
  const manifest = await verifyCopy(folder, progress);
  await putFiles(store, folder, scratch, manifest, progress);
  await migrateTables(urls.owner, { through: manifest.migrations.at(-1)! });
  await migrateJobs(urls.owner);
  const client = await connect(urls.owner);
  try {
    await client.query('begin');
    await loadAll(client, folder, manifest, progress);
    await compareAll(client, manifest);
    await client.query(`insert into search_fills (kind) values ('post'), ('comment'), ('file') on conflict do nothing`);
    await client.query('commit');
    await client.query('analyze');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
  await migrateTables(urls.owner);
  return manifest;
}

async function loadAll(client: pg.Client, folder: string, { tables }: CopyManifest, progress: CopyProgress) {
  const { rows } = await client.query<{ used: boolean }>(
    'select exists (select from network) or exists (select from persons) as used',
  );
  if (rows[0]!.used) throw new CopyError('NOT_EMPTY', 'persons');
  const shapes = await keptTables(client);
  const missing = tables.find(({ name }) => !shapes.some((shape) => shape.name === name));
  if (missing) throw new CopyError('DIFFERS', missing.name);
  const putBack = await standAside(client, shapes);
  for (const [i, { name, columns }] of tables.entries()) {
    const lines = createReadStream(join(folder, tablePath(name)));
    await loadJsonRows(client, { schema: 'public', name }, columns, lines);
    progress({ parts: i + 1, of: tables.length, what: name });
  }
  for (const statement of putBack) await client.query(statement);
}

/** Every table that came holds the same bytes again. */
async function compareAll(client: pg.Client, { tables }: CopyManifest): Promise<void> {
  const shapes = new Map((await keptTables(client)).map((shape) => [shape.name, shape]));
  for (const { name, sha256 } of tables) {
    if ((await measureOf(jsonRowsOf(client, shapes.get(name)!))).sha256 !== sha256)
      throw new CopyError('DIFFERS', name);
  }
}

/** Through a file of the installation's own, so that whoever keeps the copy changes nothing in it. */
async function putFiles(
  store: FileStore,
  folder: string,
  scratch: string,
  { files }: CopyManifest,
  progress: CopyProgress,
): Promise<void> {
  const place = await mkdtemp(join(scratch, 'import-'));
  try {
    let parts = 0;
    for await (const { key, path } of filesIn(folder)) {
      const draft = join(place, 'draft');
      await copyFile(join(folder, path), draft);
      await store.putFile(key, draft);
      await rm(draft, { force: true });
      progress({ parts: ++parts, of: files.count, what: 'files' });
    }
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Each file of the list, if its name is one that could be. */
async function* filesIn(folder: string): AsyncGenerator<v.InferOutput<typeof listed>> {
  const lines = createInterface({ input: createReadStream(join(folder, FILE_LIST)) });
  for await (const line of lines) {
    const file = parse(line);
    const key = file.path.startsWith('files/') ? keyAt(file.path.slice('files/'.length)) : null;
    const isSound = key === file.key && (originalKey(key) !== key || key === file.sha256);
    if (!isSound) throw new CopyError('DAMAGED', FILE_LIST);
    yield file;
  }
}

function parse(line: string): v.InferOutput<typeof listed> {
  try {
    return v.parse(listed, JSON.parse(line));
  } catch {
    throw new CopyError('DAMAGED', FILE_LIST);
  }
}

async function requireSum(folder: string, path: string, sha256: string): Promise<void> {
  const measure = await measureOf(createReadStream(join(folder, path))).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ENOENT' ? new CopyError('DAMAGED', `${path}: missing`) : error;
  });
  if (measure.sha256 !== sha256) throw new CopyError('DAMAGED', path);
}
