import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Browsers in which people are told that there is something new, while they are not there; off until somebody turns it on. */
export class WebPush1795023000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table network add column push_since timestamptz;

      -- One browser of one person, for as long as the session in which they asked for it was not ended.
      create table push_subscriptions (
        id uuid primary key default uuidv7(), person_id uuid not null references persons, session_id uuid not null references sessions on delete cascade,
        endpoint text not null, p256dh text not null, auth text not null, browser text not null default '',
        created_at timestamptz not null default app_now(), last_sent_at timestamptz,
        constraint push_subscriptions_endpoint check (length(endpoint) <= 1000));
      create unique index push_subscriptions_one on push_subscriptions (person_id, endpoint);
      create index push_subscriptions_session on push_subscriptions (session_id);
      alter table push_subscriptions enable row level security;
      alter table push_subscriptions force row level security;
      create policy system_all on push_subscriptions to entrenous_system using (true) with check (true);
      create policy owner_all on push_subscriptions to current_user using (true) with check (true);
      revoke all on push_subscriptions from entrenous_app;
      grant select, insert, update, delete on push_subscriptions to entrenous_system;
      create policy app_not_walking on push_subscriptions as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');
      create policy app_own on push_subscriptions to entrenous_app
        using (person_id = (select app_viewer())) with check (person_id = (select app_viewer()));
      grant select on push_subscriptions to entrenous_app;
      grant insert (person_id, session_id, endpoint, p256dh, auth, browser) on push_subscriptions to entrenous_app;
      grant update (session_id, p256dh, auth, browser) on push_subscriptions to entrenous_app;
      grant delete on push_subscriptions to entrenous_app;

      alter table notifications add column push text not null default 'NEVER', add column push_claimed_at timestamptz, add column pushed_at timestamptz,
        add constraint notifications_push check (push in ('NOW', 'NEVER'));
      create index notifications_to_push on notifications (at, id) where push = 'NOW' and pushed_at is null;

      alter table notification_choices drop constraint notification_choices_channel, drop constraint notification_choices_choice;
      alter table notification_choices add constraint notification_choices_channel check (channel in ('APP', 'MAIL', 'PUSH')),
        add constraint notification_choices_choice check (choice in ('NOW', 'DIGEST', 'NEVER') and (channel = 'MAIL' or choice <> 'DIGEST'));

      -- The private key by which push services know this server.
      insert into server_keys (name, secret)
        values ('vapid', sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from server_keys where name = 'vapid';
      delete from notification_choices where channel = 'PUSH';
      alter table notification_choices drop constraint notification_choices_channel, drop constraint notification_choices_choice;
      alter table notification_choices add constraint notification_choices_channel check (channel in ('APP', 'MAIL')),
        add constraint notification_choices_choice check (choice in ('NOW', 'DIGEST', 'NEVER') and (channel = 'MAIL' or choice <> 'DIGEST'));
      alter table notifications drop column push, drop column push_claimed_at, drop column pushed_at;
      drop table push_subscriptions;
      alter table network drop column push_since;
    `);
  }
}
