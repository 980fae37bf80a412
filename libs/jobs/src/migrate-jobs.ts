import { ROLES } from '#persistence';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { SCHEMA } from './boss.js';

/**
 * Creates or migrates the queue's tables, with the owner's role. The system role runs jobs; the viewers' role may only
 * add one and learn its id.
 */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: SCHEMA, supervise: false, schedule: false, max: 2 });
  await boss.start();
  await boss.stop({ graceful: false });

  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query(`
      grant usage on schema ${SCHEMA} to ${ROLES.app}, ${ROLES.system};
      grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${ROLES.system};
      grant usage, select on all sequences in schema ${SCHEMA} to ${ROLES.system};
      grant execute on all functions in schema ${SCHEMA} to ${ROLES.app}, ${ROLES.system};
      grant select on ${SCHEMA}.queue to ${ROLES.app};
      grant insert on ${SCHEMA}.job_common to ${ROLES.app};
      grant select (id, start_after) on ${SCHEMA}.job_common to ${ROLES.app};
    `);
  } finally {
    await owner.end();
  }
}
