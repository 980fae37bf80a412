import type { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { ImportError } from '../import-error.js';
import { checkDirectory, checkEntry, nameOf, printable } from './check-entries.js';
import { ARCHIVE_LIMITS, type ArchiveLimits } from './limits.js';

/** Left by archivers, part of no export. */
const LITTER = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$)/;

/**
 * A zip that was looked at whole before anything is read from it. Nothing is ever written to the disk: files are read into
 * memory, one at a time, and checked against the size and checksum that the archive announced.
 */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string, limits: ArchiveLimits = ARCHIVE_LIMITS): Promise<Archive> {
    const zip = await openPromise(path, { autoClose: false, decodeStrings: false }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.syscall) throw new ImportError('ARCHIVE_MISSING', path, error.code ?? null);
        throw new ImportError('ARCHIVE_MALFORMED', path);
      },
    );
    try {
      return new Archive(zip, await directory(zip, limits, path));
    } catch (error) {
      zip.close();
      throw error;
    }
  }

  get names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /** The file's bytes. */
  async read(name: string): Promise<Buffer> {
    const entry = this.entries.get(name);
    if (!entry) throw new ImportError('FILE_MISSING', printable(name));
    try {
      return await bytesOf(await this.zip.openReadStreamPromise(entry), entry);
    } catch {
      throw new ImportError('ARCHIVE_CORRUPT', printable(name));
    }
  }

  close(): void {
    this.zip.close();
  }
}

async function directory(zip: ZipFile, limits: ArchiveLimits, path: string): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.maxFiles) throw new ImportError('ARCHIVE_TOO_MANY_FILES', path, String(zip.entryCount));
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      checkEntry(entry, limits);
      entries.push(entry);
    }
  } catch (error) {
    throw error instanceof ImportError ? error : new ImportError('ARCHIVE_MALFORMED', path);
  }
  checkDirectory(entries, limits);
  const files = entries.map((entry) => [nameOf(entry), entry] as const);
  return new Map(files.filter(([name]) => !name.endsWith('/') && !LITTER.test(name)));
}

/** The stream ends with an error as soon as it gives more than the announced size (yauzl); the checksum is ours to ask. */
async function bytesOf(stream: Readable, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let checksum = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    checksum = crc32(chunk, checksum);
  }
  if (checksum !== entry.crc32) throw new Error('checksum');
  return Buffer.concat(chunks);
}
