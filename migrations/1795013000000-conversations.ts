import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Direct conversations: groups of the kind CONVERSATION with fixed people, without managers. Here stands what a group does not say:
 * which two a conversation of two is of, who asked to write, who said no, who put it away. Whether somebody may write there at this
 * moment is decided by `app_memberships` from live facts: who may not is a reader.
 */
export class Conversations1795013000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, ACQUAINTED, MEMBERSHIPS, ENTER, SEES_PERSON, POLICIES, ACTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app_answer_conversation, app_start_conversation, app_may_write_to;
      drop trigger app_renew_rights on conversations;
      drop trigger app_renew_rights on conversation_refusals;
    `);
    await runner.query(OLD_SEES_PERSON);
    await runner.query(OLD_ENTER);
    await runner.query(OLD_MEMBERSHIPS);
    await runner.query(`
      drop function app_conversation_waits, app_acquainted;
      drop table conversation_archives, conversation_refusals, conversations;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';
/** How many people a conversation holds at most. */
const MOST_PEOPLE = 12;

const TABLES = `
  create table conversations (
    id uuid primary key references groups on delete cascade,
    -- Of the conversation of two: both, in the order of their keys. At most one for each two.
    low_id uuid references persons, high_id uuid references persons,
    -- The external who asked to write, and since when more than that first message may be written; null = it waits.
    asked_by uuid references persons, opened_at timestamptz, created_at timestamptz not null default app_now(),
    constraint conversations_two check ((low_id is null) = (high_id is null) and low_id < high_id),
    constraint conversations_waits check (opened_at is not null or asked_by is not null));
  create unique index conversations_pair on conversations (low_id, high_id);
  create index conversations_asked on conversations (asked_by, created_at) where asked_by is not null;

  -- Said no to a request: the conversation is no more theirs to see. Whoever asked learns nothing of it.
  create table conversation_refusals (
    id uuid references conversations on delete cascade, person_id uuid not null references persons, at timestamptz not null default app_now(),
    primary key (id, person_id));

  -- Put away by one of its people, for themself, until something new comes.
  create table conversation_archives (
    id uuid references conversations on delete cascade, person_id uuid not null references persons, at timestamptz not null default app_now(),
    primary key (id, person_id));
`;

const ACQUAINTED = `
  -- Whether this external sees that person in a group of theirs at this moment (walls count). A conversation is no such group.
  create function app_acquainted(external_id uuid, person_id uuid) returns boolean language plpgsql stable ${DEFINER} as $$ begin
    return exists (select from active_memberships e join active_memberships o on o.group_id = e.group_id join groups g on g.id = e.group_id
      where e.person_id = $1 and o.person_id = $2 and g.kind = 'GROUP' and o.unlisted_at is null
        and (not e.walled or o.kind = 'EMPLOYEE' or o.partner_id = e.partner_id) and app_has_employee(e.group_id));
  end $$;
  -- Whether this person writes nothing there for now: a request that nobody has accepted, or, for an external, one of its people
  -- whom they see in no group of theirs.
  create function app_conversation_waits(conversation_id uuid, person_id uuid, kind text) returns boolean language plpgsql stable ${DEFINER} as $$ begin
    return exists (select from conversations c where c.id = $1 and c.opened_at is null)
      or ($3 = 'EXTERNAL' and exists (select from memberships o where o.group_id = $1 and o.person_id <> $2 and o.valid_to is null
        and o.state = 'ACTIVE' and not app_acquainted($2, o.person_id)));
  end $$;
`;

/** What changes in functions that exist: a piece of each, which must stand there once. */
type Change = readonly [before: string, after: string];
const quoted = (text: string) => `$quoted$${text}$quoted$`;
const rewritten = (name: string, changes: readonly Change[], drops = false) => `
  do $$ declare
    source text := pg_get_functiondef('${name}'::regprocedure);
  begin
    ${changes
      .map(
        ([before, after]) => `
    if (length(source) - length(replace(source, ${quoted(before)}, ''))) <> length(${quoted(before)}) then
      raise exception '${name} does not hold once: %', ${quoted(before)};
    end if;
    source := replace(source, ${quoted(before)}, ${quoted(after)});`,
      )
      .join('')}
    ${drops ? `drop function ${name};` : ''}
    execute source;
  end $$;`;
const back = (changes: readonly Change[]): Change[] => changes.map(([before, after]) => [after, before]);

const OF_MEMBERSHIPS: readonly Change[] = [
  ['walls_down_at timestamp with time zone)', 'walls_down_at timestamp with time zone, is_conversation boolean)'],
  [
    `case when r.role = 'READER' then r.role else m.role end`,
    `case when r.role = 'READER' then r.role when g.kind = 'CONVERSATION' and app_conversation_waits(g.id, p.id, p.kind) then 'READER' else m.role end`,
  ],
  [
    `case when p.kind <> 'EMPLOYEE' then g.walls_down_at end\n`,
    `case when p.kind <> 'EMPLOYEE' then g.walls_down_at end, g.kind = 'CONVERSATION'\n`,
  ],
  [
    'where p.id = $1 and app_active(p)\n',
    `where p.id = $1 and app_active(p)
      and not (m.state = 'ACTIVE' and g.kind = 'CONVERSATION' and exists (select from conversation_refusals d where d.id = g.id and d.person_id = p.id))\n`,
  ],
];
/** A function's columns change by making it anew. */
const MEMBERSHIPS = rewritten('app_memberships(uuid)', OF_MEMBERSHIPS, true);
const OLD_MEMBERSHIPS = rewritten('app_memberships(uuid)', back(OF_MEMBERSHIPS), true);

const OF_ENTER: readonly Change[] = [
  ['m.walled, m.deleted, m.walls_down_at)', 'm.walled, m.deleted, m.walls_down_at, m.is_conversation)'],
];
const ENTER = rewritten('app_enter(uuid)', OF_ENTER);
const OLD_ENTER = rewritten('app_enter(uuid)', back(OF_ENTER));

/** A conversation opens no profile: its people are known there by their bylines. */
const OF_SEES_PERSON: readonly Change[] = [
  [
    'where l.person_id = $1 and',
    'where l.person_id = $1 and not exists (select from conversations c where c.id = l.group_id) and',
  ],
];
const SEES_PERSON = rewritten('app_sees_person(uuid)', OF_SEES_PERSON);
const OLD_SEES_PERSON = rewritten('app_sees_person(uuid)', back(OF_SEES_PERSON));

const POLICIES = `
  do $$ declare t text; begin
    foreach t in array array['conversations', 'conversation_refusals', 'conversation_archives'] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy system_all on %I to entrenous_system using (true) with check (true)', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
      execute format('grant select, insert, update, delete on %I to entrenous_system', t);
      execute format('grant select on %I to entrenous_app', t);
      -- On a walk as somebody else nothing of this is seen.
      execute format($p$create policy app_not_walking on %I as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '')$p$, t);
    end loop;
  end $$;
  create policy app_read on conversations for select to entrenous_app using (id = any ((select app_my_groups())::uuid[]));
  create policy app_own on conversation_refusals for select to entrenous_app using (person_id = (select app_viewer()));
  create policy app_own on conversation_archives to entrenous_app using (person_id = (select app_viewer()))
    with check (person_id = (select app_viewer()) and id = any ((select app_my_groups())::uuid[]));
  grant insert, update, delete on conversation_archives to entrenous_app;
  create trigger app_renew_rights after insert or update or delete on conversations for each statement execute function app_renew_rights();
  create trigger app_renew_rights after insert or update or delete on conversation_refusals for each statement execute function app_renew_rights();
`;

const ACTS = `
  -- What the rules of the product ask of the viewer's lists, asked of the facts themselves: that an account has not ended, and that
  -- an external sees the other one in a group.
  create function app_may_write_to(person_id uuid) returns boolean language plpgsql stable ${DEFINER} as $$ begin
    return exists (select from persons p, persons v where p.id = $1 and v.id = app_viewer() and p.id <> v.id and app_active(p) and app_active(v)
      and v.kind in ('EMPLOYEE', 'EXTERNAL') and case when v.kind = 'EXTERNAL' then p.kind = 'EMPLOYEE' and app_acquainted(v.id, p.id)
        else p.kind = 'EMPLOYEE' or (p.kind = 'EXTERNAL' and app_acquainted(p.id, v.id)) end);
  end $$;

  -- Finds the viewer's conversation with these others, or makes it. No row where they may not have one.
  create function app_start_conversation(new_id uuid, others uuid[]) returns table (id uuid, is_new boolean, may_write boolean, has_externals boolean)
    language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare
    me persons;
    everyone uuid[];
    found_id uuid;
    externals int;
  begin
    select p.* into me from persons p where p.id = app_viewer();
    everyone := array(select distinct x from unnest($2 || me.id) x order by x);
    if coalesce(current_setting('app.walk', true), '') <> '' or cardinality(everyone) not between 2 and ${MOST_PEOPLE} then return; end if;
    if me.kind = 'EXTERNAL' and cardinality(everyone) > 2 then return; end if;
    if exists (select from unnest(everyone) x where x <> me.id and not app_may_write_to(x)) then return; end if;
    if exists (select from persons e, unnest(everyone) o where e.id = any (everyone) and e.kind = 'EXTERNAL' and o <> e.id and not app_acquainted(e.id, o))
      then return; end if;

    if cardinality(everyone) = 2 then
      perform pg_advisory_xact_lock(hashtextextended('conversation ' || everyone::text, 0));
      select c.id into found_id from conversations c where c.low_id = everyone[1] and c.high_id = everyone[2];
      if found_id is not null then
        -- Whoever was asked and writes of their own accord has said yes.
        delete from conversation_refusals d where d.id = found_id and d.person_id = me.id;
        update conversations c set opened_at = app_now() where c.id = found_id and c.opened_at is null and c.asked_by <> me.id;
        return query select found_id, false, exists (select from app_memberships(me.id) m
          where m.group_id = found_id and m.state = 'ACTIVE' and m.role <> 'READER'), (select g.externals_allowed from groups g where g.id = found_id);
        return;
      end if;
    end if;
    select count(*) into externals from persons p where p.id = any (everyone) and p.kind = 'EXTERNAL';
    insert into groups (id, kind, name, visibility, join_policy, externals_allowed, created_by, member_count, external_count)
      values ($1, 'CONVERSATION', '', 'SECRET', 'INVITE_ONLY', externals > 0, me.id, cardinality(everyone), externals);
    insert into conversations (id, low_id, high_id, asked_by, opened_at) values ($1,
      case when cardinality(everyone) = 2 then everyone[1] end, case when cardinality(everyone) = 2 then everyone[2] end,
      case when me.kind = 'EXTERNAL' then me.id end, case when me.kind <> 'EXTERNAL' then app_now() end);
    -- A moment before the first message, which is news to the others.
    insert into memberships (group_id, person_id, role, state, invited_by, since)
      select $1, x, 'CONTRIBUTOR', 'ACTIVE', me.id, app_now() - interval '1 millisecond' from unnest(everyone) x;
    return query select $1, true, me.kind <> 'EXTERNAL', externals > 0;
  end $$;

  -- The viewer's yes or no to a request of which they were asked: whether there was one.
  create function app_answer_conversation(conversation_id uuid, accepts boolean) returns boolean language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  begin
    perform from conversations c where c.id = $1 and c.opened_at is null and c.asked_by <> app_viewer()
      and c.id = any (app_my_groups()) and app_is_employee() for update;
    if not found then return false; end if;
    if $2 then
      update conversations c set opened_at = app_now() where c.id = $1;
    else
      insert into conversation_refusals (id, person_id) values ($1, app_viewer());
    end if;
    return true;
  end $$;
  revoke execute on function app_acquainted, app_conversation_waits, app_may_write_to, app_start_conversation, app_answer_conversation from public;
  grant execute on function app_may_write_to, app_start_conversation, app_answer_conversation to entrenous_app;
`;
