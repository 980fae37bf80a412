import { Handlers, defineJob } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { sealAudit } from './audit-seal.js';
import { measureSecretStorage } from './storage.query.js';
import { tidy } from './tidying.js';

export const auditSeal = defineJob<Record<string, never>>('audit.seal', { retries: 0 });
/** Once a day: what all SECRET groups store together. */
export const secretStorageMeasure = defineJob<Record<string, never>>('storage.measure');
export const tidying = defineJob<Record<string, never>>('tidying');

@Injectable()
export class AdminJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  onModuleInit(): void {
    this.handlers.on(auditSeal, async () => void (await sealAudit(this.database)));
    this.handlers.on(tidying, async () => void (await tidy(this.database)));
    this.handlers.on(
      secretStorageMeasure,
      async () => void (await this.database.queryWithoutViewer(measureSecretStorage())),
    );
    this.handlers.every(secretStorageMeasure, '10 1 * * *');
    this.handlers.every(auditSeal, '* * * * *');
    this.handlers.every(tidying, '20 2 * * *');
  }
}
