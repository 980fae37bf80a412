import { type Group, groupColumns } from '#groups';
import { type BylineRow, bylineJson } from '#people';
import { type Actor, membershipFacts } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import type { ConversationList } from './conversation.js';

/** A conversation as one of its people sees it. Instants as PostgreSQL's JSON has them. */
export interface ConversationRow {
  readonly id: string;
  readonly askedBy: string | null;
  readonly openedAt: string | null;
  readonly isDirect: boolean;
  /** Of the latest message, or when it was begun. */
  readonly at: string;
  readonly lastPostId: string | null;
  readonly isMuted: boolean;
  readonly isArchived: boolean;
  readonly group: Group;
  /** The others, by name. */
  readonly others: readonly BylineRow[];
}
/** Instant and key of the row before a page. */
export type After = readonly [string, string] | null;

const columns = (actor: Actor): Fragment => sql`
  k.id, k.asked_by as "askedBy", k.opened_at as "openedAt", k.low_id is not null as "isDirect", coalesce(x.at, k.created_at) as at,
  x.id as "lastPostId", (row_to_json(g)) as "group", coalesce(s.level = 'MUTED', false) as "isMuted",
  coalesce(a.at >= coalesce(x.at, k.created_at), false) as "isArchived",
  (select coalesce(json_agg(${bylineJson(actor, 'b')} order by app_fold(b.name), b.id), '[]') from memberships m join bylines b on b.id = m.person_id
    where m.group_id = k.id and m.valid_to is null and m.state = 'ACTIVE' and m.person_id <> ${actor.personId}) as others`;

/** Of each conversation the latest message that the viewer reads, how they keep it, and its group; `g` has its columns in the names of a `Group`. */
const beside = (actor: Actor): Fragment => sql`
  join lateral (select ${groupColumns('og')} from groups og where og.id = k.id) g on true
  left join lateral (select p.id, p.dated_at as at from posts p join groups pg on pg.id = p.group_id
    where p.group_id = k.id and p.deleted_at is null and p.hidden_at is null and ${accessible(actor, 'read', 'Post', 'p', { group: 'pg' })}
    order by p.dated_at desc, p.id limit 1) x on true
  left join conversation_archives a on a.id = k.id and a.person_id = ${actor.personId}
  left join subscriptions s on s.group_id = k.id and s.person_id = ${actor.personId}`;

/** Those of these keys that are the viewer's. */
export const conversationsByKeys = (actor: Actor, ids: readonly string[]): Statement<{ row: ConversationRow }> => sql<{
  row: ConversationRow;
}>`
  select row_to_json(q) as row from (select ${columns(actor)} from conversations k ${beside(actor)}
    where k.id = any (${ids}::uuid[]) and ${accessible(actor, 'see', 'Conversation', 'k')}) q`;

const WANTED: Readonly<Record<ConversationList, (actor: Actor) => Fragment>> = {
  OPEN: (actor) =>
    sql`(k.opened_at is not null or k.asked_by = ${actor.personId}) and coalesce(a.at < coalesce(x.at, k.created_at), true)`,
  REQUESTS: (actor) => sql`k.opened_at is null and k.asked_by <> ${actor.personId}`,
  ARCHIVED: (actor) =>
    sql`(k.opened_at is not null or k.asked_by = ${actor.personId}) and a.at >= coalesce(x.at, k.created_at)`,
};

/** Those of the viewer, the one where something was last written first: the newest message of each, then of all. */
export const conversationList = (
  actor: Actor,
  list: ConversationList,
  after: After,
  rows: number,
): Statement<{ row: ConversationRow }> => sql<{ row: ConversationRow }>`
  with page as materialized (
    select k.id, coalesce(x.at, k.created_at) as at from ${own(actor)} ${beside(actor)}
    where ${accessible(actor, 'see', 'Conversation', 'k')} and ${WANTED[list](actor)}
      ${after ? sql`and (coalesce(x.at, k.created_at), k.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : raw('')}
    order by 2 desc, 1 desc ${raw(`limit ${Math.trunc(rows)}`)})
  select row_to_json(q) as row from page cross join lateral (
    select ${columns(actor)} from conversations k ${beside(actor)} where k.id = page.id) q
  order by page.at desc, page.id desc`;

const own = (actor: Actor): Fragment =>
  sql`unnest(${[...membershipFacts(actor).conversations]}::uuid[]) c (id) join conversations k on k.id = c.id`;

/** In how many there is something of others that the viewer has not read, without those muted or put away; at most 100. */
export const unreadConversations = (actor: Actor): Statement<{ count: number }> => sql`
  select count(*)::int as count from (
    select from ${own(actor)} ${beside(actor)} join memberships m on m.group_id = k.id and m.person_id = ${actor.personId} and m.valid_to is null
    where ${accessible(actor, 'see', 'Conversation', 'k')} and coalesce(s.level, 'ALL') <> 'MUTED' and coalesce(a.at < x.at, true)
      and exists (select from posts p where p.group_id = k.id and p.deleted_at is null and p.hidden_at is null
        and p.author_id <> ${actor.personId} and p.dated_at > (select coalesce(s.read_through, m.since)))
    limit 100) unread`;

/** The conversation of two with each of these people, where the viewer has one. */
export const conversationsWith = (
  actor: Actor,
  personIds: readonly string[],
): Statement<{ personId: string; id: string }> => sql<{ personId: string; id: string }>`
  select o.id as "personId", k.id from unnest(${personIds}::uuid[]) o (id) join conversations k
    on k.low_id = least(o.id, ${actor.personId}::uuid) and k.high_id = greatest(o.id, ${actor.personId}::uuid)
  where ${accessible(actor, 'see', 'Conversation', 'k')}`;
