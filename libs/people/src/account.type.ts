import { BulkRefusal, Connection, NodeInterface, UserError, Viewed, toId } from '#graphql';
import { type NetworkRole, type PersonKind, can } from '#permissions';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AccountRow } from './account.query.js';
import { BylineType } from './byline.type.js';
import { NetworkRoleEnum, PersonKindEnum, PersonStatusEnum } from './people.type.js';

@ObjectType('Account', { implements: () => NodeInterface, description: 'An account, for administrators' })
export class AccountType extends Viewed<AccountRow> {
  @Field(() => ID) get id() {
    return toId('Account', this.row.id);
  }
  @Field(() => String, { description: 'Given and family name' }) get name() {
    return this.row.name;
  }
  @Field(() => String, { nullable: true, description: 'Null for a placeholder without an address' }) get email() {
    return this.row.email;
  }
  @Field(() => PersonKindEnum, { description: 'Fixed for the life of the account' }) get kind(): PersonKind {
    return this.row.kind;
  }
  @Field(() => PersonStatusEnum, { description: 'Whether the person may act' }) get status() {
    return this.row.status;
  }
  @Field(() => String, { description: 'The network’s company, or the partner organisation' }) get company() {
    return this.row.company;
  }
  @Field(() => [NetworkRoleEnum], { description: 'Duties beside the memberships; they open no content' })
  get networkRoles(): readonly NetworkRole[] {
    return this.row.networkRoles;
  }
  @Field(() => Date, { nullable: true, description: 'To five minutes' }) get lastSeenAt() {
    return this.row.lastSeenAt;
  }
  @Field(() => Date, { nullable: true, description: 'Externals: the instant from which access ends' })
  get accessUntil() {
    return this.row.accessUntil;
  }
  @Field(() => BylineType, { nullable: true, description: 'Externals: the employee who answers for them' })
  get sponsor() {
    return this.row.sponsor && new BylineType(this.actor, this.row.sponsor);
  }
  @Field(() => Int, { description: 'Browsers in which the person is signed in' }) get sessionCount() {
    return this.row.sessionCount;
  }
  @Field(() => Boolean, { description: 'By the rule that guards accountSuspend' }) get viewerCanSuspend() {
    return can(this.actor, 'suspend', 'Account', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule that guards accountReactivate' }) get viewerCanReactivate() {
    return can(this.actor, 'reactivate', 'Account', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule that guards accountSendReset' }) get viewerCanSendReset() {
    return can(this.actor, 'sendReset', 'Account', this.row);
  }
  @Field(() => Boolean, { description: 'Whether the person has a second factor' }) get hasFactor() {
    return this.row.hasFactor;
  }
  @Field(() => Boolean, { description: 'By the rule that guards accountSendFactorsReset' })
  get viewerCanSendFactorsReset() {
    return this.row.hasFactor && can(this.actor, 'sendFactorsReset', 'Account', this.row);
  }
  @Field(() => Boolean, { description: 'By the rule that guards accountEndSessions' }) get viewerCanEndSessions() {
    return can(this.actor, 'endSessions', 'Account', this.row);
  }
}

export const { Edge: AccountEdge, Connection: AccountConnection } = Connection<AccountType>(
  'Account',
  () => AccountType,
);

@InputType()
export class AccountInput {
  @Field(() => ID, { description: 'Of the person, or of the account' }) personId!: string;
}

@ObjectType()
export class AccountPayload {
  @Field(() => AccountType, { nullable: true }) account!: AccountType | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}

@InputType()
export class AccountsInput {
  @Field(() => [ID], { description: 'Of the persons, or of the accounts; at most 100' }) personIds!: string[];
}

@ObjectType()
export class AccountsPayload {
  @Field(() => [ID], { nullable: true, description: 'Those with which it was done, as they were sent' })
  doneIds!: string[] | null;
  @Field(() => [BulkRefusal], { nullable: true, description: 'Those with which it was not, each with its reason' })
  refusals!: BulkRefusal[] | null;
  @Field(() => [UserError]) userErrors!: UserError[];
}
