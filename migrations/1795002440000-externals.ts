import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who answers for the relation with a partner organisation; and which endings of access have been announced to those concerned. */
export class Externals1795002440000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table partner_organisations add column approver_id uuid references persons;

      -- One row for each end of an access and each number of days before it: a renewed access has another end.
      create table access_notices (
        person_id uuid not null references persons, access_until timestamptz not null, days int not null,
        noted_at timestamptz not null default app_now(), primary key (person_id, access_until, days));
      alter table access_notices enable row level security;
      alter table access_notices force row level security;
      create policy system_all on access_notices to entrenous_system using (true) with check (true);
      create policy owner_all on access_notices to current_user using (true) with check (true);
      revoke all on access_notices from entrenous_app;
      grant select, insert, delete on access_notices to entrenous_system;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table access_notices; alter table partner_organisations drop column approver_id');
  }
}
