import { Connection, Viewed, toId } from '#graphql';
import { type MembershipRole, type MembershipState, type PersonKind, can } from '#permissions';
import { BylineType, PartnerOrganisationType, PersonKindEnum } from '#people';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { MembershipRoleEnum, MembershipStateEnum } from './enums.type.js';
import type { MailInvitationRow } from './invite.query.js';
import type { MembershipRow, OwnMembership } from './member.query.js';

@ObjectType('Membership', { description: 'A person in a group: member, invited, waiting or banned' })
export class MembershipType extends Viewed<MembershipRow> {
  @Field(() => ID) get id() {
    return toId('Membership', this.row.id);
  }
  @Field(() => BylineType, { description: 'Who' }) get person() {
    return new BylineType(this.actor, this.row.byline);
  }
  @Field(() => PersonKindEnum, { description: 'Of the person' }) get kind(): PersonKind {
    return this.row.person.kind;
  }
  @Field(() => MembershipRoleEnum, { description: 'What the person may do here' }) get role(): MembershipRole {
    return this.row.role;
  }
  @Field(() => MembershipStateEnum, { description: 'Whether it is active, or an invitation, a request or a ban' })
  get state(): MembershipState {
    return this.row.state;
  }
  @Field(() => Date, { description: 'Of this state' }) get since() {
    return this.row.since;
  }
  @Field(() => PartnerOrganisationType, {
    nullable: true,
    description: 'Externals: their organisation, for employees and colleagues',
  })
  get partner() {
    const { partner } = this.row;
    return partner && (this.isToldMore || partner.id === this.actor.partnerId)
      ? new PartnerOrganisationType(this.actor, partner)
      : null;
  }
  @Field(() => BylineType, {
    nullable: true,
    description: 'Externals: the employee who answers for them, for employees and themself',
  })
  get sponsor() {
    return this.row.sponsor && (this.isToldMore || this.isViewer) ? new BylineType(this.actor, this.row.sponsor) : null;
  }
  @Field(() => Date, { nullable: true, description: 'Externals: when their access ends, for employees and themself' })
  get accessUntil() {
    return this.isToldMore || this.isViewer ? this.row.accessUntil : null;
  }
  @Field(() => Date, {
    nullable: true,
    description: 'From when on they read, for moderators and themself; null = everything',
  })
  get historyFrom() {
    return this.isModerated || this.isViewer ? this.row.historyFrom : null;
  }
  @Field(() => String, { nullable: true, description: 'To the group’s question, for moderators and themself' })
  get answer() {
    return this.isModerated || this.isViewer ? this.row.answer : null;
  }
  @Field(() => Boolean, {
    description: 'False: shown to moderators and themself only, as they had not agreed when the group became wider',
  })
  get isListed() {
    return this.row.unlistedAt === null;
  }
  @Field(() => Date, {
    nullable: true,
    description:
      'Externals, for managers: when one last said that they are still needed here; null = not since they came',
  })
  get reviewedAt() {
    return this.isManaged ? this.row.reviewedAt : null;
  }
  @Field(() => Boolean, { description: 'Externals, for managers: not reviewed for 90 days' }) get isReviewDue() {
    return this.isManaged && this.row.isReviewDue;
  }
  @Field(() => Boolean, { description: 'Can neither leave nor be demoted' }) get isLastManager() {
    return this.row.isLastManager;
  }
  @Field(() => Boolean, { description: 'By the rule of groupMemberRoleChange' }) get viewerCanChangeRole() {
    return can(this.actor, 'changeRole', 'Membership', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule of groupMemberRemove' }) get viewerCanRemove() {
    return can(this.actor, 'remove', 'Membership', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule of groupMembersKeep' }) get viewerCanReview() {
    return can(this.actor, 'review', 'Membership', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule of groupMemberBan' }) get viewerCanBan() {
    return can(this.actor, 'ban', 'Membership', this.row);
  }

  private get isToldMore(): boolean {
    return this.actor.kind === 'EMPLOYEE';
  }
  private get isViewer(): boolean {
    return this.row.personId === this.actor.personId;
  }
  private get isManaged(): boolean {
    return can(this.actor, 'explain', 'Group', this.row.group);
  }
  private get isModerated(): boolean {
    return can(this.actor, 'moderate', 'Group', this.row.group);
  }
}
export const { Edge: MembershipEdge, Connection: MembershipConnection } = Connection<MembershipType>(
  'Membership',
  () => MembershipType,
);

@ObjectType('ViewerMembership', { description: 'What the viewer is in a group: member, invited or waiting' })
export class ViewerMembershipType extends Viewed<OwnMembership> {
  @Field(() => MembershipRoleEnum, { description: 'What the viewer may do here' }) get role(): MembershipRole {
    return this.row.role;
  }
  @Field(() => MembershipStateEnum, { description: 'Whether the viewer is a member, or invited, waiting or banned' })
  get state(): MembershipState {
    return this.row.state;
  }
  @Field(() => Date, { description: 'Of this state' }) get since() {
    return this.row.since;
  }
  @Field(() => Date, { nullable: true, description: 'From when on the viewer reads; null = everything' })
  get historyFrom() {
    return this.row.state === 'ACTIVE' ? this.row.historyFrom : null;
  }
  @Field(() => Boolean, {
    description:
      'False: the viewer stands in no list of the group before they write there, as they had not agreed to its widening',
  })
  get isListed() {
    return this.row.isListed;
  }
  @Field(() => BylineType, { nullable: true, description: 'Of an open invitation' }) get invitedBy() {
    return this.row.invitedBy && new BylineType(this.actor, this.row.invitedBy);
  }
}

@ObjectType('GroupMailInvitation', { description: 'An invitation by mail that has not been answered' })
export class GroupMailInvitationType extends Viewed<MailInvitationRow> {
  @Field(() => ID) get id() {
    return toId('Invitation', this.row.id);
  }
  @Field(() => String, { description: 'The address it was sent to' }) get email() {
    return this.row.email;
  }
  @Field(() => String, { nullable: true, description: 'The partner organisation' }) get company() {
    return this.row.company;
  }
  @Field(() => MembershipRoleEnum, { description: 'What the person becomes on accepting' }) get role(): MembershipRole {
    return this.row.role;
  }
  @Field(() => Date, { description: 'When it was sent' }) get sentAt() {
    return this.row.sentAt;
  }
  @Field(() => Date, { description: 'When it lapses: 14 days after it was sent' }) get expiresAt() {
    return this.row.expiresAt;
  }
  @Field(() => Date, {
    nullable: true,
    description: 'Its mail did not arrive: the address refused it, or gave it back then',
  })
  get returnedAt() {
    return this.row.returnedAt;
  }
}
