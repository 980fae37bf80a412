import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { CopyError } from './copy-error.js';

/** Raised when an older program could not read what a newer one writes. */
export const FORMAT = 1;
const NAME = 'manifest.json';
export const FILE_LIST = 'files.jsonl';
export const tablePath = (table: string): string => join('data', `${table}.jsonl`);

const measured = { sha256: v.string(), bytes: v.number(), lines: v.number() };
const manifest = v.object({
  format: v.number(),
  /** Of the snapshot, by the database's clock. */
  at: v.string(),
  version: v.string(),
  company: v.string(),
  migrations: v.pipe(v.array(v.string()), v.minLength(1)),
  tables: v.array(v.object({ name: v.string(), columns: v.array(v.string()), ...measured })),
  leftOut: v.record(v.string(), v.string()),
  files: v.object({ count: v.number(), totalBytes: v.number(), ...measured }),
});
export type CopyManifest = v.InferOutput<typeof manifest>;

/** Written last: a folder without it is no whole copy. */
export async function writeManifest(folder: string, content: CopyManifest): Promise<void> {
  await writeFile(join(folder, NAME), `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600, flush: true });
}

export async function readManifest(folder: string): Promise<CopyManifest> {
  const text = await readFile(join(folder, NAME), 'utf8').catch(() => {
    throw new CopyError('NO_COPY', folder);
  });
  try {
    const content = JSON.parse(text) as { format?: number };
    if ((content.format ?? 0) > FORMAT) throw new CopyError('NEWER', NAME);
    return v.parse(manifest, content);
  } catch (error) {
    throw error instanceof CopyError ? error : new CopyError('DAMAGED', NAME);
  }
}
