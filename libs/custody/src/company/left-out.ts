/**
 * Tables that a copy of the company does not hold, and why. Whatever is not named here is in it: a new table goes along until somebody
 * says otherwise, and a test asks that each name stands for a table.
 */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  credentials: 'secret: everybody asks for a new password',
  sessions: 'secret: nobody stays signed in',
  one_time_tokens: 'secret',
  factors: 'secret: second factors are added anew',
  recovery_codes: 'secret',
  known_devices: 'secret: browsers are met anew',
  server_keys: 'secret: each installation has its own',
  push_subscriptions: 'secret: browsers ask anew',
  mail_addresses: 'secret: addresses to which answers are mailed follow from a key of the installation',
  provisioning_tokens: 'secret: directories are given a new one',
  provisioning_errors: 'of this installation',
  held_answers: 'under way: published within minutes',
  mails_taken: 'of this installation',
  throttle: 'of this installation',
  worker_signs: 'of this installation',
  backup_runs: 'of this installation',
  data_sizes: 'of this installation',
  secret_storage: 'of this installation',
  data_exports: 'of this installation: copies lie in its own folder',
  uploads: 'under way: their bytes are no files yet',
  walks: 'under way',
  search_docs: 'made anew from what is written',
  search_fills: 'made anew from what is written',
};

/** Columns that hold a secret in a table that goes along. */
export const BLANKED: Readonly<Record<string, readonly string[]>> = { network: ['smtp_url'] };

/** Parts of a partitioned table count as the whole. */
export const isLeftOut = (table: string): boolean =>
  Object.hasOwn(LEFT_OUT, table) || (table.startsWith('search_docs_') && Object.hasOwn(LEFT_OUT, 'search_docs'));
