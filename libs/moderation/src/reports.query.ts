import { type Group, groupColumns } from '#groups';
import { type BylineRow, bylineJson } from '#people';
import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { isReadable, itemOf } from './item.query.js';
import { type Item, LIMITS, MOST_WAITING, keyOf } from './moderation.js';
import type { CaseState } from './report-case.entity.js';
import type { ReportReason } from './report.entity.js';

export interface ReportRow {
  readonly reason: ReportReason;
  readonly words: string | null;
  readonly at: string;
  readonly reporter: BylineRow;
}
/** What is reported about one item, with who reports. Instants as PostgreSQL's JSON has them. */
export interface CaseRow {
  readonly id: string;
  readonly groupId: string;
  readonly postId: string | null;
  readonly commentId: string | null;
  readonly authorId: string;
  readonly datedAt: string;
  readonly openedAt: string;
  readonly state: CaseState;
  readonly answeredAt: string | null;
  readonly answeredBy: string | null;
  readonly group: Group;
  /** Oldest first. */
  readonly reports: readonly ReportRow[];
}
/** Instant and key of the row before a page. */
export type After = readonly [string, string] | null;

const caseColumns = (actor: Actor): Fragment => sql`
  k.id, k.group_id as "groupId", k.post_id as "postId", k.comment_id as "commentId", k.author_id as "authorId", k.dated_at as "datedAt",
  k.opened_at as "openedAt", k.state, k.answered_at as "answeredAt", k.answered_by as "answeredBy",
  (select row_to_json(x) from (select ${groupColumns('g')}) x) as "group",
  (select coalesce(json_agg(json_build_object('reason', r.reason, 'words', r.words, 'at', r.at, 'reporter', ${bylineJson(actor, 'b')}) order by r.at, r.reporter_id), '[]')
    from reports r join bylines b on b.id = r.reporter_id where r.case_id = k.id) as reports`;

/** Open ones that the viewer may answer, in these groups, oldest first: the head of each group's, then of all. */
export const openCases = (
  actor: Actor,
  groupIds: readonly string[],
  after: After,
  rows: number,
): Statement<{ row: CaseRow }> => sql<{ row: CaseRow }>`
  select row_to_json(q) as row from unnest(${groupIds}::uuid[]) a (group_id) cross join lateral (
    select ${caseColumns(actor)} from report_cases k ${itemOf('k')}
    where k.group_id = a.group_id and k.state = 'OPEN' and ${accessible(actor, 'answer', 'ReportCase', 'k', { group: 'g' })} and ${isReadable(actor, 'k')}
      ${after ? sql`and (k.opened_at, k.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : raw('')}
    order by k.opened_at, k.id ${raw(`limit ${Math.trunc(rows)}`)}) q
  order by q."openedAt", q.id ${raw(`limit ${Math.trunc(rows)}`)}`;

export const caseByKey = (actor: Actor, id: string): Statement<{ row: CaseRow }> => sql<{ row: CaseRow }>`
  select row_to_json(q) as row from (select ${caseColumns(actor)} from report_cases k ${itemOf('k')}
    where k.id = ${id} and ${accessible(actor, 'see', 'ReportCase', 'k', { group: 'g' })} and ${isReadable(actor, 'k')}) q`;

/** How many wait in each of these groups, up to the most that is counted. */
export const waitingCases = (
  actor: Actor,
  groupIds: readonly string[],
): Statement<{ groupId: string; count: number }> => sql<{
  groupId: string;
  count: number;
}>`
  select a.group_id as "groupId", (select count(*)::int from (select from report_cases k ${itemOf('k')}
    where k.group_id = a.group_id and k.state = 'OPEN' and ${accessible(actor, 'answer', 'ReportCase', 'k', { group: 'g' })} and ${isReadable(actor, 'k')}
    ${raw(`limit ${MOST_WAITING}`)}) x) as count
  from unnest(${groupIds}::uuid[]) a (group_id)`;

/** How many reports the viewer made in a day; they know of no other. */
export const ownReportsOfADay = (actor: Actor): Statement<{ count: number }> => sql<{ count: number }>`
  select count(*)::int as count from (select from reports where reporter_id = ${actor.personId} and at > app_now() - interval '1 day'
    ${raw(`limit ${LIMITS.reportsADay}`)}) x`;

/** The viewer's open reports of these items. */
export const ownOpenReports = (actor: Actor, itemIds: readonly string[]): Statement<{ itemId: string; at: string }> =>
  sql<{
    itemId: string;
    at: string;
  }>`select item_id as "itemId", at from reports where reporter_id = ${actor.personId} and closed_at is null and item_id = any (${itemIds}::uuid[])`;

/** Adds a report to the item's case. The log keeps that there is one, and never from whom. */
export const makeReport = (
  item: Item,
  groupId: string,
  reason: ReportReason,
  words: string | null,
): Statement<{ caseId: string; isNew: boolean }> => sql<{ caseId: string; isNew: boolean }>`
  with made as materialized (select * from app_report(${item.postId}::uuid, ${item.commentId}::uuid, ${reason}, ${words})),
    audited as (insert into audit_outbox (actor_id, action, target_id, group_id)
      select null::uuid, 'report.make', ${keyOf(item)}::uuid, ${groupId}::uuid from made where is_new)
  select case_id as "caseId", is_new as "isNew" from made`;

/** No row when somebody else was first. */
export const dismissCase = (actor: Actor, { id, groupId }: CaseRow): Statement<{ id: string }> => sql<{ id: string }>`
  with done as (update report_cases set state = 'DISMISSED', answered_at = app_now(), answered_by = ${actor.personId}
      where id = ${id} and state = 'OPEN' returning id),
    audited as (insert into audit_outbox (actor_id, action, target_id, group_id)
      select ${actor.personId}::uuid, 'report.dismiss', id, ${groupId}::uuid from done)
  select id from done`;
