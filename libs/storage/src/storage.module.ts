import { join } from 'node:path';
import { Global, Module } from '@nestjs/common';
import { FileStore } from './file-store.js';
import { LocalFiles } from './local-files.js';

/** Provides the `FileStore`: a folder of the home. */
@Global()
@Module({
  providers: [
    {
      provide: FileStore,
      inject: ['CONFIG'],
      useFactory: ({ home }: { home: string }) => new LocalFiles(join(home, 'files')),
    },
  ],
  exports: [FileStore],
})
export class StorageModule {}
