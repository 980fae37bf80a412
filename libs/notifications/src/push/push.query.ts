import type { Actor } from '#permissions';
import { type Statement, raw, sql } from '#persistence';
import type { Choice } from '../events.js';
import { stillTrue } from '../inbox.query.js';
import { IN_PEACE, choiceOn } from '../mail.query.js';
import { isMessageRow, isReadSince } from '../spread-message.query.js';

/** What is older is no news to be woken for. */
const FRESH = raw(`interval '1 day'`);
/** Subscriptions `b` whose session was not ended, by its person or anybody else. */
const standing = raw(`sessions e on e.id = b.session_id and e.ended_at is null`);

/** Somebody to be told, once however much there is. */
export interface DuePush {
  readonly personId: string;
  readonly language: 'fr' | 'en';
  readonly rows: readonly { readonly id: string; readonly choice: Choice }[];
}
/** Takes all that waits for some people: nobody else takes the same within five minutes. */
export const claimPushes = (most: number): Statement<DuePush> => sql<DuePush>`
  with waiting as (select distinct n.person_id from notifications n join persons p on p.id = n.person_id
      left join notification_settings s on s.person_id = p.id join network w on w.push_since is not null
      where n.push = 'NOW' and n.pushed_at is null and n.at > app_now() - ${FRESH} and app_active(p) and ${raw(IN_PEACE)} is null
        and (n.push_claimed_at is null or n.push_claimed_at < clock_timestamp() - interval '5 minutes')
      order by n.person_id ${raw(`limit ${Math.trunc(most)}`)}),
    due as (select n.id from notifications n join waiting on waiting.person_id = n.person_id
      where n.push = 'NOW' and n.pushed_at is null and n.at > app_now() - ${FRESH}
        and (n.push_claimed_at is null or n.push_claimed_at < clock_timestamp() - interval '5 minutes')
      order by n.id for update of n skip locked),
    taken as (update notifications n set push_claimed_at = clock_timestamp() from due where n.id = due.id returning n.*)
  select n.person_id as "personId", coalesce(p.language, w.language) as language,
    json_agg(json_build_object('id', n.id, 'choice', ${choiceOn('PUSH')}) order by n.id) as rows
  from taken n join groups g on g.id = n.group_id join persons p on p.id = n.person_id join network w on true
  group by n.person_id, p.language, w.language order by n.person_id`;

/** Whether there is anything among these that its person may know of, and has not seen in the app meanwhile. */
export const anyStillTheirs = (actor: Actor, ids: readonly string[]): Statement<{ id: string }> => sql<{ id: string }>`
  select n.id from notifications n where n.id = any (${ids}::uuid[]) and n.person_id = ${actor.personId}
    and not (${isMessageRow} and ${isReadSince})
    and n.seen_at is null and n.read_at is null and n.done_at is null and n.snoozed_until is null and ${stillTrue(actor)} limit 1`;

export const pushSettled = (ids: readonly string[]): Statement<object> => sql`
  update notifications set pushed_at = app_now(), push_claimed_at = null where id = any (${ids}::uuid[]) and pushed_at is null`;
/** It failed: again in a minute. */
export const pushReleased = (ids: readonly string[]): Statement<object> => sql`
  update notifications set push_claimed_at = clock_timestamp() - interval '4 minutes' where id = any (${ids}::uuid[]) and pushed_at is null`;

export interface Target {
  readonly id: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}
export const targetsOf = (personId: string): Statement<Target> => sql<Target>`
  select b.id, b.endpoint, b.p256dh, b.auth from push_subscriptions b join ${standing}
  where b.person_id = ${personId} and exists (select from network where push_since is not null) order by b.id`;
export const pushSent = (id: string): Statement<object> =>
  sql`update push_subscriptions set last_sent_at = app_now() where id = ${id}`;
export const forgetTarget = (id: string): Statement<object> => sql`delete from push_subscriptions where id = ${id}`;

export interface SubscriptionRow {
  readonly id: string;
  readonly browser: string;
  readonly createdAt: Date;
  readonly lastSentAt: Date | null;
}
const columns = raw(`b.id, b.browser, b.created_at as "createdAt", b.last_sent_at as "lastSentAt"`);
export const subscriptionsOf = (actor: Actor): Statement<SubscriptionRow> => sql<SubscriptionRow>`
  select ${columns} from push_subscriptions b where b.person_id = ${actor.personId} order by b.created_at, b.id`;

export interface NewSubscription {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
  readonly browser: string;
}
/** The same browser once, for the session in which it was asked for last. */
export const subscribe = (
  actor: Actor,
  { endpoint, p256dh, auth, browser }: NewSubscription,
): Statement<SubscriptionRow> =>
  sql<SubscriptionRow>`
  insert into push_subscriptions as b (person_id, session_id, endpoint, p256dh, auth, browser)
  values (${actor.personId}, ${actor.sessionId}, ${endpoint}, ${p256dh}, ${auth}, ${browser})
  on conflict (person_id, endpoint) do update set session_id = excluded.session_id, p256dh = excluded.p256dh, auth = excluded.auth, browser = excluded.browser
  returning ${columns}`;
export const unsubscribe = (actor: Actor, id: string): Statement<{ id: string }> => sql<{ id: string }>`
  delete from push_subscriptions where id = ${id} and person_id = ${actor.personId} returning id`;

/** For who decides on it: how many people, in how many browsers, it reaches. */
export const reachOfPush = (): Statement<{ since: Date | null; people: number; browsers: number }> => sql`
  select w.push_since as since, x.people, x.browsers from network w cross join lateral (
    select count(distinct b.person_id)::int as people, count(*)::int as browsers from push_subscriptions b join ${standing}) x`;
