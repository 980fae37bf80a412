import { Viewed } from '#graphql';
import { GroupType, MembershipRoleEnum, MembershipStateEnum } from '#groups';
import { BylineType, PersonKindEnum } from '#people';
import {
  LACKS,
  type Lack,
  type MembershipRole,
  type MembershipState,
  type PersonKind,
  RULE_NAMES,
  type RuleName,
} from '#permissions';
import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { AccountState, VoidReason } from './access-facts.query.js';
import type { AccessAnswer } from './access.service.js';

const namesOf = <K extends string>(texts: Readonly<Record<K, string>>) =>
  Object.fromEntries(Object.keys(texts).map((name) => [name, name])) as { [N in K]: N };
const described = <K extends string>(texts: Readonly<Record<K, string>>) =>
  Object.fromEntries(Object.entries<string>(texts).map(([name, description]) => [name, { description }])) as never;

const ALL_LACKS = { ...LACKS, ACCOUNT: 'The account cannot be used at this moment' };
const ACCOUNT_STATES: Record<AccountState, string> = {
  ACTIVE: 'It can be used',
  INACTIVE: 'It is not used yet, suspended or closed',
  ENDED: 'Its end date has come',
  UNANSWERED: 'The employee who answers for the person is no longer active',
};
const VOID_REASONS: Record<VoidReason, string> = {
  PAST: 'It has ended',
  GROUP_DELETED: 'The group was deleted',
  ACCOUNT: 'The account cannot be used at this moment',
  ENDED: 'Its end date has come',
  EXTERNALS_OFF: 'The group admits externals no more',
  FROZEN: 'The group has no active employee',
  LAPSED: 'The invitation lapsed, or whoever made it may no longer make it',
  RESPONSIBLE_GONE: 'The employee who answers for the service is not a member',
};
export const AccessRuleEnum = namesOf(RULE_NAMES);
export const AccessLackEnum = namesOf(ALL_LACKS);
export const AccountAccessEnum = namesOf(ACCOUNT_STATES);
export const VoidMembershipEnum = namesOf(VOID_REASONS);
registerEnumType(AccessRuleEnum, {
  name: 'AccessRule',
  description: 'A rule that decides who reads, by its stable name',
  valuesMap: described(RULE_NAMES),
});
registerEnumType(AccessLackEnum, {
  name: 'AccessLack',
  description: 'What the nearest rule would have needed',
  valuesMap: described(ALL_LACKS),
});
registerEnumType(AccountAccessEnum, {
  name: 'AccountAccess',
  description: 'Whether an account can be used',
  valuesMap: described(ACCOUNT_STATES),
});
registerEnumType(VoidMembershipEnum, {
  name: 'VoidMembership',
  description: 'Why a membership does not count',
  valuesMap: described(VOID_REASONS),
});

@ObjectType('AccessMembership', { description: 'The latest membership of a person in a group, with its dates' })
export class AccessMembershipType {
  @Field(() => MembershipRoleEnum, { description: 'What the person may do there' }) role!: MembershipRole;
  @Field(() => MembershipStateEnum, { description: 'Active, or an invitation, a request or a ban' })
  state!: MembershipState;
  @Field(() => Date, { description: 'Of this state' }) since!: string;
  @Field(() => Date, { nullable: true, description: 'From when on the person reads; null = everything' })
  historyFrom!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it ends by itself' }) accessUntil!: string | null;
  @Field(() => Date, { nullable: true, description: 'When it ended; null while it lasts' }) endedAt!: string | null;
  @Field(() => VoidMembershipEnum, { nullable: true, description: 'Why it does not count; null when it does' })
  void!: VoidReason | null;
}

const withoutWalls = (rule: RuleName): RuleName =>
  rule === 'MEMBER_FOR_ALL' || rule === 'MEMBER_FOR_OWN' ? 'MEMBER' : rule;

@ObjectType('AccessExplanation', {
  description: 'Why a person reads a group, a post or a comment, or why not. It speaks of no other group',
})
export class AccessExplanationType extends Viewed<AccessAnswer> {
  @Field(() => Boolean, { description: 'Whether the person reads it at this moment' }) get isAllowed() {
    return this.row.isAllowed;
  }
  @Field(() => [AccessRuleEnum], { description: 'The rules that allow it, or those that forbid it' })
  get rules(): readonly RuleName[] {
    const { rules } = this.row;
    // That walls exist is known to the group's employees only.
    return this.actor.kind === 'EMPLOYEE' ? rules : [...new Set(rules.map(withoutWalls))];
  }
  @Field(() => [AccessLackEnum], { description: 'What is missing, where no rule allows it' })
  get lacks(): readonly (Lack | 'ACCOUNT')[] {
    return this.row.lacks;
  }
  @Field(() => BylineType, { description: 'Of whom it speaks' }) get person() {
    return new BylineType(this.actor, this.row.person);
  }
  @Field(() => PersonKindEnum, { description: 'Of the person' }) get kind(): PersonKind {
    return this.row.facts.kind;
  }
  @Field(() => GroupType, { description: 'Whose rules were asked' }) get group() {
    return new GroupType(this.actor, this.row.group);
  }
  @Field(() => AccountAccessEnum, { description: 'Whether the person can sign in at all' })
  get account(): AccountState {
    return this.row.facts.account;
  }
  @Field(() => Date, { nullable: true, description: 'When the account ends; null = never' }) get accountUntil() {
    return this.row.facts.accountUntil;
  }
  @Field(() => BylineType, { nullable: true, description: 'The employee who answers for an external or a service' })
  get answering() {
    return this.row.answering && new BylineType(this.actor, this.row.answering);
  }
  @Field(() => Date, {
    nullable: true,
    description: 'Until when it is open to the viewer by break-glass, beside the rules; null where it is not',
  })
  get openedUntil() {
    return this.row.openedUntil;
  }
  @Field(() => AccessMembershipType, { nullable: true, description: 'Null where there never was one' })
  get membership(): AccessMembershipType | null {
    const { latest, void: reason } = this.row.facts;
    return latest && { ...latest, void: reason };
  }
}
