import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '#permissions';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The folder in which uploads grow, one file each. Nothing in it is anybody's to read. */
export class Staging {
  constructor(private readonly folder: string) {}

  async create(id: string): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    await writeFile(this.pathOf(id), '', { mode: 0o600, flag: 'a' }).catch(asStorageFull);
  }

  /** Null when there is none. */
  async size(id: string): Promise<number | null> {
    const found = await stat(this.pathOf(id)).catch(() => null);
    return found && found.size;
  }

  /** Gives how long it is then; what came before a cut stays. */
  async append(id: string, bytes: Readable, offset: number): Promise<number> {
    const path = this.pathOf(id);
    await pipeline(bytes, createWriteStream(path, { flags: 'r+', start: offset })).catch(asStorageFull);
    return (await stat(path)).size;
  }

  async remove(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  async hashOf(id: string): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(this.pathOf(id), { highWaterMark: 1024 * 1024 }), hash);
    return hash.digest('hex');
  }

  /** Changes the bytes in place: `change` says whether it did. */
  async rewrite(id: string, change: (bytes: Buffer) => boolean): Promise<void> {
    const file = await open(this.pathOf(id), 'r+');
    try {
      const bytes = await file.readFile();
      if (change(bytes)) await file.write(bytes, 0, bytes.length, 0);
    } finally {
      await file.close();
    }
  }

  pathOf(id: string): string {
    if (!UUID.test(id)) throw new Error(`Not the key of an upload: ${id}`);
    return join(this.folder, id);
  }

  /** Every upload of which there are bytes. */
  async ids(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => [] as string[]);
    return names.filter((name) => UUID.test(name));
  }
}

/** What a full disk says is for the person who uploads to know. */
export function asStorageFull(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') throw new DomainError('STORAGE_FULL');
  throw error;
}
