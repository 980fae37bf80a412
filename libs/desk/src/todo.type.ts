import { Viewed, toId } from '#graphql';
import { GroupType } from '#groups';
import { BylineType } from '#people';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { TODO_KINDS, type TodoKind, type TodoRow } from './todo.query.js';

export const TodoKindEnum = Object.fromEntries(TODO_KINDS.map((kind) => [kind, kind])) as {
  readonly [K in TodoKind]: K;
};
registerEnumType(TodoKindEnum, {
  name: 'TodoKind',
  description:
    'What waits for the viewer. ASKED: somebody who names them asks something, and they have not answered; TASKS_DUE: of their own tasks, those of today and before; INVITATION_RETURNED: the mail of an invitation that they made, or of somebody for whom they are to answer, did not arrive',
});

@ObjectType('TodoItem', { description: 'Something that waits for the viewer: for their answer, decision or care' })
export class TodoItemType extends Viewed<TodoRow> {
  @Field(() => TodoKindEnum, { description: 'What waits' }) get kind() {
    return this.row.kind;
  }
  @Field(() => Int, { description: 'How many wait, up to 100' }) get count() {
    return this.row.count;
  }
  @Field(() => Date, { nullable: true, description: 'Since when it waits, or when it ends: of what ends' }) get at() {
    return this.row.at;
  }
  @Field(() => GroupType, { nullable: true, description: 'Where' }) get group() {
    return this.row.group && new GroupType(this.actor, this.row.group);
  }
  @Field(() => BylineType, { nullable: true, description: 'Who asks, invites or proposes, or whose access ends' })
  get person() {
    return this.row.person && new BylineType(this.actor, this.row.person);
  }
  @Field(() => ID, { nullable: true, description: 'ASKED: done with by `notificationMark`' }) get notificationId() {
    return this.row.notificationId ? toId('Notification', this.row.notificationId) : null;
  }
  @Field(() => ID, { nullable: true, description: 'MESSAGE_REQUEST: answered by `conversationAnswer`' })
  get conversationId() {
    return this.row.conversationId ? toId('Conversation', this.row.conversationId) : null;
  }
  @Field(() => ID, {
    nullable: true,
    description:
      'INVITATION_RETURNED: taken back by `groupMailInvitationWithdraw`, without a group by `employeeInvitationWithdraw`',
  })
  get invitationId() {
    return this.row.invitationId ? toId('Invitation', this.row.invitationId) : null;
  }
  @Field(() => String, { nullable: true, description: 'INVITATION_RETURNED: where it was sent' }) get address() {
    return this.row.address ?? null;
  }
}
