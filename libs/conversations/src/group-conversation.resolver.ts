import { Access, toId } from '#graphql';
import { GroupType } from '#groups';
import { ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';

/** Where the messages of a conversation are shown: whoever has an address of its group, or of a message, is led there. */
@Resolver(() => GroupType)
export class GroupConversationResolver {
  @ResolveField(() => ID, {
    nullable: true,
    description: 'The conversation whose messages stand here; null for a group',
  })
  @Access('discover', 'Group')
  conversationId(@Parent() { row }: GroupType): string | null {
    return row.kind === 'CONVERSATION' ? toId('Conversation', row.id) : null;
  }
}
