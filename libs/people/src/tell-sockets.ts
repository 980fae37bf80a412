import { type Fragment, raw, sql } from '#persistence';

/** A value of a SELECT that tells every process, at commit, to look again who stands behind this person's sockets. */
export const tellSockets = (personId: string): Fragment => sql`pg_notify('entrenous',
  json_build_object('kind', 'PERMISSIONS_CHANGED', 'personId', ${personId}::text)::text)`;

/** The same for the person whose key a column holds. */
export const notifyOf = (column: string): Fragment =>
  raw(`pg_notify('entrenous', json_build_object('kind', 'PERMISSIONS_CHANGED', 'personId', ${column})::text)`);
