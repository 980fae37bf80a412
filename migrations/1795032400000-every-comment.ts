import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'MENTIONED', 'REPLIED', 'FOLLOWED', 'POSTED', 'REQUESTED', 'INVITED', 'ANNOUNCED', 'MESSAGE', 'MESSAGE_REQUEST'`;
const AFTER = `${BEFORE}, 'COMMENTED'`;

/** Every answer of a group, for whoever chose to be told of them all. */
export class EveryComment1795032400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(events(table, AFTER));
    await runner.query(
      `create index notification_choices_commented on notification_choices (group_id, person_id) where event = 'COMMENTED'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index notification_choices_commented');
    for (const table of TABLES) {
      await runner.query(`delete from ${table} where event = 'COMMENTED'`);
      await runner.query(events(table, BEFORE));
    }
  }
}

const TABLES = ['notifications', 'notification_choices'];
const events = (table: string, names: string): string =>
  `alter table ${table} drop constraint ${table}_event, add constraint ${table}_event check (event in (${names}))`;
