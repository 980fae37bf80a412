import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Job, JobResult, PgBoss } from 'pg-boss';
import type { JobsLog } from './boss.js';
import { Handlers, type Work } from './handlers.js';
import { BOSS } from './jobs.js';
import { SignsOfLife } from './signs-of-life.js';

/** Told of a new job at once, and looks by itself too; while there are full batches it does not pause between them. */
const PACE = {
  batchSize: 10,
  perJobResults: true,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 5,
} as const;

/** Runs jobs: for good (`start`), or what is due now (`drain`). */
@Injectable()
export class Worker {
  private isRunning = false;
  private readonly signs: SignsOfLife;

  constructor(
    @Inject(BOSS) private readonly boss: PgBoss,
    private readonly handlers: Handlers,
    @Inject('LOG') private readonly log: JobsLog,
    @Inject(SYSTEM_DATABASE) system: SystemDatabase,
  ) {
    this.signs = new SignsOfLife(system);
  }

  get isReady(): boolean {
    return this.isRunning;
  }

  async start(): Promise<void> {
    for (const [name, work] of this.handlers.works) {
      await this.boss.work<object, void, typeof PACE>(name, PACE, async (batch) => {
        const results: JobResult[] = [];
        for (const job of batch) results.push(await this.settle(name, work, job));
        return results;
      });
    }
    for (const [name, cron] of this.handlers.schedules) await this.boss.schedule(name, cron, {}, { tz: 'UTC' });
    await this.signs.start();
    this.isRunning = true;
  }

  /** Running jobs get ten seconds to end; others are taken up again at the next start. */
  async stop(): Promise<void> {
    this.isRunning = false;
    await this.signs.stop().catch(() => undefined); // without its database it is not seen either
    await this.boss.stop({ graceful: true, timeout: 10_000 });
  }

  /** Runs every job that is due, those they add included, and returns how many. The first failure is thrown. */
  async drain(): Promise<number> {
    for (let done = 0; ;) {
      const before = done;
      for (const [name, work] of this.handlers.works) {
        for (const job of await this.boss.fetch<object>(name, { batchSize: 100 })) {
          await this.run(name, work, job);
          done += 1;
        }
      }
      if (done === before) return done;
    }
  }

  /** One that fails takes none of its batch along. */
  private async settle(name: string, work: Work, job: Job<object>): Promise<JobResult> {
    try {
      await work(job.data, job);
      return { id: job.id, status: 'completed' };
    } catch (error) {
      this.log.error({ err: error, job: name, jobId: job.id }, 'a job failed');
      return { id: job.id, status: 'failed', output: { message: String(error) } };
    }
  }

  private async run(name: string, work: Work, job: Job<object>): Promise<void> {
    try {
      await work(job.data, job);
    } catch (error) {
      await this.boss.fail(name, job.id, { message: String(error) });
      throw error;
    }
    await this.boss.complete(name, job.id);
  }
}
