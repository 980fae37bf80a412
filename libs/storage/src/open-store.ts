import { join } from 'node:path';
import type { FileStore } from './file-store.js';
import { LocalFiles } from './local-files.js';

/** What of the process' settings says where bytes are kept. */
export interface StoreSettings {
  readonly home: string;
  /** Null: a folder of the home. */
  readonly s3Url: string | null;
  readonly s3Region: string;
  readonly s3AccessKeyId: string | null;
  readonly s3SecretAccessKey: string | null;
}

/** Where this installation keeps its bytes. */
export const openStore = async (settings: StoreSettings): Promise<FileStore> =>
  (await openRemoteStore(settings)) ?? new LocalFiles(join(settings.home, 'files'));

/** The same, where that is no folder of the home; else null. The code for S3 is loaded only where one is named. */
export async function openRemoteStore(settings: StoreSettings): Promise<FileStore | null> {
  const { s3Url: url, s3Region: region, s3AccessKeyId: accessKeyId, s3SecretAccessKey: secretAccessKey } = settings;
  if (url === null) return null;
  const { S3Files } = await import('./s3-files.js');
  return new S3Files({ url, region, accessKeyId, secretAccessKey });
}
