import { PgBoss } from 'pg-boss';
import { definedJobs } from './job-kind.js';

export const SCHEMA = 'pgboss';
/** Where jobs rest that failed every time. */
export const DEAD_LETTER = 'dead';

export interface JobsLog {
  error(fields: object, message: string): void;
}
export interface BossOptions {
  /** Connection of the system role. */
  readonly url: string;
  /** Whether this process runs jobs, or only adds them. */
  readonly runs: boolean;
  readonly log: JobsLog;
}

/** pg-boss connected and its queues there. Schemas are made by `migrateJobs`, never here. */
export async function openBoss({ url, runs, log }: BossOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: SCHEMA,
    application_name: 'entrenous jobs',
    max: runs ? 4 : 1,
    migrate: false,
    supervise: runs,
    schedule: runs,
    useListenNotify: runs,
    reindex: false, // the system role does not own the indexes
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.error({ err: error }, 'jobs'));
  await boss.start();
  await createQueues(boss);
  return boss;
}

async function createQueues(boss: PgBoss): Promise<void> {
  const present = new Set((await boss.getQueues()).map(({ name }) => name));
  if (!present.has(DEAD_LETTER)) await boss.createQueue(DEAD_LETTER, { retentionSeconds: 30 * 86_400 });
  for (const { name, options } of definedJobs()) {
    if (present.has(name)) continue;
    await boss.createQueue(name, {
      retryLimit: options.retries ?? 5,
      retryDelay: options.retrySeconds ?? 5,
      retryBackoff: true,
      expireInSeconds: options.expireSeconds ?? 300,
      retentionSeconds: 14 * 86_400,
      deleteAfterSeconds: 3 * 86_400,
      deadLetter: DEAD_LETTER,
      notify: true,
    });
  }
}
