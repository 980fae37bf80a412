import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Decrypter, Encrypter } from 'age-encryption';
import * as v from 'valibot';
import { BackupError } from './backup-error.js';
import type { BackupKey } from './backup-key.js';
import { flush } from './sealed-file.js';

/** Raised when an older program could not read what a newer one writes. */
export const FORMAT = 1;

const measured = { sha256: v.string(), bytes: v.number(), lines: v.number() };
const table = v.object({
  schema: v.string(),
  name: v.string(),
  columns: v.array(v.string()),
  types: v.array(v.string()),
  /** How its rows are sorted, as SQL: what makes two hashes comparable. */
  order: v.string(),
  ...measured,
});
const viewer = v.object({ id: v.string(), at: v.string(), counts: v.record(v.string(), v.string()) });
const manifest = v.object({
  format: v.number(),
  name: v.string(),
  /** Of the snapshot, by the database's clock. */
  at: v.string(),
  version: v.string(),
  postgres: v.string(),
  migrations: v.array(v.string()),
  tables: v.array(table),
  sequences: v.array(v.object({ schema: v.string(), name: v.string(), value: v.nullable(v.string()) })),
  /** The list of the files, one JSON object a line. */
  files: v.object({ count: v.number(), totalBytes: v.number(), ...measured }),
  auditHead: v.nullable(v.string()),
  /** How many rows of each table some people may read. */
  viewers: v.array(viewer),
});
export type Manifest = v.InferOutput<typeof manifest>;
export type TableCopy = v.InferOutput<typeof table>;
export type ViewerCounts = v.InferOutput<typeof viewer>;

/** One file of the company: pictures and attachments, and the keys of the installation. */
export interface FileCopy {
  readonly area: 'files' | 'keys';
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Under which name its bytes lie beside the backups. */
  readonly stored: string;
}

const NAME = 'manifest.age';

/** Sealed, and signed by the key: what it says of the other files is what holds them together. */
export async function writeManifest(folder: string, key: BackupKey, content: Manifest): Promise<void> {
  const text = JSON.stringify(content);
  const encrypter = new Encrypter();
  encrypter.addRecipient(key.recipient);
  const path = join(folder, NAME);
  await writeFile(path, await encrypter.encrypt(`${key.sign(text)}\n${text}`), { mode: 0o600 });
  await flush(path);
}

/** The manifest of the backup in this folder, if it is one, whole, of this key, of this name and not of a newer program. */
export async function readManifest(folder: string, key: BackupKey): Promise<Manifest> {
  const sealed = await readFile(join(folder, NAME)).catch(() => {
    throw new BackupError('NO_BACKUP', folder);
  });
  const decrypter = new Decrypter();
  decrypter.addIdentity(key.identity);
  const opened = await decrypter.decrypt(sealed, 'text').catch((error: Error) => {
    throw new BackupError(/no identity matched/.test(error.message) ? 'OTHER_KEY' : 'DAMAGED', NAME);
  });
  const end = opened.indexOf('\n');
  const text = opened.slice(end + 1);
  if (opened.slice(0, end) !== key.sign(text)) throw new BackupError('DAMAGED', `${NAME}: signature`);
  const { format } = JSON.parse(text) as { format: number };
  if (format > FORMAT) throw new BackupError('NEWER', NAME);
  const content = v.parse(manifest, JSON.parse(text));
  if (content.name !== basename(folder)) throw new BackupError('DAMAGED', `${NAME}: it is of ${content.name}`);
  return content;
}
