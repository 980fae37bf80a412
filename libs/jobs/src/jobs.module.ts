import { type DynamicModule, Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { PgBoss } from 'pg-boss';
import { type BossOptions, openBoss } from './boss.js';
import { Handlers } from './handlers.js';
import { BOSS, Jobs } from './jobs.js';
import { Worker } from './worker.js';

/** The queue for a process: one that only adds jobs, or one that also runs them. Needs `Records`. */
@Global()
@Module({})
export class JobsModule implements OnApplicationShutdown {
  constructor(@Inject(BOSS) private readonly boss: PgBoss) {}

  static forRoot(options: BossOptions): DynamicModule {
    return {
      module: JobsModule,
      providers: [{ provide: BOSS, useFactory: () => openBoss(options) }, Jobs, Handlers, Worker],
      exports: [Jobs, Handlers, Worker],
    };
  }

  /** Idle by now: a worker was stopped before. */
  onApplicationShutdown(): Promise<void> {
    return this.boss.stop({ graceful: false });
  }
}
