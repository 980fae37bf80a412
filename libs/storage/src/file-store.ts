import { createHash } from 'node:crypto';

/** Keeps bytes under keys. What is there never changes. */
export abstract class FileStore {
  /** There whole, or not at all. The same bytes again take the same time, so that nobody learns who has them already. */
  abstract put(key: string, bytes: Buffer): Promise<void>;
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
}

/** The key of what was derived from the bytes of a key, by its width in pixels. */
export const derivedKey = (key: string, width: number): string => `${key}-${width}`;

/** The key of the bytes from which this one's were derived; its own, if they were not. */
export const originalKey = (key: string): string => key.split('-', 1)[0]!;

/** The key of these bytes. */
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
