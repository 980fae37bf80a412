import { createHash } from 'node:crypto';

/** Keeps bytes under keys. What is there never changes. */
export abstract class FileStore {
  /** Does nothing when the key is there already. */
  abstract put(key: string, bytes: Buffer): Promise<void>;
  /** Null when there is nothing under the key. */
  abstract get(key: string): Promise<Buffer | null>;
  /** Size in bytes; null when there is nothing under the key. */
  abstract stat(key: string): Promise<{ size: number } | null>;
  /** Does nothing when there is nothing under the key. */
  abstract delete(key: string): Promise<void>;
}

/** The key of these bytes. */
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
