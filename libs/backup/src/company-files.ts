import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Readable } from 'node:stream';
import { type FileStore, originalKey, shelfOf } from '#storage';
import type { FileCopy } from './manifest.js';

/** Half written, by a put that goes on or by a crash. */
const FRAGMENT = /\.[0-9a-f]{12}$/;

/** A file that a backup holds. */
export interface CompanyFile {
  readonly area: FileCopy['area'];
  readonly path: string;
  /** On this machine; null in a store elsewhere. */
  readonly absolute: string | null;
  /** What its name says it is, where that spares reading it from afar. */
  readonly sha256: string | null;
  /** Its bytes from the beginning; null when it is gone meanwhile. */
  open(): Promise<Readable | null>;
  bytes(): Promise<number>;
}

/** Every file of an installation that a backup holds: what people uploaded, and the keys. The paths are the same wherever they lie. */
export async function* filesOf(home: string, store: FileStore | null): AsyncGenerator<CompanyFile> {
  if (store) yield* filesIn(store);
  else yield* filesAt(home, 'files');
  yield* filesAt(home, 'keys');
}

async function* filesIn(store: FileStore): AsyncGenerator<CompanyFile> {
  for await (const key of store.keys()) {
    yield {
      ...{ area: 'files', path: shelfOf(key), absolute: null },
      sha256: originalKey(key) === key ? key : null,
      open: () => store.read(key),
      bytes: async () => (await store.stat(key))?.size ?? 0,
    };
  }
}

async function* filesAt(home: string, area: FileCopy['area']): AsyncGenerator<CompanyFile> {
  const root = join(home, area);
  for await (const absolute of walk(root)) {
    yield {
      ...{ area, path: relative(root, absolute).split(sep).join('/'), absolute, sha256: null },
      open: async () => createReadStream(absolute),
      bytes: async () => (await stat(absolute)).size,
    };
  }
}

async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && !FRAGMENT.test(entry.name)) yield path;
  }
}
