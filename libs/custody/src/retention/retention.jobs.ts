import { Handlers } from '#jobs';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { retentionApply } from '../job-kinds.js';
import { Retention } from './retention.service.js';

/** Each night, before the backups that are to hold it no more. */
@Injectable()
export class RetentionJobs implements OnModuleInit {
  constructor(
    private readonly handlers: Handlers,
    private readonly retention: Retention,
  ) {}

  onModuleInit(): void {
    this.handlers.on(retentionApply, async () => void (await this.retention.run()));
    this.handlers.every(retentionApply, '15 0 * * *');
  }
}
