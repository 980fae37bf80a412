import { BulkRefusal, Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { BOXES, type TaskBox, type TaskRow } from './task.query.js';

export const TaskBoxEnum = Object.fromEntries(BOXES.map((box) => [box, box])) as { readonly [B in TaskBox]: B };
registerEnumType(TaskBoxEnum, {
  name: 'TaskBox',
  description: 'To be done now, the nearest day first; put off, what comes back first; done, the latest first',
});

@ObjectType('Task', {
  implements: () => NodeInterface,
  description: 'A post or a comment about which the viewer has something to do, as they said; theirs alone',
})
export class TaskType extends Viewed<TaskRow> {
  @Field(() => ID) get id() {
    return toId('Task', this.row.id);
  }
  @Field(() => String, { nullable: true, description: 'A word to oneself' }) get note() {
    return this.row.note;
  }
  @Field(() => String, { nullable: true, description: 'The day by which it is to be done, as 2026-11-23' })
  get dueOn() {
    return this.row.dueOn;
  }
  @Field(() => Boolean, { description: 'That day has passed, where the viewer is' }) get isOverdue() {
    return this.row.isOverdue && this.row.doneAt === null;
  }
  @Field(() => Date, { description: 'When it was taken up' }) get createdAt() {
    return this.row.createdAt;
  }
  @Field(() => Date, { nullable: true, description: 'Put off until then; null when it is to be done now' })
  get snoozedUntil() {
    return this.row.isLater ? this.row.snoozedUntil : null;
  }
  @Field(() => Boolean, { description: 'It was put off until an instant that has come' }) get hasComeBack() {
    return this.row.snoozedUntil !== null && !this.row.isLater;
  }
  @Field(() => Date, { nullable: true, description: 'When it was done' }) get doneAt() {
    return this.row.doneAt;
  }
}

export const { Edge: TaskEdge, Connection: TaskConnection } = Connection<TaskType>('Task', () => TaskType);

@InputType()
export class TaskAddInput {
  @Field(() => ID, { description: 'A post or a comment that the viewer reads' }) messageId!: string;
  @Field(() => String, { nullable: true, description: 'At most 500 characters' }) note?: string | null;
  @Field(() => String, { nullable: true, description: 'A day, as 2026-11-23' }) dueOn?: string | null;
}
@InputType()
export class TaskChangeInput {
  @Field(() => ID) taskId!: string;
  @Field(() => String, { nullable: true, description: 'Null takes it away; stays when it is not given' })
  note?: string | null;
  @Field(() => String, { nullable: true, description: 'Null takes it away; stays when it is not given' })
  dueOn?: string | null;
  @Field(() => Date, { nullable: true, description: 'To come, within two years; null: to be done now' })
  snoozedUntil?: Date | null;
  @Field(() => Boolean, { nullable: true }) isDone?: boolean | null;
}
@InputType()
export class TasksChangeInput {
  @Field(() => [ID], { description: 'At most 100' }) taskIds!: string[];
  @Field(() => Date, { nullable: true, description: 'To come, within two years; null: to be done now' })
  snoozedUntil?: Date | null;
  @Field(() => Boolean, { nullable: true }) isDone?: boolean | null;
}
@ObjectType()
export class TasksPayload {
  @Field(() => [ID], { nullable: true, description: 'Those with which it was done, as they were sent' })
  doneIds!: string[] | null;
  @Field(() => [BulkRefusal], { nullable: true, description: 'Those with which it was not, each with its reason' })
  refusals!: BulkRefusal[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@InputType()
export class NotificationsTakeUpInput {
  @Field(() => [ID], { description: 'At most 100' }) notificationIds!: string[];
}
@ObjectType()
export class NotificationsTakeUpPayload {
  @Field(() => [ID], { nullable: true, description: 'Those that became tasks, as they were sent' })
  doneIds!: string[] | null;
  @Field(() => [TaskType], { nullable: true, description: 'What they became, in the same order' })
  tasks!: TaskType[] | null;
  @Field(() => [BulkRefusal], { nullable: true, description: 'Those that did not, each with its reason' })
  refusals!: BulkRefusal[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@InputType()
export class TaskInput {
  @Field(() => ID) taskId!: string;
}
@ObjectType()
export class TaskPayload {
  @Field(() => TaskType, { nullable: true }) task!: TaskType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
@ObjectType()
export class TaskRemovePayload {
  @Field(() => ID, { nullable: true }) removedTaskId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
