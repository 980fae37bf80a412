import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Break-glass: a compliance officer asks, with a reason, for exactly one thing (a person's items in a period, an item with its
 * thread, the object of an entry of the log); a second person decides; for a day at most the database shows that one thing, to
 * that officer, and writes a row of the log for each object in the same transaction. No reader of the product sees more by it:
 * policies know nothing of break-glass, and only the functions below reach past them.
 */
export class BreakGlass1795004300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, POLICIES, SCOPE, ASK, DECIDE, READ, TELL, GRANTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app_ask_break_glass, app_decide_break_glass, app_end_break_glass, app_read_break_glass, app_break_glass_open,
        app_tell_break_glass, app_opened_until, app_break_glass_deciders, app_break_glass_items;
      drop function app_guard_break_glass cascade;
      drop table break_glass_groups, break_glass_concerns, break_glass cascade;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';

const TABLES = `
  create table break_glass (
    id uuid primary key default uuidv7(), requested_by uuid not null references persons, requested_at timestamptz not null default app_now(),
    reason text not null, scope text not null,
    person_id uuid references persons, period_from timestamptz, period_until timestamptz,
    item_id uuid, entry_id uuid,
    hours int not null,
    -- When the managers are told, if not at once, and why: told they are.
    notice_at timestamptz, notice_reason text,
    -- No other officer could decide when it was asked: an owner does.
    by_owners boolean not null default false,
    decision text, decided_by uuid references persons, decided_at timestamptz, opens_until timestamptz,
    ended_at timestamptz, ended_by uuid references persons,
    constraint break_glass_reason check (length(btrim(reason)) between 1 and 2000),
    constraint break_glass_scope check (case scope
      when 'PERSON' then person_id is not null and period_from < period_until and item_id is null and entry_id is null
      when 'ITEM' then item_id is not null and person_id is null and period_from is null and period_until is null and entry_id is null
      when 'ENTRY' then entry_id is not null and person_id is null and period_from is null and period_until is null and item_id is null
      else false end),
    constraint break_glass_hours check (hours between 1 and 24),
    constraint break_glass_notice check ((notice_at is null) = (notice_reason is null)),
    constraint break_glass_decision check (decision in ('APPROVED', 'REFUSED')),
    constraint break_glass_decided check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)),
    constraint break_glass_second check (decided_by <> requested_by and decided_by <> person_id),
    constraint break_glass_not_self check (person_id <> requested_by),
    constraint break_glass_day check ((decision is not distinct from 'APPROVED') = (opens_until is not null) and opens_until <= decided_at + interval '24 hours'));
  create index break_glass_newest on break_glass (requested_at desc, id desc);
  create index break_glass_requester on break_glass (requested_by) where opens_until is not null and ended_at is null;

  -- Whom it is about: they neither decide nor see it.
  create table break_glass_concerns (
    break_glass_id uuid not null references break_glass on delete cascade, person_id uuid not null references persons,
    primary key (break_glass_id, person_id));

  -- Groups that it touches, and when their people are to be told; a row stays until they were.
  create table break_glass_groups (
    break_glass_id uuid not null references break_glass on delete cascade, group_id uuid not null references groups on delete cascade,
    due_at timestamptz not null, told_at timestamptz, primary key (break_glass_id, group_id));
  create index break_glass_groups_due on break_glass_groups (due_at) where told_at is null;
  create index break_glass_groups_group on break_glass_groups (group_id);
`;

const POLICIES = `
  do $$ declare t text; begin
    foreach t in array array['break_glass', 'break_glass_concerns', 'break_glass_groups'] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy system_all on %I to entrenous_system using (true) with check (true)', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    end loop;
  end $$;
  create policy app_own on break_glass_concerns for select to entrenous_app using (person_id = (select app_viewer()));
  create policy app_read on break_glass for select to entrenous_app using (
    ((select app_has_role('COMPLIANCE_OFFICER')) or (by_owners and (select app_has_role('OWNER'))))
    and not exists (select from break_glass_concerns c where c.break_glass_id = break_glass.id));

  -- What was asked is not changed, nor decided, but by the functions below; a role of the product writes nothing here.
  create function app_guard_break_glass() returns trigger language plpgsql as $$ begin
    if current_user in ('entrenous_app', 'entrenous_system') then
      raise exception 'BREAK_GLASS_NEEDS_PROCEDURE' using errcode = 'EN004', table = tg_table_name;
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
  create trigger break_glass_guard before insert or update or delete on break_glass for each row execute function app_guard_break_glass();
  create trigger break_glass_concerns_guard before insert or update or delete on break_glass_concerns for each row execute function app_guard_break_glass();
  create trigger break_glass_groups_guard before insert or update or delete on break_glass_groups for each row execute function app_guard_break_glass();
`;

const SCOPE = `
  -- The objects that it opens, and nothing else: posts and comments that were not deleted, in groups that were not.
  create function app_break_glass_items(b break_glass) returns table (id uuid, kind text, post_id uuid, group_id uuid, author_id uuid, dated_at timestamptz)
    language plpgsql stable rows 50 ${DEFINER} as $$
  #variable_conflict use_column
  declare
    thing uuid := coalesce(b.item_id, (select e.target_id from audit_log e where e.id = b.entry_id));
    thread uuid := case b.scope when 'ITEM' then coalesce((select c.post_id from comments c where c.id = b.item_id), b.item_id) end;
  begin return query
    select i.* from (
      select p.id, 'POST' as kind, p.id as post_id, p.group_id, p.author_id, p.dated_at from posts p where p.deleted_at is null
        and case b.scope when 'PERSON' then p.author_id = b.person_id and p.dated_at >= b.period_from and p.dated_at < b.period_until
          when 'ITEM' then p.id = thread else p.id = thing end
      union all
      select c.id, 'COMMENT', c.post_id, c.group_id, c.author_id, c.dated_at from comments c join posts p on p.id = c.post_id and p.deleted_at is null
        where c.deleted_at is null
          and case b.scope when 'PERSON' then c.author_id = b.person_id and c.dated_at >= b.period_from and c.dated_at < b.period_until
            when 'ITEM' then c.post_id = thread else c.id = thing end) i
    join groups g on g.id = i.group_id and g.deleted_at is null;
  end $$;

  -- Who could decide now: officers who did not ask and are not concerned; where there is none, such owners.
  create function app_break_glass_deciders(b break_glass) returns table (person_id uuid, is_officer boolean)
    language plpgsql stable rows 10 ${DEFINER} as $$
  #variable_conflict use_column
  begin return query
    with able as (select r.person_id, r.role from network_roles r join persons p on p.id = r.person_id
      where r.role in ('COMPLIANCE_OFFICER', 'OWNER') and app_active(p) and r.person_id <> b.requested_by
        and not exists (select from break_glass_concerns c where c.break_glass_id = b.id and c.person_id = r.person_id))
    select a.person_id, a.role = 'COMPLIANCE_OFFICER' from able a
      where a.role = 'COMPLIANCE_OFFICER' or not exists (select from able o where o.role = 'COMPLIANCE_OFFICER');
  end $$;
`;

const ASK = `
  -- Asks, as the viewer. An item or an entry that does not exist is asked for like any other: nothing is learnt by asking.
  create function app_ask_break_glass(reason text, scope text, person_id uuid, period_from timestamptz, period_until timestamptz, item_id uuid, entry_id uuid,
      hours int, notice_at timestamptz, notice_reason text) returns uuid language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_variable
  declare
    b break_glass;
  begin
    if not app_has_role('COMPLIANCE_OFFICER') or period_until > app_now() then return null; end if;
    insert into break_glass (requested_by, reason, scope, person_id, period_from, period_until, item_id, entry_id, hours, notice_at, notice_reason)
      values (app_viewer(), reason, scope, person_id, period_from, period_until, item_id, entry_id, hours, notice_at, notice_reason) returning * into b;
    insert into break_glass_concerns (break_glass_id, person_id)
      select distinct b.id, x.concerned from (
        select b.person_id as concerned
        union all select e.actor_id from audit_log e where e.id = b.entry_id
        union all select i.author_id from app_break_glass_items(b) i where b.scope = 'ENTRY' or (b.scope = 'ITEM' and (i.id = b.item_id or i.kind = 'POST'))) x
      join persons p on p.id = x.concerned where x.concerned <> b.requested_by;
    update break_glass o set by_owners = not exists (select from app_break_glass_deciders(b) d where d.is_officer) where o.id = b.id;
    insert into audit_outbox (actor_id, action, target_id, data) values (b.requested_by, 'breakGlass.ask', b.id,
      jsonb_strip_nulls(jsonb_build_object('scope', b.scope, 'personId', b.person_id, 'itemId', b.item_id, 'entryId', b.entry_id, 'hours', b.hours, 'noticeAt', b.notice_at)));
    insert into notices (person_id, kind) select distinct d.person_id, 'BREAK_GLASS_ASKED' from app_break_glass_deciders(b) d;
    return b.id;
  end $$;
`;

const DECIDE = `
  -- Decides, as the viewer: DONE, or the code of the refusal. From an approval on it is open, until its date.
  create function app_decide_break_glass(break_glass_id uuid, is_approved boolean) returns text language plpgsql volatile ${DEFINER} as $$
  declare
    b break_glass;
  begin
    select o.* into b from break_glass o where o.id = $1 for update;
    if b.id is null then return 'NOT_FOUND'; end if;
    if b.requested_by = app_viewer() then return 'BREAK_GLASS_IS_OWN'; end if;
    if not exists (select from app_break_glass_deciders(b) d where d.person_id = app_viewer()) then return 'FORBIDDEN'; end if;
    if b.decision is not null or b.ended_at is not null then return 'BREAK_GLASS_DECIDED'; end if;
    if not exists (select from network_roles r join persons p on p.id = r.person_id where r.person_id = b.requested_by and r.role = 'COMPLIANCE_OFFICER' and app_active(p))
      then return 'BREAK_GLASS_OVER'; end if;
    update break_glass o set decision = case when is_approved then 'APPROVED' else 'REFUSED' end, decided_by = app_viewer(), decided_at = app_now(),
      opens_until = case when is_approved then app_now() + make_interval(hours => b.hours) end where o.id = b.id;
    if is_approved then
      insert into break_glass_groups (break_glass_id, group_id, due_at)
        select distinct b.id, i.group_id, greatest(app_now(), b.notice_at) from app_break_glass_items(b) i;
    end if;
    insert into audit_outbox (actor_id, action, target_id, data)
      values (app_viewer(), case when is_approved then 'breakGlass.approve' else 'breakGlass.refuse' end, b.id, jsonb_build_object('requestedBy', b.requested_by));
    insert into notices (person_id, kind) values (b.requested_by, case when is_approved then 'BREAK_GLASS_APPROVED' else 'BREAK_GLASS_REFUSED' end);
    return 'DONE';
  end $$;

  -- Ends it before its date, or takes a request back: by who asked, or who approved.
  create function app_end_break_glass(break_glass_id uuid) returns text language plpgsql volatile ${DEFINER} as $$
  declare
    b break_glass;
  begin
    select o.* into b from break_glass o where o.id = $1 for update;
    if b.id is null then return 'NOT_FOUND'; end if;
    if app_viewer() is distinct from b.requested_by and app_viewer() is distinct from b.decided_by then return 'FORBIDDEN'; end if;
    if b.ended_at is not null or b.decision = 'REFUSED' or b.opens_until <= app_now() then return 'BREAK_GLASS_OVER'; end if;
    update break_glass o set ended_at = app_now(), ended_by = app_viewer() where o.id = b.id;
    insert into audit_outbox (actor_id, action, target_id) values (app_viewer(), 'breakGlass.end', b.id);
    return 'DONE';
  end $$;
`;

const READ = `
  -- Whether it is open at this moment to the viewer, who must still be an officer.
  create function app_break_glass_open(b break_glass) returns boolean language plpgsql stable ${DEFINER} as $$ begin
    return coalesce(b.requested_by = app_viewer() and app_has_role('COMPLIANCE_OFFICER') and b.decision = 'APPROVED' and b.opens_until > app_now()
      and b.ended_at is null, false);
  end $$;

  -- One page of what it opens, oldest first, and for each object of it a row of the log. None when it is not open to the viewer.
  create function app_read_break_glass(break_glass_id uuid, after_at timestamptz, after_id uuid, how_many int)
    returns table (id uuid, kind text, "postId" uuid, "groupId" uuid, "groupName" text, "groupKind" text, visibility text, "authorId" uuid, audience text,
      title text, body text, "datedAt" timestamptz, "editedAt" timestamptz, "isHidden" boolean, "imageCount" int, place text)
    language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare
    b break_glass;
    page uuid[];
  begin
    select o.* into b from break_glass o where o.id = $1;
    if b.id is null or not app_break_glass_open(b) then return; end if;
    page := array(select i.id from app_break_glass_items(b) i where after_id is null or (i.dated_at, i.id) > (after_at, after_id)
      order by i.dated_at, i.id limit least(how_many, 100));
    insert into audit_outbox (actor_id, action, group_id, target_id, data)
      select app_viewer(), 'breakGlass.read', i.group_id, i.id, jsonb_build_object('breakGlassId', b.id) from app_break_glass_items(b) i where i.id = any (page)
      order by i.dated_at, i.id;
    return query select i.id, i.kind, i.post_id, i.group_id, g.name, g.kind, g.visibility, i.author_id, coalesce(p.audience, c.audience), p.title,
        coalesce(p.body, c.body), i.dated_at, coalesce(p.edited_at, c.edited_at), coalesce(p.hidden_at, c.hidden_at) is not null,
        coalesce(cardinality(p.image_ids), 0), i.dated_at::text
      from app_break_glass_items(b) i join groups g on g.id = i.group_id
        left join posts p on i.kind = 'POST' and p.id = i.id left join comments c on i.kind = 'COMMENT' and c.id = i.id
      where i.id = any (page) order by i.dated_at, i.id;
  end $$;

  -- Until when content of these groups of the viewer's is open to an officer; after their managers were told.
  create function app_opened_until(group_ids uuid[]) returns table (group_id uuid, until timestamptz) language plpgsql stable rows 1 ${DEFINER} as $$
  #variable_conflict use_column
  begin return query
    select n.group_id, max(b.opens_until) from break_glass_groups n join break_glass b on b.id = n.break_glass_id
      where n.group_id = any ($1) and n.group_id = any (app_my_groups()) and n.told_at is not null and b.opens_until > app_now() and b.ended_at is null
      group by n.group_id;
  end $$;
`;

const TELL = `
  -- Tells the managers of a touched group; where there are none, its employees; in a conversation everybody. Returns whom, once;
  -- nobody while there is nobody to tell, and then it stays due.
  create function app_tell_break_glass(break_glass_id uuid, group_id uuid) returns table (person_id uuid) language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare
    told uuid[];
  begin
    perform from break_glass_groups n where n.break_glass_id = $1 and n.group_id = $2 and n.told_at is null and n.due_at <= app_now() for update skip locked;
    if not found then return; end if;
    select array_agg(a.person_id) into told from active_memberships a join groups g on g.id = a.group_id where a.group_id = $2
      and case when g.kind = 'CONVERSATION' then true
        when exists (select from active_memberships m where m.group_id = $2 and m.kind = 'EMPLOYEE' and m.role = 'MANAGER') then a.kind = 'EMPLOYEE' and a.role = 'MANAGER'
        else a.kind = 'EMPLOYEE' end;
    if told is null then return; end if;
    update break_glass_groups n set told_at = app_now() where n.break_glass_id = $1 and n.group_id = $2;
    insert into notices (person_id, kind, group_id) select unnest(told), 'BREAK_GLASS_OPENED', $2;
    insert into audit_outbox (action, group_id, target_id) values ('breakGlass.tell', $2, $1);
    return query select unnest(told);
  end $$;
`;

const GRANTS = `
  revoke all on break_glass, break_glass_concerns, break_glass_groups from entrenous_app, entrenous_system;
  grant select on break_glass, break_glass_concerns to entrenous_app;
  grant select on break_glass, break_glass_concerns, break_glass_groups to entrenous_system;
  revoke execute on function app_ask_break_glass, app_decide_break_glass, app_end_break_glass, app_read_break_glass, app_break_glass_open,
    app_tell_break_glass, app_opened_until, app_break_glass_deciders, app_break_glass_items from public;
  grant execute on function app_ask_break_glass, app_decide_break_glass, app_end_break_glass, app_read_break_glass, app_break_glass_open,
    app_opened_until to entrenous_app;
  grant execute on function app_tell_break_glass, app_break_glass_deciders to entrenous_system;
`;
