// One database server for a run of the tests: built, started and migrated once; each test file clones the template.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { build } from '../../apps/cli/bin/build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export default async function setUp() {
  await build(root);
  const { startDatabase } = await import('../../dist/apps/cli/src/database/index.js');
  const { makeClockSettable, migrate } = await import('../../dist/libs/persistence/src/index.js');
  const { migrateJobs } = await import('../../dist/libs/jobs/src/index.js');
  const home = mkdtempSync(join(tmpdir(), 'entrenous-test-'));
  chmodSync(home, 0o711); // as root the database runs as a user who must be able to enter
  const database = await startDatabase({ home, databaseUrl: null }, { unsafeFast: true });
  await migrate(database.ownerUrl, database.passwords);
  await migrateJobs(database.ownerUrl);
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await makeClockSettable(owner);
  await owner.end();
  globalThis.__ENTRENOUS_TEST__ = { database, home };
  process.env.ENTRENOUS_TEST = JSON.stringify({ ownerUrl: database.ownerUrl, passwords: database.passwords, home });
}
