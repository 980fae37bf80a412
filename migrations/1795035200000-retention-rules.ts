import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * After how many days what was written goes, in the network or in one group; and what is held for a matter, which nothing erases
 * until it is released. A hold is seen by nobody through the product; a rule by those whose texts it is about.
 */
export class RetentionRules1795035200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, HELD, POLICIES]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app_held_thread, app_held; drop table legal_holds, retention_rules`);
  }
}

const TABLES = `
  create table retention_rules (
    id uuid primary key default uuidv7(), what text not null, group_id uuid references groups on delete cascade,
    days int not null, set_at timestamptz not null default app_now(), applies_at timestamptz not null, ended_at timestamptz,
    constraint retention_rules_what check (what in ('POSTS', 'MESSAGES', 'DELETED')),
    constraint retention_rules_days check (days between 1 and 36500),
    constraint retention_rules_of_group check (group_id is null or what <> 'MESSAGES'));
  create unique index retention_rules_one on retention_rules (what, group_id) nulls not distinct where ended_at is null;
  create index retention_rules_group on retention_rules (group_id) where group_id is not null;

  -- Released holds stay: what was held, and until when.
  create table legal_holds (
    id uuid primary key default uuidv7(), matter text not null, reason text not null,
    person_id uuid references persons, group_id uuid references groups on delete set null,
    from_at timestamptz, until_at timestamptz, placed_at timestamptz not null default app_now(), released_at timestamptz,
    constraint legal_holds_matter check (length(btrim(matter)) between 1 and 200),
    constraint legal_holds_reason check (length(btrim(reason)) between 1 and 2000),
    -- A group goes once nothing of it is held any more: not before.
    constraint legal_holds_of_one check ((person_id is null) <> (group_id is null) or (released_at is not null and person_id is null)),
    constraint legal_holds_period check (from_at < until_at));
  create index legal_holds_person on legal_holds (person_id) where released_at is null and person_id is not null;
  create index legal_holds_group on legal_holds (group_id) where released_at is null and group_id is not null;
`;

const DEFINER = 'security definer set search_path = public, pg_temp';
const HELD = `
  -- Whether something of this group and author, written then, is held.
  create function app_held("group" uuid, author uuid, at timestamptz) returns boolean language sql stable ${DEFINER} as $$
    select exists (select from legal_holds h where h.released_at is null and (h.group_id = $1 or h.person_id = $2)
      and (h.from_at is null or $3 >= h.from_at) and (h.until_at is null or $3 < h.until_at)) $$;
  -- A thread is held as a whole, for one held thing in it.
  create function app_held_thread(post uuid) returns boolean language sql stable ${DEFINER} as $$
    select exists (select from posts p where p.id = $1 and app_held(p.group_id, p.author_id, p.dated_at))
      or exists (select from comments c where c.post_id = $1 and app_held(c.group_id, c.author_id, c.dated_at)) $$;
  revoke execute on function app_held, app_held_thread from public;
  grant execute on function app_held, app_held_thread to entrenous_system;
`;

const POLICIES = `
  do $$ declare t text; begin
    foreach t in array array['retention_rules', 'legal_holds'] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy system_all on %I to entrenous_system using (true) with check (true)', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
      execute format('revoke all on %I from entrenous_app, entrenous_system', t);
      execute format('grant select, insert, update on %I to entrenous_system', t);
    end loop;
  end $$;
  create policy app_read on retention_rules for select to entrenous_app
    using ((group_id is null and (select app_is_employee())) or group_id = any ((select app_my_groups())::uuid[]));
  grant select on retention_rules to entrenous_app;
`;
