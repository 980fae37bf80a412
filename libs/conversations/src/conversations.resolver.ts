import {
  Access,
  CurrentActor,
  CurrentContext,
  type RequestContext,
  fromId,
  nullIfNotFound,
  payload,
  payloadOf,
} from '#graphql';
import { continueAs } from '#groups';
import type { Actor } from '#permissions';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  ConversationAnswerInput,
  ConversationAnswerPayload,
  ConversationKeepInput,
  ConversationMarkReadInput,
  ConversationPayload,
  ConversationStartInput,
  ConversationType,
} from './conversation.type.js';
import { Conversations } from './conversations.service.js';

@Resolver()
export class ConversationsResolver {
  constructor(private readonly conversations: Conversations) {}

  @Query(() => ConversationType, { nullable: true, description: 'Null when missing or of others: one answer' })
  @Access('use', 'Own')
  conversation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string) {
    const load = async () =>
      new ConversationType(actor, await this.conversations.get(actor, fromId('Conversation', id)));
    return load().catch(nullIfNotFound);
  }

  @Mutation(() => ConversationPayload, {
    description:
      'The first message; with somebody with whom there is a conversation of two, the next one there. By an external it is a request',
  })
  @Access('writeTo', 'Person')
  conversationStart(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { personIds, body, idempotencyKey }: ConversationStartInput,
  ) {
    return payload(actor, 'conversation', async () => {
      const people = personIds.map((id) => fromId('Person', id));
      const { id, actor: now } = await this.conversations.start(actor, { personIds: people, body, idempotencyKey });
      continueAs(context, now);
      return new ConversationType(now, await this.conversations.get(now, id));
    });
  }

  @Mutation(() => ConversationAnswerPayload, { description: 'Of a request: whoever asked is told of a yes only' })
  @Access('use', 'Own')
  conversationAnswer(
    @CurrentActor() actor: Actor,
    @CurrentContext() context: RequestContext,
    @Args('input') { conversationId, accept }: ConversationAnswerInput,
  ) {
    return payloadOf(actor, async () => {
      const id = fromId('Conversation', conversationId);
      const now = await this.conversations.answer(actor, id, accept);
      continueAs(context, now);
      if (!accept) return { conversation: null, declinedConversationId: conversationId };
      return {
        conversation: new ConversationType(now, await this.conversations.get(now, id)),
        declinedConversationId: null,
      };
    });
  }

  @Mutation(() => ConversationPayload, { description: 'Everything up to an instant; nobody else learns of it' })
  @Access('use', 'Own')
  conversationMarkRead(
    @CurrentActor() actor: Actor,
    @Args('input') { conversationId, through }: ConversationMarkReadInput,
  ) {
    return this.changed(actor, conversationId, (id) => this.conversations.markRead(actor, id, through));
  }

  @Mutation(() => ConversationPayload, { description: 'Muted or put away, for oneself alone' })
  @Access('use', 'Own')
  conversationKeep(
    @CurrentActor() actor: Actor,
    @Args('input') { conversationId, muted, archived }: ConversationKeepInput,
  ) {
    return this.changed(actor, conversationId, (id) =>
      this.conversations.keep(actor, id, { isMuted: muted ?? null, isArchived: archived ?? null }),
    );
  }

  private changed(actor: Actor, id: string, work: (key: string) => ReturnType<Conversations['get']>) {
    return payload(
      actor,
      'conversation',
      async () => new ConversationType(actor, await work(fromId('Conversation', id))),
    );
  }
}
