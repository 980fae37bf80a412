import { AccessField, Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { GroupType } from '#groups';
import { BylineType } from '#people';
import { can } from '#permissions';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { AppealOutcomeEnum } from './enums.type.js';
import type { AppealOutcome } from './hiding.entity.js';
import type { HidingRow } from './hidings.query.js';

@ObjectType('Hiding', {
  implements: () => NodeInterface,
  description: 'One time that a message was hidden: for its author, and for those who moderate',
})
export class HidingType extends Viewed<HidingRow> {
  @Field(() => ID) get id() {
    return toId('Hiding', this.row.id);
  }
  @Field(() => GroupType, { description: 'Where' }) get group() {
    return new GroupType(this.actor, this.row.group);
  }
  @Field(() => Date, { description: 'When' }) get hiddenAt() {
    return this.row.hiddenAt;
  }
  @Field(() => String, { description: 'Why, in the words of who hid it' }) get reason() {
    return this.row.reason;
  }
  @Field(() => BylineType, { nullable: true, description: 'Who hid it: told to those who moderate, not to the author' })
  get hiddenBy() {
    return this.isOwn ? null : new BylineType(this.actor, this.row.hider);
  }
  @Field(() => Date, { nullable: true, description: 'Since when it is shown again; null while it is hidden' })
  get liftedAt() {
    return this.row.liftedAt;
  }
  @Field(() => Boolean, { description: 'Whether the viewer wrote the message' }) get isOwn(): boolean {
    return this.row.authorId === this.actor.personId;
  }
  @Field(() => Date, { nullable: true, description: 'When its author appealed: not told to who hid it' })
  @AccessField('readAppeal', 'Hiding')
  get appealedAt() {
    return this.row.appealedAt;
  }
  @Field(() => String, { nullable: true, description: 'In the author’s words: not told to who hid it' })
  @AccessField('readAppeal', 'Hiding')
  get appeal() {
    return this.row.appeal;
  }
  @Field(() => AppealOutcomeEnum, { nullable: true, description: 'What became of the appeal: not told to who hid it' })
  @AccessField('readAppeal', 'Hiding')
  get outcome(): AppealOutcome | null {
    return this.row.outcome;
  }
  @Field(() => String, { nullable: true, description: 'In the words of who decided: not told to who hid it' })
  @AccessField('readAppeal', 'Hiding')
  get decision() {
    return this.row.decision;
  }
  @Field(() => Date, { nullable: true, description: 'When the author handed text and reason to the community leads' })
  get adviceAskedAt() {
    return this.row.askedAt;
  }
  @Field(() => String, { nullable: true, description: 'What the community leads advise; it decides nothing' })
  get advice() {
    return this.row.advice;
  }
  @Field(() => Boolean, { description: 'By the rule of appealMake' }) get viewerCanAppeal() {
    return can(this.actor, 'appeal', 'Hiding', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule of adviceAsk' }) get viewerCanAskAdvice() {
    return can(this.actor, 'askAdvice', 'Hiding', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule of appealUphold and appealLift' }) get viewerCanDecide() {
    return can(this.actor, 'decide', 'Hiding', this.row);
  }
}

export const { Edge: AppealEdge, Connection: AppealConnection } = Connection<HidingType>('Appeal', () => HidingType);

@InputType()
export class HidingInput {
  @Field(() => ID) hidingId!: string;
}

@InputType()
export class AppealInput {
  @Field(() => ID) hidingId!: string;
  @Field(() => String, { description: 'At most 1000 characters' }) words!: string;
}

@InputType()
export class AppealLiftInput {
  @Field(() => ID) hidingId!: string;
  @Field(() => String, { nullable: true, description: 'At most 1000 characters' }) words?: string | null;
}

@ObjectType()
export class HidingPayload {
  @Field(() => HidingType, { nullable: true }) hiding!: HidingType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType()
export class HidingSeenPayload {
  @Field(() => ID, { nullable: true, description: 'As it was sent' }) seenHidingId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
