import { Handlers } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { searchFill } from './job-kinds.js';

/** So many at once: short transactions, since what they look at is not changed meanwhile. */
const BATCH = 500;

/** What was written before search was there, or was loaded past it. Writing goes on meanwhile. */
@Injectable()
export class SearchJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    @Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(searchFill, () => this.fill());
    this.handlers.every(searchFill, '*/5 * * * *');
  }

  async fill(): Promise<void> {
    for (;;) {
      const [row] = await this.system.queryWithoutViewer(
        sql<{ looked: number }>`select app_search_fill(${BATCH}::int) as looked`,
      );
      if (!row || row.looked === 0) return;
    }
  }
}
