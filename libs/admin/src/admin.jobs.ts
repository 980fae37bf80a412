import { Handlers, defineJob } from '#jobs';
import { Mailer } from '#mail';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { sealAudit } from './audit-seal.js';
import { measureSecretStorage } from './storage.query.js';
import { tidy } from './tidying.js';

export const auditSeal = defineJob<Record<string, never>>('audit.seal', { retries: 0 });
/** Once a day: what all SECRET groups store together. */
export const secretStorageMeasure = defineJob<Record<string, never>>('storage.measure');
/** How long a mail that nobody sends waits for whoever runs the machine: 30 days. */
const OUTBOX_MS = 30 * 86_400_000;
export const tidying = defineJob<Record<string, never>>('tidying');

@Injectable()
export class AdminJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.handlers.on(auditSeal, async () => void (await sealAudit(this.database)));
    this.handlers.on(tidying, async () => {
      await tidy(this.database);
      // no link in them works by then
      await this.mailer.outbox.forgetBefore(new Date(Date.now() - OUTBOX_MS));
    });
    this.handlers.on(
      secretStorageMeasure,
      async () => void (await this.database.queryWithoutViewer(measureSecretStorage())),
    );
    this.handlers.every(secretStorageMeasure, '10 1 * * *');
    this.handlers.every(auditSeal, '* * * * *');
    this.handlers.every(tidying, '20 2 * * *');
  }
}
