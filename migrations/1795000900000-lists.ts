import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists that are sorted and searched: the orders of the tables of accounts and members, and the directory by what people
 * do, not by their name alone.
 */
export class Lists1795000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ORDERS);
    await runner.query(WORDS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app_find_people;
      drop trigger persons_words on persons;
      drop function app_person_words;
      drop index persons_words;
      alter table persons drop column words;
      drop index persons_status, persons_access_until, memberships_since`);
  }
}

const ORDERS = `
  create index persons_status on persons (status, app_fold(name), id);
  create index persons_access_until on persons (coalesce(access_until, 'infinity'), app_fold(name), id);
  create index memberships_since on memberships (group_id, since) where valid_to is null and state = 'ACTIVE';
`;

/** Folded once, when a profile is written: twenty thousand people are not folded again at each letter that is typed. */
const WORDS = String.raw`
  alter table persons add column words text not null default '';
  create function app_person_words() returns trigger language plpgsql set search_path = public, pg_temp as $$ begin
    new.words := app_fold(concat_ws(' ', new.name, new.title, new.department, array_to_string(new.skills, ' '), array_to_string(new.interests, ' ')));
    return new;
  end $$;
  create trigger persons_words before insert or update of name, title, department, skills, interests on persons
    for each row execute function app_person_words();
  update persons set words = app_fold(concat_ws(' ', name, title, department, array_to_string(skills, ' '), array_to_string(interests, ' ')));
  create index persons_words on persons using gin (words gin_trgm_ops);

  -- People in whose name, title, department, skills or interests each of these stands. For employees: all employees, and the
  -- externals whom they see; nobody else is told more than name and title. An index is no help under a policy, so it stands here.
  create function app_find_people(folded text[]) returns setof uuid language plpgsql stable security definer rows 100
    set search_path = public, pg_temp as $$ begin
    if not app_is_employee() then return; end if;
    return query execute (select 'select p.id from persons p where (p.kind = ''EMPLOYEE'' or p.sponsor_id = app_viewer() or app_sees_person(p.id))'
      || string_agg(format(' and p.words like %L', '%' || regexp_replace(word, '([\\%_])', '\\\1', 'g') || '%'), '') from unnest(folded) as word);
  end $$;
`;
