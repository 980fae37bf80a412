import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search at two million posts. The newest seven and thirty days are looked through before the quarter: a common word fills a page from
 * them. And whoever reads little has what they read looked through row by row: beginnings (a stem is one) are gathered from the whole
 * index first, whoever reads them, so that an external with nine posts paid for all who write a common word. What one person wrote is
 * found by who wrote it.
 */
export class SearchNearer1795031200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [from, to] of CHANGES) await runner.query(rewrite(from, to));
    await runner.query('create index search_docs_author on search_docs (author_id, dated_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index search_docs_author');
    for (const [from, to] of CHANGES.toReversed()) await runner.query(rewrite(to, from));
  }
}

/** So many rows are looked through one by one in less time than a common beginning is gathered. */
const FEW = 300;
const CHANGES: readonly (readonly [from: string, to: string])[] = [
  [
    `readable text; statement text;`,
    `readable text; statement text; has_few boolean; begun_at timestamptz := least(coalesce(before_at, 'infinity'), coalesce(until, 'infinity'), app_now());`,
  ],
  // Nothing of before they came is theirs; a document may have been uploaded some days before the post that bears it.
  [
    `tokens := tokens || limited;`,
    `tokens := tokens || limited;
      since := greatest(since, (select min(h) from unnest(history) h) - interval '30 days');`,
  ],
  [`where d.words @@ $1 and d.readers`, `where %s and d.readers`],
  [
    `array[app_now() - interval '90 days', app_now() - interval '9 months', app_now() - interval '21 months', '-infinity'] loop`,
    `case when is_employee then array[begun_at - interval '7 days', begun_at - interval '30 days'] when most <= 100 then array[begun_at - interval '7 days'] else '{}' end
        || array[begun_at - interval '90 days', begun_at - interval '9 months', begun_at - interval '21 months', '-infinity'] loop`,
  ],
  [
    `return query execute statement using`,
    `-- Not asked where the newest window fills the page: gathering all that somebody reads costs as much as a rare word.
        if has_few is null and upper < 'infinity' and not is_employee then
          execute 'select count(*) <= ${FEW} from (select from search_docs d where d.readers && $1 and d.dated_at >= $2 and d.dated_at < $3 limit ${FEW + 1}) f'
            into has_few using tokens, coalesce(since, '-infinity'), least(upper, until);
        end if;
        -- Behind a function that is no operator of the index, words are compared where the rows are.
        return query execute format(statement, case when has_few then 'ts_match_vq(d.words, $1)' else 'd.words @@ $1' end) using`,
  ],
];

const rewrite = (from: string, to: string): string => `do $rewrite$ declare
    source text := pg_get_functiondef('app_search'::regproc);
  begin
    if position($from$${from}$from$ in source) = 0 then raise exception 'app_search is another one: %', $from$${from}$from$; end if;
    execute replace(source, $from$${from}$from$, $to$${to}$to$);
  end $rewrite$;`;
