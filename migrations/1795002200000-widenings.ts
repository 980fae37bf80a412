import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Widenings: proposals with a reason and a date, what members answer, and the one function that makes a group wider. The
 * roles of the product can propose, answer and end; that a proposal takes effect is decided and done by the owner's function.
 */
export class Widenings1795002200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, POLICIES, GUARD, VERDICT, EFFECT, FALLS, PARTNERS, UNLISTED, VIEWS, LISTED_READERS])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(OLD_LISTED_READERS);
    await runner.query(OLD_VIEWS);
    await runner.query(OLD_PARTNERS);
    await runner.query(`
      drop trigger memberships_relisted on memberships;
      drop trigger posts_relist on posts;
      drop trigger comments_relist on comments;
      drop trigger memberships_widening on memberships;
      drop trigger groups_widening on groups;
      drop function app_relist, app_widening_falls, app_widen, app_widening_verdict, app_has_second_manager cascade;
      drop table widening_answers, widenings cascade;
      drop function app_guard_widening, app_point_to_widening;
      drop index memberships_unlisted;
      alter table memberships drop column unlisted_at;
      alter table groups drop column widening_id, drop column widening_tells_externals;
      alter table network drop column widening_hours;
    `);
  }
}

const TABLES = `
  -- How long members know of a widening before it takes effect: the network's policy, a week unless it says otherwise.
  alter table network add column widening_hours int not null default 168,
    add constraint network_widening_hours check (widening_hours between 24 and 2160);
  grant select (widening_hours) on network to entrenous_app;

  create table widenings (
    id uuid primary key default uuidv7(), group_id uuid not null references groups deferrable initially deferred,
    proposed_by uuid not null references persons, proposed_at timestamptz not null default app_now(),
    reason text not null, effective_at timestamptz not null,
    -- What changes; null = stays.
    visibility text, join_policy text, allows_externals boolean not null default false,
    partner_id uuid references partner_organisations, puts_walls_up boolean not null default false,
    -- Externals of the group could know of what changes; otherwise it is known to its employees only.
    tells_externals boolean not null,
    state text not null default 'OPEN', objected_at timestamptz,
    approved_at timestamptz, approved_by uuid references persons,
    ended_at timestamptz, ended_by uuid references persons,
    constraint widenings_state check (state in ('OPEN', 'EFFECTIVE', 'CANCELLED', 'FALLEN')),
    constraint widenings_visibility check (visibility in ('PUBLIC', 'PRIVATE')),
    constraint widenings_join_policy check (join_policy in ('OPEN', 'ON_REQUEST')),
    constraint widenings_something check (visibility is not null or join_policy is not null or allows_externals or partner_id is not null),
    constraint widenings_told check (tells_externals = (visibility is not null or join_policy is not null)),
    constraint widenings_second check (approved_by <> proposed_by),
    constraint widenings_ended check ((state = 'OPEN') = (ended_at is null)));
  create unique index widenings_open on widenings (group_id) where state = 'OPEN';
  create index widenings_group on widenings (group_id, proposed_at);

  create table widening_answers (
    widening_id uuid not null references widenings on delete cascade, person_id uuid not null references persons,
    answer text not null, reason text, at timestamptz not null default app_now(),
    primary key (widening_id, person_id),
    constraint widening_answers_answer check (answer in ('AGREED', 'OBJECTED')));

  -- At hand with the group, so that a group without a proposal is read as before.
  alter table groups add column widening_id uuid, add column widening_tells_externals boolean not null default false;

  -- Since when a member is shown in no list: they had not agreed when the group became wider. Null = is shown.
  alter table memberships add column unlisted_at timestamptz;
  create index memberships_unlisted on memberships (person_id, group_id) where unlisted_at is not null and valid_to is null;
`;

const POLICIES = `
  do $$ declare t text; begin
    foreach t in array array['widenings', 'widening_answers'] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy system_all on %I to entrenous_system using (true) with check (true)', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    end loop;
  end $$;
  create policy app_read on widenings for select to entrenous_app using (
    (group_id = any (app_managed_groups()) and group_id = any ((select app_my_groups())::uuid[])) or (state = 'OPEN' and ((group_id = any ((select app_my_groups())::uuid[]) or group_id = any (app_inviting_groups())) and (tells_externals or app_is_employee())
      or (app_is_employee() and exists (select from groups g where g.id = widenings.group_id and g.kind = 'GROUP' and g.deleted_at is null and g.archived_at is null
          and ((g.visibility = 'PUBLIC' and g.join_policy = 'OPEN') or (g.visibility in ('PUBLIC', 'PRIVATE') and g.join_policy = 'ON_REQUEST')))
        and not exists (select from memberships m where m.group_id = widenings.group_id and m.person_id = app_viewer() and m.valid_to is null and m.state = 'BANNED')))));
  create policy app_insert on widenings for insert to entrenous_app
    with check (proposed_by = app_viewer() and group_id = any ((select app_managed_groups())::uuid[]));
  create policy app_update on widenings for update to entrenous_app
    using (state = 'OPEN' and group_id = any ((select app_my_groups())::uuid[])) with check (group_id = any ((select app_my_groups())::uuid[]));
  -- One's own; who agreed, for those who see the proposal; who objected, for the managers.
  create policy app_read on widening_answers for select to entrenous_app using (person_id = (select app_viewer())
    or exists (select from widenings w where w.id = widening_id and (answer = 'AGREED' or w.group_id = any (app_managed_groups()))));
  create policy app_insert on widening_answers for insert to entrenous_app with check (person_id = (select app_viewer())
    and exists (select from widenings w where w.id = widening_id and w.group_id = any (app_my_groups())));
  create policy app_update on widening_answers for update to entrenous_app
    using (person_id = (select app_viewer())) with check (person_id = (select app_viewer()));
  grant select, insert on widenings, widening_answers to entrenous_app;
  grant update (state, objected_at, approved_at, approved_by, ended_at, ended_by) on widenings to entrenous_app;
  grant update (answer, reason, at) on widening_answers to entrenous_app;
  grant select, insert, update, delete on widenings, widening_answers to entrenous_system;
`;

const GUARD = `
  -- Whoever writes a proposal that is not the owner: it is announced for as long as the policy says, and says something wider
  -- than today; it ends, but never takes effect; and nothing of what was announced is changed.
  create function app_guard_widening() returns trigger language plpgsql set search_path = public, pg_temp as $$
  declare
    g groups;
    hours int;
  begin
    if current_user not in ('entrenous_app', 'entrenous_system') then return new; end if;
    if tg_op = 'INSERT' then
      select o.* into g from groups o where o.id = new.group_id for share;
      select n.widening_hours into hours from network n;
      if new.state <> 'OPEN' or new.objected_at is not null or new.approved_at is not null or new.proposed_at <> app_now()
        or new.effective_at < app_now() + make_interval(hours => coalesce(hours, 168)) or g.left_public_at is not null or g.deleted_at is not null
        or array_position(array['PUBLIC', 'PRIVATE', 'SECRET'], new.visibility) >= array_position(array['PUBLIC', 'PRIVATE', 'SECRET'], g.visibility)
        or array_position(array['OPEN', 'ON_REQUEST', 'INVITE_ONLY'], new.join_policy) >= array_position(array['OPEN', 'ON_REQUEST', 'INVITE_ONLY'], g.join_policy)
        or (new.allows_externals and g.externals_allowed) then
        raise exception 'WIDENING_NEEDS_PROCEDURE' using errcode = 'EN001', table = tg_table_name;
      end if;
    elsif new.state = 'EFFECTIVE' or old.state <> 'OPEN' or new.objected_at < old.objected_at or (new.objected_at is null and old.objected_at is not null)
      or (new.approved_by is not null and app_viewer() is not null and new.approved_by is distinct from old.approved_by and new.approved_by <> app_viewer())
      or (new.id, new.group_id, new.proposed_by, new.proposed_at, new.effective_at, new.visibility, new.join_policy, new.allows_externals, new.partner_id, new.puts_walls_up)
        is distinct from (old.id, old.group_id, old.proposed_by, old.proposed_at, old.effective_at, old.visibility, old.join_policy, old.allows_externals, old.partner_id, old.puts_walls_up) then
      raise exception 'WIDENING_NEEDS_PROCEDURE' using errcode = 'EN001', table = tg_table_name;
    end if;
    return new;
  end $$;
  create trigger widenings_guard before insert or update on widenings for each row execute function app_guard_widening();

  create function app_point_to_widening() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
    update groups g set widening_id = case when new.state = 'OPEN' then new.id end, widening_tells_externals = new.state = 'OPEN' and new.tells_externals
      where g.id = new.group_id and (new.state = 'OPEN' or g.widening_id = new.id);
    return null;
  end $$;
  create trigger widenings_point after insert or update of state on widenings for each row execute function app_point_to_widening();
`;

const VERDICT = `
  -- Whether somebody else manages the group, who may decide where a member objects.
  create function app_has_second_manager(group_id uuid, first uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
    return exists (select from memberships o join persons p on p.id = o.person_id where o.group_id = $1 and o.valid_to is null
      and o.state = 'ACTIVE' and o.role = 'MANAGER' and o.person_id <> $2 and p.kind = 'EMPLOYEE' and app_active(p));
  end $$;

  -- Whether a proposal may take effect now: GO, WAIT or FALL. One objection sends it to a second manager, or to a majority of
  -- the members who were told, where there is no second one; a week after its date it is too late for either.
  create function app_widening_verdict(w widenings) returns text language plpgsql stable security definer set search_path = public, pg_temp as $$
  declare
    g groups;
    told int;
    agreed int;
  begin
    select o.* into g from groups o where o.id = w.group_id;
    if g.deleted_at is not null or not exists (select from app_memberships(w.proposed_by) m
      where m.group_id = w.group_id and m.role = 'MANAGER' and m.state = 'ACTIVE') then return 'FALL'; end if;
    if app_now() < w.effective_at then return 'WAIT'; end if;
    if g.archived_at is not null or g.left_public_at is not null then return 'FALL'; end if;
    if w.objected_at is null or w.approved_at is not null then return 'GO'; end if;
    if not app_has_second_manager(w.group_id, w.proposed_by) then
      select count(*), count(*) filter (where n.answer = 'AGREED' or a.person_id = w.proposed_by) into told, agreed from active_memberships a
        left join widening_answers n on n.widening_id = w.id and n.person_id = a.person_id
        where a.group_id = w.group_id and (a.kind = 'EMPLOYEE' or (a.kind = 'EXTERNAL' and w.tells_externals));
      if agreed * 2 > told then return 'GO'; end if;
    end if;
    return case when app_now() >= w.effective_at + interval '7 days' then 'FALL' else 'WAIT' end;
  end $$;
`;

const EFFECT = `
  -- The only way in which a group becomes wider: once, at its date or after, and for what is written from then on. Says what
  -- became of the proposal: EFFECTIVE, FALLEN or WAIT; null when it had ended already.
  create function app_widen(widening_id uuid) returns text language plpgsql volatile security definer set search_path = public, pg_temp as $$
  declare
    w widenings;
    verdict text;
  begin
    -- The group first, as whoever narrows it does; whoever is writing there has ended then.
    perform from groups g where g.id = (select o.group_id from widenings o where o.id = $1) for update;
    select o.* into w from widenings o where o.id = $1 and o.state = 'OPEN' for update;
    if not found then return null; end if;
    verdict := app_widening_verdict(w);
    if verdict = 'WAIT' then return verdict; end if;
    update widenings o set state = case verdict when 'GO' then 'EFFECTIVE' else 'FALLEN' end, ended_at = app_now() where o.id = w.id;
    if verdict = 'GO' then
      update groups g set visibility = coalesce(w.visibility, g.visibility), join_policy = coalesce(w.join_policy, g.join_policy),
        externals_allowed = g.externals_allowed or w.allows_externals, walled = g.walled or w.puts_walls_up,
        sealed_at = case when w.visibility is not null or w.join_policy is not null then app_now() else g.sealed_at end,
        externals_sealed_at = case when w.allows_externals or w.partner_id is not null then app_now() else g.externals_sealed_at end
        where g.id = w.group_id;
      if w.partner_id is not null then
        insert into group_partners (group_id, partner_id) values (w.group_id, w.partner_id) on conflict do nothing;
      end if;
      update memberships m set unlisted_at = app_now() from persons p where p.id = m.person_id and p.kind <> 'SERVICE'
        and m.group_id = w.group_id and m.valid_to is null and m.state = 'ACTIVE' and m.unlisted_at is null and m.person_id <> w.proposed_by
        and not exists (select from widening_answers n where n.widening_id = w.id and n.person_id = m.person_id and n.answer = 'AGREED');
    end if;
    insert into audit_outbox (actor_id, action, group_id, target_id, data) values (w.proposed_by,
      case verdict when 'GO' then 'group.widen' else 'group.wideningFall' end, w.group_id, w.id,
      jsonb_strip_nulls(jsonb_build_object('visibility', w.visibility, 'joinPolicy', w.join_policy, 'externalsAllowed', nullif(w.allows_externals, false),
        'partnerId', w.partner_id, 'walled', nullif(w.puts_walls_up, false), 'approvedBy', w.approved_by)));
    return case verdict when 'GO' then 'EFFECTIVE' else 'FALLEN' end;
  end $$;
`;

const FALLS = `
  -- A proposal falls when its proposer is no longer manager, and when the group that it speaks of becomes narrower.
  create function app_widening_falls() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  declare
    the_group uuid := case tg_table_name when 'groups' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'group_id' end;
    former_manager uuid := to_jsonb(new) ->> 'person_id';
  begin
    with fallen as (
      update widenings w set state = 'FALLEN', ended_at = app_now() where w.group_id = the_group and w.state = 'OPEN'
        and (former_manager is null or (w.proposed_by = former_manager and not exists (select from memberships m
          where m.group_id = w.group_id and m.person_id = w.proposed_by and m.valid_to is null and m.state = 'ACTIVE' and m.role = 'MANAGER')))
        returning w.id, w.group_id)
    insert into audit_outbox (actor_id, action, group_id, target_id) select app_viewer(), 'group.wideningFall', f.group_id, f.id from fallen f;
    return null;
  end $$;
  create trigger memberships_widening after update of valid_to on memberships for each row
    when (old.valid_to is null and new.valid_to is not null and old.role = 'MANAGER' and old.state = 'ACTIVE') execute function app_widening_falls();
  create trigger groups_widening after update of visibility, join_policy, externals_allowed, walled on groups for each row
    when (new.widening_id is not null and (array_position(array['PUBLIC', 'PRIVATE', 'SECRET'], new.visibility) > array_position(array['PUBLIC', 'PRIVATE', 'SECRET'], old.visibility)
      or array_position(array['OPEN', 'ON_REQUEST', 'INVITE_ONLY'], new.join_policy) > array_position(array['OPEN', 'ON_REQUEST', 'INVITE_ONLY'], old.join_policy)
      or (old.externals_allowed and not new.externals_allowed) or (new.walled and not old.walled))) execute function app_widening_falls();
`;

/** As before, and a proposal that took effect in this very transaction names its organisation. */
const partnerRefusal = (unless: string) => `
  create or replace function app_refuse_partner() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
  begin
    if session_user in ('entrenous_app', 'entrenous_system')
      and exists (select from posts p where p.group_id = new.group_id)
      and exists (select from groups g where g.id = new.group_id and g.created_at < new.since)
      and not exists (select from group_partners o where o.group_id = new.group_id and o.partner_id = new.partner_id)${unless} then
      raise exception 'WIDENING_NEEDS_PROCEDURE' using errcode = 'EN001', table = tg_table_name;
    end if;
    return new;
  end $$;
`;
const PARTNERS = partnerRefusal(`
      and not exists (select from widenings w where w.group_id = new.group_id and w.partner_id = new.partner_id and w.state = 'EFFECTIVE' and w.ended_at = app_now())`);
const OLD_PARTNERS = partnerRefusal('');

const UNLISTED = `
  create trigger memberships_relisted before update of unlisted_at on memberships for each row
    when (old.unlisted_at is not null and new.unlisted_at is null) execute function app_refuse_widening();
  -- Whoever writes there again stands in the lists again.
  create function app_relist() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
    if exists (select from written w join memberships m on m.person_id = w.author_id and m.group_id = w.group_id
      where m.unlisted_at is not null and m.valid_to is null) then
      update memberships m set unlisted_at = null from written w
        where m.person_id = w.author_id and m.group_id = w.group_id and m.unlisted_at is not null and m.valid_to is null;
    end if;
    return null;
  end $$;
  create trigger posts_relist after insert on posts referencing new table as written for each statement execute function app_relist();
  create trigger comments_relist after insert on comments referencing new table as written for each statement execute function app_relist();
`;

const activeMemberships = (more: string) => `
  create or replace view active_memberships with (security_barrier) as
    select m.id, m.group_id, m.person_id, m.role, m.since, g.visibility as group_visibility, g.walled, p.kind, p.partner_id${more}
    from memberships m join groups g on g.id = m.group_id join persons p on p.id = m.person_id
    where m.valid_to is null and m.state = 'ACTIVE' and g.deleted_at is null
      and (m.access_until is null or m.access_until > app_now())
      and p.status = 'ACTIVE' and (p.access_until is null or p.access_until > app_now())
      and (p.kind = 'EMPLOYEE' or ((p.kind <> 'EXTERNAL' or g.externals_allowed) and app_active(p)));
`;
const listedMemberships = (more: string) => `
  create or replace view listed_memberships with (security_barrier) as
    select a.person_id, a.group_id, a.group_visibility, a.kind, a.partner_id${more} from active_memberships a
    where (a.group_id = any ((select app_my_groups())::uuid[])
        and (a.group_id <> all ((select app_walled_groups())::uuid[]) or a.kind = 'EMPLOYEE' or a.partner_id = (select app_partner())))
      or (a.group_visibility = 'PUBLIC' and (select app_is_employee()));
`;
const seesPerson = (where: string) => `
  create or replace function app_sees_person(person_id uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
    return exists (select from listed_memberships l where l.person_id = $1${where})
      or (app_is_employee() and exists (select from persons p where p.id = $1 and p.sponsor_id = app_viewer()));
  end $$;
`;
/** Who stands in no list counts among the members, and is shown as one to those alone who moderate the group. */
const VIEWS =
  activeMemberships(', m.unlisted_at') +
  listedMemberships(', a.unlisted_at') +
  seesPerson(' and (l.unlisted_at is null or l.group_id = any (app_moderated_groups()))');
/** A view loses a column only by being made anew; app_sees_person is plpgsql and does not hold on to it. */
const OLD_VIEWS = `
  drop view listed_memberships; drop view active_memberships;
  ${activeMemberships('')} ${listedMemberships('')} ${seesPerson('')}
  grant select, insert, update, delete on active_memberships, listed_memberships to entrenous_system;
  grant select on listed_memberships to entrenous_app;
`;

/** Readers by name: whoever stands in no list is named to those alone who moderate the group, and to themself. */
const listedReaders = (isListed: string) => `
  create or replace function app_listed_members(group_id uuid, at timestamptz)
    returns table (membership_id uuid, person_id uuid, kind text, partner_id uuid, role text, since timestamptz, history_from timestamptz)
    language plpgsql stable rows 100 security definer set search_path = public, pg_temp as $$
  #variable_conflict use_column
  begin
    return query select m.* from app_members_at($1, $2) m where app_viewer() is not null and ($1 = any (app_managed_groups())
      or ($2 is null and ($1 = any (app_my_groups()) or (app_is_employee() and exists (select from groups g where g.id = $1 and g.visibility = 'PUBLIC')))
        and ($1 <> all (app_walled_groups()) or m.kind = 'EMPLOYEE' or m.partner_id = app_partner())${isListed}));
  end $$;
`;
const LISTED_READERS = listedReaders(`
        and ($1 = any (app_moderated_groups()) or m.person_id = app_viewer()
          or not exists (select from memberships u where u.id = m.membership_id and u.unlisted_at is not null))`);
const OLD_LISTED_READERS = listedReaders('');
