import { Access } from '#graphql';
import { QuickSwitchResultType } from '#groups';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FileType } from './file.type.js';
import { Files } from './files.service.js';

@Resolver(() => QuickSwitchResultType)
export class NamedFilesResolver {
  constructor(private readonly files: Files) {}

  @ResolveField('files', () => [FileType], {
    description: 'Documents whose names hold it or nearly read so, from three letters on; at most 8',
  })
  @Access('read', 'Post')
  async of(@Parent() { actor, text }: QuickSwitchResultType): Promise<FileType[]> {
    return (await this.files.named(actor, text)).map((row) => new FileType(actor, row));
  }
}
