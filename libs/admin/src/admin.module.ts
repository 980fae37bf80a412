import { JobsModule } from '#jobs';
import { Module } from '@nestjs/common';
import { AdminJobs } from './admin.jobs.js';

@Module({ imports: [JobsModule], providers: [AdminJobs] })
export class AdminModule {}
