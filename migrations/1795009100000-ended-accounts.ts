import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an account's date has not passed, for lists in which a viewer sees a byline and not its person. */
export class EndedAccounts1795009100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_lasts(person_id uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
        return exists (select from persons p where p.id = $1 and (p.access_until is null or p.access_until > app_now()));
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_lasts');
  }
}
