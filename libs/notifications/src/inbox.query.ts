import type { Actor } from '#permissions';
import { type BylineRow, bylineOf } from '#people';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import type { EventKind } from './events.js';

/** What one's own row says; what it leads to is loaded by its own rule. */
export interface NotificationRow {
  readonly id: string;
  readonly event: EventKind;
  readonly groupId: string;
  readonly postId: string | null;
  readonly commentId: string | null;
  /** Who did it, as readers of what they did may know them. */
  readonly actor: BylineRow | null;
  /** With microseconds, which cursors need whole. */
  readonly at: string;
  readonly seenAt: string | null;
  readonly readAt: string | null;
  readonly doneAt: string | null;
  readonly snoozedUntil: string | null;
  /** Out of sight at this moment. */
  readonly isLater: boolean;
  /** Where it stands in the list. */
  readonly place: string;
}
/** What waits, what was put off and comes back, what is done. */
export const BOXES = ['INBOX', 'LATER', 'DONE'] as const;
export type Box = (typeof BOXES)[number];
/** No count goes further. */
export const MOST_COUNTED = 100;

const columns = (
  actor: Actor,
  place: Fragment,
): Fragment => sql`json_build_object('id', n.id, 'event', n.event, 'groupId', n.group_id, 'postId', n.post_id, 'commentId', n.comment_id,
  'actor', ${bylineOf(actor, 'n.actor_id')}, 'at', n.at, 'seenAt', n.seen_at, 'readAt', n.read_at, 'doneAt', n.done_at,
  'snoozedUntil', n.snoozed_until, 'isLater', coalesce(n.snoozed_until > app_now(), false), 'place', ${place}) as row`;

/**
 * On a row `n` of the viewer's own: what it leads to is still there, and theirs to know. Hidden items stand in no list; who asked to join
 * is told of as long as it is to be decided, an invitation as long as it stands.
 */
export const stillTrue = (actor: Actor): Fragment => sql`case
  when n.comment_id is not null then exists (select from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
    where c.id = n.comment_id and c.hidden_at is null and p.hidden_at is null and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })})
  when n.post_id is not null then exists (select from posts p join groups g on g.id = p.group_id
    where p.id = n.post_id and p.hidden_at is null and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })})
  when n.event = 'REQUESTED' then exists (select from memberships m join groups g on g.id = m.group_id
    where m.id = n.item_id and m.valid_to is null and m.state = 'REQUESTED' and ${accessible(actor, 'decideRequests', 'Group', 'g')})
  else exists (select from memberships m join groups g on g.id = m.group_id
    where m.id = n.item_id and m.valid_to is null and m.state = 'INVITED' and m.person_id = n.person_id and ${accessible(actor, 'answerInvitation', 'Group', 'g')})
  end`;

const own = (actor: Actor): Fragment => sql`n.person_id = ${actor.personId} and n.in_app`;

/** Of a row `n`: it waits at this moment. */
export const isThere = raw('n.done_at is null and (n.snoozed_until is null or n.snoozed_until <= app_now())');
/** Of each box: which rows, and by what they stand in order. What was put off comes back on top. */
const PLACES: Readonly<Record<Box, { where: Fragment; key: Fragment; goesUp?: boolean }>> = {
  INBOX: { where: isThere, key: raw('coalesce(n.snoozed_until, n.at)') },
  LATER: { where: raw('n.snoozed_until > app_now()'), key: raw('n.snoozed_until'), goesUp: true },
  DONE: { where: raw('n.done_at is not null'), key: raw('n.done_at') },
};

export const listed = (
  actor: Actor,
  box: Box,
  after: readonly [string, string] | null,
  rows: number,
): Statement<{ row: NotificationRow }> => {
  const { where, key, goesUp } = PLACES[box];
  const direction = raw(goesUp ? 'asc' : 'desc');
  return sql<{ row: NotificationRow }>`select ${columns(actor, key)} from notifications n
    where ${own(actor)} and ${where}
      ${after ? sql`and (${key}, n.id) ${raw(goesUp ? '>' : '<')} (${after[0]}::timestamptz, ${after[1]}::uuid)` : raw('')} and ${stillTrue(actor)}
    order by ${key} ${direction}, n.id ${direction} ${raw(`limit ${Math.trunc(rows)}`)}`;
};

export const byKey = (actor: Actor, id: string): Statement<{ row: NotificationRow }> => sql<{ row: NotificationRow }>`
  select ${columns(actor, raw('n.at'))} from notifications n where n.id = ${id} and ${own(actor)} and ${stillTrue(actor)}`;

/** Up to a hundred. */
export const unseen = (actor: Actor): Statement<{ count: number }> => sql<{ count: number }>`
  select count(*)::int as count from (select from notifications n
    where ${own(actor)} and ${isThere} and n.seen_at is null and ${stillTrue(actor)}
    order by n.at desc, n.id desc ${raw(`limit ${MOST_COUNTED}`)}) x`;

export const MARKS = ['READ', 'UNREAD', 'DONE', 'NOT_DONE', 'LATER'] as const;
export type Mark = (typeof MARKS)[number];
const SETS: Readonly<Record<Exclude<Mark, 'LATER'>, Fragment>> = {
  READ: raw('read_at = coalesce(read_at, app_now()), seen_at = coalesce(seen_at, app_now())'),
  UNREAD: raw('read_at = null'),
  DONE: raw(
    'done_at = coalesce(done_at, app_now()), snoozed_until = null, read_at = coalesce(read_at, app_now()), seen_at = coalesce(seen_at, app_now())',
  ),
  NOT_DONE: raw('done_at = null, snoozed_until = null'),
};
/** LATER: until then; what comes back is new once more. */
export const mark = (actor: Actor, id: string, as: Mark, until: Date | null): Statement<{ id: string }> => sql`
  update notifications n set ${as === 'LATER' ? sql`snoozed_until = ${until}::timestamptz, done_at = null, seen_at = null, read_at = null` : SETS[as]}
  where n.id = ${id} and ${own(actor)} and ${stillTrue(actor)} returning n.id`;

/** Whether an instant is one until which something may be put off. */
export const mayWaitUntil = (until: Date): Statement<{ may: boolean }> => sql<{ may: boolean }>`
  select ${until}::timestamptz > app_now() and ${until}::timestamptz < app_now() + interval '2 years' as may`;

/** All that happened until then, of what is shown: what is not, is as it was when it is shown again. */
export const markAll = (actor: Actor, as: 'SEEN' | 'READ' | 'DONE', until: string): Statement<object> => sql`
  update notifications n set ${as === 'SEEN' ? raw('seen_at = app_now()') : SETS[as]}
  where ${own(actor)} and ${isThere} and ${as === 'SEEN' ? raw('n.seen_at is null') : raw('true')}
    and n.at < ${until}::timestamptz + interval '1 millisecond' and ${stillTrue(actor)}`;
