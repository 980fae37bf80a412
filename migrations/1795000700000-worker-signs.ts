import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where processes that run jobs say that they live, for `GET /health/ready`: they may run on another machine. */
export class WorkerSigns1795000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table worker_signs (worker_id uuid primary key, seen_at timestamptz not null);
      alter table worker_signs enable row level security;
      alter table worker_signs force row level security;
      create policy system_all on worker_signs to entrenous_system using (true) with check (true);
      create policy owner_all on worker_signs to current_user using (true) with check (true);
      grant select, insert, update, delete on worker_signs to entrenous_system;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table worker_signs');
  }
}
