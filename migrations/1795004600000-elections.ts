import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Groups whose managers are all gone, and how their members get another one: an election among its employees. A manager is made
 * by a manager, with the group itself, by an invitation that a manager made, or by `app_close_election`, and in no other way.
 */
export class Elections1795004600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, POLICIES, FACTS, GUARD, ACTS, CLOSE, ORPHANS, GRANTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app_note_orphans, app_close_election, app_vote, app_answer_candidacy, app_stand, app_call_election, app_orphaned_groups, app_elections_of cascade;
      drop trigger memberships_manager on memberships;
      drop function app_guard_manager, app_may_make_manager, app_elects_in, app_is_orphaned cascade;
      drop table election_votes, election_candidates, elections, group_orphans cascade;
      drop function app_guard_election;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';

const TABLES = `
  -- Since when it was seen that nobody manages a group; written and taken away by a job.
  create table group_orphans (group_id uuid primary key references groups on delete cascade, since timestamptz not null default app_now());

  create table elections (
    id uuid primary key default uuidv7(), group_id uuid not null references groups on delete cascade,
    called_by uuid references persons, opened_at timestamptz not null default app_now(), closes_at timestamptz not null,
    state text not null default 'OPEN', winner_id uuid references persons, ended_at timestamptz,
    constraint elections_state check (state in ('OPEN', 'ELECTED', 'FAILED', 'VOID')),
    constraint elections_ended check ((state = 'OPEN') = (ended_at is null)),
    constraint elections_winner check ((state = 'ELECTED') = (winner_id is not null)));
  create unique index elections_open on elections (group_id) where state = 'OPEN';
  create index elections_due on elections (closes_at) where state = 'OPEN';

  -- Who stands, or was proposed and has not said yet whether they would.
  create table election_candidates (
    election_id uuid not null references elections on delete cascade, person_id uuid not null references persons,
    proposed_by uuid not null references persons, proposed_at timestamptz not null default app_now(), accepted_at timestamptz,
    primary key (election_id, person_id));

  create table election_votes (
    election_id uuid not null references elections on delete cascade, voter_id uuid not null references persons,
    candidate_id uuid not null references persons, at timestamptz not null default app_now(),
    primary key (election_id, voter_id));
`;

const POLICIES = `
  do $$ declare t text; begin
    foreach t in array array['group_orphans', 'elections', 'election_candidates', 'election_votes'] loop
      execute format('alter table %I enable row level security', t);
      execute format('alter table %I force row level security', t);
      execute format('create policy system_all on %I to entrenous_system using (true) with check (true)', t);
      execute format('create policy owner_all on %I to current_user using (true) with check (true)', t);
    end loop;
  end $$;
  create policy app_read on elections for select to entrenous_app
    using (state = 'OPEN' and group_id = any ((select app_my_groups())::uuid[]) and (select app_is_employee()));
  -- Who stands, for all; who was proposed, for them and for who proposed them.
  create policy app_read on election_candidates for select to entrenous_app using (
    (accepted_at is not null or (select app_viewer()) in (person_id, proposed_by)) and exists (select from elections e where e.id = election_id));
  create policy app_own on election_votes for select to entrenous_app using (voter_id = (select app_viewer()));
  create function app_guard_election() returns trigger language plpgsql as $$ begin
    if current_user in ('entrenous_app', 'entrenous_system') then
      raise exception 'ELECTION_NEEDS_PROCEDURE' using errcode = 'EN005', table = tg_table_name;
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
`;

const FACTS = `
  -- Whether all managers of a group are gone, while employees are left who could elect one.
  create function app_is_orphaned(group_id uuid) returns boolean language plpgsql stable ${DEFINER} as $$ begin
    return exists (select from groups g where g.id = $1 and g.kind = 'GROUP' and g.deleted_at is null and g.archived_at is null)
      and not exists (select from active_memberships a where a.group_id = $1 and a.kind = 'EMPLOYEE' and a.role = 'MANAGER')
      and exists (select from active_memberships a where a.group_id = $1 and a.kind = 'EMPLOYEE');
  end $$;
  -- Whether this person takes part in elections there: an active member who is an employee.
  create function app_elects_in(group_id uuid, person_id uuid) returns boolean language plpgsql stable ${DEFINER} as $$ begin
    return exists (select from active_memberships a where a.group_id = $1 and a.person_id = $2 and a.kind = 'EMPLOYEE');
  end $$;
`;

const GUARD = `
  create function app_may_make_manager(m memberships) returns boolean language plpgsql stable ${DEFINER} as $$ begin
    return case session_user
      when 'entrenous_app' then
        m.group_id = any (app_managed_groups())
        -- With the group itself, which the statement may write after its first membership.
        or not exists (select from groups g where g.id = m.group_id)
        or exists (select from groups g where g.id = m.group_id and g.created_by = app_viewer() and g.created_at = app_now())
        -- What a manager has invited them as.
        or exists (select from memberships i where i.group_id = m.group_id and i.person_id = m.person_id and i.role = 'MANAGER' and i.state = 'INVITED'
          and m.state = 'ACTIVE' and (i.valid_to is null or i.valid_to = app_now()))
      when 'entrenous_system' then
        not app_is_orphaned(m.group_id)
        or exists (select from groups g where g.id = m.group_id and g.xmin = pg_current_xact_id()::xid)
        or exists (select from invitations i join persons p on p.id = m.person_id where i.group_id = m.group_id and i.role = 'MANAGER'
          and i.withdrawn_at is null and i.declined_at is null and (i.accepted_by = p.id or i.email = p.email))
      else true end;
  end $$;
  create function app_guard_manager() returns trigger language plpgsql as $$ begin
    if current_user in ('entrenous_app', 'entrenous_system') and (tg_op = 'UPDATE' or not app_may_make_manager(new)) then
      raise exception 'MANAGER_NEEDS_ELECTION' using errcode = 'EN006', table = tg_table_name;
    end if;
    return new;
  end $$;
  create trigger memberships_manager before insert on memberships for each row when (new.role = 'MANAGER') execute function app_guard_manager();
  create trigger memberships_made_manager before update of role on memberships for each row
    when (new.role = 'MANAGER' and old.role <> 'MANAGER') execute function app_guard_manager();
  create trigger elections_guard before insert or update or delete on elections for each row execute function app_guard_election();
  create trigger election_candidates_guard before insert or update or delete on election_candidates for each row execute function app_guard_election();
  create trigger election_votes_guard before insert or update or delete on election_votes for each row execute function app_guard_election();
`;

const ACTS = `
  -- Asks the members to elect: a community lead of a PUBLIC or PRIVATE group, its employees of their own, and a job, as nobody, where
  -- no lead may know of it. The election's key, or null.
  create function app_call_election(group_id uuid) returns uuid language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare
    called uuid;
  begin
    perform from groups g where g.id = $1 for update;
    if not app_is_orphaned($1) or exists (select from elections e where e.group_id = $1 and e.state = 'OPEN') then return null; end if;
    if session_user = 'entrenous_app' and not coalesce(app_elects_in($1, app_viewer()), false) and not (app_has_role('COMMUNITY_LEAD')
      and exists (select from groups g where g.id = $1 and g.visibility in ('PUBLIC', 'PRIVATE'))) then return null; end if;
    insert into elections (group_id, called_by, closes_at) values ($1, app_viewer(), app_now() + interval '7 days') returning id into called;
    insert into notices (person_id, kind, group_id) select a.person_id, 'ELECTION_OPEN', $1 from active_memberships a where a.group_id = $1 and a.kind = 'EMPLOYEE';
    insert into audit_outbox (actor_id, action, group_id, target_id) values (app_viewer(), 'group.electionCall', $1, called);
    perform pg_notify('entrenous', json_build_object('kind', 'GROUP_CHANGED', 'groupId', $1)::text);
    return called;
  end $$;

  -- Puts a colleague forward, or oneself: DONE, or the code of the refusal. Nobody stands who has not said so themself.
  create function app_stand(election_id uuid, person_id uuid) returns text language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare
    e elections;
  begin
    select o.* into e from elections o where o.id = $1 and o.state = 'OPEN' for share;
    if e.id is null or not coalesce(app_elects_in(e.group_id, app_viewer()), false) then return 'NOT_FOUND'; end if;
    if e.closes_at <= app_now() then return 'ELECTION_OVER'; end if;
    if not app_elects_in(e.group_id, $2) then return 'ELECTION_NOT_A_MEMBER'; end if;
    insert into election_candidates (election_id, person_id, proposed_by, accepted_at)
      values ($1, $2, app_viewer(), case when $2 = app_viewer() then app_now() end)
      on conflict (election_id, person_id) do update set accepted_at = coalesce(election_candidates.accepted_at, excluded.accepted_at);
    if $2 <> app_viewer() then insert into notices (person_id, kind, group_id) values ($2, 'ELECTION_PROPOSED', e.group_id); end if;
    insert into audit_outbox (actor_id, action, group_id, target_id)
      values (app_viewer(), case when $2 = app_viewer() then 'group.electionStand' else 'group.electionPropose' end, e.group_id, $2);
    return 'DONE';
  end $$;

  -- Says, of oneself, whether one stands; who does not stand has no votes.
  create function app_answer_candidacy(election_id uuid, is_accepted boolean) returns text language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare
    e elections;
  begin
    select o.* into e from elections o where o.id = $1 and o.state = 'OPEN' for share;
    if e.id is null or not coalesce(app_elects_in(e.group_id, app_viewer()), false) then return 'NOT_FOUND'; end if;
    if e.closes_at <= app_now() then return 'ELECTION_OVER'; end if;
    if is_accepted then
      update election_candidates c set accepted_at = coalesce(c.accepted_at, app_now()) where c.election_id = $1 and c.person_id = app_viewer();
    else
      delete from election_candidates c where c.election_id = $1 and c.person_id = app_viewer();
    end if;
    if not found then return 'ELECTION_NOT_PROPOSED'; end if;
    if not is_accepted then delete from election_votes v where v.election_id = $1 and v.candidate_id = app_viewer(); end if;
    insert into audit_outbox (actor_id, action, group_id, target_id)
      values (app_viewer(), case when is_accepted then 'group.electionStand' else 'group.electionDecline' end, e.group_id, app_viewer());
    return 'DONE';
  end $$;

  -- One vote, which may be changed until the date; for somebody who stands. For whom is in no log.
  create function app_vote(election_id uuid, candidate_id uuid) returns text language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare
    e elections;
  begin
    select o.* into e from elections o where o.id = $1 and o.state = 'OPEN' for share;
    if e.id is null or not coalesce(app_elects_in(e.group_id, app_viewer()), false) then return 'NOT_FOUND'; end if;
    if e.closes_at <= app_now() then return 'ELECTION_OVER'; end if;
    if not exists (select from election_candidates c where c.election_id = $1 and c.person_id = $2 and c.accepted_at is not null for key share)
      or not app_elects_in(e.group_id, $2) then return 'ELECTION_NOT_STANDING'; end if;
    insert into election_votes (election_id, voter_id, candidate_id) values ($1, app_viewer(), $2)
      on conflict (election_id, voter_id) do update set candidate_id = excluded.candidate_id, at = app_now();
    insert into audit_outbox (actor_id, action, group_id, target_id) values (app_viewer(), 'group.electionVote', e.group_id, $1);
    return 'DONE';
  end $$;
`;

const CLOSE = `
  -- At its date, once: most votes of those who may vote now, for those who stand and could be manager now; among equals who has been a
  -- member the longest. The winner becomes manager here, and nowhere else. ELECTED, FAILED (nobody stood, or nobody voted), VOID
  -- (the group has a manager again, or nobody left to elect), WAIT; null when it had ended.
  create function app_close_election(election_id uuid) returns text language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  declare
    e elections;
    winner memberships;
    outcome text;
  begin
    perform from groups g where g.id = (select o.group_id from elections o where o.id = $1) for update;
    select o.* into e from elections o where o.id = $1 and o.state = 'OPEN' for update;
    if e.id is null then return null; end if;
    if not app_is_orphaned(e.group_id) then outcome := 'VOID';
    elsif e.closes_at > app_now() then return 'WAIT';
    else
      select m.* into winner from election_candidates c
        join memberships m on m.group_id = e.group_id and m.person_id = c.person_id and m.valid_to is null and m.state = 'ACTIVE'
        join (select v.candidate_id, count(*) as votes from election_votes v where v.election_id = $1 and app_elects_in(e.group_id, v.voter_id) group by 1) t
          on t.candidate_id = c.person_id
        where c.election_id = $1 and c.accepted_at is not null and app_elects_in(e.group_id, c.person_id)
        order by t.votes desc, m.since, m.person_id limit 1;
      outcome := case when winner.id is null then 'FAILED' else 'ELECTED' end;
    end if;
    if outcome = 'ELECTED' then
      update memberships m set valid_to = app_now(), end_reason = 'ROLE_CHANGED' where m.id = winner.id;
      insert into memberships (group_id, person_id, role, state, since, history_from, access_until, invited_by, answer, unlisted_at)
        values (winner.group_id, winner.person_id, 'MANAGER', 'ACTIVE', winner.since, winner.history_from, winner.access_until, winner.invited_by, winner.answer, winner.unlisted_at);
      insert into notices (person_id, kind, group_id)
        select a.person_id, case when a.person_id = winner.person_id then 'ELECTION_WON' else 'ELECTION_ELECTED' end, e.group_id
        from active_memberships a where a.group_id = e.group_id and a.kind = 'EMPLOYEE';
      perform pg_notify('entrenous', json_build_object('kind', 'PERMISSIONS_CHANGED', 'personId', winner.person_id)::text);
    end if;
    update elections o set state = outcome, ended_at = app_now(), winner_id = winner.person_id where o.id = $1;
    insert into audit_outbox (action, group_id, target_id) values (case outcome when 'ELECTED' then 'group.electionWin' else 'group.electionEnd' end,
      e.group_id, coalesce(winner.person_id, $1));
    perform pg_notify('entrenous', json_build_object('kind', 'GROUP_CHANGED', 'groupId', e.group_id)::text);
    return outcome;
  end $$;
`;

const ORPHANS = `
  -- For a community lead: name and date of those that they may know of, and until when their members vote. No content, no people.
  create function app_orphaned_groups() returns table (group_id uuid, name text, since timestamptz, closes_at timestamptz)
    language plpgsql stable ${DEFINER} as $$
  #variable_conflict use_column
  begin
    if not app_has_role('COMMUNITY_LEAD') then return; end if;
    return query select g.id, g.name, o.since, e.closes_at from group_orphans o join groups g on g.id = o.group_id
      left join elections e on e.group_id = g.id and e.state = 'OPEN'
      where g.visibility in ('PUBLIC', 'PRIVATE') and app_is_orphaned(g.id) order by o.since, g.id limit 200;
  end $$;

  -- What a member who is an employee sees of it: whether nobody manages their group.
  create function app_elections_of(group_ids uuid[]) returns table (group_id uuid) language plpgsql stable ${DEFINER} as $$
  #variable_conflict use_column
  begin
    if not app_is_employee() then return; end if;
    return query select g.id from unnest($1) g (id) where g.id = any (app_my_groups()) and app_is_orphaned(g.id);
  end $$;

  -- By a job: notes which groups have lost all managers, tells the leads of those that they may know of, and gives back the SECRET
  -- ones, whose members are asked without anybody in between.
  create function app_note_orphans() returns table (group_id uuid) language plpgsql volatile ${DEFINER} as $$
  #variable_conflict use_column
  begin
    delete from group_orphans o where not app_is_orphaned(o.group_id);
    with found as (
      insert into group_orphans (group_id) select g.id from groups g where g.kind = 'GROUP' and g.deleted_at is null and g.archived_at is null
        and not exists (select from group_orphans o where o.group_id = g.id)
        and not exists (select from memberships m join persons p on p.id = m.person_id where m.group_id = g.id and m.valid_to is null and m.state = 'ACTIVE'
          and m.role = 'MANAGER' and p.kind = 'EMPLOYEE' and p.status = 'ACTIVE' and p.access_until is null and m.access_until is null)
        and app_is_orphaned(g.id)
      returning group_id)
    insert into notices (person_id, kind, group_id) select r.person_id, 'GROUP_ORPHANED', g.id from found f join groups g on g.id = f.group_id and g.visibility in ('PUBLIC', 'PRIVATE')
      cross join network_roles r join persons p on p.id = r.person_id where r.role = 'COMMUNITY_LEAD' and app_active(p);
    return query select o.group_id from group_orphans o join groups g on g.id = o.group_id and g.visibility = 'SECRET'
      where not exists (select from elections e where e.group_id = o.group_id and e.state = 'OPEN');
  end $$;
`;

const GRANTS = `
  revoke all on group_orphans, elections, election_candidates, election_votes from entrenous_app, entrenous_system;
  grant select on elections, election_candidates, election_votes to entrenous_app;
  grant select on group_orphans, elections, election_candidates to entrenous_system;
  revoke execute on function app_is_orphaned, app_elects_in, app_call_election, app_stand, app_answer_candidacy, app_vote, app_close_election,
    app_orphaned_groups, app_elections_of, app_note_orphans from public;
  grant execute on function app_call_election, app_stand, app_answer_candidacy, app_vote, app_orphaned_groups, app_elections_of to entrenous_app;
  grant execute on function app_call_election, app_close_election, app_note_orphans to entrenous_system;
`;
