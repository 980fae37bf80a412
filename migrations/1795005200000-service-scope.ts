import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a service reads becomes no wider either: none comes into a group that has content, and none reads further back than before,
 * whatever the program does. The product has no road yet by which a service enters a group; it will be one of the proposals.
 */
export class ServiceScope1795005200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_refuse_service() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
        if session_user in ('entrenous_app', 'entrenous_system')
          and exists (select from persons p where p.id = new.person_id and p.kind = 'SERVICE')
          and exists (select from posts p where p.group_id = new.group_id)
          -- another role is no further reading
          and not exists (select from memberships m where m.person_id = new.person_id and m.group_id = new.group_id and m.state = 'ACTIVE'
            and (m.valid_to is null or m.valid_to = app_now()) and m.history_from <= new.history_from) then
          raise exception 'WIDENING_NEEDS_PROCEDURE' using errcode = 'EN001', table = tg_table_name;
        end if;
        return new;
      end $$;
      create trigger memberships_service before insert on memberships for each row
        when (new.state = 'ACTIVE') execute function app_refuse_service();
      create trigger memberships_service_again before update of state on memberships for each row
        when (new.state = 'ACTIVE' and old.state <> 'ACTIVE') execute function app_refuse_service();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_refuse_service cascade');
  }
}
