import { join } from 'node:path';
import { ContentModule } from '#content';
import { nodes } from '#graphql';
import { GroupsModule } from '#groups';
import { JobsModule } from '#jobs';
import { Records } from '#persistence';
import { PeopleModule } from '#people';
import { FOUND_TYPES, SearchModule, Searchables } from '#search';
import { StorageModule } from '#storage';
import { Module, type OnModuleInit } from '@nestjs/common';
import { AlbumType } from './album.type.js';
import { AlbumsResolver, GroupAlbumsResolver, PostAlbumResolver } from './albums.resolver.js';
import { Albums } from './albums.service.js';
import { FILE_SETTINGS, type FileSettings } from './file-settings.js';
import { FileType } from './file.type.js';
import { FileUpkeep } from './file-upkeep.service.js';
import { filesSearchable } from './files.searchable.js';
import { FilesController } from './files.controller.js';
import { FilesJobs } from './files.jobs.js';
import {
  CommentFilesResolver,
  FilesResolver,
  GroupFilesResolver,
  PostFilesResolver,
  ViewerFilesResolver,
} from './files.resolver.js';
import { Files } from './files.service.js';
import { HeldFilesJobs } from './held-files.jobs.js';
import { NamedFilesResolver } from './named.resolver.js';
import { SuccessorsResolver } from './successors.resolver.js';
import { FilePolicyResolver } from './policy.resolver.js';
import { FilePolicies } from './policy.service.js';
import { Preparation } from './preparation.service.js';
import { Readers } from './readers.service.js';
import { Staging } from './staging.js';
import { UploadsController } from './uploads.controller.js';
import { Uploads } from './uploads.service.js';

FOUND_TYPES.push(FileType);

/** Documents: uploads, downloads, versions, previews, lists. */
@Module({
  imports: [PeopleModule, GroupsModule, ContentModule, JobsModule, SearchModule, StorageModule],
  controllers: [UploadsController, FilesController],
  providers: [
    {
      provide: FILE_SETTINGS,
      inject: ['CONFIG'],
      useFactory: ({ home, clamdUrl }: FileSettings): FileSettings => ({ home, clamdUrl }),
    },
    {
      provide: Staging,
      inject: [FILE_SETTINGS],
      useFactory: ({ home }: FileSettings) => new Staging(join(home, 'uploads')),
    },
    Albums,
    FilePolicies,
    Files,
    FilesJobs,
    FileUpkeep,
    HeldFilesJobs,
    Preparation,
    Readers,
    Uploads,
    AlbumsResolver,
    CommentFilesResolver,
    FilePolicyResolver,
    FilesResolver,
    GroupAlbumsResolver,
    GroupFilesResolver,
    NamedFilesResolver,
    PostAlbumResolver,
    PostFilesResolver,
    SuccessorsResolver,
    ViewerFilesResolver,
  ],
  exports: [Albums, Readers, Files, FileUpkeep, Uploads],
})
export class FilesModule implements OnModuleInit {
  constructor(
    private readonly albums: Albums,
    private readonly files: Files,
    private readonly searchables: Searchables,
    private readonly records: Records,
  ) {}

  onModuleInit(): void {
    this.searchables.register(filesSearchable(this.records));
    nodes.register('Album', async (actor, id) => new AlbumType(actor, await this.albums.one(actor, id)));
    nodes.register('File', async (actor, id) => new FileType(actor, await this.files.one(actor, id)));
  }
}
