import { DomainError } from '#permissions';

/** Something went wrong that is nobody's to mend who uploads. */
export const FAILED = 'INTERNAL_SERVER_ERROR';

export const STATUS: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  ORIGIN_REFUSED: 403,
  FILE_TOO_LARGE: 413,
  FILE_KIND: 415,
  FILE_QUOTA: 507,
  STORAGE_FULL: 507,
};
/** What the protocol's server says by status alone. */
const BY_STATUS: Readonly<Record<number, string>> = {
  403: 'UPLOAD_OFFSET',
  404: 'NOT_FOUND',
  409: 'UPLOAD_OFFSET',
  410: 'NOT_FOUND',
  413: 'FILE_TOO_LARGE',
  500: FAILED,
};

/** A refusal as its code and status: one of ours, or one of the protocol. */
export function refusalOf(error: unknown): { code: string; status: number } {
  if (error instanceof DomainError) return { code: error.code, status: STATUS[error.code] ?? 422 };
  const status = (error as { status_code?: number }).status_code ?? 500;
  const code = BY_STATUS[status] ?? 'BAD_REQUEST';
  return { code, status: STATUS[code] ?? status };
}
