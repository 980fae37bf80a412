import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Second factors, recovery codes, and what the network asks of whom when they sign in. The viewers' role has no right to any of it. */
export class Factors1795015000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whether a second factor (or what is as good) opened it, and when its person last proved to be who they are.
      alter table sessions add column has_factor boolean not null default false,
        add column proved_at timestamptz not null default app_now();
      -- Fewer than 15 characters: enough beside a second factor only.
      alter table credentials add column is_short boolean not null default false;
      alter table one_time_tokens drop constraint one_time_tokens_purpose;
      alter table one_time_tokens add constraint one_time_tokens_purpose
        check (purpose in ('SETUP', 'RESET', 'SOCKET', 'FACTOR', 'ENROL', 'PASSKEY'));

      create table factors (
        id uuid primary key default uuidv7(), person_id uuid not null references persons, kind text not null, label text not null default '',
        -- Of an application that shows codes: sealed with a key that is not in the database, and the last half minute that was used.
        secret bytea, last_step bigint,
        -- Of a passkey: nothing of it is secret.
        credential_id text, public_key bytea, counter bigint, transports text[] not null default '{}', is_backed_up boolean,
        created_at timestamptz not null default app_now(), confirmed_at timestamptz, last_used_at timestamptz,
        constraint factors_kind check (kind in ('TOTP', 'PASSKEY')),
        constraint factors_shape check (case kind when 'TOTP' then secret is not null and credential_id is null
          else secret is null and credential_id is not null and public_key is not null and counter is not null end));
      create unique index factors_credential on factors (credential_id) where credential_id is not null;
      create unique index factors_one_totp on factors (person_id) where kind = 'TOTP';
      create index factors_person on factors (person_id, created_at);

      create table recovery_codes (
        person_id uuid not null references persons, code_hash bytea not null, used_at timestamptz, primary key (person_id, code_hash));

      create table sign_in_policies (
        population text primary key, factor_from timestamptz, changed_at timestamptz not null default app_now(),
        changed_by uuid references persons,
        constraint sign_in_policies_population check (population in ('EMPLOYEE', 'EXTERNAL')));
      insert into sign_in_policies (population) values ('EMPLOYEE'), ('EXTERNAL');
    `);
    for (const table of TABLES)
      await runner.query(`
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy system_all on ${table} to entrenous_system using (true) with check (true);
        create policy owner_all on ${table} to current_user using (true) with check (true);
        revoke all on ${table} from entrenous_app;
        grant select, insert, update, delete on ${table} to entrenous_system;
      `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ${TABLES.join(', ')};
      delete from one_time_tokens where purpose in ('FACTOR', 'ENROL', 'PASSKEY');
      alter table one_time_tokens drop constraint one_time_tokens_purpose;
      alter table one_time_tokens add constraint one_time_tokens_purpose check (purpose in ('SETUP', 'RESET', 'SOCKET'));
      alter table credentials drop column is_short;
      alter table sessions drop column has_factor, drop column proved_at;
    `);
  }
}

const TABLES = ['factors', 'recovery_codes', 'sign_in_policies'];
