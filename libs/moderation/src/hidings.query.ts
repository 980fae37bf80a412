import { type Group, groupColumns } from '#groups';
import { type BylineRow, bylineOf } from '#people';
import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import type { AppealOutcome } from './hiding.entity.js';
import { isReadable, itemOf } from './item.query.js';
import { type Item, MOST_WAITING } from './moderation.js';
import type { After } from './reports.query.js';

/** One time that an item was hidden. Instants as PostgreSQL's JSON has them. */
export interface HidingRow {
  readonly id: string;
  readonly groupId: string;
  readonly postId: string | null;
  readonly commentId: string | null;
  readonly authorId: string;
  readonly datedAt: string;
  readonly hiddenBy: string;
  readonly hiddenAt: string;
  readonly reason: string;
  readonly liftedAt: string | null;
  readonly appealedAt: string | null;
  readonly appeal: string | null;
  readonly outcome: AppealOutcome | null;
  readonly decidedAt: string | null;
  readonly decision: string | null;
  readonly askedAt: string | null;
  readonly advice: string | null;
  readonly advisedAt: string | null;
  readonly newsAt: string | null;
  /** The post at the head of its thread. */
  readonly threadId: string;
  readonly group: Group;
  readonly hider: BylineRow;
}

const hidingColumns = (actor: Actor): Fragment => sql`
  h.id, h.group_id as "groupId", h.post_id as "postId", h.comment_id as "commentId", h.author_id as "authorId", h.dated_at as "datedAt",
  h.hidden_by as "hiddenBy", h.hidden_at as "hiddenAt", h.reason, h.lifted_at as "liftedAt", h.appealed_at as "appealedAt", h.appeal,
  h.outcome, h.decided_at as "decidedAt", h.decision, h.asked_at as "askedAt", h.advice, h.advised_at as "advisedAt", h.news_at as "newsAt", p.id as "threadId",
  (select row_to_json(x) from (select ${groupColumns('g')}) x) as "group", ${bylineOf(actor, 'h.hidden_by')} as hider`;

const seen = (actor: Actor): Fragment =>
  sql`${accessible(actor, 'see', 'Hiding', 'h', { group: 'g' })} and ${isReadable(actor, 'h')}`;

const rowsOf = (actor: Actor, where: Fragment): Statement<{ row: HidingRow }> => sql<{ row: HidingRow }>`
  select row_to_json(q) as row from (select ${hidingColumns(actor)} from hidings h ${itemOf('h')} where ${where}) q`;

export const hidingByKey = (actor: Actor, id: string): Statement<{ row: HidingRow }> =>
  rowsOf(actor, sql`h.id = ${id} and ${seen(actor)}`);

/** Those that stand, of these items. */
export const standingHidings = (actor: Actor, itemIds: readonly string[]): Statement<{ row: HidingRow }> =>
  rowsOf(
    actor,
    sql`(h.post_id = any (${itemIds}::uuid[]) or h.comment_id = any (${itemIds}::uuid[])) and h.lifted_at is null and ${seen(actor)}`,
  );

/** Of the viewer's own items, what they have not seen yet, the latest first; at most 20. */
export const unseenHidings = (actor: Actor): Statement<{ row: HidingRow }> =>
  rowsOf(
    actor,
    sql`h.author_id = ${actor.personId} and h.news_at is not null and ${seen(actor)} order by h.news_at desc, h.id limit 20`,
  );

/** Appeals that the viewer may decide, in these groups, oldest first. */
export const openAppeals = (
  actor: Actor,
  groupIds: readonly string[],
  after: After,
  rows: number,
): Statement<{ row: HidingRow }> => sql<{ row: HidingRow }>`
  select row_to_json(q) as row from unnest(${groupIds}::uuid[]) a (group_id) cross join lateral (
    select ${hidingColumns(actor)} from hidings h ${itemOf('h')}
    where h.group_id = a.group_id and ${waits(actor)}
      ${after ? sql`and (h.appealed_at, h.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : raw('')}
    order by h.appealed_at, h.id ${raw(`limit ${Math.trunc(rows)}`)}) q
  order by q."appealedAt", q.id ${raw(`limit ${Math.trunc(rows)}`)}`;

const waits = (actor: Actor): Fragment => sql`h.appealed_at is not null and h.decided_at is null and h.lifted_at is null
  and ${accessible(actor, 'decide', 'Hiding', 'h', { group: 'g' })} and ${isReadable(actor, 'h')}`;

export const waitingAppeals = (
  actor: Actor,
  groupIds: readonly string[],
): Statement<{ groupId: string; count: number }> => sql<{
  groupId: string;
  count: number;
}>`
  select a.group_id as "groupId", (select count(*)::int from (select from hidings h ${itemOf('h')}
    where h.group_id = a.group_id and ${waits(actor)} ${raw(`limit ${MOST_WAITING}`)}) x) as count
  from unnest(${groupIds}::uuid[]) a (group_id)`;

export interface NewHiding extends Pick<HidingRow, 'id' | 'groupId' | 'authorId' | 'datedAt' | 'reason'> {
  readonly item: Item;
}
/** With it, whatever was reported about the item is answered; the log of the group does not say that anything was. */
export const insertHiding = (
  actor: Actor,
  { id, groupId, authorId, datedAt, reason, item }: NewHiding,
): Statement<object> => sql`
  with made as (insert into hidings (id, group_id, post_id, comment_id, author_id, dated_at, hidden_by, reason)
      values (${id}, ${groupId}, ${item.postId}, ${item.commentId}, ${authorId}, ${datedAt}, ${actor.personId}, ${reason})),
    answered as (update report_cases set state = 'HIDDEN', answered_at = app_now(), answered_by = ${actor.personId}
      where state = 'OPEN' and (post_id = ${item.postId} or comment_id = ${item.commentId}) returning id)
  insert into audit_outbox (actor_id, action, target_id, group_id) select ${actor.personId}::uuid, 'report.uphold', id, ${groupId}::uuid from answered`;

/** Shown again; by somebody else than who hid it, that decides an open appeal. No row when nothing stood. */
export const liftHiding = (actor: Actor, item: Item, decision: string | null): Statement<{ id: string }> => sql<{
  id: string;
}>`
  with lifted as (update hidings set lifted_at = app_now(), lifted_by = ${actor.personId}, news_at = app_now(),
      outcome = case when ${IS_DECIDED(actor)} then 'LIFTED' else outcome end, decided_at = case when ${IS_DECIDED(actor)} then app_now() else decided_at end,
      decided_by = case when ${IS_DECIDED(actor)} then ${actor.personId}::uuid else decided_by end, decision = coalesce(decision, ${decision})
      where lifted_at is null and (post_id = ${item.postId} or comment_id = ${item.commentId}) returning id, group_id, decided_at),
    audited as (insert into audit_outbox (actor_id, action, target_id, group_id)
      select ${actor.personId}::uuid, 'appeal.lift', id, group_id from lifted where decided_at = app_now())
  select id from lifted`;
const IS_DECIDED = (actor: Actor): Fragment =>
  sql`(appealed_at is not null and decided_at is null and hidden_by <> ${actor.personId}::uuid)`;

/** The item stays hidden. No row when it was decided or lifted meanwhile. */
export const upholdHiding = (actor: Actor, id: string, decision: string): Statement<{ id: string }> =>
  told(
    actor,
    'appeal.uphold',
    sql`update hidings set outcome = 'UPHELD', decided_at = app_now(), decided_by = ${actor.personId}, decision = ${decision}, news_at = app_now()
      where id = ${id} and appealed_at is not null and decided_at is null and lifted_at is null`,
  );

export const appealAgainst = (actor: Actor, id: string, words: string): Statement<{ id: string }> =>
  told(
    actor,
    'appeal.make',
    sql`update hidings set appealed_at = app_now(), appeal = ${words} where id = ${id} and appealed_at is null and lifted_at is null`,
  );

const told = (actor: Actor, action: string, update: Fragment): Statement<{ id: string }> => sql<{ id: string }>`
  with done as (${update} returning id, group_id),
    audited as (insert into audit_outbox (actor_id, action, target_id, group_id) select ${actor.personId}::uuid, ${action}, id, group_id from done)
  select id from done`;

/** The author has seen it: it is not told again. */
export const seeHiding = (actor: Actor, id: string): Statement<{ id: string }> => sql<{ id: string }>`
  update hidings set news_at = null where id = ${id} and author_id = ${actor.personId} and news_at is not null returning id`;
