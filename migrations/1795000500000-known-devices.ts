import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Browsers in which a person has signed in before. The viewers' role has no right to the table. */
export class KnownDevices1795000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table known_devices (
        person_id uuid not null references persons, token_hash bytea not null, used_at timestamptz not null default app_now(),
        primary key (person_id, token_hash));
      revoke all on known_devices from entrenous_app;
      grant select, insert, update, delete on known_devices to entrenous_system;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table known_devices');
  }
}
