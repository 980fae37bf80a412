import { randomUUID } from 'node:crypto';
import { type SystemDatabase, sql } from '#persistence';

const SIGN_EVERY_MS = 5_000;

/**
 * Whether some worker was alive within the last twenty seconds, by the database's clock, as a piece of SQL: three signs may
 * fail to come before anybody is told.
 */
export const aWorkerLives = sql<{ lives: boolean }>`exists (select from worker_signs
  where seen_at > clock_timestamp() - interval '20 seconds')`;

/** Says in the database, every few seconds, that this process runs jobs. */
export class SignsOfLife {
  private readonly workerId = randomUUID();
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly system: SystemDatabase) {}

  async start(): Promise<void> {
    await this.system.queryWithoutViewer(
      sql`delete from worker_signs where seen_at < clock_timestamp() - interval '1 hour'`,
    );
    await this.give();
    // a sign that fails is followed by the next one; that none came is what the others see
    this.timer = setInterval(() => void this.give().catch(() => undefined), SIGN_EVERY_MS);
  }

  /** From now on nobody takes this process for alive. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.system.queryWithoutViewer(sql`delete from worker_signs where worker_id = ${this.workerId}`);
  }

  private async give(): Promise<void> {
    await this.system.queryWithoutViewer(sql`insert into worker_signs (worker_id, seen_at)
      values (${this.workerId}, clock_timestamp())
      on conflict (worker_id) do update set seen_at = excluded.seen_at`);
  }
}
