import { Access, CurrentActor, fromId, loaderFor, payload } from '#graphql';
import type { Actor } from '#permissions';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { FilePayload, FileReplaceInput, FileType } from './file.type.js';
import { filesOf } from './files.resolver.js';
import { Files } from './files.service.js';

/** What takes a document's place, said on both. */
@Resolver(() => FileType)
export class SuccessorsResolver {
  constructor(private readonly files: Files) {}

  @ResolveField(() => FileType, {
    nullable: true,
    description: 'What takes its place, as its author says; null also where the viewer does not read that',
  })
  @Access('read', 'Post')
  async successor(@Parent() { actor, row }: FileType): Promise<FileType | null> {
    const loader = loaderFor(actor, 'successors of files', async (ids) => {
      const newer = new Map((await this.files.successors(actor, ids)).map((pair) => [pair.olderId, pair.newerId]));
      return ids.map((id) => newer.get(id) ?? null);
    });
    const id = await loader.load(row.id);
    return id === null ? null : ((await filesOf(this.files, actor, [id]))[0] ?? null);
  }

  @ResolveField(() => [FileType], { description: 'Whose place it takes, as far as the viewer reads them; at most 20' })
  @Access('read', 'Post')
  async replaces(@Parent() { actor, row }: FileType): Promise<FileType[]> {
    const loader = loaderFor(actor, 'files replaced', async (ids) => {
      const older = Map.groupBy(await this.files.replaced(actor, ids), ({ newerId }) => newerId);
      return ids.map((id) => (older.get(id) ?? []).map(({ olderId }) => olderId));
    });
    return filesOf(this.files, actor, await loader.load(row.id));
  }

  @Mutation(() => FilePayload, {
    description: 'Says what takes the place of a file of one’s own; both stay as they are',
  })
  @Access('edit', 'Post')
  fileReplace(@CurrentActor() actor: Actor, @Args('input') { fileId, successorId }: FileReplaceInput) {
    return payload(actor, 'file', async () => {
      const row = await this.files.replace(
        actor,
        fromId('File', fileId),
        successorId ? fromId('File', successorId) : null,
      );
      return new FileType(actor, row);
    });
  }
}
