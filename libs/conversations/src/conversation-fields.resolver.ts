import { GroupLife, PostConnection, PostType, Reading, pageOf, sliceOf } from '#content';
import { Access, PageArgs, loaderFor } from '#graphql';
import { type Actor, notFound } from '#permissions';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ConversationType } from './conversation.type.js';

/** What is said in a conversation: posts of its group. */
@Resolver(() => ConversationType)
export class ConversationFieldsResolver {
  constructor(
    private readonly reading: Reading,
    private readonly life: GroupLife,
  ) {}

  @ResolveField(() => PostConnection, { description: 'The newest first' })
  @Access('read', 'Post')
  async messages(@Parent() { actor, row }: ConversationType, @Args() page: PageArgs) {
    const rows = await this.reading.group(actor, row.id, 'NEWEST', sliceOf(actor, page, 'conversation'));
    return pageOf(actor, rows, page, 'conversation', (listed) => {
      if (!('post' in listed)) throw notFound();
      return new PostType(actor, listed.post);
    });
  }

  @ResolveField(() => PostType, { nullable: true, description: 'The newest; null when all were deleted' })
  @Access('read', 'Post')
  async lastMessage(@Parent() { actor, row }: ConversationType): Promise<PostType | null> {
    const post = row.lastPostId && (await this.posts(actor).load(row.lastPostId));
    return post ? new PostType(actor, post) : null;
  }

  @ResolveField(() => Int, { description: 'Messages of others that the viewer has not read, at most 100' })
  @Access('read', 'Post')
  unreadCount(@Parent() { actor, row }: ConversationType): Promise<number> {
    return loaderFor(actor, 'unread', (ids: readonly string[]) => this.life.unread(actor, ids)).load(row.id);
  }

  private posts(actor: Actor) {
    return loaderFor(actor, 'last messages', async (ids: readonly string[]) => {
      const posts = await this.reading.posts(actor, ids);
      return ids.map((id) => posts.get(id) ?? null);
    });
  }
}
