import type { Actor } from '#permissions';
import { type Statement, accessible, sql } from '#persistence';
import { type BylineRow, bylineJson } from '#people';

export interface CandidateRow {
  readonly person: BylineRow;
  /** Said so themself; the others were proposed. */
  readonly isStanding: boolean;
}
/** An open election as a voter sees it. */
export interface ElectionRow {
  readonly id: string;
  readonly groupId: string;
  readonly state: 'OPEN';
  readonly openedAt: Date;
  readonly closesAt: Date;
  readonly hasPassed: boolean;
  readonly candidates: readonly CandidateRow[];
  /** For whom the viewer voted. */
  readonly votedFor: string | null;
}

const columns = (actor: Actor) => sql`
  e.id, e.group_id as "groupId", e.state, e.opened_at as "openedAt", e.closes_at as "closesAt", e.closes_at <= app_now() as "hasPassed",
  (select v.candidate_id from election_votes v where v.election_id = e.id and v.voter_id = ${actor.personId}) as "votedFor",
  coalesce((select json_agg(json_build_object('person', ${bylineJson(actor, 'b')}, 'isStanding', c.accepted_at is not null) order by app_fold(b.name), b.id)
    from election_candidates c join bylines b on b.id = c.person_id where c.election_id = e.id), '[]') as candidates`;

/** The open elections of these groups. */
export const electionsOf = (actor: Actor, groupIds: readonly string[]): Statement<ElectionRow> => sql<ElectionRow>`
  select ${columns(actor)} from elections e where e.group_id = any (${groupIds}::uuid[]) and ${accessible(actor, 'see', 'Election', 'e')}`;
export const electionByKey = (actor: Actor, id: string): Statement<ElectionRow> => sql<ElectionRow>`
  select ${columns(actor)} from elections e where e.id = ${id} and ${accessible(actor, 'see', 'Election', 'e')}`;

/** Those of these groups that nobody manages. */
export const orphansAmong = (actor: Actor, groupIds: readonly string[]): Statement<{ groupId: string }> =>
  sql<{
    groupId: string;
  }>`select o.group_id as "groupId" from app_elections_of(${groupIds}::uuid[]) o`;

export interface OrphanRow {
  readonly groupId: string;
  readonly name: string;
  readonly since: Date;
  readonly closesAt: Date | null;
}
/** For community leads: at most 200, those that wait longest first. */
export const orphanedGroups = (): Statement<OrphanRow> => sql<OrphanRow>`
  select group_id as "groupId", name, since, closes_at as "closesAt" from app_orphaned_groups()`;

export const callElection = (groupId: string): Statement<{ id: string | null }> => sql<{ id: string | null }>`
  select app_call_election(${groupId}) as id`;

/** What the database answers: done, or the code of its refusal. */
export type ElectionOutcome =
  'DONE' | 'NOT_FOUND' | 'ELECTION_OVER' | 'ELECTION_NOT_A_MEMBER' | 'ELECTION_NOT_PROPOSED' | 'ELECTION_NOT_STANDING';
type Outcome = { outcome: ElectionOutcome };
export const stand = (electionId: string, personId: string): Statement<Outcome> =>
  sql<Outcome>`select app_stand(${electionId}, ${personId}) as outcome`;
export const answerCandidacy = (electionId: string, isAccepted: boolean): Statement<Outcome> =>
  sql<Outcome>`select app_answer_candidacy(${electionId}, ${isAccepted}) as outcome`;
export const vote = (electionId: string, personId: string): Statement<Outcome> =>
  sql<Outcome>`select app_vote(${electionId}, ${personId}) as outcome`;
