import { CommentType, PostType, Reading } from '#content';
import {
  Access,
  CurrentActor,
  PageArgs,
  fromId,
  loaderFor,
  pageSize,
  payload,
  readCursor,
  toConnection,
} from '#graphql';
import { GroupType } from '#groups';
import { ViewerType } from '#people';
import { type Actor, can, notFound } from '#permissions';
import { Args, ArgsType, Field, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { FileOrder } from './documents.query.js';
import type { FileKind } from './file-kind.js';
import {
  FileAddVersionInput,
  FileConnection,
  FileInput,
  FileKindEnum,
  FileOrderEnum,
  FilePayload,
  FileRestoreVersionInput,
  FileType,
  FileVersionType,
} from './file.type.js';
import type { FileRow } from './files.query.js';
import { Files } from './files.service.js';

@ArgsType()
export class FilesArgs extends PageArgs {
  @Field(() => FileOrderEnum, { nullable: true, defaultValue: 'NEWEST' }) order: FileOrder = 'NEWEST';
  @Field(() => [FileKindEnum], { nullable: true, description: 'Of these kinds only' }) kinds?: FileKind[] | null;
}

/** The files of what bears some, in its order; asked for at once for all that a page shows. */
export async function filesOf(files: Files, actor: Actor, ids: readonly string[]): Promise<FileType[]> {
  if (ids.length === 0) return [];
  const loader = loaderFor<string, FileRow | undefined>(actor, 'files', async (keys) => {
    const found = await files.byId(actor, keys);
    return keys.map((key) => found.get(key));
  });
  const rows = await Promise.all(ids.map((id) => loader.load(id)));
  return rows.flatMap((row) => (row ? new FileType(actor, row) : []));
}

async function listOf(files: Files, actor: Actor, groupId: string | null, page: FilesArgs) {
  const order = page.order ?? 'NEWEST';
  const kinds = page.kinds ?? [];
  const list = `files ${groupId ?? ''} ${order}`;
  const rows = await files.list(actor, groupId, {
    order,
    kinds,
    after: readCursor<readonly [string, string]>(actor, list, page.after),
    rows: pageSize(page) + 1,
  });
  return toConnection(actor, rows, page, {
    list,
    node: ({ file }) => new FileType(actor, file),
    cursor: ({ at, id }) => [at, id],
  });
}

@Resolver(() => PostType)
export class PostFilesResolver {
  constructor(private readonly files: Files) {}

  @ResolveField('files', () => [FileType], { description: 'In the order that its author gave' })
  @Access('read', 'Post')
  of(@Parent() { actor, row }: PostType): Promise<FileType[]> {
    return filesOf(this.files, actor, row.fileIds);
  }
}

@Resolver(() => CommentType)
export class CommentFilesResolver {
  constructor(private readonly files: Files) {}

  @ResolveField('files', () => [FileType], { description: 'In the order that its author gave' })
  @Access('read', 'Comment')
  of(@Parent() { actor, row }: CommentType): Promise<FileType[]> {
    return row.deletedAt ? Promise.resolve([]) : filesOf(this.files, actor, row.fileIds);
  }
}

@Resolver(() => GroupType)
export class GroupFilesResolver {
  constructor(private readonly files: Files) {}

  @ResolveField('files', () => FileConnection, { description: 'Those of its posts and comments that the viewer reads' })
  @Access('read', 'Post')
  of(@Parent() { actor, row }: GroupType, @Args() page: FilesArgs) {
    return listOf(this.files, actor, row.id, page);
  }
}

@Resolver(() => ViewerType)
export class ViewerFilesResolver {
  constructor(private readonly files: Files) {}

  @ResolveField('files', () => FileConnection, { description: 'Those of the viewer’s groups that the viewer reads' })
  @Access('read', 'Post')
  of(@Parent() { actor }: ViewerType, @Args() page: FilesArgs) {
    return listOf(this.files, actor, null, page);
  }
}

@Resolver(() => FileType)
export class FilesResolver {
  constructor(
    private readonly files: Files,
    private readonly reading: Reading,
  ) {}

  @ResolveField(() => [FileVersionType], { description: 'The latest first' })
  @Access('read', 'Post')
  async versions(@Parent() { actor, row }: FileType): Promise<FileVersionType[]> {
    const loader = loaderFor(actor, 'file versions', async (ids) => {
      const found = await this.files.versions(actor, ids);
      return ids.map((id) => found.get(id) ?? []);
    });
    return (await loader.load(row.id)).map((version) => new FileVersionType(actor, version));
  }

  @ResolveField(() => PostType, { description: 'The post at the head of the thread in which it stands' })
  @Access('read', 'Post')
  async thread(@Parent() { actor, row }: FileType): Promise<PostType> {
    const post = await this.post(actor, row.postId);
    if (!post) throw notFound();
    return new PostType(actor, post);
  }

  @ResolveField(() => Boolean, { description: 'May give it a new version, restore an earlier one, and remove it' })
  @Access('read', 'Post')
  async viewerCanChange(@Parent() { actor, row }: FileType): Promise<boolean> {
    if (row.ownerId !== actor.personId) return false;
    if (!row.commentId) {
      const post = await this.post(actor, row.postId);
      return post !== undefined && can(actor, 'edit', 'Post', post);
    }
    const loader = loaderFor(actor, 'comments of files', async (ids) => {
      const found = await this.reading.comments(actor, ids);
      return ids.map((id) => found.get(id));
    });
    const comment = await loader.load(row.commentId);
    return comment !== undefined && can(actor, 'edit', 'Comment', comment);
  }

  private post(actor: Actor, id: string) {
    return loaderFor(actor, 'posts of files', async (ids) => {
      const found = await this.reading.posts(actor, ids);
      return ids.map((key) => found.get(key));
    }).load(id);
  }

  @Mutation(() => FilePayload, { description: 'Readers get it from then on; what was before stays among its versions' })
  @Access('edit', 'Post')
  fileAddVersion(@CurrentActor() actor: Actor, @Args('input') { fileId, uploadId, note }: FileAddVersionInput) {
    return this.answer(actor, () =>
      this.files.addVersion(actor, fromId('File', fileId), fromId('File', uploadId), note ?? ''),
    );
  }

  @Mutation(() => FilePayload, { description: 'As one more version: nothing of what was is lost' })
  @Access('edit', 'Post')
  fileRestoreVersion(@CurrentActor() actor: Actor, @Args('input') { fileId, versionId }: FileRestoreVersionInput) {
    return this.answer(actor, () =>
      this.files.restoreVersion(actor, fromId('File', fileId), fromId('FileVersion', versionId)),
    );
  }

  @Mutation(() => FilePayload, { description: 'Gone for everybody, with its versions' })
  @Access('edit', 'Post')
  fileRemove(@CurrentActor() actor: Actor, @Args('input') { fileId }: FileInput) {
    return payload(actor, 'removedFileId', async () => {
      await this.files.remove(actor, fromId('File', fileId));
      return fileId;
    });
  }

  private answer(actor: Actor, work: () => Promise<FileRow>) {
    return payload(actor, 'file', async () => new FileType(actor, await work()));
  }
}
