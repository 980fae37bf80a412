import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';

/** Bytes of a file, both ends among them, counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Keeps bytes under keys. What is there never changes. */
export abstract class FileStore {
  /** There whole, or not at all. The same bytes again take the same time, so that nobody learns who has them already. */
  abstract put(key: string, bytes: Buffer): Promise<void>;
  /** The same for a file of this machine, of any size. */
  abstract putFile(key: string, path: string): Promise<void>;
  /** The bytes as they come, or some of them; null when there is nothing under the key. */
  abstract read(key: string, range?: ByteRange): Promise<Readable | null>;
  /** Null when there is nothing under the key. */
  abstract get(key: string): Promise<Buffer | null>;
  /** Size in bytes; null when there is nothing under the key. */
  abstract stat(key: string): Promise<{ size: number } | null>;
  /** Does nothing when there is nothing under the key. */
  abstract delete(key: string): Promise<void>;
  /** Every key there is, in no order. What comes or goes meanwhile may be among them or not. */
  abstract keys(): AsyncIterable<string>;
  /** Removes what a crash left half written an hour ago or longer; gives how much that was. */
  abstract removeFragments(): Promise<number>;
  /** Throws what is wrong when it cannot be written to and read from. */
  async verify(): Promise<void> {
    const bytes = Buffer.from(`entrenous ${process.pid} ${Date.now()}`);
    const key = hashOf(bytes);
    await this.put(key, bytes);
    try {
      const read = await this.get(key);
      if (!read?.equals(bytes)) throw new Error('what was written is not what is read');
    } finally {
      await this.delete(key);
    }
  }
}

/** The key of what was derived from the bytes of a key: its width in pixels, or its kind. */
export const derivedKey = (key: string, what: number | string): string => `${key}-${what}`;

/** The key of the bytes from which this one's were derived; its own, if they were not. */
export const originalKey = (key: string): string => key.split('-', 1)[0]!;

/** The key of these bytes. */
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
