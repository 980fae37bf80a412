import { PostType, Reading } from '#content';
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
import { type Actor, can, notFound } from '#permissions';
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  AlbumAddPicturesInput,
  AlbumArrangeInput,
  AlbumConnection,
  AlbumCreateInput,
  AlbumPayload,
  type AlbumPictureInput,
  AlbumType,
} from './album.type.js';
import type { AlbumRow } from './albums.query.js';
import { Albums } from './albums.service.js';
import { FileConnection, FileType } from './file.type.js';
import { filesOf } from './files.resolver.js';
import { Files } from './files.service.js';

@Resolver(() => PostType)
export class PostAlbumResolver {
  constructor(private readonly albums: Albums) {}

  @ResolveField('album', () => AlbumType, { nullable: true, description: 'Null where it bears none' })
  @Access('read', 'Post')
  async of(@Parent() { actor, row }: PostType): Promise<AlbumType | null> {
    if (!row.albumId) return null;
    const loader = loaderFor(actor, 'albums of posts', async (ids) => {
      const found = await this.albums.by(actor, 'id', ids);
      return ids.map((id) => found.get(id));
    });
    const album = await loader.load(row.albumId);
    return album ? new AlbumType(actor, album) : null;
  }
}

@Resolver(() => GroupType)
export class GroupAlbumsResolver {
  constructor(private readonly albums: Albums) {}

  @ResolveField('albums', () => AlbumConnection, {
    description: 'Those whose posts the viewer reads, the newest first',
  })
  @Access('read', 'Post')
  async of(@Parent() { actor, row }: GroupType, @Args() page: PageArgs) {
    const list = `albums ${row.id}`;
    const after = readCursor<readonly [string, string]>(actor, list, page.after);
    const rows = await this.albums.inGroup(actor, row.id, { after, rows: pageSize(page) + 1 });
    return toConnection(actor, rows, page, {
      list,
      node: ({ album }) => new AlbumType(actor, album),
      cursor: ({ at, id }) => [at, id],
    });
  }
}

@Resolver(() => AlbumType)
export class AlbumsResolver {
  constructor(
    private readonly albums: Albums,
    private readonly files: Files,
    private readonly reading: Reading,
  ) {}

  @ResolveField(() => FileConnection, { description: 'In the order that its author gave' })
  @Access('read', 'Post')
  async pictures(@Parent() { actor, row }: AlbumType, @Args() page: PageArgs) {
    const list = `pictures ${row.id}`;
    const after = readCursor<readonly [number, string]>(actor, list, page.after);
    const rows = await this.albums.pictures(actor, row.id, { after, rows: pageSize(page) + 1 });
    return toConnection(actor, rows, page, {
      list,
      node: ({ file }) => new FileType(actor, file),
      cursor: ({ at, id }) => [at, id],
    });
  }

  @ResolveField(() => FileType, {
    nullable: true,
    description: 'The picture that stands for it; null when none is left',
  })
  @Access('read', 'Post')
  async cover(@Parent() { actor, row }: AlbumType): Promise<FileType | null> {
    return (await filesOf(this.files, actor, row.coverId ? [row.coverId] : []))[0] ?? null;
  }

  @ResolveField(() => PostType, { description: 'What bears it: its words, its readers, its answers' })
  @Access('read', 'Post')
  async post(@Parent() { actor, row }: AlbumType): Promise<PostType> {
    const post = await this.postOf(actor, row);
    if (!post) throw notFound();
    return new PostType(actor, post);
  }

  @ResolveField(() => Boolean, { description: 'May add, order and name its pictures, and take them away' })
  @Access('read', 'Post')
  async viewerCanChange(@Parent() { actor, row }: AlbumType): Promise<boolean> {
    const post = await this.postOf(actor, row);
    return post !== undefined && can(actor, 'edit', 'Post', post);
  }

  @Mutation(() => AlbumPayload, { description: 'Published in its group, as one post that bears the pictures' })
  @Access('post', 'Group')
  albumCreate(@CurrentActor() actor: Actor, @Args('input') input: AlbumCreateInput) {
    return this.answer(actor, () =>
      this.albums.create(actor, {
        ...input,
        groupId: fromId('Group', input.groupId),
        partnerId: input.partnerId ? fromId('PartnerOrganisation', input.partnerId) : null,
        pictures: picturesIn(input.pictures),
      }),
    );
  }

  @Mutation(() => AlbumPayload, { description: 'Behind those that are there' })
  @Access('edit', 'Post')
  albumAddPictures(@CurrentActor() actor: Actor, @Args('input') { albumId, pictures }: AlbumAddPicturesInput) {
    return this.answer(actor, () => this.albums.add(actor, fromId('Album', albumId), picturesIn(pictures)));
  }

  @Mutation(() => AlbumPayload, { description: 'Its order, what is said of each picture, and its cover' })
  @Access('edit', 'Post')
  albumArrange(@CurrentActor() actor: Actor, @Args('input') input: AlbumArrangeInput) {
    const { albumId, order, captions, coverId } = input;
    return this.answer(actor, () =>
      this.albums.arrange(actor, fromId('Album', albumId), {
        order: order?.map((id) => fromId('File', id)),
        captions: captions && picturesIn(captions),
        coverId: coverId ? fromId('File', coverId) : coverId,
      }),
    );
  }

  private answer(actor: Actor, work: () => Promise<AlbumRow>) {
    return payload(actor, 'album', async () => new AlbumType(actor, await work()));
  }

  private postOf(actor: Actor, { postId }: AlbumRow) {
    return loaderFor(actor, 'posts of albums', async (ids) => {
      const found = await this.reading.posts(actor, ids);
      return ids.map((key) => found.get(key));
    }).load(postId);
  }
}

const picturesIn = (pictures: readonly AlbumPictureInput[]) =>
  pictures.map(({ fileId, caption }) => ({ fileId: fromId('File', fileId), caption }));
