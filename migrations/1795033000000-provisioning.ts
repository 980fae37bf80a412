import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a company's directory says of its employees (SCIM), the tokens by which it may, and lists of people that are read in. All of it is
 * the system's: viewers read none of these tables.
 */
export class Provisioning1795033000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table provisioning_tokens (
        id uuid primary key default uuidv7(), label text not null, hint text not null, token_hash bytea not null,
        welcomes boolean not null default true,
        created_by uuid not null references persons, created_at timestamptz not null default app_now(), expires_at timestamptz not null,
        revoked_at timestamptz, revoked_by uuid references persons, last_used_at timestamptz);
      create unique index provisioning_tokens_hash on provisioning_tokens (token_hash);

      create table provisioning_errors (
        id uuid primary key default uuidv7(), token_id uuid not null references provisioning_tokens, at timestamptz not null default app_now(),
        method text not null, resource text not null, status int not null, detail text not null);

      -- What the directory says of an employee, where that is not what the network goes by: an address may be somebody else's, or wait.
      create table directory_persons (
        person_id uuid primary key references persons, external_id text, user_name text not null, email text,
        deactivated_at timestamptz, removed_at timestamptz,
        created_at timestamptz not null default app_now(), changed_at timestamptz not null default app_now());
      create unique index directory_persons_user_name on directory_persons (lower(user_name)) where removed_at is null;
      create unique index directory_persons_external on directory_persons (external_id) where removed_at is null and external_id is not null;

      create table directory_groups (
        id uuid primary key default uuidv7(), display_name text not null, external_id text,
        created_at timestamptz not null default app_now(), changed_at timestamptz not null default app_now());
      create unique index directory_groups_name on directory_groups (lower(display_name));
      create table directory_group_members (
        directory_group_id uuid not null references directory_groups on delete cascade, person_id uuid not null references persons,
        added_at timestamptz not null default app_now(), primary key (directory_group_id, person_id));
      create index directory_group_members_person on directory_group_members (person_id);

      create table people_imports (
        id uuid primary key default uuidv7(), file_name text not null, state text not null default 'READ', welcomes boolean not null default true,
        line_count int not null default 0, create_count int not null default 0, change_count int not null default 0,
        same_count int not null default 0, bad_count int not null default 0, done_count int not null default 0,
        created_by uuid not null references persons, created_at timestamptz not null default app_now(),
        started_at timestamptz, ended_at timestamptz,
        constraint people_imports_state check (state in ('READ', 'RUNNING', 'DONE', 'DISCARDED')));
      create table people_import_lines (
        import_id uuid not null references people_imports on delete cascade, line int not null,
        outcome text not null, code text, person jsonb not null, primary key (import_id, line),
        constraint people_import_lines_outcome check (outcome in ('CREATE', 'CHANGE', 'SAME', 'BAD', 'CREATED', 'CHANGED', 'REFUSED')));
      create index people_import_lines_bad on people_import_lines (import_id, line) where outcome in ('BAD', 'REFUSED');
      create index people_import_lines_waiting on people_import_lines (import_id, line) where outcome in ('CREATE', 'CHANGE');
      ${TABLES.map(closed).join('')}

      -- Who is let in again by somebody's hand was not ended by the directory any more: it ends nobody's later suspension.
      create function app_directory_let_in() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
        update directory_persons set deactivated_at = null where person_id = new.id and deactivated_at is not null;
        return null;
      end $$;
      revoke execute on function app_directory_let_in from public;
      create trigger persons_let_in after update of status on persons for each row
        when (old.status = 'SUSPENDED' and new.status = 'ACTIVE') execute function app_directory_let_in();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger persons_let_in on persons;
      drop function app_directory_let_in;
      drop table ${[...TABLES].reverse().join(', ')};
    `);
  }
}

const TABLES = [
  'provisioning_tokens',
  'provisioning_errors',
  'directory_persons',
  'directory_groups',
  'directory_group_members',
  'people_imports',
  'people_import_lines',
];

const closed = (table: string): string => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy system_all on ${table} to entrenous_system using (true) with check (true);
      create policy owner_all on ${table} to current_user using (true) with check (true);
      revoke all on ${table} from entrenous_app;
      grant select, insert, update, delete on ${table} to entrenous_system;`;
