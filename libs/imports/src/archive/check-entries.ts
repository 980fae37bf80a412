import { type Entry, getFileNameLowLevel, validateFileName } from 'yauzl';
import { ImportError } from '../import-error.js';
import type { ArchiveLimits } from './limits.js';

const STORED = 0;
const DEFLATED = 8;
const MADE_BY_UNIX = 3;
const FILE_TYPE_BITS = 0o170000;
const REGULAR = 0o100000;
const DIRECTORY = 0o040000;
const LOCAL_HEADER_BYTES = 30;

/** The name as the archive writes it: read strictly, so that a backslash is no path. */
export const nameOf = (entry: Entry): string =>
  getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true);

/** One entry of the central directory against the limits, before a byte of it is decompressed. Throws ImportError. */
export function checkEntry(entry: Entry, limits: ArchiveLimits): void {
  const name = nameOf(entry);
  if (validateFileName(name) !== null || name.includes('\0'))
    throw new ImportError('ARCHIVE_UNSAFE_NAME', printable(name));
  if (!isPlainFileOrFolder(entry)) throw new ImportError('ARCHIVE_SYMLINK', printable(name));
  if (entry.isEncrypted()) throw new ImportError('ARCHIVE_ENCRYPTED', printable(name));
  if (entry.compressionMethod !== STORED && entry.compressionMethod !== DEFLATED) {
    throw new ImportError('ARCHIVE_COMPRESSION', printable(name));
  }
  if (entry.uncompressedSize > limits.maxFileBytes) throw new ImportError('ARCHIVE_TOO_LARGE', printable(name));
  const isLarge = entry.uncompressedSize > limits.ratioFreeBytes;
  if (isLarge && entry.uncompressedSize > entry.compressedSize * limits.maxRatio) {
    throw new ImportError('ARCHIVE_RATIO', printable(name));
  }
}

/** The whole directory: how much, names twice, and files laid over one another (the bomb that no ratio shows). */
export function checkDirectory(entries: readonly Entry[], limits: ArchiveLimits): void {
  const names = new Set<string>();
  let total = 0;
  for (const entry of entries) {
    const name = nameOf(entry).normalize('NFC').toLowerCase();
    if (names.has(name)) throw new ImportError('ARCHIVE_DUPLICATE_NAME', printable(nameOf(entry)));
    names.add(name);
    total += entry.uncompressedSize;
    if (total > limits.maxTotalBytes) throw new ImportError('ARCHIVE_TOO_LARGE');
  }
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)) {
    if (entry.relativeOffsetOfLocalHeader < end) throw new ImportError('ARCHIVE_OVERLAP', printable(nameOf(entry)));
    end = entry.relativeOffsetOfLocalHeader + LOCAL_HEADER_BYTES + entry.fileNameLength + entry.compressedSize;
  }
}

function isPlainFileOrFolder(entry: Entry): boolean {
  if (entry.versionMadeBy >> 8 !== MADE_BY_UNIX) return true;
  const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE_BITS;
  return type === 0 || type === REGULAR || type === DIRECTORY;
}

/** A hostile name must not reach the terminal as it is. */
export const printable = (name: string): string => JSON.stringify(name.slice(0, 120));
