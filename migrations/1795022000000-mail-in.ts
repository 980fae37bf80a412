import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses by which mails are answered and come back, and which mails came. The viewers' role has no right to any of it. */
export class MailIn1795022000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Good for one person and one post or comment (ANSWER), or for that person's address (RETURN). What stands before the @ follows from
      -- that and a key of the server's; here is its hash alone.
      create table mail_addresses (
        token_hash bytea primary key, purpose text not null, person_id uuid not null references persons,
        post_id uuid references posts on delete cascade, comment_id uuid references comments on delete cascade,
        -- Since when the person is a member of the post's group: who came back is another member.
        member_since timestamptz,
        -- Of the last mail that bore it.
        sent_at timestamptz not null default app_now(),
        -- When they were last told that an answer was not published.
        refused_at timestamptz,
        constraint mail_addresses_purpose check (purpose in ('ANSWER', 'RETURN')),
        constraint mail_addresses_about check (case purpose when 'ANSWER' then post_id is not null and member_since is not null
          else post_id is null and comment_id is null and member_since is null end));
      create index mail_addresses_person on mail_addresses (person_id);
      create index mail_addresses_post on mail_addresses (post_id) where post_id is not null;
      create index mail_addresses_comment on mail_addresses (comment_id) where comment_id is not null;
      create index mail_addresses_sent on mail_addresses (sent_at);

      -- A mail that somebody sent has one effect, however often it comes.
      create table mails_taken (
        person_id uuid not null references persons, message_hash bytea not null, at timestamptz not null default app_now(), settled_at timestamptz,
        primary key (person_id, message_hash));
      create index mails_taken_at on mails_taken (at);

      -- Mails that came back for reasons that may pass.
      alter table notifications add column times_returned int not null default 0;
      alter table notification_settings add column soft_bounces int not null default 0, add column soft_bounced_at timestamptz;
      grant update (soft_bounces, soft_bounced_at) on notification_settings to entrenous_app;

      insert into server_keys (name, secret)
        values ('mail-in', sha256((gen_random_uuid()::text || gen_random_uuid()::text || gen_random_uuid()::text)::bytea));
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
    await runner.query(`drop table ${TABLES.join(', ')}; delete from server_keys where name = 'mail-in';
      alter table notifications drop column times_returned;
      alter table notification_settings drop column soft_bounces, drop column soft_bounced_at;`);
  }
}

const TABLES = ['mail_addresses', 'mails_taken'];
