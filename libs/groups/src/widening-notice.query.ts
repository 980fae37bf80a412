import type { JoinPolicy, PersonKind, Visibility } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import { tellGroup, tellMembers, tellOfWalls, tellOfWidening } from './events.js';
import type { WideningNews } from './job-kinds.js';
import type { WideningState } from './widening.entity.js';

/** What became of the proposal, told to every process; null when it had ended already. */
export const widen = (
  wideningId: string,
  groupId: string,
): Statement<{ outcome: WideningState | 'WAIT' | null }> => sql<{
  outcome: WideningState | 'WAIT' | null;
}>`
  with done as materialized (select app_widen(${wideningId}) as outcome)
  select outcome, case when outcome = 'EFFECTIVE' and ${isOpenToSee} then ${tellGroup(groupId)}
      when outcome <> 'WAIT' then ${tellOfWidening(groupId, raw('w.tells_externals'))} end as told,
    case when outcome = 'EFFECTIVE' and ${isOpenToSee} then ${tellMembers(groupId)}
      when outcome = 'EFFECTIVE' then ${tellOfWalls(groupId, raw('w.puts_walls_up'))} end as told_members
  from done, widenings w where w.id = ${wideningId}`;

/** Also from outside, or by the group's externals. */
const isOpenToSee = raw(
  '(w.visibility is not null or w.join_policy is not null or w.allows_externals or w.takes_walls_down)',
);

export const groupOf = (wideningId: string): Statement<{ groupId: string }> => sql<{ groupId: string }>`
  select group_id as "groupId" from widenings where id = ${wideningId}`;

/** Open ones that may take effect or must fall. */
export const wideningsDue = (): Statement<{ id: string }> => sql<{ id: string }>`
  select w.id from widenings w where w.state = 'OPEN' and app_widening_verdict(w) <> 'WAIT' order by w.effective_at, w.id`;

/**
 * Whom to tell. PROPOSED: every member who could know of what changes. OBJECTED: the other managers, or all of those members
 * where there is none. ENDED: the managers.
 */
const isTold = (about: WideningNews): Fragment => {
  // In a group without an active employee externals read nothing, and hear nothing.
  const all = sql`(a.kind = 'EMPLOYEE' or (a.kind = 'EXTERNAL' and w.tells_externals and app_has_employee(w.group_id)))`;
  const isManager = sql`(a.kind = 'EMPLOYEE' and a.role = 'MANAGER')`;
  if (about === 'PROPOSED') return sql`w.state = 'OPEN' and a.person_id <> w.proposed_by and ${all}`;
  if (about === 'ENDED') return sql`w.state <> 'OPEN' and ${isManager} and a.person_id is distinct from w.ended_by`;
  return sql`w.state = 'OPEN' and a.person_id <> w.proposed_by
    and case when app_has_second_manager(w.group_id, w.proposed_by) then ${isManager} else ${all} end`;
};
const members = raw('widenings w join active_memberships a on a.group_id = w.group_id');

/** `key` is the same however often this is asked. */
export const toldOf = (wideningId: string, about: WideningNews): Statement<{ personId: string; key: string }> => sql<{
  personId: string;
  key: string;
}>`
  select a.person_id as "personId", md5(w.id::text || a.person_id::text || ${about}::text)::uuid as key from ${members}
  where w.id = ${wideningId} and ${isTold(about)} order by a.person_id`;

export interface WideningLetter {
  readonly groupId: string;
  readonly groupName: string;
  readonly proposer: string;
  readonly reason: string;
  readonly effectiveAt: Date;
  readonly visibility: Visibility | null;
  readonly joinPolicy: JoinPolicy | null;
  readonly allowsExternals: boolean;
  readonly partner: string | null;
  readonly takesWallsDown: boolean;
  readonly state: WideningState;
  readonly hasSecondManager: boolean;
  readonly kind: PersonKind;
  readonly givenName: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly timeZone: string;
  readonly company: string;
}
/** What one member is told, if they are to be told still. */
export const letterTo = (
  wideningId: string,
  personId: string,
  about: WideningNews,
): Statement<WideningLetter> => sql<WideningLetter>`
  select g.id as "groupId", g.name as "groupName", o.name as proposer, w.reason, w.effective_at as "effectiveAt", w.visibility,
    w.join_policy as "joinPolicy", w.allows_externals as "allowsExternals", c.name as partner, w.takes_walls_down as "takesWallsDown", w.state,
    app_has_second_manager(w.group_id, w.proposed_by) as "hasSecondManager", p.kind, p.given_name as "givenName", p.email,
    coalesce(p.language, n.language) as language, p.time_zone as "timeZone", n.company_name as company
  from ${members} join groups g on g.id = w.group_id join persons p on p.id = a.person_id join persons o on o.id = w.proposed_by
    left join partner_organisations c on c.id = w.partner_id join network n on true
  where w.id = ${wideningId} and a.person_id = ${personId} and p.email is not null and ${isTold(about)}`;
