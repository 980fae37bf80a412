import { Handlers, defineJob } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { sealAudit } from './audit-seal.js';
import { tidy } from './tidying.js';

export const auditSeal = defineJob<Record<string, never>>('audit.seal', { retries: 0 });
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
    this.handlers.every(auditSeal, '* * * * *');
    this.handlers.every(tidying, '20 2 * * *');
  }
}
