import { Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { BylineType } from '#people';
import { can } from '#permissions';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import {
  CONVERSATION_LISTS,
  CONVERSATION_STATES,
  type ConversationList,
  type ConversationState,
} from './conversation.js';
import type { ConversationRow } from './conversation.query.js';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
export const ConversationListEnum = enumOf<ConversationList>(CONVERSATION_LISTS);
registerEnumType(ConversationListEnum, {
  name: 'ConversationList',
  description: 'Those in which one writes, requests that wait for the viewer’s answer, those put away',
});
export const ConversationStateEnum = enumOf<ConversationState>(CONVERSATION_STATES);
registerEnumType(ConversationStateEnum, {
  name: 'ConversationState',
  description:
    'REQUESTED: of the viewer, who has not answered. WAITING: by the viewer. FROZEN: an external does not see one of the others in a group any more, and only reads',
});

@ObjectType('Conversation', {
  implements: () => NodeInterface,
  description: 'Direct messages between fixed people. It stands in no list of groups, and nobody else knows of it',
})
export class ConversationType extends Viewed<ConversationRow> {
  @Field(() => ID) get id() {
    return toId('Conversation', this.row.id);
  }
  @Field(() => ID, { description: 'For `postPublish`, `activity` and mentions: its messages are posts there' })
  get groupId() {
    return toId('Group', this.row.id);
  }
  @Field(() => [BylineType], { description: 'The others, by name' }) get people() {
    return this.row.others.map((person) => new BylineType(this.actor, person));
  }
  @Field(() => Boolean, { description: 'Of two, who have no other one' }) get isDirect() {
    return this.row.isDirect;
  }
  @Field(() => ConversationStateEnum, { description: 'For the viewer, at this moment' })
  get state(): ConversationState {
    if (this.row.openedAt === null) return this.row.askedBy === this.actor.personId ? 'WAITING' : 'REQUESTED';
    return this.viewerCanWrite ? 'OPEN' : 'FROZEN';
  }
  @Field(() => Date, { description: 'Of the latest message, or when it was begun' }) get lastActivityAt() {
    return this.row.at;
  }
  @Field(() => Boolean, { description: 'The viewer wants to hear nothing of it' }) get isMuted() {
    return this.row.isMuted;
  }
  @Field(() => Boolean, { description: 'Put away by the viewer, until something new comes' }) get isArchived() {
    return this.row.isArchived;
  }
  @Field(() => Boolean, { description: 'May write (`postPublish` with its `groupId`)' }) get viewerCanWrite(): boolean {
    return can(this.actor, 'write', 'Conversation', this.row);
  }
  @Field(() => Boolean, { description: 'May accept or decline the request (`conversationAnswer`)' })
  get viewerCanAnswer(): boolean {
    return can(this.actor, 'answer', 'Conversation', this.row);
  }
}

export const { Edge: ConversationEdge, Connection: ConversationConnection } = Connection<ConversationType>(
  'Conversation',
  () => ConversationType,
);

@InputType()
export class ConversationStartInput {
  @Field(() => [ID], { description: 'The others: one of an external, at most 11 of an employee' }) personIds!: string[];
  @Field(() => String, { description: 'The first message, as text: at most 10,000 characters' }) body!: string;
  @Field(() => ID, {
    nullable: true,
    description: 'Made by the client: a retry with the same key and content begins it once',
  })
  idempotencyKey?: string | null;
}

@InputType()
export class ConversationAnswerInput {
  @Field(() => ID) conversationId!: string;
  @Field(() => Boolean, { description: 'Who asked is not told of a no' }) accept!: boolean;
}

@InputType()
export class ConversationMarkReadInput {
  @Field(() => ID) conversationId!: string;
  @Field(() => Date, { description: 'Everything up to this instant' }) through!: Date;
}

@InputType()
export class ConversationKeepInput {
  @Field(() => ID) conversationId!: string;
  @Field(() => Boolean, { nullable: true, description: 'Stays when it is not given' }) muted?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Stays when it is not given' }) archived?: boolean | null;
}

@ObjectType()
export class ConversationPayload {
  @Field(() => ConversationType, { nullable: true }) conversation!: ConversationType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType()
export class ConversationAnswerPayload {
  @Field(() => ConversationType, { nullable: true, description: 'Null when it was declined: it is gone' })
  conversation!: ConversationType | null;
  @Field(() => ID, { nullable: true }) declinedConversationId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
