import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts elsewhere by which people sign in, and which session began by which: key is (issuer, subject), never an address. */
export class Identities1795015100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table identities (
        issuer text not null, subject text not null, person_id uuid not null references persons,
        linked_at timestamptz not null default app_now(), last_used_at timestamptz, primary key (issuer, subject));
      create unique index identities_person on identities (person_id, issuer);
      alter table identities enable row level security;
      alter table identities force row level security;
      create policy system_all on identities to entrenous_system using (true) with check (true);
      create policy owner_all on identities to current_user using (true) with check (true);
      revoke all on identities from entrenous_app;
      grant select, insert, update, delete on identities to entrenous_system;

      alter table sessions add column issuer text, add column subject text, add column issuer_session text;
      create index sessions_issuer on sessions (issuer, subject) where issuer is not null and ended_at is null;
      alter table one_time_tokens drop constraint one_time_tokens_purpose;
      alter table one_time_tokens add constraint one_time_tokens_purpose
        check (purpose in ('SETUP', 'RESET', 'SOCKET', 'FACTOR', 'ENROL', 'PASSKEY', 'PROVIDER'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table identities;
      drop index sessions_issuer;
      alter table sessions drop column issuer, drop column subject, drop column issuer_session;
      delete from one_time_tokens where purpose = 'PROVIDER';
      alter table one_time_tokens drop constraint one_time_tokens_purpose;
      alter table one_time_tokens add constraint one_time_tokens_purpose
        check (purpose in ('SETUP', 'RESET', 'SOCKET', 'FACTOR', 'ENROL', 'PASSKEY'));
    `);
  }
}
