import { MessageInterface } from '#content';
import { Access } from '#graphql';
import { ViewerType } from '#people';
import { Records } from '#persistence';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Messages } from './messages.js';
import { waitingFor } from './todo.query.js';
import { TodoItemType } from './todo.type.js';

/** What needs the viewer, before what is new. */
@Resolver(() => ViewerType)
export class TodoResolver {
  constructor(private readonly records: Records) {}

  @ResolveField(() => [TodoItemType], {
    description: 'What waits for the viewer: answers, decisions, invitations, what ends; at most 20 of each kind',
  })
  @Access('use', 'Own')
  async todo(@Parent() { actor }: ViewerType): Promise<TodoItemType[]> {
    return (await this.records.query(actor, waitingFor(actor))).map(({ row }) => new TodoItemType(actor, row));
  }
}

@Resolver(() => TodoItemType)
export class TodoFieldsResolver {
  constructor(private readonly messages: Messages) {}

  @ResolveField(() => MessageInterface, { nullable: true, description: 'ASKED: what asks, as the viewer reads it' })
  @Access('read', 'Post')
  message(@Parent() { actor, row }: TodoItemType) {
    return this.messages.of(actor, row);
  }
}
