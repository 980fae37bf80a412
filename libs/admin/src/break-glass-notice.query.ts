import { type Statement, sql } from '#persistence';

/** Groups whose managers are to be told by now. */
export const noticesDue = (): Statement<{ breakGlassId: string; groupId: string }> => sql<{
  breakGlassId: string;
  groupId: string;
}>`select break_glass_id as "breakGlassId", group_id as "groupId" from break_glass_groups
  where told_at is null and due_at <= app_now() order by due_at, break_glass_id, group_id limit 500`;

/** Whom to tell; nobody when it was done, or while there is nobody. */
export const tell = (breakGlassId: string, groupId: string): Statement<{ personId: string }> =>
  sql<{
    personId: string;
  }>`select person_id as "personId" from app_tell_break_glass(${breakGlassId}, ${groupId})`;

export interface BreakGlassLetter {
  readonly groupId: string;
  readonly groupName: string;
  readonly isConversation: boolean;
  readonly requester: string;
  readonly decider: string;
  readonly decidedAt: Date;
  readonly until: Date;
  readonly givenName: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly timeZone: string;
  readonly company: string;
}
/**
 * What one person is told: that it was opened, by whom and for how long; not why, and of nobody else's group. As the database
 * decides whom to tell: the managers, all colleagues where there is none, and everybody in a conversation.
 */
export const letterTo = (
  breakGlassId: string,
  groupId: string,
  personId: string,
): Statement<BreakGlassLetter> => sql<BreakGlassLetter>`
  select g.id as "groupId", g.name as "groupName", g.kind = 'CONVERSATION' as "isConversation", r.name as requester, d.name as decider,
    b.decided_at as "decidedAt", least(b.opens_until, b.ended_at) as until, p.given_name as "givenName", p.email,
    coalesce(p.language, n.language) as language, p.time_zone as "timeZone", n.company_name as company
  from break_glass b join break_glass_groups t on t.break_glass_id = b.id and t.told_at is not null join groups g on g.id = t.group_id
    join persons r on r.id = b.requested_by join persons d on d.id = b.decided_by join persons p on p.id = ${personId} join network n on true
    join active_memberships a on a.group_id = g.id and a.person_id = p.id
  where b.id = ${breakGlassId} and g.id = ${groupId} and p.email is not null
    and (g.kind = 'CONVERSATION' or (a.kind = 'EMPLOYEE' and (a.role = 'MANAGER' or not exists (
      select from active_memberships m where m.group_id = g.id and m.kind = 'EMPLOYEE' and m.role = 'MANAGER'))))`;

export interface DeciderLetter {
  readonly requester: string;
  readonly givenName: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly company: string;
}
/** Who could decide, while it is undecided. */
export const decidersOf = (breakGlassId: string): Statement<{ personId: string; key: string }> => sql<{
  personId: string;
  key: string;
}>`
  select d.person_id as "personId", md5(b.id::text || d.person_id::text)::uuid as key from break_glass b, app_break_glass_deciders(b) d
  where b.id = ${breakGlassId} and b.decision is null and b.ended_at is null group by b.id, d.person_id`;
export const letterToDecider = (breakGlassId: string, personId: string): Statement<DeciderLetter> => sql<DeciderLetter>`
  select r.name as requester, p.given_name as "givenName", p.email, coalesce(p.language, n.language) as language, n.company_name as company
  from break_glass b join persons r on r.id = b.requested_by join persons p on p.id = ${personId} join network n on true
  where b.id = ${breakGlassId} and b.decision is null and b.ended_at is null and p.email is not null
    and exists (select from app_break_glass_deciders(b) d where d.person_id = p.id)`;
