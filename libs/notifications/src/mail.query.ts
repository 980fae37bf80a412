import type { Actor, PersonKind, Visibility } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import { type Channel, type Choice, DEFAULTS, type EventKind, type MailContents } from './events.js';
import { isMessageRow, isQuietAbout, isReadSince } from './spread-message.query.js';
import { stillTrue } from './inbox.query.js';

/** Whom a mail is for, as they are when it goes. */
export interface Addressee {
  readonly personId: string;
  readonly kind: PersonKind;
  readonly email: string;
  readonly givenName: string;
  readonly language: 'fr' | 'en';
  readonly company: string;
  readonly mailContent: MailContents | null;
}
export interface DueMail extends Addressee {
  readonly id: string;
  readonly event: EventKind;
  readonly groupId: string;
  readonly groupName: string;
  readonly visibility: Visibility;
  readonly postId: string | null;
  readonly commentId: string | null;
  readonly actorName: string | null;
  readonly at: string;
  /** Title and company of who did it. */
  readonly actorRole: string | null;
  /** As of now: what was chosen since counts. */
  readonly choice: Choice;
}

const addressee =
  raw(`p.id as "personId", p.kind, p.email, p.given_name as "givenName", coalesce(p.language, w.language) as language,
  w.company_name as company, s.mail_content as "mailContent"`);
const people = raw(`persons p left join notification_settings s on s.person_id = p.id join network w on true`);
/** Nobody is written to at night, on days off, or where mails came back from. */
export const IN_PEACE = `app_quiet_until(p.time_zone, coalesce(s.quiet_from, 1200), coalesce(s.quiet_until, 420), coalesce(s.days_off, '{6,7}'), app_now())`;
const mayBeWrittenTo = raw(`p.email is not null and s.bounced_at is null and ${IN_PEACE} is null`);
/** Of the row `n` in the group `g`, as of now. */
export const choiceOn = (
  channel: Channel,
): Fragment => sql`case when ${isMessageRow} and ${isQuietAbout} then 'NEVER' when n.event <> 'MENTIONED' and exists (select from thread_marks t
    where t.person_id = n.person_id and t.post_id = n.post_id and t.level = 'MUTE') then 'NEVER'
  else coalesce(app_wish(n.person_id, n.group_id, n.event, ${channel}), ${JSON.stringify(DEFAULTS)}::jsonb -> g.visibility -> n.event ->> ${channel}) end`;
const choiceNow = choiceOn('MAIL');

/** Whoever is writing sees it without a mail. */
const MESSAGES_WAIT = `interval '10 minutes'`;

/** How long a mail is tried to be sent, days off and a mail server that is away included. */
const TRIED_FOR = `interval '8 days'`;

/** Takes some of what is to be mailed at once: nobody else takes the same within five minutes, or ever when it was sent. */
export const claimMails = (most: number): Statement<DueMail> => sql<DueMail>`
  with due as (select n.id from notifications n join ${people} on p.id = n.person_id
      where n.mail = 'NOW' and n.mailed_at is null and n.at > app_now() - ${raw(TRIED_FOR)}
        and (n.claimed_at is null or n.claimed_at < clock_timestamp() - interval '5 minutes') and ${mayBeWrittenTo}
        and (n.event <> 'MESSAGE' or n.at < app_now() - ${raw(MESSAGES_WAIT)})
      order by n.at, n.id ${raw(`limit ${Math.trunc(most)}`)} for update of n skip locked),
    taken as (update notifications n set claimed_at = clock_timestamp() from due where n.id = due.id returning n.*)
  select n.id, n.event, n.group_id as "groupId", g.name as "groupName", g.visibility, n.post_id as "postId", n.comment_id as "commentId", n.at::text as at,
    (select a.name from persons a where a.id = n.actor_id) as "actorName",
    (select concat_ws(', ', a.title, a.company) from bylines a where a.id = n.actor_id) as "actorRole", ${choiceNow} as choice, ${addressee}
  from taken n join groups g on g.id = n.group_id join ${people} on p.id = n.person_id order by n.at, n.id`;

/** Whether the person whose it is may know of it, by the rules, and has not seen to it in the app, or been mailed the like, meanwhile. */
export const stillTheirs = (actor: Actor, id: string): Statement<{ id: string }> => sql<{ id: string }>`
  select n.id from notifications n where n.id = ${id} and n.person_id = ${actor.personId} and n.mailed_at is null and n.read_at is null and n.done_at is null
    and n.snoozed_until is null and ${stillTrue(actor)} and not (${isMessageRow} and ${isReadSince})`;

/** Sent, or not to be sent. */
export const settled = (ids: readonly string[]): Statement<object> =>
  sql`update notifications set mailed_at = app_now(), claimed_at = null where id = any (${ids}::uuid[]) and mailed_at is null`;
/** What else of that conversation waits to be mailed at once: one mail says that there is something. */
export const settledWith = ({ personId, groupId }: DueMail): Statement<object> => sql`
  update notifications n set mailed_at = app_now(), claimed_at = null
  where n.person_id = ${personId} and n.group_id = ${groupId} and n.mail = 'NOW' and n.mailed_at is null and ${isMessageRow}`;
export const toDigest = (id: string): Statement<object> =>
  sql`update notifications set mail = 'DIGEST', claimed_at = null where id = ${id} and mailed_at is null`;
/** Its server says that there is no such address: no mail is sent to it until its owner says that it works again. */
export const bounced = (personId: string, why: string): Statement<object> => sql`
  insert into notification_settings (person_id, bounced_at, bounced_why) values (${personId}, app_now(), ${why})
  on conflict (person_id) do update set bounced_at = excluded.bounced_at, bounced_why = excluded.bounced_why`;
/** Came back for a reason that may pass. The fifth time within as many days as mails are kept for, its address counts as one that fails. */
export const cameBack = (personId: string, why: string): Statement<object> => sql`
  insert into notification_settings as s (person_id, soft_bounces, soft_bounced_at) values (${personId}, 1, app_now())
  on conflict (person_id) do update set soft_bounced_at = app_now(),
    soft_bounces = case when s.soft_bounced_at > app_now() - interval '14 days' then s.soft_bounces + 1 else 1 end,
    bounced_at = case when s.bounced_at is null and s.soft_bounces >= 4 and s.soft_bounced_at > app_now() - interval '14 days' then app_now() else s.bounced_at end,
    bounced_why = case when s.bounced_at is null and s.soft_bounces >= 4 and s.soft_bounced_at > app_now() - interval '14 days' then ${why} else s.bounced_why end`;
/** Sent once more in five minutes, three times at most. */
export const mailAgain = (personId: string, id: string): Statement<object> => sql`
  update notifications set mailed_at = null, claimed_at = clock_timestamp(), times_returned = times_returned + 1
  where id = ${id} and person_id = ${personId} and mail = 'NOW' and mailed_at is not null and times_returned < 3`;
/** It failed: soon again. */
export const released = (id: string): Statement<object> =>
  sql`update notifications set claimed_at = clock_timestamp() - interval '4 minutes' where id = ${id}`;

export interface DueDigest extends Addressee {
  /** What is older is in it. */
  readonly slot: string;
}
/** Whose hour has come, with something that waits for it. */
export const dueDigests = (after: string | null, most: number): Statement<DueDigest> => sql<DueDigest>`
  select ${addressee}, d.slot::text as slot from ${people}
    cross join lateral (select app_digest_slot(p.time_zone, coalesce(s.digest, 'DAILY'), coalesce(s.digest_hour, 8), coalesce(s.digest_day, 1), app_now()) as slot) d
  where p.id in (select n.person_id from notifications n where n.mail = 'DIGEST' and n.mailed_at is null) and ${mayBeWrittenTo}
    and (${after}::uuid is null or p.id > ${after}::uuid)
    and exists (select from notifications n where n.person_id = p.id and n.mail = 'DIGEST' and n.mailed_at is null and n.at < d.slot)
  order by p.id ${raw(`limit ${Math.trunc(most)}`)}`;

/** Of two who make the same digest, one takes it. No row: there is nothing left to take. */
export const claimDigest = (personId: string, slot: string): Statement<{ id: string }> => sql<{ id: string }>`
  update notifications set claimed_at = clock_timestamp() where person_id = ${personId} and mail = 'DIGEST' and mailed_at is null and at < ${slot}::timestamptz
    and (claimed_at is null or claimed_at < clock_timestamp() - interval '5 minutes') returning id`;

export interface DigestItem {
  readonly id: string;
  readonly event: EventKind;
  readonly groupId: string;
  readonly groupName: string;
  readonly visibility: Visibility;
  readonly postId: string | null;
  readonly commentId: string | null;
  readonly actorName: string | null;
}
/** As their reader may know them now, without what they saw in the app or do not want any more. */
export const digestItems = (actor: Actor, slot: string): Statement<DigestItem> => sql<DigestItem>`
  select n.id, n.event, n.group_id as "groupId", g.name as "groupName", g.visibility, n.post_id as "postId", n.comment_id as "commentId",
    (select a.name from bylines a where a.id = n.actor_id) as "actorName"
  from notifications n join groups g on g.id = n.group_id
  where n.person_id = ${actor.personId} and n.mail = 'DIGEST' and n.mailed_at is null and n.at < ${slot}::timestamptz and n.at > ${slot}::timestamptz - ${raw(TRIED_FOR)}
    and n.seen_at is null and n.read_at is null and n.done_at is null and n.snoozed_until is null and ${choiceNow} <> 'NEVER' and ${stillTrue(actor)}
    and not (${isMessageRow} and ${isReadSince})
  order by n.at desc, n.id desc limit 200`;

export const digested = (personId: string, slot: string): Statement<object> => sql`
  update notifications set mailed_at = app_now(), claimed_at = null where person_id = ${personId} and mail = 'DIGEST' and mailed_at is null and at < ${slot}::timestamptz`;
