import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What people took upon themselves: a post or a comment, by its key, with a word to oneself, a day, and whether it is done or put off.
 * The thing itself is read by its own rule each time; it takes its rows with it when it is erased.
 */
export class Tasks1795017300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLE, POLICIES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table tasks; drop index thread_marks_latest');
  }
}

const TABLE = `
  create table tasks (
    id uuid primary key default uuidv7(), person_id uuid not null references persons,
    post_id uuid not null references posts on delete cascade, comment_id uuid references comments on delete cascade,
    -- The comment, or else the post.
    item_id uuid not null, note text, due_on date, created_at timestamptz not null default app_now(),
    -- Out of sight until then, by the database's clock.
    snoozed_until timestamptz, done_at timestamptz,
    constraint tasks_item check (item_id = coalesce(comment_id, post_id)),
    constraint tasks_note check (char_length(note) <= 500),
    -- What is done waits for nothing.
    constraint tasks_done check (done_at is null or snoozed_until is null));
  create unique index tasks_once on tasks (person_id, item_id);
  create index tasks_open on tasks (person_id, (coalesce(due_on, 'infinity'::date)), id) where done_at is null;
  create index tasks_later on tasks (person_id, snoozed_until, id) where snoozed_until is not null;
  create index tasks_finished on tasks (person_id, done_at desc, id desc) where done_at is not null;
  create index tasks_post on tasks (post_id);
  create index tasks_comment on tasks (comment_id) where comment_id is not null;

  -- The threads that somebody follows, the latest first.
  create index thread_marks_latest on thread_marks (person_id, level, at desc, post_id desc);
`;

const OWN = `person_id = (select app_viewer())`;
const POLICIES = `
  alter table tasks enable row level security;
  alter table tasks force row level security;
  create policy system_all on tasks to entrenous_system using (true) with check (true);
  create policy owner_all on tasks to current_user using (true) with check (true);
  -- One's own, and on a walk as somebody else not even that.
  create policy app_not_walking on tasks as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');
  create policy app_own on tasks to entrenous_app using (${OWN}) with check (${OWN});
  revoke all on tasks from entrenous_app;
  grant select, delete on tasks to entrenous_app;
  grant insert (person_id, post_id, comment_id, item_id, note, due_on) on tasks to entrenous_app;
  grant update (note, due_on, snoozed_until, done_at) on tasks to entrenous_app;
  grant select, insert, update, delete on tasks to entrenous_system;
`;
