import { randomBytes } from 'node:crypto';
import { copyFile, link, mkdir, open, readFile, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { type ByteRange, FileStore, assertKey, isKey, shelfOf } from './file-store.js';

const FRAGMENT = /\.[0-9a-f]{12}$/;
/** Older than any writing that still goes on, by the clock of the file system. */
const FRAGMENT_MS = 3_600_000;

/** Files in a folder of this machine. */
export class LocalFiles extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  put(key: string, bytes: Buffer): Promise<void> {
    return this.place(key, async (draft) => {
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  /** By another name of the same file where the file system can, so that its size does not matter. */
  putFile(key: string, path: string): Promise<void> {
    return this.place(key, async (draft) => {
      await link(path, draft).catch(() => copyFile(path, draft));
      const file = await open(draft, 'r+');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
    });
  }

  async read(key: string, range?: ByteRange): Promise<Readable | null> {
    const file = await open(this.pathOf(key), 'r').catch(nullIfAbsent);
    return file && file.createReadStream({ ...range, highWaterMark: 256 * 1024 });
  }

  get(key: string): Promise<Buffer | null> {
    return readFile(this.pathOf(key)).catch(nullIfAbsent);
  }

  async stat(key: string): Promise<{ size: number } | null> {
    const found = await stat(this.pathOf(key)).catch(nullIfAbsent);
    return found && { size: found.size };
  }

  async delete(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *keys(): AsyncIterable<string> {
    for await (const { shelf, name } of this.entries()) if (isKey(shelf + name)) yield shelf + name;
  }

  async totalBytes(): Promise<number> {
    let total = 0;
    for await (const key of this.keys()) total += (await this.stat(key))?.size ?? 0;
    return total;
  }

  async removeFragments(): Promise<number> {
    let removed = 0;
    for await (const { shelf, name } of this.entries()) {
      const path = join(this.folder, shelf, name);
      const found = FRAGMENT.test(name) && (await stat(path).catch(nullIfAbsent));
      if (!found || found.mtimeMs > Date.now() - FRAGMENT_MS) continue;
      await rm(path, { force: true });
      removed += 1;
    }
    return removed;
  }

  private async *entries(): AsyncIterable<{ shelf: string; name: string }> {
    for (const shelf of (await readdir(this.folder).catch(nullIfAbsent)) ?? []) {
      for (const name of /^[0-9a-f]{2}$/.test(shelf) ? await readdir(join(this.folder, shelf)) : [])
        yield { shelf, name };
    }
  }

  /** What `write` makes appears under the key at once, or not at all. */
  private async place(key: string, write: (draft: string) => Promise<void>): Promise<void> {
    const path = this.pathOf(key);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const draft = `${path}.${randomBytes(6).toString('hex')}`;
    try {
      await write(draft);
      await rename(draft, path);
      await rm(draft, { force: true }); // two names of one file are not renamed into one
      await flushFolder(dirname(path));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  private pathOf(key: string): string {
    assertKey(key);
    return join(this.folder, shelfOf(key));
  }
}

async function flushFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const nullIfAbsent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null;
  throw error;
};
