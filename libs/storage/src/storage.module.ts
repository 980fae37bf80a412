import { Global, Module } from '@nestjs/common';
import { FileStore } from './file-store.js';
import { openStore } from './open-store.js';

/** Provides the `FileStore`: a folder of the home, or an S3-compatible store. */
@Global()
@Module({
  providers: [{ provide: FileStore, inject: ['CONFIG'], useFactory: openStore }],
  exports: [FileStore],
})
export class StorageModule {}
