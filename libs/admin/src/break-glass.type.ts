import { NodeInterface, Connection, UserError, Viewed, toId } from '#graphql';
import { GroupVisibilityEnum } from '#groups';
import { presentSource } from '#markdown';
import { type Catalogue, can } from '#permissions';
import { BylineType } from '#people';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { BreakGlassRow, OpenedItemRow } from './break-glass.query.js';

export const BreakGlassScopeEnum = { PERSON: 'PERSON', ITEM: 'ITEM', ENTRY: 'ENTRY' } as const;
export const BreakGlassStateEnum = {
  ASKED: 'ASKED',
  REFUSED: 'REFUSED',
  OPEN: 'OPEN',
  OVER: 'OVER',
} as const;
export const OpenedKindEnum = { POST: 'POST', COMMENT: 'COMMENT' } as const;
registerEnumType(BreakGlassScopeEnum, {
  name: 'BreakGlassScope',
  description: 'A person’s items in a period; an item with its thread; the object of an audit entry',
});
registerEnumType(BreakGlassStateEnum, { name: 'BreakGlassState', description: 'What became of a request' });
registerEnumType(OpenedKindEnum, { name: 'OpenedKind', description: 'What was opened' });

@ObjectType('BreakGlass', {
  implements: () => NodeInterface,
  description: 'A compliance officer’s request to read exactly one thing for a day at most, and what became of it',
})
export class BreakGlassType extends Viewed<BreakGlassRow> {
  @Field(() => ID) get id() {
    return toId('BreakGlass', this.row.id);
  }
  @Field(() => BreakGlassScopeEnum, { description: 'What is asked for' }) get scope() {
    return this.row.scope;
  }
  @Field(() => BreakGlassStateEnum, { description: 'OVER: ended, taken back, or its date has passed' })
  get state(): keyof typeof BreakGlassStateEnum {
    const { decision, endedAt, hasPassed } = this.row;
    if (decision === 'REFUSED') return 'REFUSED';
    if (endedAt !== null || hasPassed) return 'OVER';
    return decision === null ? 'ASKED' : 'OPEN';
  }
  @Field(() => String, { description: 'As written by who asks' }) get reason() {
    return this.row.reason;
  }
  @Field(() => BylineType, { description: 'The officer who asks' }) get requestedBy() {
    return new BylineType(this.actor, this.row.requester);
  }
  @Field(() => Date, { description: 'When' }) get requestedAt() {
    return this.row.requestedAt;
  }
  @Field(() => Int, { description: 'For how long from the approval on: 1 to 24' }) get hours() {
    return this.row.hours;
  }
  @Field(() => BylineType, { nullable: true, description: 'PERSON: whose items' }) get person() {
    return this.row.person && new BylineType(this.actor, this.row.person);
  }
  @Field(() => Date, { nullable: true, description: 'PERSON: from this instant on' }) get periodFrom() {
    return this.row.periodFrom;
  }
  @Field(() => Date, { nullable: true, description: 'PERSON: until this instant, exclusive' }) get periodUntil() {
    return this.row.periodUntil;
  }
  @Field(() => ID, { nullable: true, description: 'ENTRY: which' }) get entryId() {
    return this.row.entryId && toId('AuditEntry', this.row.entryId);
  }
  @Field(() => Date, { nullable: true, description: 'When the managers are told, where not at once' }) get noticeAt() {
    return this.row.noticeAt;
  }
  @Field(() => String, { nullable: true, description: 'Why not at once' }) get noticeReason() {
    return this.row.noticeReason;
  }
  @Field(() => BylineType, { nullable: true, description: 'Who approved or refused' }) get decidedBy() {
    return this.row.decider && new BylineType(this.actor, this.row.decider);
  }
  @Field(() => Date, { nullable: true, description: 'The instant at which it ends, where it was approved' })
  get opensUntil() {
    return this.row.opensUntil;
  }
  @Field(() => Boolean, { description: 'By the rule that guards breakGlassDecide' }) get viewerCanDecide() {
    return this.may('decide');
  }
  @Field(() => Boolean, { description: 'By the rule that guards breakGlassEnd' }) get viewerCanEnd() {
    return this.may('end') && !this.row.hasPassed;
  }
  @Field(() => Boolean, { description: 'By the rule that guards breakGlassRead, and while it is open' })
  get viewerCanRead() {
    return this.may('read') && this.row.isOpen;
  }

  private may(action: Catalogue['BreakGlass']): boolean {
    return can(this.actor, action, 'BreakGlass', this.row);
  }
}

export const { Edge: BreakGlassEdge, Connection: BreakGlassConnection } = Connection<BreakGlassType>(
  'BreakGlass',
  () => BreakGlassType,
);

/** Bears no id by which it could be asked for elsewhere: there it is hidden still. */
@ObjectType('OpenedItem', { description: 'Something opened by break-glass, to be read here and nowhere else' })
export class OpenedItemType extends Viewed<OpenedItemRow> {
  @Field(() => String, { description: 'Key of the object, as its row of the audit log says' }) get key() {
    return toId(this.row.kind === 'POST' ? 'Post' : 'Comment', this.row.id);
  }
  @Field(() => OpenedKindEnum, { description: 'A post, or a comment' }) get kind() {
    return this.row.kind;
  }
  @Field(() => BylineType, { description: 'Who wrote it' }) get author() {
    return new BylineType(this.actor, this.row.author);
  }
  @Field(() => String, { description: 'Name of its group; empty for a conversation without one' }) get groupName() {
    return this.row.groupName;
  }
  @Field(() => Boolean, { description: 'Direct messages' }) get isConversation() {
    return this.row.groupKind === 'CONVERSATION';
  }
  @Field(() => GroupVisibilityEnum, { description: 'Of its group' }) get visibility() {
    return this.row.visibility;
  }
  @Field(() => String, { nullable: true, description: 'Of a post' }) get title() {
    return this.row.title;
  }
  @Field(() => String, { description: 'Its present text as written, in Markdown' }) get body() {
    return presentSource(this.row.body, () => null);
  }
  @Field(() => Date, { description: 'When it was written' }) get datedAt() {
    return this.row.datedAt;
  }
  @Field(() => Date, { nullable: true, description: 'When its text last changed' }) get editedAt() {
    return this.row.editedAt;
  }
  @Field(() => Boolean, { description: 'Hidden by the moderators of its group' }) get isHidden() {
    return this.row.isHidden;
  }
  @Field(() => Int, { description: 'Pictures, which are not opened' }) get imageCount() {
    return this.row.imageCount;
  }
}

export const { Edge: OpenedItemEdge, Connection: OpenedItemConnection } = Connection<OpenedItemType>(
  'OpenedItem',
  () => OpenedItemType,
);

@InputType()
export class BreakGlassAskInput {
  @Field(() => String, { description: 'Read by who decides' }) reason!: string;
  @Field(() => Int, { description: '1 to 24' }) hours!: number;
  @Field(() => ID, { nullable: true, description: 'One of these three: a person, with a period' })
  personId?: string | null;
  @Field(() => Date, { nullable: true }) periodFrom?: Date | null;
  @Field(() => Date, { nullable: true, description: 'Exclusive; what is written after the request is not opened' })
  periodUntil?: Date | null;
  @Field(() => String, { nullable: true, description: 'The address of a post or comment, as it was reported' })
  address?: string | null;
  @Field(() => ID, { nullable: true, description: 'An entry of the audit log about a post or comment' })
  entryId?: string | null;
  @Field(() => Date, { nullable: true, description: 'Tells the managers not before this instant, within 90 days' })
  noticeAt?: Date | null;
  @Field(() => String, { nullable: true, description: 'Why not at once' }) noticeReason?: string | null;
}

@InputType()
export class BreakGlassInput {
  @Field(() => ID) breakGlassId!: string;
}

@InputType()
export class BreakGlassDecideInput extends BreakGlassInput {
  @Field(() => Boolean) isApproved!: boolean;
}

@InputType()
export class BreakGlassReadInput extends BreakGlassInput {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100' }) first?: number;
  @Field(() => String, { nullable: true, description: 'Cursor of the row before the page' }) after?: string | null;
}

@ObjectType()
export class BreakGlassPayload {
  @Field(() => BreakGlassType, { nullable: true }) breakGlass!: BreakGlassType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@ObjectType()
export class BreakGlassReadPayload {
  @Field(() => OpenedItemConnection, { nullable: true }) items!: InstanceType<typeof OpenedItemConnection> | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
