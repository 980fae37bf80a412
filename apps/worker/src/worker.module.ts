import type { Config } from '#config';
import { RUNS_JOBS } from '#jobs';
import { RATES, RATES_IN_FORCE } from '#people';
import { Audit, Database, Records, SYSTEM_DATABASE, type SystemDatabase, systemClock } from '#persistence';
import { type DynamicModule, Global, Module, type Provider } from '@nestjs/common';
import type { Logger } from 'pino';
import { FEATURES } from '../../api/src/features.js';
import { CLOCK, CONFIG, DATABASE_URLS, LOG, OWNER_URL } from '../../api/src/settings.js';

export interface WorkerFoundations {
  readonly config: Config;
  readonly urls: { readonly app: string; readonly system: string };
  readonly ownerUrl: string | null;
  readonly log: Logger;
  readonly database: Database;
  readonly system: SystemDatabase;
}

@Global()
@Module({})
class FoundationModule {
  static with({ config, urls, ownerUrl, log, database, system }: WorkerFoundations): DynamicModule {
    const all: Provider[] = [
      { provide: Database, useValue: database },
      { provide: SYSTEM_DATABASE, useValue: system },
      { provide: CONFIG, useValue: config },
      { provide: DATABASE_URLS, useValue: urls },
      { provide: OWNER_URL, useValue: ownerUrl },
      { provide: CLOCK, useValue: systemClock },
      { provide: LOG, useValue: log },
      { provide: RUNS_JOBS, useValue: true },
      { provide: RATES_IN_FORCE, useValue: RATES },
      Records,
      Audit,
    ];
    return { module: FoundationModule, providers: all, exports: all };
  }
}

/** Composition only. */
@Module({})
export class WorkerModule {
  static with(foundations: WorkerFoundations): DynamicModule {
    return { module: WorkerModule, imports: [FoundationModule.with(foundations), ...FEATURES] };
  }
}
