import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Network roles: appointed and withdrawn by owners only, through two functions of the owner's role; the viewers' role and the
 * system's can write none. Nobody appoints themself, nobody holds both of the roles that watch each other, and the last owner
 * who can act stays one. And notices: what happened that concerns a person, until they have seen it.
 */
export class NetworkRoles1795004000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const part of [TABLES, NOTICES, GUARDS, ACTS]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function app_appoint, app_withdraw_role;
      drop function app_guard_network_role, app_keep_an_owner cascade;
      drop function app_has_other_owner;
      drop table notices;
      drop index network_roles_apart, network_roles_id;
      alter table network_roles drop column id;
    `);
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';

const TABLES = `
  alter table network_roles add column id uuid not null default uuidv7();
  create unique index network_roles_id on network_roles (id);
  -- Who runs the machines and who reads the log of it are two people.
  create unique index network_roles_apart on network_roles (person_id) where role in ('IT_ADMIN', 'COMPLIANCE_OFFICER');
`;

const NOTICES = `
  create table notices (
    id uuid primary key default uuidv7(), person_id uuid not null references persons, kind text not null,
    group_id uuid references groups on delete cascade, data jsonb not null default '{}',
    at timestamptz not null default app_now(), seen_at timestamptz);
  create index notices_unseen on notices (person_id, at desc, id) where seen_at is null;
  create index notices_group on notices (group_id) where group_id is not null;
  alter table notices enable row level security;
  alter table notices force row level security;
  create policy system_all on notices to entrenous_system using (true) with check (true);
  create policy owner_all on notices to current_user using (true) with check (true);
  create policy app_own on notices to entrenous_app using (person_id = (select app_viewer())) with check (person_id = (select app_viewer()));
  create policy app_not_walking on notices as restrictive to entrenous_app using (coalesce(current_setting('app.walk', true), '') = '');
  revoke all on notices from entrenous_app;
  grant select, update (seen_at) on notices to entrenous_app;
  grant select, insert, update, delete on notices to entrenous_system;
`;

const GUARDS = `
  -- Whether somebody else is owner who can act, and not until a day only.
  create function app_has_other_owner(person_id uuid) returns boolean language plpgsql stable ${DEFINER} as $$ begin
    return exists (select from network_roles r join persons p on p.id = r.person_id
      where r.role = 'OWNER' and r.person_id <> $1 and p.access_until is null and app_active(p));
  end $$;

  -- Roles are written by the functions below. The system's role writes the first ones only: with the network itself, or where
  -- there is no owner who could.
  create function app_guard_network_role() returns trigger language plpgsql ${DEFINER} as $$ begin
    if session_user in ('entrenous_app', 'entrenous_system') and (tg_op = 'UPDATE' or not exists (select from persons p
        where p.id = new.person_id and p.kind = 'EMPLOYEE')
      or (new.granted_by is null and exists (select from network n where n.set_up_at < app_now())
        and exists (select from network_roles r join persons p on p.id = r.person_id where r.role = 'OWNER' and app_active(p)))
      or (new.granted_by is not null and (session_user <> 'entrenous_app' or new.granted_by is distinct from app_viewer() or not exists (select from network_roles r join persons p on p.id = r.person_id
        where r.person_id = new.granted_by and r.role = 'OWNER' and app_active(p))))) then
      raise exception 'ROLE_NEEDS_OWNER' using errcode = 'EN003', table = tg_table_name;
    end if;
    return new;
  end $$;
  create trigger network_roles_guard before insert or update on network_roles for each row execute function app_guard_network_role();

  -- Two owners who go at once must not count on each other: their rows are held until the one who came first has ended.
  create function app_keep_an_owner() returns trigger language plpgsql ${DEFINER} as $$
  declare
    owner_id uuid := case tg_table_name when 'persons' then to_jsonb(old) ->> 'id' else to_jsonb(old) ->> 'person_id' end;
  begin
    if session_user in ('entrenous_app', 'entrenous_system') and exists (select from network_roles r where r.person_id = owner_id and r.role = 'OWNER') then
      perform from network_roles r where r.role = 'OWNER' order by r.person_id for update;
      if not app_has_other_owner(owner_id) then raise exception 'LAST_OWNER' using errcode = 'EN002', table = tg_table_name; end if;
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
  create trigger network_roles_last_owner before delete on network_roles for each row when (old.role = 'OWNER') execute function app_keep_an_owner();
  create trigger persons_last_owner before update of status, access_until on persons for each row
    when (old.kind = 'EMPLOYEE' and old.status = 'ACTIVE' and (new.status <> 'ACTIVE' or (old.access_until is null and new.access_until is not null)))
    execute function app_keep_an_owner();
`;

const ACTS = `
  -- Gives a role, by the viewer: DONE, or the code of the refusal. One after the other, so that what is looked at here still holds at commit.
  create function app_appoint(person_id uuid, role text) returns text language plpgsql volatile ${DEFINER} as $$
  declare
    appointed persons;
  begin
    perform from network_roles r where r.role = 'OWNER' order by r.person_id for update;
    if app_viewer() is null or not exists (select from network_roles r join persons p on p.id = r.person_id
      where r.person_id = app_viewer() and r.role = 'OWNER' and app_active(p)) then return 'FORBIDDEN'; end if;
    if $1 = app_viewer() then return 'NETWORK_ROLE_OWN'; end if;
    select p.* into appointed from persons p where p.id = $1 for share;
    if appointed.kind is distinct from 'EMPLOYEE' then return 'NETWORK_ROLE_FOR_EMPLOYEES'; end if;
    if not app_active(appointed) then return 'ACCOUNT_NOT_ACTIVE'; end if;
    if exists (select from network_roles r where r.person_id = $1 and r.role = $2) then return 'NETWORK_ROLE_HELD'; end if;
    if $2 in ('IT_ADMIN', 'COMPLIANCE_OFFICER') and exists (select from network_roles r where r.person_id = $1 and r.role in ('IT_ADMIN', 'COMPLIANCE_OFFICER'))
      then return 'NETWORK_ROLES_APART'; end if;
    insert into network_roles (person_id, role, granted_by) values ($1, $2, app_viewer());
    insert into notices (person_id, kind, data) values ($1, 'NETWORK_ROLE_GIVEN', jsonb_build_object('role', $2));
    insert into audit_outbox (actor_id, action, target_id, data) values (app_viewer(), 'network.roleAppoint', $1, jsonb_build_object('role', $2));
    perform pg_notify('entrenous', json_build_object('kind', 'PERMISSIONS_CHANGED', 'personId', $1)::text);
    return 'DONE';
  end $$;

  -- Takes a role away, by the viewer: DONE, or the code of the refusal. An owner may give up their own; the last one may not.
  create function app_withdraw_role(grant_id uuid) returns text language plpgsql volatile ${DEFINER} as $$
  declare
    held network_roles;
  begin
    perform from network_roles r where r.role = 'OWNER' order by r.person_id for update;
    if app_viewer() is null or not exists (select from network_roles r join persons p on p.id = r.person_id
      where r.person_id = app_viewer() and r.role = 'OWNER' and app_active(p)) then return 'FORBIDDEN'; end if;
    select r.* into held from network_roles r where r.id = $1 for update;
    if held.id is null then return 'NOT_FOUND'; end if;
    if held.role = 'OWNER' and not app_has_other_owner(held.person_id) then return 'LAST_OWNER'; end if;
    delete from network_roles r where r.id = $1;
    if held.person_id <> app_viewer() then
      insert into notices (person_id, kind, data) values (held.person_id, 'NETWORK_ROLE_TAKEN', jsonb_build_object('role', held.role));
    end if;
    insert into audit_outbox (actor_id, action, target_id, data) values (app_viewer(), 'network.roleWithdraw', held.person_id, jsonb_build_object('role', held.role));
    perform pg_notify('entrenous', json_build_object('kind', 'PERMISSIONS_CHANGED', 'personId', held.person_id)::text);
    return 'DONE';
  end $$;
  revoke execute on function app_appoint, app_withdraw_role, app_has_other_owner from public;
  grant execute on function app_appoint, app_withdraw_role to entrenous_app;
`;
