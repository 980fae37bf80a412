import { JobsModule } from '#jobs';
import { PeopleModule } from '#people';
import { Module } from '@nestjs/common';
import { AdminJobs } from './admin.jobs.js';
import { AuditExportController } from './audit-export.controller.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditLog } from './audit.service.js';

@Module({
  imports: [JobsModule, PeopleModule],
  controllers: [AuditExportController],
  providers: [AdminJobs, AuditLog, AuditResolver],
})
export class AdminModule {}
