import { S3ServiceException } from '@aws-sdk/client-s3';

/** The store itself is there, and it is the object that is not. */
export const isAbsent = (error: unknown): boolean =>
  error instanceof S3ServiceException && ['NoSuchKey', 'NotFound', 'NoSuchUpload'].includes(error.name);

/** A store that leaves this part of the protocol out. */
export const isUnknown = (error: unknown): boolean =>
  error instanceof S3ServiceException && ['NotImplemented', 'MethodNotAllowed'].includes(error.name);

const FULL = /^(QuotaExceeded|InsufficientStorage|EntityTooLargeForQuota|XMinioStorageFull|XAmzStorageFull)$/;

/** A store without room says so as a full disk does; anything else as it came. */
export function asOurs(error: unknown): never {
  if (error instanceof S3ServiceException && (error.$metadata.httpStatusCode === 507 || FULL.test(error.name)))
    throw Object.assign(new Error(error.name, { cause: error }), { code: 'ENOSPC' });
  throw error;
}
