import { JobsModule } from '#jobs';
import { NotificationsModule } from '#notifications';
import { StorageModule } from '#storage';
import { Module } from '@nestjs/common';
import { BackupJobs } from './backup.jobs.js';
import { DataPlaceResolver } from './data-place.resolver.js';
import { DataPlaces } from './data-place.service.js';

@Module({
  imports: [JobsModule, NotificationsModule, StorageModule],
  providers: [BackupJobs, DataPlaces, DataPlaceResolver],
})
export class BackupModule {}
