import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';

/** What is packed already is put in as it is. */
const PACKED = /\.(webp|jpe?g|png|gif|avif|zip|gz|7z|mp[34]|m4a|webm|ogg|docx|xlsx|pptx|od[tsp]|pdf)$/i;

/** A zip that grows on the disk, one entry after the other; memory does not grow with it. Every entry's checksum stands in `SHA256SUMS`. */
export class ZipWriter {
  private readonly zip = new ZipFile();
  private readonly hash = createHash('sha256');
  private readonly sums: string[] = [];
  private readonly written: Promise<void>;
  private readonly broken: Promise<never>;
  private bytes = 0;

  /** Every entry bears the instant as of which it was begun: the same things are the same bytes. */
  constructor(
    path: string,
    private readonly at: Date,
  ) {
    const measure = new Transform({
      transform: (chunk: Buffer, _encoding, done) => {
        this.hash.update(chunk);
        this.bytes += chunk.length;
        done(null, chunk);
      },
    });
    this.written = pipeline(this.zip.outputStream, measure, createWriteStream(path, { mode: 0o600 }));
    this.broken = new Promise((_, reject) => {
      this.zip.once('error', reject);
      this.written.catch(reject);
    });
    this.broken.catch(() => undefined); // whoever waits is told
  }

  /** Adds a file, and waits until its last byte is in. */
  async add(name: string, source: AsyncIterable<Buffer | string>): Promise<void> {
    const hash = createHash('sha256');
    const entry = new Promise<void>((resolve) => {
      async function* measured(): AsyncGenerator<Buffer> {
        for await (const chunk of source) {
          const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
          hash.update(bytes);
          yield bytes;
        }
        resolve();
      }
      const stream = Readable.from(measured(), { objectMode: false });
      this.zip.addReadStream(stream, name, { compress: !PACKED.test(name), mode: 0o100_600, mtime: this.at });
    });
    await Promise.race([entry, this.broken]);
    this.sums.push(`${hash.digest('hex')}  ${name}\n`);
  }

  /** Closes it; gives its size and checksum. */
  async finish(): Promise<{ bytes: number; sha256: string }> {
    this.zip.addBuffer(Buffer.from(this.sums.join('')), 'SHA256SUMS', { mtime: this.at, mode: 0o100_600 });
    this.zip.end();
    await Promise.race([this.written, this.broken]);
    return { bytes: this.bytes, sha256: this.hash.digest('hex') };
  }

  /** Lets go of what was written so far. */
  abandon(): void {
    (this.zip.outputStream as Readable).destroy();
  }
}
