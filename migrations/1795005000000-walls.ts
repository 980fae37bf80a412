import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Walls once more in the database: what an external writes carries their own organisation, whoever forgets to say so; and whether a
 * group has anything that a wall would keep apart, so that nobody is told of one behind which they see what they saw before.
 */
export class Walls1795005000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, policy, check] of WRITTEN)
      await runner.query(`alter policy ${policy} on ${table} with check (${check} and ${ofOwnSide})`);
    await runner.query(SIDES);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_has_sides');
    for (const [table, policy, check] of WRITTEN)
      await runner.query(`alter policy ${policy} on ${table} with check (${check})`);
  }
}

/** Employees and services have no organisation of their own. */
const ofOwnSide = '(app_partner() is null or partner_id = app_partner())';
const byAuthor = 'author_id = (select app_viewer()) and group_id = any ((select app_my_groups())::uuid[])';
const WRITTEN = [
  ['posts', 'app_insert', byAuthor],
  ['comments', 'app_insert', byAuthor],
  ['reactions', 'app_write', 'person_id = (select app_viewer())'],
] as const;

const SIDES = `
  -- Whether people of more than one organisation were ever in the group, or something is of one and something of another.
  create function app_has_sides(group_id uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return (select count(*) > 1 from (
      select p.partner_id from memberships m join persons p on p.id = m.person_id where m.group_id = $1 and p.partner_id is not null
      union select a.partner_key from post_activity a where a.group_id = $1 and a.partner_key <> '00000000-0000-0000-0000-000000000000') sides);
  end $$;
  revoke execute on function app_has_sides from public;
  grant execute on function app_has_sides to entrenous_app, entrenous_system;
`;
