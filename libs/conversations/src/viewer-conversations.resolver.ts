import { Access, PageArgs, loaderFor, pageSize, readCursor, toConnection } from '#graphql';
import { BylineType, PersonType, ViewerType } from '#people';
import type { Actor } from '#permissions';
import { Args, ArgsType, Field, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { ConversationList } from './conversation.js';
import { ConversationConnection, ConversationListEnum, ConversationType } from './conversation.type.js';
import { Conversations } from './conversations.service.js';

@ArgsType()
class ConversationsArgs extends PageArgs {
  @Field(() => ConversationListEnum, { nullable: true, defaultValue: 'OPEN' }) list: ConversationList = 'OPEN';
}

@Resolver(() => ViewerType)
export class ViewerConversationsResolver {
  constructor(private readonly all: Conversations) {}

  @ResolveField(() => ConversationConnection, { description: 'Where something was last written first' })
  @Access('use', 'Own')
  async conversations(@Parent() { actor }: ViewerType, @Args() page: ConversationsArgs) {
    const asked = page.list ?? 'OPEN';
    const list = `conversations ${asked}`;
    const after = readCursor<[string, string]>(actor, list, page.after);
    const rows = await this.all.list(actor, asked, after, pageSize(page) + 1);
    return toConnection(actor, rows, page, {
      list,
      node: (row) => new ConversationType(actor, row),
      cursor: ({ at, id }) => [at, id],
    });
  }

  @ResolveField(() => Int, {
    description: 'In how many conversations something is unread, without those muted or put away; at most 100',
  })
  @Access('use', 'Own')
  unreadConversations(@Parent() { actor }: ViewerType): Promise<number> {
    return this.all.unread(actor);
  }

  @ResolveField(() => [PersonType], {
    description: 'To whom the viewer may write, by the beginning of a name or of a word of it; at most 8',
  })
  @Access('use', 'Own')
  async conversationCandidates(
    @Parent() { actor }: ViewerType,
    @Args('search', { type: () => String, nullable: true }) search?: string | null,
  ): Promise<PersonType[]> {
    return (await this.all.candidates(actor, search ?? '')).map((row) => new PersonType(actor, row));
  }
}

/** What conversations add to a profile. */
@Resolver(() => PersonType)
export class PersonConversationResolver {
  constructor(private readonly all: Conversations) {}

  @ResolveField(() => Boolean, { description: 'May write to them directly (`conversationStart`)' })
  @Access('use', 'Own')
  viewerCanWriteTo(@Parent() { actor, row }: PersonType): Promise<boolean> {
    return mayWriteTo(this.all, actor, row.id);
  }

  @ResolveField(() => ConversationType, { nullable: true, description: 'The viewer’s conversation of two with them' })
  @Access('use', 'Own')
  async conversation(@Parent() { actor, row }: PersonType): Promise<ConversationType | null> {
    const found = await loaderFor(actor, 'conversations with', (ids: readonly string[]) =>
      this.all.with(actor, ids),
    ).load(row.id);
    return found && new ConversationType(actor, found);
  }
}

/** In lists of members. */
@Resolver(() => BylineType)
export class BylineConversationResolver {
  constructor(private readonly all: Conversations) {}

  @ResolveField(() => Boolean, { description: 'May write to them directly (`conversationStart`)' })
  @Access('use', 'Own')
  viewerCanWriteTo(@Parent() { actor, row }: BylineType): Promise<boolean> {
    return mayWriteTo(this.all, actor, row.id);
  }
}

const mayWriteTo = (all: Conversations, actor: Actor, personId: string): Promise<boolean> =>
  loaderFor(actor, 'may write to', (ids: readonly string[]) => all.mayWriteTo(actor, ids)).load(personId);
