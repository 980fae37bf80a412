import { type BylineRow, type MembershipTuple, bylineOf } from '#people';
import type { Actor, MembershipRole, MembershipState, PersonKind } from '#permissions';
import { type Statement, sql } from '#persistence';

/** Whether an account can be used: not now; its end has come; nobody of the company answers for it any more. */
export type AccountState = 'ACTIVE' | 'INACTIVE' | 'ENDED' | 'UNANSWERED';
/** Why a membership does not count. */
export type VoidReason =
  'PAST' | 'GROUP_DELETED' | 'ACCOUNT' | 'ENDED' | 'EXTERNALS_OFF' | 'FROZEN' | 'LAPSED' | 'RESPONSIBLE_GONE';

/** What the database knows of one person in one group (`app_access_facts`). */
export interface AccessFacts {
  readonly personId: string;
  readonly kind: PersonKind;
  readonly partnerId: string | null;
  readonly account: AccountState;
  readonly accountUntil: string | null;
  /** The membership as it counts: group, role, state, from when on, walls, deleted. */
  readonly counted: MembershipTuple | null;
  readonly latest: {
    readonly role: MembershipRole;
    readonly state: MembershipState;
    readonly since: string;
    readonly historyFrom: string | null;
    readonly accessUntil: string | null;
    readonly endedAt: string | null;
  } | null;
  readonly void: VoidReason | null;
}

export interface AccessFactsRow {
  readonly facts: AccessFacts | null;
  readonly person: BylineRow;
  /** Of externals the sponsor, of services the employee responsible. */
  readonly answering: BylineRow | null;
}

/** Facts are null where the viewer may not be told: neither the person nor a manager of the group, or nobody they could know of. */
export const accessFacts = (actor: Actor, personId: string, groupId: string): Statement<AccessFactsRow> => sql`
  select f.facts, ${bylineOf(actor, 'f.person_id')} as person, ${bylineOf(actor, `(f.facts->>'answeringId')::uuid`)} as answering
  from (select ${personId}::uuid as person_id, app_access_facts(${personId}, ${groupId}) as facts offset 0) f`;
