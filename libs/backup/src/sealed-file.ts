import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream } from 'node:stream/web';
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { BackupError } from './backup-error.js';
import type { BackupKey } from './backup-key.js';

/** What went through: before it was packed, or after it was unpacked. */
export interface Measure {
  readonly sha256: string;
  readonly bytes: number;
  readonly lines: number;
}

/** Blocks of age: each is sealed with its number, and the last one as the last. */
const BLOCK_BYTES = 65_536;
const NEWLINE = 10;

/** Packs and seals a stream into a file, which is there whole or not at all; memory stays flat. */
export async function writeSealed(path: string, key: BackupKey, source: Readable): Promise<Measure> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  const meter = new Meter();
  try {
    await pipeline(
      source,
      meter.through,
      createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 0 } }),
      sealing(key),
      createWriteStream(draft, { mode: 0o600, flags: 'wx' }),
    );
    await flush(draft);
    await rename(draft, path);
    await flush(dirname(path));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return meter.measure();
}

/** Opens and unpacks a file into `target`, or refuses it, naming it and the block that does not fit. */
export async function readSealed(path: string, name: string, key: BackupKey, target?: Writable): Promise<Measure> {
  const meter = new Meter();
  const blocks = { read: 0 };
  let ofTarget: unknown;
  const sink = target ?? new Writable({ write: (_chunk, _encoding, done) => done() });
  sink.once('error', (error: unknown) => (ofTarget = error));
  try {
    await pipeline(createReadStream(path), opening(key, blocks), createZstdDecompress(), meter.through, sink);
  } catch (error) {
    const { code, message, path: missing } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && missing === path) throw new BackupError('DAMAGED', `${name}: missing`);
    if (error instanceof BackupError || isOf(error, ofTarget)) throw error;
    if (/no identity matched/.test(message)) throw new BackupError('OTHER_KEY', name);
    throw new BackupError('DAMAGED', `${name}: block ${Math.floor(blocks.read / BLOCK_BYTES) + 1}`);
  }
  return meter.measure();
}

/** An error of where it is written to is no fault of the backup: but the end of the source shows there, too. */
const isOf = (error: unknown, ofTarget: unknown): boolean =>
  error === ofTarget && /^(E[A-Z]+|[0-9A-Z]{5})$/.test((error as { code?: string }).code ?? '');

const sealing = (key: BackupKey) =>
  async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const encrypter = new Encrypter();
    encrypter.addRecipient(key.recipient);
    yield* iterable(await encrypter.encrypt(ReadableStream.from(source) as never));
  };

const opening = (key: BackupKey, blocks: { read: number }) =>
  async function* (source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    const decrypter = new Decrypter();
    decrypter.addIdentity(key.identity);
    for await (const chunk of iterable(await decrypter.decrypt(ReadableStream.from(source) as never))) {
      blocks.read += chunk.length;
      yield chunk;
    }
  };

const iterable = (stream: unknown): ReadableStream<Uint8Array> => stream as ReadableStream<Uint8Array>;

/** Hash, length and lines of what passes. */
class Meter {
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private lines = 0;

  readonly through = async function* (this: Meter, source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.hash.update(chunk);
      this.bytes += chunk.length;
      for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) this.lines += 1;
      yield chunk;
    }
  }.bind(this);

  measure(): Measure {
    return { sha256: this.hash.digest('hex'), bytes: this.bytes, lines: this.lines };
  }
}

/** Hash, length and lines of a stream that goes nowhere. */
export async function measureOf(source: Readable): Promise<Measure> {
  const meter = new Meter();
  await pipeline(source, meter.through, new Writable({ write: (_chunk, _encoding, done) => done() }));
  return meter.measure();
}

export async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  await handle.sync().finally(() => handle.close());
}
