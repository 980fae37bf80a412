import { type Fragment, joinSql, raw, sql } from '#persistence';

const MOST_WORDS = 8;

/** Whether each word of the search stands somewhere in the column, accents and case aside. */
export function holdsWords(column: string, search: string): Fragment {
  const words = search.trim().split(/\s+/u).slice(0, MOST_WORDS);
  const conditions = words.map((word) => sql`position(app_fold(${word}) in app_fold(${raw(column)})) > 0`);
  return sql`(${joinSql(conditions, ' and ')})`;
}
