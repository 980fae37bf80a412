import { Access, CurrentActor, fromId, loaderFor, nullIfNotFound, payload, payloadOf, toConnection } from '#graphql';
import { PartnerShareType, ReadershipType } from '#groups';
import { PartnerOrganisationType } from '#people';
import type { Actor } from '#permissions';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { RevisionType } from './revision.type.js';
import { GroupLife } from './group-life.service.js';
import { PostType } from './message.type.js';
import { OwnThings } from './own-things.service.js';
import {
  PostEditInput,
  PostInput,
  PostNarrowInput,
  PostPayload,
  PostPublishInput,
  PostPublishPayload,
  PostReasonInput,
} from './post.input.type.js';
import { Posts } from './posts.service.js';
import { Reading } from './reading.service.js';
import type { PostRow } from './rows.js';

@Resolver(() => PostType)
export class PostsResolver {
  constructor(
    private readonly posts: Posts,
    private readonly reading: Reading,
    private readonly own: OwnThings,
    private readonly life: GroupLife,
  ) {}

  @Query(() => PostType, { nullable: true, description: 'Null when missing or hidden: the two cannot be told apart' })
  @Access('read', 'Post')
  async post(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<PostType | null> {
    return this.find(actor, id).catch(nullIfNotFound);
  }

  @Query(() => [String], { description: 'Topics already used in the groups of the viewer, by prefix; at most 8' })
  @Access('use', 'Own')
  topicSuggestions(@CurrentActor() actor: Actor, @Args('text') text: string): Promise<string[]> {
    return this.life.topics(actor, text);
  }

  @Mutation(() => PostPublishPayload, { description: 'In a group of which the viewer is a member that writes' })
  @Access('post', 'Group')
  postPublish(@CurrentActor() actor: Actor, @Args('input') input: PostPublishInput) {
    return payloadOf(actor, async () => {
      const row = await this.posts.publish(actor, {
        ...input,
        groupId: fromId('Group', input.groupId),
        partnerId: input.partnerId ? fromId('PartnerOrganisation', input.partnerId) : null,
        imageIds: input.imageIds?.map((id) => fromId('Image', id)),
        fileIds: input.fileIds?.map((id) => fromId('File', id)),
        anewOf: input.anewOf ? fromId('Post', input.anewOf) : null,
      });
      const post = new PostType(actor, row);
      const { edges } = toConnection(
        actor,
        [row],
        { first: 1 },
        { list: 'feed ACTIVITY', node: () => post, cursor: () => [row.lastActivityAt, row.id] },
      );
      return { post, postEdge: edges[0] };
    });
  }

  @Mutation(() => PostPayload, { description: 'What it said before is kept, for its readers' })
  @Access('edit', 'Post')
  postEdit(@CurrentActor() actor: Actor, @Args('input') { postId, ...text }: PostEditInput) {
    return this.answer(actor, postId, (id) => this.posts.edit(actor, id, text));
  }

  @Mutation(() => PostPayload, { description: 'Gone for everybody; its author may restore it' })
  @Access('delete', 'Post')
  postDelete(@CurrentActor() actor: Actor, @Args('input') { postId }: PostInput) {
    return payload(actor, 'deletedPostId', async () => {
      await this.posts.delete(actor, fromId('Post', postId));
      return postId;
    });
  }

  @Mutation(() => PostPayload, { description: 'By its author' })
  @Access('edit', 'Post')
  postRestore(@CurrentActor() actor: Actor, @Args('input') { postId }: PostInput) {
    return this.answer(actor, postId, (id) => this.posts.restore(actor, id));
  }

  @Mutation(() => PostPayload, { description: 'At the top of its group' })
  @Access('pin', 'Post')
  postPin(@CurrentActor() actor: Actor, @Args('input') { postId }: PostInput) {
    return this.answer(actor, postId, (id) => this.posts.pin(actor, id));
  }

  @Mutation(() => PostPayload, { description: 'No more at the top of its group' })
  @Access('pin', 'Post')
  postUnpin(@CurrentActor() actor: Actor, @Args('input') { postId }: PostInput) {
    return this.answer(actor, postId, (id) => this.posts.unpin(actor, id));
  }

  @Mutation(() => PostPayload, { description: 'No more answers; why, and by whom, is shown' })
  @Access('close', 'Post')
  postClose(@CurrentActor() actor: Actor, @Args('input') { postId, reason }: PostReasonInput) {
    return this.answer(actor, postId, (id) => this.posts.close(actor, id, reason));
  }

  @Mutation(() => PostPayload, { description: 'Answers are taken again' })
  @Access('close', 'Post')
  postReopen(@CurrentActor() actor: Actor, @Args('input') { postId }: PostInput) {
    return this.answer(actor, postId, (id) => this.posts.reopen(actor, id));
  }

  @Mutation(() => PostPayload, { description: 'To fewer people, or to one organisation of the group; never wider' })
  @Access('narrow', 'Post')
  postNarrow(@CurrentActor() actor: Actor, @Args('input') { postId, audience, partnerId }: PostNarrowInput) {
    const partner = partnerId ? fromId('PartnerOrganisation', partnerId) : null;
    return this.answer(actor, postId, (id) => this.posts.narrow(actor, id, { audience, partnerId: partner }));
  }

  @Mutation(() => PostPayload, { description: "Among the viewer's bookmarks, which nobody else sees" })
  @Access('bookmark', 'Post')
  bookmarkAdd(@CurrentActor() actor: Actor, @Args('input') { postId }: PostInput) {
    return this.answer(actor, postId, (id) => this.own.bookmark(actor, id));
  }

  @Mutation(() => PostPayload, { description: "No more among the viewer's bookmarks" })
  @Access('bookmark', 'Post')
  bookmarkRemove(@CurrentActor() actor: Actor, @Args('input') { postId }: PostInput) {
    return this.answer(actor, postId, (id) => this.own.unbookmark(actor, id));
  }

  @ResolveField(() => [RevisionType], { description: 'What it said before each edit, the latest first' })
  @Access('read', 'Post')
  async revisions(@Parent() { actor, row }: PostType): Promise<RevisionType[]> {
    if (!row.editedAt) return [];
    return (await this.reading.revisions(actor, { postId: row.id })).map(
      (revision) => new RevisionType(actor, revision, { subject: 'Post', row }),
    );
  }

  @ResolveField(() => ReadershipType, { description: 'Who reads it, as far as the viewer may know' })
  @Access('read', 'Post')
  async readership(@Parent() { actor, row }: PostType): Promise<ReadershipType> {
    const found = await loaderFor(actor, 'post readership', (ids) => this.life.readership(actor, ids)).load(row.id);
    const { employees, externals, partners, isWholeCompany } = found;
    const shares: PartnerShareType[] = partners.map(({ partner, count }) => ({
      partner: new PartnerOrganisationType(actor, partner),
      count,
    }));
    return { total: employees + externals, employees, externals, partners: shares, isWholeCompany };
  }

  private answer(actor: Actor, postId: string, act: (id: string) => Promise<PostRow>) {
    return payload(actor, 'post', async () => new PostType(actor, await act(fromId('Post', postId))));
  }

  private async find(actor: Actor, id: string): Promise<PostType> {
    return new PostType(actor, await this.reading.post(actor, fromId('Post', id)));
  }
}
