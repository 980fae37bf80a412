import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'MENTIONED', 'REPLIED', 'FOLLOWED', 'POSTED', 'REQUESTED', 'INVITED', 'ANNOUNCED'`;
const AFTER = `${BEFORE}, 'MESSAGE', 'MESSAGE_REQUEST'`;

/** Direct messages, and first messages that ask for an answer, are told by mail as everything else is: by the same rows and choices. */
export class MessagesTold1795017400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of TABLES) await runner.query(events(table, AFTER));
    await runner.query(`create index notifications_messages on notifications (person_id, group_id)
      where mailed_at is null and event in ('MESSAGE', 'MESSAGE_REQUEST')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index notifications_messages');
    for (const table of TABLES) {
      await runner.query(`delete from ${table} where event in ('MESSAGE', 'MESSAGE_REQUEST')`);
      await runner.query(events(table, BEFORE));
    }
  }
}

const TABLES = ['notifications', 'notification_choices'];
const events = (table: string, names: string): string =>
  `alter table ${table} drop constraint ${table}_event, add constraint ${table}_event check (event in (${names}))`;
