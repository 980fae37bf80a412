import { type Fragment, joinSql, raw, sql } from '#persistence';

/** The last row of the page before: its instant and its key. */
export type After = readonly [at: string, id: string] | null;

/** `DESCENDING` breaks ties by the key downwards, as the index of activity does; `ASCENDING` upwards, as those of dates. */
export type Ties = 'ASCENDING' | 'DESCENDING';

/** Where rows of a list come from. */
export interface Source {
  readonly kind: 'P' | 'C';
  /** Rows `arm`: one per branch (a group, an author …) that the list is merged from. */
  readonly arms: Fragment;
  /** `select … as at, … as id from …` of one `arm`, ordered: a walk along an index. */
  readonly branch: Fragment;
}

/**
 * The `listed (kind, id, at, ord)` of a page, newest first, merged from many branches in two phases: the newest row of each
 * branch says in which ones the page can lie, then only those are read. Nothing is counted, nothing sorted as a whole.
 * (A plain join with ORDER BY looks as fast for busy viewers, and walks a whole index for the quietest ones.)
 */
export function mergedPicks(sources: readonly Source[], ties: Ties, rows: number): Fragment {
  const order = raw(ties === 'ASCENDING' ? 'x.at desc, x.id' : 'x.at desc, x.id desc');
  const limit = raw(`limit ${Math.trunc(rows)}`);
  if (sources.length === 0) return NOTHING;
  const steps = sources.map(({ arms, branch }, i) => {
    const name = (step: string) => raw(`${step}_${i}`);
    return sql`${name('arm')} as materialized (${arms}),
    ${name('head')} as materialized (select arm.* from ${name('arm')} arm cross join lateral (${branch} limit 1) x order by ${order} ${limit}),
    ${name('found')} as materialized (select x.id, x.at from ${name('head')} arm cross join lateral (${branch} ${limit}) x order by ${order} ${limit})`;
  });
  const found = sources.map(({ kind }, i) => raw(`select '${kind}' as kind, id, at from found_${i}`));
  return sql`${joinSql(steps, ', ')},
    listed as materialized (select x.kind, x.id, x.at, row_number() over (order by ${order}) as ord
      from (${joinSql(found, ' union ')}) x order by ${order} ${limit})`;
}

const NOTHING = raw(
  `listed as (select 'P' as kind, null::uuid as id, null::timestamptz as at, 1::bigint as ord where false)`,
);

/** After the cursor, in a list whose order is `at desc, id desc`. */
export const beforeInTime = (at: string, id: string, [instant, key]: NonNullable<After>): Fragment =>
  sql`(${raw(at)}, ${raw(id)}) < (${instant}::timestamptz, ${key}::uuid)`;

/** After the cursor, in a list whose order is `at desc, id`; the first comparison is the one that the index serves. */
export const afterByKey = (at: string, id: string, [instant, key]: NonNullable<After>): Fragment =>
  sql`(${raw(at)} <= ${instant}::timestamptz and (${raw(at)} < ${instant}::timestamptz or ${raw(id)} > ${key}::uuid))`;

export const past = (ties: Ties, at: string, id: string, after: After): Fragment => {
  if (!after) return raw('true');
  return ties === 'ASCENDING' ? afterByKey(at, id, after) : beforeInTime(at, id, after);
};
