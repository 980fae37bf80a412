import { migrateJobs } from '#jobs';
import { migrate, RolesTakenError } from '#persistence';
import type { RunningDatabase } from '../database/index.js';
import { Failure } from '../failure.js';

/** Brings the database to this version of the product, or fails with one sentence and leaves it as it was. */
export async function migrateDatabase({ ownerUrl, passwords }: RunningDatabase): Promise<void> {
  try {
    await migrate(ownerUrl, passwords);
    await migrateJobs(ownerUrl);
  } catch (error) {
    if (error instanceof RolesTakenError) throw new Failure('DATABASE_SERVES_ANOTHER', error.otherDatabase);
    const { message, code } = error as { message: string; code?: string };
    throw code === '53100' ? new Failure('DISK_FULL', 'the database') : new Failure('MIGRATION_FAILED', message);
  }
}
