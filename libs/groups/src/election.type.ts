import { NodeInterface, UserError, Viewed, toId } from '#graphql';
import { BylineType } from '#people';
import { can } from '#permissions';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { CandidateRow, ElectionRow, OrphanRow } from './election.query.js';

@ObjectType('ElectionCandidate', { description: 'Who stands, or was proposed and has not answered' })
export class ElectionCandidateType extends Viewed<CandidateRow & { readonly votedFor: string | null }> {
  @Field(() => BylineType, { description: 'Who' }) get person() {
    return new BylineType(this.actor, this.row.person);
  }
  @Field(() => ID, { description: 'To vote for them' }) get personId() {
    return toId('Person', this.row.person.id);
  }
  @Field(() => Boolean, { description: 'Said so themself; others are seen by themselves and who proposed them' })
  get isStanding() {
    return this.row.isStanding;
  }
  @Field(() => Boolean, { description: 'The viewer' }) get isViewer() {
    return this.row.person.id === this.actor.personId;
  }
  @Field(() => Boolean, { description: 'Whether the viewer votes for them; nobody else knows' }) get hasViewerVote() {
    return this.row.votedFor === this.row.person.id;
  }
}

@ObjectType('Election', {
  implements: () => NodeInterface,
  description:
    'The employees of a group without managers elect one: most votes at its date, then the longest membership',
})
export class ElectionType extends Viewed<ElectionRow> {
  @Field(() => ID) get id() {
    return toId('Election', this.row.id);
  }
  @Field(() => Date, { description: 'When the members were asked' }) get openedAt() {
    return this.row.openedAt;
  }
  @Field(() => Date, { description: 'Until when votes count' }) get closesAt() {
    return this.row.closesAt;
  }
  @Field(() => [ElectionCandidateType], { description: 'By name' }) get candidates() {
    const { votedFor } = this.row;
    return this.row.candidates.map((row) => new ElectionCandidateType(this.actor, { ...row, votedFor }));
  }
  @Field(() => Boolean, { description: 'By the rule that guards standing and voting, until the date' })
  get viewerCanTakePart() {
    return can(this.actor, 'takePart', 'Election', this.row) && !this.row.hasPassed;
  }
}

@ObjectType('OrphanedGroup', {
  description: 'A PUBLIC or PRIVATE group whose managers are all gone: its name and a date',
})
export class OrphanedGroupType {
  constructor(private readonly row: OrphanRow) {}

  @Field(() => ID, { description: 'To ask its members' }) get groupId(): string {
    return toId('Group', this.row.groupId);
  }
  @Field(() => String) get name(): string {
    return this.row.name;
  }
  @Field(() => Date, { description: 'When that was seen' }) get since(): Date {
    return this.row.since;
  }
  @Field(() => Date, { nullable: true, description: 'Until when its members vote; null while they were not asked' })
  get closesAt(): Date | null {
    return this.row.closesAt;
  }
}

@InputType()
export class ElectionCallInput {
  @Field(() => ID) groupId!: string;
}
@InputType()
export class ElectionStandInput {
  @Field(() => ID) electionId!: string;
  @Field(() => ID, { nullable: true, description: 'A colleague, who is asked; null = oneself' })
  personId?: string | null;
}
@InputType()
export class ElectionAnswerInput {
  @Field(() => ID) electionId!: string;
  @Field(() => Boolean) isAccepted!: boolean;
}
@InputType()
export class ElectionVoteInput {
  @Field(() => ID) electionId!: string;
  @Field(() => ID, { description: 'Somebody who stands' }) personId!: string;
}

@ObjectType()
export class ElectionCallPayload {
  @Field(() => ID, { nullable: true, description: 'As it was sent' }) calledGroupId!: string | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
