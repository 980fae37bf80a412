import { notify } from '#live';
import type { Actor } from '#permissions';
import { type Statement, sql } from '#persistence';

export interface Started {
  readonly id: string;
  readonly isNew: boolean;
  readonly mayWrite: boolean;
  readonly hasExternals: boolean;
}

/** The viewer's conversation with these others, found or made by the database, which asks once more whether they may. */
export const startConversation = (newId: string, others: readonly string[]): Statement<Started> => sql<Started>`
  select s.id, s.is_new as "isNew", s.may_write as "mayWrite", s.has_externals as "hasExternals" from app_start_conversation(${newId}::uuid, ${others}::uuid[]) s`;

/** A request was accepted: told to both. Declined: to who declined alone. */
export const answerRequest = (actor: Actor, id: string, accepts: boolean): Statement<{ isAnswered: boolean }> => sql<{
  isAnswered: boolean;
}>`
  with done as (select app_answer_conversation(${id}::uuid, ${accepts}) as "isAnswered")
  select done."isAnswered", case when done."isAnswered" then ${
    accepts
      ? notify({ kind: 'GROUP_CHANGED', groupId: id })
      : notify({ kind: 'PERMISSIONS_CHANGED', personId: actor.personId })
  } end from done`;

/** Whether the viewer said no before: a retry gets the same answer. */
export const ownRefusal = (actor: Actor, id: string): Statement<object> =>
  sql`select r.id from conversation_refusals r where r.id = ${id} and r.person_id = ${actor.personId}`;

/** Retries that come at once wait for each other: a conversation of several is made by one of them. */
export const holdKey = (key: string): Statement<object> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
/** What the viewer may reach is computed anew: the other one has made something while this one waited. */
export const renewed = (actor: Actor): Statement<object> => sql`select app_enter(${actor.personId}) is null as gone`;

export interface Said {
  readonly groupId: string;
  readonly body: string;
  /** To whom. */
  readonly others: string[];
  readonly mayWrite: boolean;
}
/** What was said first with this key, and where. */
export const saidBefore = (actor: Actor, key: string): Statement<Said> => sql<Said>`
  select p.group_id as "groupId", coalesce(r.body, p.body) as body,
    array(select m.person_id::text from memberships m where m.group_id = p.group_id and m.valid_to is null and m.person_id <> p.author_id order by 1) as others,
    exists (select from app_memberships(${actor.personId}) m where m.group_id = p.group_id and m.state = 'ACTIVE' and m.role <> 'READER') as "mayWrite"
  from posts p left join lateral (select r.* from revisions r where r.post_id = p.id order by r.edited_at, r.id limit 1) r on true
  where p.author_id = ${actor.personId} and p.idempotency_key = ${key}::uuid`;

/** How many requests the viewer has made since a day ago. */
export const ownRequestsOfADay = (actor: Actor): Statement<{ count: number }> => sql<{ count: number }>`
  select count(*)::int as count from conversations k where k.asked_by = ${actor.personId} and k.created_at > app_now() - interval '1 day'`;

/** Everything up to this instant counts as read; a later mark is never moved back. */
export const markRead = (actor: Actor, id: string, through: Date): Statement<object> => sql`
  insert into subscriptions (person_id, group_id, read_through)
  values (${actor.personId}, ${id}, least(${through}::timestamptz + interval '999 microseconds', app_now()))
  on conflict (person_id, group_id) do update set read_through = greatest(subscriptions.read_through, excluded.read_through)`;

/** Whether one is told of what comes; how far one has read stays. */
export const setMuted = (actor: Actor, id: string, isMuted: boolean): Statement<object> => sql`
  insert into subscriptions (person_id, group_id, level, read_through)
  select m.person_id, m.group_id, ${isMuted ? 'MUTED' : 'ALL'}, m.since from memberships m
    where m.person_id = ${actor.personId} and m.group_id = ${id} and m.valid_to is null
  on conflict (person_id, group_id) do update set level = excluded.level`;

export const setArchived = (actor: Actor, id: string, isArchived: boolean): Statement<object> =>
  isArchived
    ? sql`insert into conversation_archives (id, person_id) values (${id}, ${actor.personId})
        on conflict (id, person_id) do update set at = app_now()`
    : sql`delete from conversation_archives where id = ${id} and person_id = ${actor.personId}`;
