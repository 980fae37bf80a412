import { OpenAccess } from '#graphql';
import { aWorkerLives } from '#jobs';
import { MIGRATIONS, SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';

const REASON = 'health says no more than yes or no';

/**
 * For supervisors and proxies. Live: the process answers. Ready: the database answers, is at this version, holds the queue of
 * jobs, and somebody works it off, here or on another machine; when not, the answer says which of the four is missing.
 */
@Controller('health')
export class HealthController {
  constructor(@Inject(SYSTEM_DATABASE) private readonly system: SystemDatabase) {}

  @Get('live')
  @HttpCode(200)
  @OpenAccess(REASON)
  live(): object {
    return { status: 'live' };
  }

  @Get('ready')
  @OpenAccess(REASON)
  async ready(@Res() response: Response): Promise<void> {
    const checks = { database: false, migrations: false, jobs: false, worker: false };
    try {
      const [row] = await this.system.queryWithoutViewer(
        sql<{
          migrations: number;
          jobs: boolean;
          worker: boolean;
        }>`select to_regclass('pgboss.job') is not null as jobs,
          (select count(*)::int from migrations) as migrations, ${aWorkerLives} as worker`,
      );
      checks.database = true;
      checks.migrations = row!.migrations === MIGRATIONS.length;
      checks.jobs = row!.jobs;
      checks.worker = row!.worker;
    } catch {
      // told by the answer itself
    }
    const isReady = Object.values(checks).every(Boolean);
    response.status(isReady ? 200 : 503).json({ status: isReady ? 'ready' : 'not ready', ...checks });
  }
}
