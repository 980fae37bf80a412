import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever comes into a group, and whoever makes it narrower, do so one after the other: each finds it as the other left it. */
export class OneAtATime1795006000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Volatile: what it looks at is what others have committed while it waited, not what the statement began with.
      create function app_still(group_id uuid, visibility text, join_policy text, externals_allowed boolean) returns boolean
        language plpgsql volatile security definer set search_path = public, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended($1::text, 0));
        return exists (select from groups g where g.id = $1 and g.visibility = $2 and g.join_policy = $3 and g.externals_allowed = $4
          and g.archived_at is null and g.deleted_at is null);
      end $$;
      revoke execute on function app_still from public;
      grant execute on function app_still to entrenous_app, entrenous_system;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_still');
  }
}
