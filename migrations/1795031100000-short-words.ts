import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Stems are looked for as beginnings, but those of two and three letters begin everything: «loi» found no «lois», «axe» no «axes», unless
 * it was still being typed. Of these the endings themselves are looked for, word by word.
 */
export class ShortWords1795031100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(rewrite(LONG_ONLY, ENDINGS_TOO));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(rewrite(ENDINGS_TOO, LONG_ONLY));
  }
}

const LONG_ONLY = `if stem ~ '..i$' then`;
const ENDINGS_TOO = `if length(stem) between 2 and 3 then
        found := found || array_to_string(array(select quote_literal(stem || ending) from unnest(array['s', 'x', 'e', 'es']) ending
          union all select quote_literal(stem || ending) from unnest(array['ed', 'ing', right(stem, 1) || 'ed', right(stem, 1) || 'ing']) ending
            where length(stem) = 3), ' | ')::tsquery;
      end if;
      if stem ~ '..i$' then`;

const rewrite = (from: string, to: string): string => `do $rewrite$ declare
    source text := pg_get_functiondef('app_search_alternatives'::regproc);
  begin
    if position($from$${from}$from$ in source) = 0 then raise exception 'app_search_alternatives is another one'; end if;
    execute replace(source, $from$${from}$from$, $to$${to}$to$);
  end $rewrite$;`;
