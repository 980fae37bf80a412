import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers by mail that can still be called back: there for two minutes, and gone when they are published or not. The system's alone. */
export class HeldAnswers1795032300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table held_answers (
        id uuid primary key, person_id uuid not null references persons, token_hash bytea not null, message_hash bytea not null,
        post_id uuid not null references posts on delete cascade, comment_id uuid references comments on delete cascade,
        body text not null, file_ids uuid[] not null, publish_at timestamptz not null,
        -- It is being published: too late to call it back.
        claimed_at timestamptz);
      create index held_answers_person on held_answers (person_id);
      create index held_answers_post on held_answers (post_id);
      create index held_answers_comment on held_answers (comment_id) where comment_id is not null;
      create index held_answers_publish on held_answers (publish_at);

      alter table held_answers enable row level security;
      alter table held_answers force row level security;
      create policy system_all on held_answers to entrenous_system using (true) with check (true);
      create policy owner_all on held_answers to current_user using (true) with check (true);
      revoke all on held_answers from entrenous_app;
      grant select, insert, update, delete on held_answers to entrenous_system;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table held_answers');
  }
}
