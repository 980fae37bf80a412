import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { type JobsLog, openBoss } from './boss.js';
import { Handlers } from './handlers.js';
import { BOSS, Jobs } from './jobs.js';
import { Worker } from './worker.js';

/** Provided (true) by a process that runs jobs; elsewhere jobs are only added. */
export const RUNS_JOBS = 'RUNS_JOBS';

/** The queue for a process. Needs `Records`, and what the process was started with: `DATABASE_URLS`, `LOG`. */
@Global()
@Module({
  providers: [
    {
      provide: BOSS,
      inject: ['DATABASE_URLS', 'LOG', { token: RUNS_JOBS, optional: true }],
      useFactory: ({ system }: { system: string }, log: JobsLog, runs?: boolean) =>
        openBoss({ url: system, runs: runs ?? false, log }),
    },
    Jobs,
    Handlers,
    Worker,
  ],
  exports: [Jobs, Handlers, Worker],
})
export class JobsModule implements OnApplicationShutdown {
  constructor(@Inject(BOSS) private readonly boss: PgBoss) {}

  /** Idle by now: a worker was stopped before. */
  onApplicationShutdown(): Promise<void> {
    return this.boss.stop({ graceful: false });
  }
}
