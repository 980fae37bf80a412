import { CopyError, type CopyProblem } from '#custody';
import { Failure, type FailureCode } from '../failure.js';

const FAILURES: Record<CopyProblem, FailureCode> = {
  NO_COPY: 'COPY_NOT_THERE',
  DAMAGED: 'COPY_DAMAGED',
  NEWER: 'BACKUP_NEWER',
  DIFFERS: 'COPY_DIFFERS',
  NOT_EMPTY: 'RESTORE_NOT_EMPTY',
};

/** What an error of a copy means for the operator; any other error is returned as it came. */
export function explainCopyError(error: unknown): unknown {
  if ((error as { code?: unknown }).code === 'ENOSPC') return new Failure('DISK_FULL', 'the copy');
  return error instanceof CopyError ? new Failure(FAILURES[error.problem], error.place) : error;
}
