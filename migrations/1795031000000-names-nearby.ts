import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Names that nearly read so, found by the index of their trigrams: behind row-level security no operator of trigrams uses an index, and
 * every name of the company was compared at each letter that is typed. As search itself, these know their viewer; the rule of each
 * row is asked by whoever asks them.
 */
export class NamesNearby1795031000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PEOPLE);
    await runner.query(GROUPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_people_nearby, app_groups_named');
  }
}

const DEFINER = 'stable security definer set search_path = public, pg_temp';

const PEOPLE = `
  -- Whoever may be shown to this viewer at all, and whose name nearly reads so.
  create function app_people_nearby(asked text) returns table (id uuid, nearness real) language plpgsql rows 20 ${DEFINER}
    set pg_trgm.word_similarity_threshold = 0.35 as $$
  declare
    key text := app_fold(asked);
    is_employee boolean := app_is_employee();
  begin
    if app_viewer() is null or length(key) < 3 then return; end if;
    return query select p.id, word_similarity(key, app_fold(p.name)) from persons p
      where app_fold(p.name) %> key and p.status in ('ACTIVE', 'PLACEHOLDER')
        and (is_employee and (p.kind = 'EMPLOYEE' or p.sponsor_id = app_viewer()) or app_sees_person(p.id));
  end $$;
  revoke execute on function app_people_nearby from public;
  grant execute on function app_people_nearby to entrenous_app;
`;

const GROUPS = `
  -- Groups that this viewer may know of, of whose name a word begins so (2), or which nearly reads so.
  create function app_groups_named(asked text) returns table (id uuid, folded text, nearness real) language plpgsql rows 20 ${DEFINER}
    set pg_trgm.word_similarity_threshold = 0.4 as $$
  declare
    key text := app_fold(asked);
    is_employee boolean := app_is_employee();
    mine uuid[] := app_my_groups() || app_inviting_groups();
  begin
    if app_viewer() is null or key = '' then return; end if;
    return query select f.id, f.folded, case when f.begins then 2 else word_similarity(key, f.folded) end::real
      from (select g.id, app_fold(g.name) as folded, position(' ' || key in ' ' || app_fold(g.name)) > 0 as begins from groups g
        where (app_fold(g.name) like '%' || regexp_replace(key, '([\\\\%_])', '\\\\\\1', 'g') || '%' or app_fold(g.name) %> key)
          and g.kind = 'GROUP' and g.deleted_at is null
          and (g.id = any (mine) or (is_employee and g.visibility in ('PUBLIC', 'PRIVATE')))) f
      where f.begins or (length(key) >= 3 and key <% f.folded);
  end $$;
  revoke execute on function app_groups_named from public;
  grant execute on function app_groups_named to entrenous_app;
`;
