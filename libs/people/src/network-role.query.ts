import type { Actor, NetworkRole } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { type BylineRow, bylineJson, bylineOf } from './byline.js';

/** That somebody holds a network role. */
export interface GrantRow {
  readonly id: string;
  readonly personId: string;
  readonly role: NetworkRole;
  readonly grantedAt: Date;
  readonly person: BylineRow;
  /** Null for those of the set-up. */
  readonly granter: BylineRow | null;
  /** Whether the account may act at all: of others the role counts for nothing. */
  readonly isActive: boolean;
  /** Where it stands in the list. */
  readonly place: readonly [string, string, string];
}

/** Those that watch over others first, then by name. */
const RANK = raw(
  `array_position(array['OWNER', 'COMPLIANCE_OFFICER', 'IT_ADMIN', 'COMMUNITY_LEAD', 'SUPPORT_AGENT'], r.role)::text`,
);
const KEYS = sql`${RANK}, app_fold(b.name), r.id`;

const grantsWhere = (actor: Actor, condition: Fragment, tail: Fragment): Statement<GrantRow> => sql<GrantRow>`
  select r.id, r.person_id as "personId", r.role, r.granted_at as "grantedAt", ${bylineJson(actor, 'b')} as person,
    ${bylineOf(actor, 'r.granted_by')} as granter, app_active(p) as "isActive", json_build_array(${RANK}, app_fold(b.name), r.id) as place
  from network_roles r join bylines b on b.id = r.person_id join persons p on p.id = r.person_id
  where ${accessible(actor, 'see', 'NetworkRoleGrant', 'r')} and ${condition} ${tail}`;

export const grants = (actor: Actor, after: readonly string[] | null, limit: number): Statement<GrantRow> =>
  grantsWhere(
    actor,
    after ? sql`(${KEYS}) > (${after[0]}, ${after[1]}, ${after[2]}::uuid)` : raw('true'),
    sql`order by ${KEYS} limit ${limit}`,
  );

export const grantByKey = (actor: Actor, id: string): Statement<GrantRow> =>
  grantsWhere(actor, sql`r.id = ${id}`, raw(''));

export const grantOf = (actor: Actor, personId: string, role: NetworkRole): Statement<GrantRow> =>
  grantsWhere(actor, sql`r.person_id = ${personId} and r.role = ${role}`, raw(''));

/** Owners who can act now: one alone cannot be replaced by anybody. */
export const ownerCount = (actor: Actor): Statement<{ count: number }> => sql<{ count: number }>`
  select count(*)::int as count from network_roles r join persons p on p.id = r.person_id
  where r.role = 'OWNER' and app_active(p) and ${accessible(actor, 'see', 'NetworkRoleGrant', 'r')}`;

/** What the database answers: done, or the code of its refusal. */
export type AppointOutcome =
  | 'DONE'
  | 'FORBIDDEN'
  | 'NETWORK_ROLE_OWN'
  | 'NETWORK_ROLE_FOR_EMPLOYEES'
  | 'NETWORK_ROLE_HELD'
  | 'NETWORK_ROLES_APART'
  | 'ACCOUNT_NOT_ACTIVE';
export type WithdrawOutcome = 'DONE' | 'FORBIDDEN' | 'NOT_FOUND' | 'LAST_OWNER';
export const appoint = (personId: string, role: NetworkRole): Statement<{ outcome: AppointOutcome }> =>
  sql<{
    outcome: AppointOutcome;
  }>`select app_appoint(${personId}, ${role}) as outcome`;
export const withdraw = (grantId: string): Statement<{ outcome: WithdrawOutcome }> =>
  sql<{
    outcome: WithdrawOutcome;
  }>`select app_withdraw_role(${grantId}) as outcome`;

export const isSeen = (actor: Actor, personId: string): Statement<{ id: string }> => sql<{ id: string }>`
  select p.id from persons p where p.id = ${personId} and ${accessible(actor, 'see', 'Person', 'p')}`;

export interface RoleLetter {
  readonly givenName: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly by: string;
  readonly company: string;
}
/** Whom to tell, if it is still so. */
export const roleLetter = (
  personId: string,
  role: NetworkRole,
  isGiven: boolean,
  byId: string,
): Statement<RoleLetter> => sql<RoleLetter>`
  select p.given_name as "givenName", p.email, coalesce(p.language, n.language) as language, o.name as by, n.company_name as company
  from persons p join persons o on o.id = ${byId} join network n on true
  where p.id = ${personId} and p.email is not null and app_active(p)
    and ${isGiven} = exists (select from network_roles r where r.person_id = p.id and r.role = ${role})`;
