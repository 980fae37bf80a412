import { BackupError, type Problem } from '#backup';
import { Failure, type FailureCode } from '../failure.js';

const FAILURES: Record<Problem, FailureCode | null> = {
  KEY_UNUSABLE: 'BACKUP_KEY',
  NO_BACKUP: 'BACKUP_NOT_THERE',
  BUSY: 'BACKUP_BUSY',
  OTHER_KEY: 'BACKUP_OF_ANOTHER_KEY',
  DAMAGED: 'BACKUP_DAMAGED',
  NEWER: 'BACKUP_NEWER',
  TABLE_DIFFERS: 'BACKUP_DIFFERS',
  FILE_DIFFERS: 'BACKUP_DIFFERS',
  RIGHTS_DIFFER: 'BACKUP_DIFFERS',
  AUDIT_DIFFERS: 'BACKUP_DIFFERS',
  NO_SCRATCH: 'BACKUP_NO_SCRATCH',
  FAILED: null,
};

/** What a backup's error means for the operator; any other error is returned as it came. */
export function explainBackupError(error: unknown): unknown {
  if ((error as { code?: unknown }).code === 'ENOSPC') return new Failure('DISK_FULL', 'the backup');
  if (!(error instanceof BackupError)) return error;
  const code = FAILURES[error.problem];
  if (code === null) return error;
  return code === 'BACKUP_DIFFERS' ? new Failure(code, error.problem, error.place) : new Failure(code, error.place);
}
