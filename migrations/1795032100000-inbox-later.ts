import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody was told of and put off: out of the inbox until then, by the database's clock, and on top of it afterwards. */
export class InboxLater1795032100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notifications add column snoozed_until timestamptz,
        -- What is done waits for nothing.
        add constraint notifications_later check (done_at is null or snoozed_until is null);
      drop index notifications_inbox;
      create index notifications_inbox on notifications (person_id, (coalesce(snoozed_until, at)) desc, id desc) where in_app and done_at is null;
      create index notifications_put_off on notifications (person_id, snoozed_until, id) where in_app and snoozed_until is not null;
      grant update (snoozed_until) on notifications to entrenous_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke update (snoozed_until) on notifications from entrenous_app;
      drop index notifications_inbox, notifications_put_off;
      alter table notifications drop constraint notifications_later, drop column snoozed_until;
      create index notifications_inbox on notifications (person_id, at desc, id desc) where in_app and done_at is null;
    `);
  }
}
