import type { Somebody } from '../seed/names.js';

/** A leak put into the product's source while it is loaded. `find` stands in the file exactly once, or the proof fails. */
export interface Change {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}
export interface Plant {
  readonly name: string;
  /** Entry of the catalogue of how such leaks happened: A1 (direct lookups) to A19 (GraphQL). */
  readonly channel: string;
  /** Through whose eyes it is looked for, in this order; null: nobody signed in. */
  readonly viewers: readonly (Somebody | null)[];
  /**
   * Where it is looked for in a run that has to be short: journeys (`live`), fields that a root field's answer holds (`viewer.feed`; with a
   * point at the end, the plain ones: `group.`), root fields and routes. The real product is asked the same. A long run asks anything.
   */
  readonly near: readonly string[];
  readonly changes: readonly Change[];
  /** The second wall, taken down where it would hide the leak: statements of the database's owner. */
  readonly walls?: string;
}

/** Row-level security off: as if the statement had run as another role. */
export const open = (...tables: string[]): string =>
  tables.map((table) => `alter table ${table} disable row level security;`).join(' ');
/** A function of the database with other words in it. */
export const rewritten = (
  name: string,
  ...changes: readonly (readonly [find: string, replace: string])[]
): string => `do $planted$ declare
    source text := pg_get_functiondef('${name}'::regproc);
  begin
    ${changes
      .map(
        ([find, replace]) => `
    if position($find$${find}$find$ in source) = 0 then raise exception '${name} does not hold %', $find$${find}$find$; end if;
    source := replace(source, $find$${find}$find$, $find$${replace}$find$);`,
      )
      .join('')}
    execute source;
  end $planted$;`;
/** The view of member lists without its condition, whatever its columns are. */
export const EVERY_MEMBER = `do $$ begin
  execute 'create or replace view listed_memberships as ' || split_part(pg_get_viewdef('listed_memberships'), E'\\n  WHERE ', 1);
end $$;`;
export const POSTS = open('posts', 'groups');
export const COMMENTS = open('comments', 'posts', 'groups');
