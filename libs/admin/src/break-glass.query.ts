import type { Actor, Visibility } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { type BylineRow, bylineOf } from '#people';
import type { BreakGlassDecision, BreakGlassScope } from './break-glass.entity.js';

/** A request as its viewer sees it, with what decides rights on it. */
export interface BreakGlassRow {
  readonly id: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly reason: string;
  readonly scope: BreakGlassScope;
  readonly itemId: string | null;
  readonly entryId: string | null;
  readonly periodFrom: Date | null;
  readonly periodUntil: Date | null;
  readonly hours: number;
  readonly noticeAt: Date | null;
  readonly noticeReason: string | null;
  readonly byOwners: boolean;
  readonly decision: BreakGlassDecision | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly opensUntil: Date | null;
  readonly endedAt: Date | null;
  readonly concerns: readonly { readonly personId: string }[];
  /** To the viewer, at this moment. */
  readonly isOpen: boolean;
  readonly hasPassed: boolean;
  readonly requester: BylineRow;
  readonly person: BylineRow | null;
  readonly decider: BylineRow | null;
  /** Instant to the microsecond, for the cursor. */
  readonly place: string;
}

const requestsWhere = (
  actor: Actor,
  condition: Fragment,
  tail: Fragment,
): Statement<BreakGlassRow> => sql<BreakGlassRow>`
  select b.id, b.requested_by as "requestedBy", b.requested_at as "requestedAt", b.reason, b.scope, b.item_id as "itemId", b.entry_id as "entryId",
    b.period_from as "periodFrom", b.period_until as "periodUntil", b.hours, b.notice_at as "noticeAt", b.notice_reason as "noticeReason",
    b.by_owners as "byOwners", b.decision, b.decided_by as "decidedBy", b.decided_at as "decidedAt", b.opens_until as "opensUntil", b.ended_at as "endedAt",
    coalesce((select json_agg(json_build_object('personId', c.person_id)) from break_glass_concerns c where c.break_glass_id = b.id), '[]') as concerns,
    app_break_glass_open(b) as "isOpen", coalesce(b.opens_until <= app_now(), false) as "hasPassed",
    ${bylineOf(actor, 'b.requested_by')} as requester, ${bylineOf(actor, 'b.person_id')} as person, ${bylineOf(actor, 'b.decided_by')} as decider,
    b.requested_at::text as place
  from break_glass b where ${accessible(actor, 'see', 'BreakGlass', 'b')} and ${condition} ${tail}`;

/** Newest first. */
export const requests = (actor: Actor, after: readonly string[] | null, limit: number): Statement<BreakGlassRow> =>
  requestsWhere(
    actor,
    after ? sql`(b.requested_at, b.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : raw('true'),
    sql`order by b.requested_at desc, b.id desc limit ${limit}`,
  );
export const requestByKey = (actor: Actor, id: string): Statement<BreakGlassRow> =>
  requestsWhere(actor, sql`b.id = ${id}`, raw(''));
/** Those that are open to the viewer at this moment, which every page says. */
export const openToViewer = (actor: Actor): Statement<BreakGlassRow> =>
  requestsWhere(
    actor,
    sql`b.requested_by = ${actor.personId} and b.opens_until > app_now() and b.ended_at is null and app_break_glass_open(b)`,
    raw('order by b.opens_until, b.id limit 20'),
  );

export interface NewBreakGlass {
  readonly reason: string;
  readonly scope: BreakGlassScope;
  readonly personId: string | null;
  readonly periodFrom: Date | null;
  readonly periodUntil: Date | null;
  readonly itemId: string | null;
  readonly entryId: string | null;
  readonly hours: number;
  readonly noticeAt: Date | null;
  readonly noticeReason: string | null;
}
export const ask = (b: NewBreakGlass): Statement<{ id: string | null }> => sql<{ id: string | null }>`
  select app_ask_break_glass(${b.reason}, ${b.scope}, ${b.personId}::uuid, ${b.periodFrom}::timestamptz, ${b.periodUntil}::timestamptz,
    ${b.itemId}::uuid, ${b.entryId}::uuid, ${b.hours}::int, ${b.noticeAt}::timestamptz, ${b.noticeReason}) as id`;
export const decide = (id: string, isApproved: boolean): Statement<{ outcome: string }> => sql<{ outcome: string }>`
  select app_decide_break_glass(${id}, ${isApproved}) as outcome`;
export const end = (id: string): Statement<{ outcome: string }> => sql<{ outcome: string }>`
  select app_end_break_glass(${id}) as outcome`;

export const maySee = (actor: Actor, personId: string): Statement<{ id: string }> => sql<{ id: string }>`
  select p.id from persons p where p.id = ${personId} and ${accessible(actor, 'see', 'Person', 'p')}`;

/** Something that was opened, as the officer gets it. */
export interface OpenedItemRow {
  readonly id: string;
  readonly kind: 'POST' | 'COMMENT';
  readonly postId: string;
  readonly groupId: string;
  readonly groupName: string;
  readonly groupKind: 'GROUP' | 'CONVERSATION';
  readonly visibility: Visibility;
  readonly author: BylineRow;
  readonly audience: 'NETWORK' | 'MEMBERS' | 'INTERNAL';
  readonly title: string | null;
  readonly body: string;
  readonly datedAt: Date;
  readonly editedAt: Date | null;
  readonly isHidden: boolean;
  readonly imageCount: number;
  readonly place: string;
}
/** Each of these rows is a row of the audit log. */
export const read = (
  actor: Actor,
  id: string,
  after: readonly string[] | null,
  limit: number,
): Statement<OpenedItemRow> => sql<OpenedItemRow>`
  with page as materialized (select * from app_read_break_glass(${id}, ${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid, ${limit}))
  select r.*, ${bylineOf(actor, 'r."authorId"')} as author from page r order by r."datedAt", r.id`;

/** Until when content of these groups is open to somebody. */
export const openedUntil = (groupIds: readonly string[]): Statement<{ groupId: string; until: Date }> =>
  sql<{
    groupId: string;
    until: Date;
  }>`select o.group_id as "groupId", o.until from app_opened_until(${groupIds}::uuid[]) o`;
