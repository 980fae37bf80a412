import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError } from '#permissions';
import type { GraphQLFormattedError } from 'graphql';

/** Apollo's codes that stand beside ours and have texts of ours: the first its own, the others what it says more closely of a document. */
const OF_APOLLO: readonly unknown[] = [
  'OPERATION_RESOLUTION_FAILURE',
  'INTROSPECTION_DISABLED',
  'MAX_RECURSIVE_SELECTIONS_EXCEEDED',
];

/** What PostgreSQL says of a statement that took longer than it may. */
const TOO_LATE = '57014';

/** The stable code of whatever was thrown: the product's own, Apollo's, or INTERNAL_SERVER_ERROR. */
export function codeOf(error: unknown): string {
  const cause = unwrapResolverError(error) as { code?: unknown; originalError?: unknown };
  if (cause instanceof DomainError) return cause.code;
  if (cause?.originalError instanceof DomainError) return cause.originalError.code;
  if (cause?.code === TOO_LATE) return 'TIMEOUT';
  const { code, validationErrorCode } = (error as GraphQLFormattedError).extensions ?? {};
  if (OF_APOLLO.includes(validationErrorCode)) return validationErrorCode as string;
  return typeof code === 'string' ? code : 'INTERNAL_SERVER_ERROR';
}

/** Nothing of the inside leaves: Apollo's own message for its own errors, the bare code for ours. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const code = codeOf(error);
  const isOurs = unwrapResolverError(error) instanceof DomainError;
  const { path, locations } = formatted;
  return {
    message: isOurs || code === 'INTERNAL_SERVER_ERROR' ? code : formatted.message,
    ...(path && { path }),
    ...(locations && !isOurs && { locations }),
    extensions: { code },
  };
}
