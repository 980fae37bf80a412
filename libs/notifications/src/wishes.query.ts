import type { Actor } from '#permissions';
import { type Statement, sql } from '#persistence';
import type { Channel, Choice, DigestPace, EventKind, MailContents, ThreadLevel } from './events.js';

export interface ChoiceRow {
  readonly groupId: string | null;
  readonly event: EventKind;
  readonly channel: Channel;
  readonly choice: Choice;
}

/** What the viewer chose everywhere (a group of null) and in these groups. */
export const choicesIn = (actor: Actor, groupIds: readonly string[]): Statement<ChoiceRow> => sql<ChoiceRow>`
  select group_id as "groupId", event, channel, choice from notification_choices
  where person_id = ${actor.personId} and (group_id is null or group_id = any (${groupIds}::uuid[])) order by event, channel`;

export const choose = (actor: Actor, { groupId, event, channel, choice }: ChoiceRow): Statement<object> => sql`
  insert into notification_choices (person_id, group_id, event, channel, choice)
  values (${actor.personId}, ${groupId}, ${event}, ${channel}, ${choice})
  on conflict (person_id, group_id, event, channel) do update set choice = excluded.choice`;

/** As everywhere again, or as by default. */
export const unchoose = (
  actor: Actor,
  { groupId, event, channel }: Omit<ChoiceRow, 'choice'>,
): Statement<object> => sql`
  delete from notification_choices where person_id = ${actor.personId} and group_id is not distinct from ${groupId}::uuid
    and event = ${event} and channel = ${channel}`;

export interface SettingsRow {
  readonly quietFrom: number;
  readonly quietUntil: number;
  readonly daysOff: readonly number[];
  readonly digest: DigestPace;
  readonly digestHour: number;
  readonly digestDay: number;
  readonly mailContent: MailContents | null;
  readonly bouncedAt: Date | null;
}
/** As the table has them. */
export const DEFAULT_SETTINGS: SettingsRow = {
  quietFrom: 1200,
  quietUntil: 420,
  daysOff: [6, 7],
  digest: 'DAILY',
  digestHour: 8,
  digestDay: 1,
  mailContent: null,
  bouncedAt: null,
};
export const settingsOf = (actor: Actor): Statement<SettingsRow> => sql<SettingsRow>`
  select quiet_from as "quietFrom", quiet_until as "quietUntil", days_off as "daysOff", digest, digest_hour as "digestHour",
    digest_day as "digestDay", mail_content as "mailContent", bounced_at as "bouncedAt"
  from notification_settings where person_id = ${actor.personId}`;

export const keepSettings = (actor: Actor, row: SettingsRow): Statement<object> => sql`
  insert into notification_settings (person_id, quiet_from, quiet_until, days_off, digest, digest_hour, digest_day, mail_content)
  values (${actor.personId}, ${row.quietFrom}, ${row.quietUntil}, ${row.daysOff}, ${row.digest}, ${row.digestHour}, ${row.digestDay}, ${row.mailContent})
  on conflict (person_id) do update set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, days_off = excluded.days_off,
    digest = excluded.digest, digest_hour = excluded.digest_hour, digest_day = excluded.digest_day, mail_content = excluded.mail_content`;

/** The address works again, says its owner. */
export const trustAddress = (actor: Actor): Statement<object> => sql`
  update notification_settings set bounced_at = null, bounced_why = null, soft_bounces = 0, soft_bounced_at = null where person_id = ${actor.personId}`;

export const marksOf = (actor: Actor, postIds: readonly string[]): Statement<{ postId: string; level: ThreadLevel }> =>
  sql`select post_id as "postId", level from thread_marks where person_id = ${actor.personId} and post_id = any (${postIds}::uuid[])`;

export const markThread = (actor: Actor, postId: string, level: ThreadLevel): Statement<object> => sql`
  insert into thread_marks (person_id, post_id, level) values (${actor.personId}, ${postId}, ${level})
  on conflict (person_id, post_id) do update set level = excluded.level, at = app_now()`;

export const unmarkThread = (actor: Actor, postId: string): Statement<object> => sql`
  delete from thread_marks where person_id = ${actor.personId} and post_id = ${postId}`;
