import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a SAML provider vouches for counts once: its name is kept for as long as it would count again. */
export class Assertions1795024000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table one_time_tokens drop constraint one_time_tokens_purpose;
      alter table one_time_tokens add constraint one_time_tokens_purpose
        check (purpose in ('SETUP', 'RESET', 'SOCKET', 'FACTOR', 'ENROL', 'PASSKEY', 'PROVIDER', 'LINK', 'LOGOUT', 'ASSERTION'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from one_time_tokens where purpose = 'ASSERTION';
      alter table one_time_tokens drop constraint one_time_tokens_purpose;
      alter table one_time_tokens add constraint one_time_tokens_purpose
        check (purpose in ('SETUP', 'RESET', 'SOCKET', 'FACTOR', 'ENROL', 'PASSKEY', 'PROVIDER', 'LINK', 'LOGOUT'));
    `);
  }
}
