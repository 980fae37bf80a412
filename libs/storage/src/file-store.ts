import { createHash } from 'node:crypto';
import { type Readable, Transform, pipeline } from 'node:stream';

/** Bytes of a file, both ends among them, counted from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** A store that cannot be used: what it was asked, and why it did not do it. */
export class StoreError extends Error {
  constructor(
    readonly step: 'WRITE' | 'READ' | 'LIST' | 'DELETE' | 'CLAIM',
    override readonly cause: unknown,
  ) {
    super(`The file store does not ${step.toLowerCase()}`, { cause });
  }
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
  /** Of all that is there. */
  abstract totalBytes(): Promise<number>;
  /** Removes what a crash left half written; gives how much that was. */
  abstract removeFragments(): Promise<number>;
  /** Whether nobody else's files lie here; from now on they are this owner's. */
  async claim(_owner: string): Promise<boolean> {
    return true;
  }

  /** Throws a StoreError that says what cannot be done here. */
  async verify(): Promise<void> {
    const bytes = Buffer.from(`entrenous ${process.pid} ${Date.now()}`);
    const key = hashOf(bytes);
    await this.put(key, bytes).catch(failedTo('WRITE'));
    try {
      const read = await this.get(key).catch(failedTo('READ'));
      if (!read?.equals(bytes)) throw new StoreError('READ', new Error('what was written is not what is read'));
      const some = await this.read(key, { start: 2, end: 4 }).catch(failedTo('READ'));
      if (!some || !Buffer.concat(await some.toArray()).equals(bytes.subarray(2, 5)))
        throw new StoreError('READ', new Error('parts of a file are not given'));
      await this.first().catch(failedTo('LIST'));
    } finally {
      await this.delete(key).catch(failedTo('DELETE'));
    }
  }

  private async first(): Promise<string | null> {
    for await (const key of this.keys()) return key;
    throw new Error('what was written is not listed');
  }
}

const failedTo =
  (step: StoreError['step']) =>
  (cause: unknown): never => {
    throw new StoreError(step, cause);
  };

/** A hash, and for what was derived from the bytes a suffix. */
const KEY = /^[0-9a-f]{64}(-[0-9a-z]{1,10})?$/;
export const isKey = (text: string): boolean => KEY.test(text);

export function assertKey(key: string): void {
  if (!isKey(key)) throw new Error(`Not a key of the file store: ${key}`);
}

/** Where a key's bytes lie, in every store: few folders with few files each. */
export const shelfOf = (key: string): string => `${key.slice(0, 2)}/${key.slice(2)}`;
/** The key whose bytes lie there; null when none could. */
export function keyAt(path: string): string | null {
  const [shelf, name, ...more] = path.split('/');
  const key = `${shelf}${name}`;
  return more.length === 0 && shelf?.length === 2 && isKey(key) ? key : null;
}

/** The key of what was derived from the bytes of a key: its width in pixels, or its kind. */
export const derivedKey = (key: string, what: number | string): string => `${key}-${what}`;

/** The key of the bytes from which this one's were derived; its own, if they were not. */
export const originalKey = (key: string): string => key.split('-', 1)[0]!;

/** The key of these bytes. */
export const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The same bytes; the last of them come only when all are those that the key stands for. Of derived bytes nothing is known. */
export function hashCheck(bytes: Readable, key: string): Readable {
  if (originalKey(key) !== key) return bytes;
  const hash = createHash('sha256');
  let held: Buffer | null = null;
  const check = new Transform({
    highWaterMark: 256 * 1024,
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      if (held) this.push(held);
      held = chunk;
      done();
    },
    flush(done) {
      if (hash.digest('hex') !== key) return done(new Error(`The bytes of ${key} are not what they were`));
      if (held) this.push(held);
      done();
    },
  });
  return pipeline(bytes, check, () => undefined);
}
