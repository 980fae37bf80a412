import type { Actor } from '#permissions';
import { Records, type Statement, type SystemTransaction } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import type { JobKind } from './job-kind.js';

export const BOSS = Symbol('BOSS');

export interface EnqueueOptions {
  /** A second job with this uuid is not added. */
  readonly key?: string;
  /** Not before this instant, by the real clock. */
  readonly after?: Date;
}

/** Adds jobs to the transaction of the act that causes them. */
@Injectable()
export class Jobs {
  constructor(
    @Inject(BOSS) private readonly boss: PgBoss,
    private readonly records: Records,
  ) {}

  /** Writes the job in the transaction of `by`: rolled back with it, seen by workers only after its commit. */
  async enqueue<Data extends object>(
    by: Actor | SystemTransaction,
    kind: JobKind<Data>,
    data: Data,
    { key, after }: EnqueueOptions = {},
  ): Promise<void> {
    await this.boss.send(kind.name, data, {
      ...(key && { id: key }),
      ...(after && { startAfter: after }),
      db: { executeSql: async (text, values = []) => ({ rows: await this.run(by, { text, values }) }) },
    });
  }

  private run(by: Actor | SystemTransaction, statement: Statement<object>): Promise<object[]> {
    return 'query' in by ? by.query(statement) : this.records.query(by, statement);
  }
}
