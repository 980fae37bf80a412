import { MessageInterface } from '#content';
import {
  Access,
  CurrentActor,
  PageArgs,
  fromId,
  inBulk,
  pageSize,
  parseId,
  payload,
  payloadOf,
  readCursor,
  toConnection,
} from '#graphql';
import { ViewerType } from '#people';
import { type Actor, notFound } from '#permissions';
import { Args, ArgsType, Field, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Messages } from './messages.js';
import type { TaskBox } from './task.query.js';
import {
  NotificationsTakeUpInput,
  NotificationsTakeUpPayload,
  TaskAddInput,
  TaskBoxEnum,
  TaskChangeInput,
  TaskConnection,
  TaskInput,
  TaskPayload,
  TaskRemovePayload,
  TaskType,
  TasksChangeInput,
  TasksPayload,
} from './task.type.js';
import { Tasks } from './tasks.service.js';

@ArgsType()
class TasksArgs extends PageArgs {
  @Field(() => TaskBoxEnum, { defaultValue: 'TODO' }) box!: TaskBox;
}

/** What the viewer took upon themself, worked like a mailbox. */
@Resolver(() => ViewerType)
export class TasksResolver {
  constructor(private readonly tasksOf: Tasks) {}

  @ResolveField(() => TaskConnection, { description: 'What the viewer has to do and may read at this moment' })
  @Access('use', 'Own')
  async tasks(@Parent() { actor }: ViewerType, @Args() args: TasksArgs) {
    const list = `tasks ${args.box}`;
    const after = readCursor<[string, string]>(actor, list, args.after);
    const rows = await this.tasksOf.list(actor, args.box, after, pageSize(args) + 1);
    return toConnection(actor, rows, args, {
      list,
      node: (row) => new TaskType(actor, row),
      cursor: (row) => [row.place, row.id],
    });
  }

  @ResolveField(() => Int, { description: 'How many of them are to be done now, up to 100' })
  @Access('use', 'Own')
  taskCount(@Parent() { actor }: ViewerType): Promise<number> {
    return this.tasksOf.count(actor);
  }

  @Mutation(() => TaskPayload, { description: 'Something is the viewer’s to do; twice is once' })
  @Access('read', 'Post')
  taskAdd(@CurrentActor() actor: Actor, @Args('input') { messageId, note, dueOn }: TaskAddInput) {
    return payload(actor, 'task', async () => {
      const parsed = parseId(messageId);
      if (parsed?.type !== 'Post' && parsed?.type !== 'Comment') throw notFound();
      const item = parsed.type === 'Post' ? { postId: parsed.uuid } : { commentId: parsed.uuid };
      return new TaskType(actor, await this.tasksOf.takeUp(actor, { item, note, dueOn }));
    });
  }

  @Mutation(() => TaskPayload, { description: 'Done or not, put off, with another word or day' })
  @Access('use', 'Own')
  taskChange(@CurrentActor() actor: Actor, @Args('input') { taskId, isDone, ...change }: TaskChangeInput) {
    return payload(actor, 'task', async () => {
      const row = await this.tasksOf.change(actor, fromId('Task', taskId), { ...change, isDone: isDone ?? undefined });
      return new TaskType(actor, row);
    });
  }

  @Mutation(() => TasksPayload, { description: 'Done or not, or put off: each of those by itself' })
  @Access('use', 'Own')
  tasksChange(@CurrentActor() actor: Actor, @Args('input') { taskIds, snoozedUntil, isDone }: TasksChangeInput) {
    const change = { snoozedUntil, isDone: isDone ?? undefined };
    return payloadOf(actor, () =>
      inBulk(actor, taskIds, (id) => this.tasksOf.change(actor, fromId('Task', id), change)),
    ) as Promise<TasksPayload>;
  }

  @Mutation(() => NotificationsTakeUpPayload, {
    description: 'What the viewer was told of becomes theirs to do, and is seen to with that: each by itself',
  })
  @Access('use', 'Own')
  notificationsTakeUp(@CurrentActor() actor: Actor, @Args('input') { notificationIds }: NotificationsTakeUpInput) {
    return payloadOf(actor, async () => {
      const tasks: TaskType[] = [];
      const outcome = await inBulk(actor, notificationIds, async (id) =>
        tasks.push(new TaskType(actor, await this.tasksOf.takeUpNotified(actor, fromId('Notification', id)))),
      );
      return { ...outcome, tasks };
    }) as Promise<NotificationsTakeUpPayload>;
  }

  @Mutation(() => TaskRemovePayload, { description: 'It is not the viewer’s to do after all' })
  @Access('use', 'Own')
  taskRemove(@CurrentActor() actor: Actor, @Args('input') { taskId }: TaskInput) {
    return payload(actor, 'removedTaskId', async () => {
      await this.tasksOf.letGo(actor, fromId('Task', taskId));
      return taskId;
    });
  }
}

@Resolver(() => TaskType)
export class TaskFieldsResolver {
  constructor(private readonly messages: Messages) {}

  @ResolveField(() => MessageInterface, { nullable: true, description: 'What it is about, as the viewer reads it' })
  @Access('read', 'Post')
  message(@Parent() { actor, row }: TaskType) {
    return this.messages.of(actor, row);
  }
}
