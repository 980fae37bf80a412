/** What an archive may ask of the machine. A whole workspace of some thousand people fits; a bomb does not. */
export interface ArchiveLimits {
  readonly maxFiles: number;
  /** Bytes of one file, and of all together, once decompressed. */
  readonly maxFileBytes: number;
  readonly maxTotalBytes: number;
  /** How many times larger than its compressed form a file may be; below `ratioFreeBytes` nobody asks. */
  readonly maxRatio: number;
  readonly ratioFreeBytes: number;
}

const MIB = 1024 * 1024;

export const ARCHIVE_LIMITS: ArchiveLimits = {
  maxFiles: 200_000,
  maxFileBytes: 256 * MIB,
  maxTotalBytes: 4096 * MIB,
  maxRatio: 200,
  ratioFreeBytes: MIB,
};
