import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileStore } from './file-store.js';

/** A hash, and for what was derived from the bytes a suffix. */
const KEY = /^[0-9a-f]{64}(-[0-9a-z]{1,10})?$/;

/** Files in a folder of this machine. */
export class LocalFiles extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(key);
    if (await this.stat(key)) return;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const draft = `${path}.${randomBytes(6).toString('hex')}`;
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, path);
      await flushFolder(dirname(path));
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
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

  private pathOf(key: string): string {
    if (!KEY.test(key)) throw new Error(`Not a key of the file store: ${key}`);
    return join(this.folder, key.slice(0, 2), key.slice(2));
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
