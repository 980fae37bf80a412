import { Access, PageArgs } from '#graphql';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { MessageConnection, MessageInterface, PostType, messageTypeOf } from './message.type.js';
import { pageOf, sliceOf } from './page-of.js';
import { Reading } from './reading.service.js';

/** What posts and comments answer alike. */
@Resolver(() => MessageInterface)
export class MessagesResolver {
  constructor(private readonly reading: Reading) {}

  @ResolveField(() => MessageConnection, { description: 'Direct answers, newest first' })
  @Access('read', 'Comment')
  async replies(@Parent() message: MessageInterface, @Args() page: PageArgs) {
    const { actor, row } = message;
    const target = (message as object) instanceof PostType ? { postId: row.id } : { commentId: row.id };
    const rows = await this.reading.repliesTo(actor, target, sliceOf(actor, page, 'replies'));
    return pageOf(actor, rows, page, 'replies', (listed) => messageTypeOf(listed, actor));
  }
}
