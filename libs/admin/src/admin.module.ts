import { JobsModule } from '#jobs';
import { PeopleModule } from '#people';
import { Module } from '@nestjs/common';
import { AdminJobs } from './admin.jobs.js';
import { AuditExportController } from './audit-export.controller.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditLog } from './audit.service.js';
import { BreakGlassJobs } from './break-glass.jobs.js';
import { BreakGlassOfGroupResolver, BreakGlassOfViewerResolver, BreakGlassResolver } from './break-glass.resolver.js';
import { BreakGlasses } from './break-glass.service.js';
import { StorageResolver } from './storage.resolver.js';

@Module({
  imports: [JobsModule, PeopleModule],
  controllers: [AuditExportController],
  providers: [
    AdminJobs,
    AuditLog,
    AuditResolver,
    StorageResolver,
    BreakGlassJobs,
    BreakGlasses,
    BreakGlassResolver,
    BreakGlassOfViewerResolver,
    BreakGlassOfGroupResolver,
  ],
})
export class AdminModule {}
