import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When the company's data were copied, and when a copy was last proven to restore; and what they take, measured once a night and to the
 * nearest hundred megabytes, since SECRET groups are in it.
 */
export class Backups1795014000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table backup_runs (
        id uuid primary key default uuidv7(), kind text not null, outcome text not null,
        started_at timestamptz not null, ended_at timestamptz not null default app_now(),
        backup_name text, table_count int, file_count int, megabytes int, problem text, place text,
        constraint backup_runs_kind check (kind in ('BACKUP', 'DRILL')),
        constraint backup_runs_outcome check (outcome in ('OK', 'FAILED')),
        constraint backup_runs_problem check ((outcome = 'FAILED') = (problem is not null)));
      create index backup_runs_last on backup_runs (kind, outcome, ended_at);
      create table data_sizes (day date primary key, database_megabytes int not null, file_megabytes int not null);
      ${['backup_runs', 'data_sizes'].map(closed).join('')}

      -- Employees are told of what was proven, IT admins also of what failed.
      create policy app_read on backup_runs for select to entrenous_app
        using ((select app_has_role('IT_ADMIN')) or (outcome = 'OK' and (select app_is_employee())));
      create policy app_read on data_sizes for select to entrenous_app using ((select app_has_role('IT_ADMIN')));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table backup_runs, data_sizes');
  }
}

const closed = (table: string): string => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy system_all on ${table} to entrenous_system using (true) with check (true);
      create policy owner_all on ${table} to current_user using (true) with check (true);
      revoke all on ${table} from entrenous_app;
      grant select on ${table} to entrenous_app;
      grant select, insert, delete on ${table} to entrenous_system;`;
