import { migrateJobs } from '#jobs';
import { migrate } from '#persistence';
import type { RunningDatabase } from '../database/index.js';
import { Failure } from '../failure.js';

/** Brings the database to this version of the product, or fails with MIGRATION_FAILED and leaves it as it was. */
export async function migrateDatabase({ ownerUrl, passwords }: RunningDatabase): Promise<void> {
  try {
    await migrate(ownerUrl, passwords);
    await migrateJobs(ownerUrl);
  } catch (error) {
    const { message, code } = error as { message: string; code?: string };
    throw code === '53100' ? new Failure('DISK_FULL', 'the database') : new Failure('MIGRATION_FAILED', message);
  }
}
