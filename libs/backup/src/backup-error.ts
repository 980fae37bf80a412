/** Why a backup could not be made, or is not to be relied upon. */
export const PROBLEMS = [
  'KEY_UNUSABLE',
  'NO_BACKUP',
  'BUSY',
  'OTHER_KEY',
  'DAMAGED',
  'NEWER',
  'TABLE_DIFFERS',
  'FILE_DIFFERS',
  'RIGHTS_DIFFER',
  'AUDIT_DIFFERS',
  'NO_SCRATCH',
  'FAILED',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** What is wrong with a backup, and where. */
export class BackupError extends Error {
  constructor(
    readonly problem: Problem,
    /** A file of the backup and the block in it, a table, a person: never a content. */
    readonly place: string,
  ) {
    super(`${problem}: ${place}`);
    this.name = 'BackupError';
  }
}
