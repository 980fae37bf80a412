/** For so long, in hours, an upload can be put to use. It is removed an hour later. */
export const HOURS_TO_USE = 24;

/** The condition in SQL that an upload can still be put to use; `image` is the row's alias. */
export const isUsable = (image: string): string =>
  `${image}.attached_at is null and ${image}.created_at > app_now() - interval '${HOURS_TO_USE} hours'`;

/** A value of a SELECT that does the same as `holdBytes`; `key` is a column. */
export const holdBytesOf = (key: string): string => `pg_advisory_xact_lock(hashtextextended('file ' || ${key}, 0))`;

/** A statement after which, until the end of the transaction, nobody else keeps or removes the bytes of this key. */
export const holdBytes = (key: string): { readonly text: string; readonly values: readonly unknown[] } => ({
  text: 'select pg_advisory_xact_lock(hashtextextended($1, 0))',
  values: [`file ${key}`],
});
