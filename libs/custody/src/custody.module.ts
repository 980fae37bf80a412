import { ContentModule } from '#content';
import { FilesModule } from '#files';
import { JobsModule } from '#jobs';
import { PeopleModule } from '#people';
import { StorageModule } from '#storage';
import { Module } from '@nestjs/common';
import { Archives } from './archive/archives.service.js';
import { DataExportsController } from './data-exports.controller.js';
import { DataExportsJobs } from './data-exports.jobs.js';
import { DataExportsResolver } from './data-exports.resolver.js';
import { DataExports } from './data-exports.service.js';

import { RetentionJobs } from './retention/retention.jobs.js';
import { Retention } from './retention/retention.service.js';

/** What people and the company take along, and what goes for good. */
@Module({
  imports: [ContentModule, FilesModule, JobsModule, PeopleModule, StorageModule],
  controllers: [DataExportsController],
  providers: [Archives, DataExports, DataExportsJobs, DataExportsResolver, Retention, RetentionJobs],
})
export class CustodyModule {}
