import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an IT admin sees of groups: how much each PUBLIC or PRIVATE one stores, and of all SECRET ones (conversations are such)
 * one sum, rounded, once a day; so that no single upload, group or hour can be told from it.
 */
export class GroupStorage1795004100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table secret_storage (day date primary key, bytes bigint not null);
      alter table secret_storage enable row level security;
      alter table secret_storage force row level security;
      create policy system_all on secret_storage to entrenous_system using (true) with check (true);
      create policy owner_all on secret_storage to current_user using (true) with check (true);
      create policy app_read on secret_storage for select to entrenous_app using ((select app_has_role('IT_ADMIN')));
      revoke all on secret_storage from entrenous_app;
      grant select on secret_storage to entrenous_app;
      grant select, insert, delete on secret_storage to entrenous_system;

      -- Pictures of posts and of the group itself, in bytes, of those of these groups that an IT admin may be told of.
      create function app_group_storage(group_ids uuid[]) returns table (group_id uuid, bytes bigint)
        language plpgsql stable security definer set search_path = public, pg_temp as $$
      #variable_conflict use_column
      begin
        if not app_has_role('IT_ADMIN') then return; end if;
        return query select g.id, (select coalesce(sum(i.bytes), 0)::bigint from images i where i.id = g.image_id
            or i.post_id in (select p.id from posts p where p.group_id = g.id))
          from groups g where g.id = any ($1) and g.kind = 'GROUP' and g.visibility in ('PUBLIC', 'PRIVATE') and g.deleted_at is null;
      end $$;
      revoke execute on function app_group_storage from public;
      grant execute on function app_group_storage to entrenous_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_group_storage; drop table secret_storage');
  }
}
