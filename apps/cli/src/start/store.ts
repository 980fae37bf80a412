import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { Config } from '#config';
import { type FileStore, StoreError, openStore } from '#storage';
import pg from 'pg';
import { installationSecret } from '../../../api/src/secret.js';
import { Failure, explainFileError } from '../failure.js';

/** Where files are kept, tried with a file of a few bytes; or the sentence that says what failed. */
export async function verifiedStore(config: Config): Promise<FileStore> {
  const store = await openStore(config);
  await store.verify().catch((error: unknown) => {
    throw explainStoreError(error, config);
  });
  return store;
}

/** Fails where another network keeps its files, and where this one's are not. */
export async function requireOwnFiles(config: Config, store: FileStore, systemUrl: string): Promise<void> {
  const owner = createHmac('sha256', await installationSecret(config.home))
    .update('file store')
    .digest('hex');
  const isOurs = await store.claim(owner).catch((error: unknown) => {
    throw explainStoreError(new StoreError('CLAIM', error), config);
  });
  if (!isOurs) throw new Failure('STORE_SERVES_ANOTHER', placeOf(config));
  const some = await someHashes(systemUrl);
  const sizes = await Promise.all(some.map((hash) => store.stat(hash)));
  if (some.length > 0 && sizes.every((size) => size === null)) throw new Failure('FILES_ELSEWHERE', placeOf(config));
}

/** Of the newest files and pictures. */
async function someHashes(systemUrl: string): Promise<string[]> {
  const client = new pg.Client(systemUrl);
  await client.connect();
  const { rows } = await client
    .query<{ hash: string }>(
      `(select hash from file_versions order by id desc limit 5) union (select hash from images order by id desc limit 5)`,
    )
    .finally(() => client.end());
  return rows.map(({ hash }) => hash);
}

const placeOf = ({ s3Url, home }: Config): string => s3Url ?? join(home, 'files');

/** What was asked of the store, in English and in French. */
const ASKED: Record<StoreError['step'], readonly [en: string, fr: string]> = {
  WRITE: ['let us write', 'l’écriture'],
  READ: ['let us read', 'la lecture'],
  LIST: ['let us list what is there', 'la liste de ce qui s’y trouve'],
  DELETE: ['let us delete', 'la suppression'],
  CLAIM: ['let us read or write its mark', 'la lecture ou l’écriture de sa marque'],
};

/** One that answered was asked for something that it refuses; one that did not is out of reach. */
function explainStoreError(error: unknown, config: Config): unknown {
  if (!(error instanceof StoreError)) return error;
  const cause = error.cause as { name?: string; code?: string; message?: string; $metadata?: object };
  if (config.s3Url === null) return explainFileError(cause, placeOf(config));
  const hasAnswered = cause.$metadata !== undefined && 'httpStatusCode' in cause.$metadata;
  const reason = (cause.code ?? (cause.name === 'Error' ? null : cause.name)) || cause.message || 'timeout';
  return hasAnswered || cause.code === undefined
    ? new Failure('STORE_REFUSED', config.s3Url, ...ASKED[error.step], reason)
    : new Failure('STORE_UNREACHABLE', config.s3Url, reason);
}
