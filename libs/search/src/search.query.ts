import type { Actor } from '#permissions';
import { type Fragment, type Statement, joinSql, raw, sql } from '#persistence';
import type { Asked } from './asked.js';
import type { FoundRef } from './searchable.js';

export type SearchKind = 'POST' | 'COMMENT' | 'FILE';
export type SearchOrder = 'RELEVANCE' | 'NEWEST';

export interface SearchFilter {
  readonly kinds?: readonly SearchKind[] | null;
  readonly groupId?: string | null;
  readonly authorId?: string | null;
  readonly since?: Date | null;
  readonly until?: Date | null;
  readonly marks?: readonly string[];
}

/** A place in the order by date: whatever comes after it. */
export type Place = readonly [at: string, id: string] | null;

export interface HitRow extends FoundRef {
  readonly nearness: number;
}

/** The newest that hold the words, after a place. The index itself knows what the viewer may read. */
export const newestHits = (asked: Asked, filter: SearchFilter, after: Place, rows: number): Statement<HitRow> =>
  sql<HitRow>`with asked as materialized (${queryOf(asked)})
    select f.kind, f.id, to_char(f.dated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, f.nearness, asked.query::text as query
    from asked cross join lateral ${found(filter, after, rows)} with ordinality f (kind, id, group_id, dated_at, nearness, ord)
    order by f.ord`;

export interface TallyRow {
  readonly kind: SearchKind;
  readonly groupId: string;
  readonly count: number;
}
/** How many of the newest `most` there are of each kind in each group. `readable` asks for each once more by its rule. */
export const tallyOf = (
  asked: Asked,
  filter: SearchFilter,
  readable: readonly Fragment[],
  most: number,
): Statement<TallyRow> => sql<TallyRow>`
  with asked as materialized (${queryOf(asked)}),
  found as materialized (select f.* from asked cross join lateral ${found(filter, null, most)} f)
  select r.kind, r.group_id as "groupId", count(*)::int as count
  from (${joinSql(readable, ' union all ')}) r (kind, group_id) group by r.kind, r.group_id order by count desc, r.group_id, r.kind`;

const queryOf = ({ words, whole, begun }: Asked): Fragment =>
  sql`select app_search_query(${words}::text[], ${whole}::boolean[], ${begun}::boolean) as query`;

function found({ kinds, groupId, authorId, since, until, marks }: SearchFilter, after: Place, rows: number): Fragment {
  return sql`app_search(asked.query, ${kinds?.length ? kinds : null}::text[], ${groupId ?? null}::uuid, ${authorId ?? null}::uuid,
    ${since ?? null}::timestamptz, ${until ?? null}::timestamptz, ${marks?.length ? marks : null}::text[],
    ${after?.[0] ?? null}::timestamptz, ${after?.[1] ?? null}::uuid, ${raw(String(Math.trunc(rows)))})`;
}

const MOST_KEPT = 10;

export const recentSearches = (actor: Actor): Statement<{ words: string }> => sql<{ words: string }>`
  select words from recent_searches where person_id = ${actor.personId} order by at desc, words limit ${MOST_KEPT}`;

/** The same words again come first again; only the latest are kept. */
export const rememberSearch = (actor: Actor, words: string): Statement<object> => sql`
  with older as (
    delete from recent_searches r where r.person_id = ${actor.personId} and r.words <> ${words} and (r.at, r.words) not in (
      select k.at, k.words from recent_searches k where k.person_id = ${actor.personId} and k.words <> ${words}
      order by k.at desc, k.words limit ${MOST_KEPT - 1}))
  insert into recent_searches (person_id, words) values (${actor.personId}, ${words})
  on conflict (person_id, words) do update set at = app_now()`;

/** These words, or all. */
export const forgetSearches = (actor: Actor, words: string | null): Statement<object> => sql`
  delete from recent_searches where person_id = ${actor.personId} and words = coalesce(${words}, words)`;
