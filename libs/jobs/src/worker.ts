import { Inject, Injectable } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { Handlers, type Work } from './handlers.js';
import { BOSS } from './jobs.js';

/** Runs jobs: for good (`start`), or what is due now (`drain`). */
@Injectable()
export class Worker {
  private isRunning = false;

  constructor(
    @Inject(BOSS) private readonly boss: PgBoss,
    private readonly handlers: Handlers,
  ) {}

  get isReady(): boolean {
    return this.isRunning;
  }

  async start(): Promise<void> {
    for (const [name, work] of this.handlers.works) {
      await this.boss.work<object>(name, { pollingIntervalSeconds: 2, batchSize: 1 }, async ([job]) =>
        work(job.data, job),
      );
    }
    for (const [name, cron] of this.handlers.schedules) await this.boss.schedule(name, cron, {}, { tz: 'UTC' });
    this.isRunning = true;
  }

  /** Running jobs get ten seconds to end; others are taken up again at the next start. */
  async stop(): Promise<void> {
    this.isRunning = false;
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

  private async run(name: string, work: Work, job: { readonly id: string; readonly data: object }): Promise<void> {
    try {
      await work(job.data, job);
    } catch (error) {
      await this.boss.fail(name, job.id, { message: String(error) });
      throw error;
    }
    await this.boss.complete(name, job.id);
  }
}
