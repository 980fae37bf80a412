import { ContentModule } from '#content';
import { nodes } from '#graphql';
import { GroupsModule } from '#groups';
import { PeopleModule } from '#people';
import { Module, type OnModuleInit } from '@nestjs/common';
import { ConversationFieldsResolver } from './conversation-fields.resolver.js';
import { ConversationType } from './conversation.type.js';
import { ConversationsResolver } from './conversations.resolver.js';
import { Conversations } from './conversations.service.js';
import { GroupConversationResolver } from './group-conversation.resolver.js';
import {
  BylineConversationResolver,
  PersonConversationResolver,
  ViewerConversationsResolver,
} from './viewer-conversations.resolver.js';

/** Direct messages between fixed people. */
@Module({
  imports: [PeopleModule, GroupsModule, ContentModule],
  providers: [
    Conversations,
    ConversationsResolver,
    ConversationFieldsResolver,
    BylineConversationResolver,
    GroupConversationResolver,
    PersonConversationResolver,
    ViewerConversationsResolver,
  ],
})
export class ConversationsModule implements OnModuleInit {
  constructor(private readonly conversations: Conversations) {}

  onModuleInit(): void {
    nodes.register(
      'Conversation',
      async (actor, id) => new ConversationType(actor, await this.conversations.get(actor, id)),
    );
  }
}
