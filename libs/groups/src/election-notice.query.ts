import { type Fragment, type Statement, sql } from '#persistence';
import type { ElectionNews } from './job-kinds.js';

/** Notes what has become an orphan, and gives the SECRET ones whose members are to be asked. */
export const noteOrphans = (): Statement<{ groupId: string }> => sql<{ groupId: string }>`
  select group_id as "groupId" from app_note_orphans()`;
export const callBySystem = (groupId: string): Statement<{ id: string | null }> => sql<{ id: string | null }>`
  select app_call_election(${groupId}) as id`;

export const openElections = (): Statement<{ id: string }> => sql<{ id: string }>`
  select id from elections where state = 'OPEN' order by closes_at, id`;
/** What became of it: WAIT and null where nothing did. */
export const closeElection = (id: string): Statement<{ outcome: string | null }> => sql<{ outcome: string | null }>`
  select app_close_election(${id}) as outcome`;

/** OPEN and ENDED are told to every employee of the group, PROPOSED to who was proposed and has not answered. */
const isTold = (about: ElectionNews): Fragment => {
  if (about === 'OPEN') return sql`e.state = 'OPEN'`;
  if (about === 'ENDED') return sql`e.state in ('ELECTED', 'FAILED')`;
  return sql`e.state = 'OPEN' and exists (select from election_candidates c where c.election_id = e.id and c.person_id = a.person_id and c.accepted_at is null)`;
};

export const toldOf = (id: string, about: ElectionNews): Statement<{ personId: string; key: string }> => sql<{
  personId: string;
  key: string;
}>`
  select a.person_id as "personId", md5(e.id::text || a.person_id::text || ${about}::text)::uuid as key
  from elections e join active_memberships a on a.group_id = e.group_id and a.kind = 'EMPLOYEE'
  where e.id = ${id} and ${isTold(about)} order by a.person_id`;

export interface ElectionLetter {
  readonly groupId: string;
  readonly groupName: string;
  readonly closesAt: Date;
  readonly state: 'OPEN' | 'ELECTED' | 'FAILED';
  readonly winner: string | null;
  readonly isWinner: boolean;
  readonly givenName: string;
  readonly email: string;
  readonly language: 'fr' | 'en';
  readonly timeZone: string;
  readonly company: string;
}
export const letterTo = (
  id: string,
  personId: string,
  about: ElectionNews,
): Statement<ElectionLetter> => sql<ElectionLetter>`
  select g.id as "groupId", g.name as "groupName", e.closes_at as "closesAt", e.state, w.name as winner, w.id is not distinct from p.id as "isWinner",
    p.given_name as "givenName", p.email, coalesce(p.language, n.language) as language, p.time_zone as "timeZone", n.company_name as company
  from elections e join groups g on g.id = e.group_id join active_memberships a on a.group_id = e.group_id and a.kind = 'EMPLOYEE'
    join persons p on p.id = a.person_id left join persons w on w.id = e.winner_id join network n on true
  where e.id = ${id} and a.person_id = ${personId} and p.email is not null and ${isTold(about)}`;
