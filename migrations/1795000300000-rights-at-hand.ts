import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a viewer may reach is computed when they enter a transaction, together with the facts that the product asks for, instead
 * of at the first question of a policy. Policies then read settings: those that a row seldom needs are read only for such rows,
 * where each used to be a subplan that every statement set up for every table.
 */
export class RightsAtHand1795000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ENTER);
    await runner.query(SETTINGS);
    await runner.query(`
      alter policy app_read on posts using (${readable('posts')} and ${shown('posts')});
      alter policy app_update on posts using (${readable('posts')});
      alter policy app_read on comments using (${readable('comments')} and ${shown('comments')}
        and exists (select from posts p where p.id = comments.post_id and p.deleted_at is null offset 0));
      alter policy app_update on comments using (${readable('comments')});
      alter policy app_read on groups using (
        id = any ((select app_my_groups())::uuid[])
        or (visibility in ('PUBLIC', 'PRIVATE') and kind = 'GROUP' and deleted_at is null and app_is_employee())
        or id = any (app_inviting_groups()) or id = any (app_managed_groups()));

      -- One's own, without asking again what they were given to: a statement shows them beside what it may show.
      create view own_reactions as select target_id, kind from reactions where person_id = app_viewer();
      grant select on own_reactions to entrenous_app;

      -- The pictures of an item, in its order, as far as the viewer may see them. A function, so that nothing is set up where there are none.
      create function app_images(ids uuid[]) returns json language plpgsql stable as $$ begin
        return (select json_agg(json_build_object('id', i.id, 'width', i.width, 'height', i.height, 'alt', i.alt) order by o.n)
          from unnest(ids) with ordinality o (id, n) join images i on i.id = o.id);
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop view own_reactions; drop function app_images`);
    await runner.query(OLD_RIGHTS);
    await runner.query(`
      alter policy app_read on posts using (${oldReadable('posts')} and ${oldShown('posts')});
      alter policy app_update on posts using (${oldReadable('posts')});
      alter policy app_read on comments using (${oldReadable('comments')} and ${oldShown('comments')}
        and exists (select from posts p where p.id = comments.post_id and p.deleted_at is null offset 0));
      alter policy app_update on comments using (${oldReadable('comments')});
      alter policy app_read on groups using (
        id = any ((select app_my_groups())::uuid[]) or id = any ((select app_inviting_groups())::uuid[]) or id = any ((select app_managed_groups())::uuid[])
        or (visibility in ('PUBLIC', 'PRIVATE') and kind = 'GROUP' and deleted_at is null and (select app_is_employee())));
      drop function app_enter_by_token, app_enter;
    `);
  }
}

const ENTER = `
  -- Names the viewer of this transaction and computes, by the database itself, what they are and may reach: kept in settings that
  -- end with the transaction, and returned as the facts that the product's rules ask for. Null for who may not act at this moment.
  create function app_enter(viewer_id uuid) returns json language plpgsql volatile security definer
    set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
  declare
    viewer record;
  begin
    select p.id, p.kind, p.partner_id, p.language, p.kind = 'EMPLOYEE' as is_employee, reach.*,
        array(select r.role from network_roles r where r.person_id = p.id and p.kind = 'EMPLOYEE') as roles
      into viewer from persons p cross join lateral (select
        array_agg(m.group_id) filter (where m.state = 'ACTIVE' and not m.deleted) as mine,
        array_agg(coalesce(m.history_from, '-infinity')) filter (where m.state = 'ACTIVE' and not m.deleted) as history,
        array_agg(m.group_id) filter (where m.state = 'ACTIVE' and not m.deleted and m.walled and p.kind <> 'EMPLOYEE') as walled,
        array_agg(m.group_id) filter (where m.state = 'INVITED') as inviting,
        array_agg(m.group_id) filter (where m.state = 'ACTIVE' and not m.deleted and m.role in ('MANAGER', 'MODERATOR') and p.kind = 'EMPLOYEE') as moderated,
        array_agg(m.group_id) filter (where m.state = 'ACTIVE' and m.role = 'MANAGER' and p.kind = 'EMPLOYEE') as managed,
        coalesce(json_agg(json_build_array(m.group_id, m.role, m.state, m.history_from, m.walled, m.deleted)), '[]') as facts
        from app_memberships(p.id) m) reach
      where p.id = viewer_id and app_active(p);
    -- An empty setting is an empty list, nobody's organisation, not an employee: nothing is left of whoever was there before.
    perform set_config('app.viewer', coalesce(viewer_id::text, ''), true), set_config('app.is_employee', coalesce(viewer.is_employee::text, ''), true),
      set_config('app.partner', coalesce(viewer.partner_id::text, ''), true), set_config('app.roles', coalesce(viewer.roles::text, ''), true),
      set_config('app.my_groups', coalesce(viewer.mine::text, ''), true), set_config('app.my_history', coalesce(viewer.history::text, ''), true),
      set_config('app.walled_groups', coalesce(viewer.walled::text, ''), true), set_config('app.inviting_groups', coalesce(viewer.inviting::text, ''), true),
      set_config('app.moderated_groups', coalesce(viewer.moderated::text, ''), true), set_config('app.managed_groups', coalesce(viewer.managed::text, ''), true),
      set_config('app.closed_groups',
        array(select g.id from groups g where g.left_public_at is not null or g.deleted_at is not null)::text, true);
    if viewer.id is null then return null; end if;
    return json_build_object('personId', viewer.id, 'kind', viewer.kind, 'partnerId', viewer.partner_id, 'language', viewer.language,
      'roles', viewer.roles, 'memberships', viewer.facts, 'now', app_now());
  end $$;

  -- The same for whoever holds this session's token, with what is to be known of the session. Null when nobody may act by it.
  create function app_enter_by_token(token_hash bytea) returns json language plpgsql volatile security definer
    set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
  declare
    session record;
    facts json;
  begin
    select s.id, s.person_id, s.scope, s.last_seen_at < app_now() - interval '5 minutes' as is_stale into session from sessions s
      where s.token_hash = $1 and s.ended_at is null and s.idle_until > app_now() and s.expires_at > app_now();
    if not found then return null; end if;
    facts := app_enter(session.person_id);
    if facts is null then return null; end if;
    return json_build_object('facts', facts, 'sessionId', session.id, 'sessionScope', session.scope, 'isStale', session.is_stale);
  end $$;
`;

const setting = (name: string) => `nullif(current_setting('app.${name}', true), '')`;
const SETTINGS = `
  -- Whatever changes rights makes them be computed anew, for what the same transaction asks next.
  alter function app_forget_rights() rename to app_renew_rights;
  create or replace function app_renew_rights() returns trigger language plpgsql as $$ begin
    if app_viewer() is not null then perform app_enter(app_viewer()); end if;
    return null;
  end $$;
  alter trigger app_forget_rights on persons rename to app_renew_rights;
  alter trigger app_forget_rights on network_roles rename to app_renew_rights;
  alter trigger app_forget_rights on groups rename to app_renew_rights;
  alter trigger app_forget_rights on memberships rename to app_renew_rights;

  create or replace function app_is_employee() returns boolean language sql stable return coalesce(${setting('is_employee')}::boolean, false);
  create or replace function app_partner() returns uuid language sql stable return ${setting('partner')}::uuid;
  create or replace function app_has_role(text) returns boolean language sql stable return $1 = any (coalesce(${setting('roles')}, '{}')::text[]);
  create or replace function app_my_groups() returns uuid[] language sql stable return coalesce(${setting('my_groups')}, '{}')::uuid[];
  create or replace function app_my_history() returns timestamptz[] language sql stable return coalesce(${setting('my_history')}, '{}')::timestamptz[];
  create or replace function app_walled_groups() returns uuid[] language sql stable return coalesce(${setting('walled_groups')}, '{}')::uuid[];
  create or replace function app_inviting_groups() returns uuid[] language sql stable return coalesce(${setting('inviting_groups')}, '{}')::uuid[];
  create or replace function app_moderated_groups() returns uuid[] language sql stable return coalesce(${setting('moderated_groups')}, '{}')::uuid[];
  create or replace function app_managed_groups() returns uuid[] language sql stable return coalesce(${setting('managed_groups')}, '{}')::uuid[];
  create or replace function app_closed_groups() returns uuid[] language sql stable return coalesce(${setting('closed_groups')}, '{}')::uuid[];
  drop function app_right, app_load_rights;
`;

/** Content is read by the same sentence in every table; `t` is the table's own columns. Only what every row needs is a subplan. */
const readable = (t: string) => `(
  (${t}.dated_at >= ((select app_my_history())::timestamptz[])[array_position((select app_my_groups())::uuid[], ${t}.group_id)]
    and (${t}.audience <> 'INTERNAL' or app_is_employee())
    and (${t}.partner_id is null or ${t}.group_id <> all (app_walled_groups()) or ${t}.partner_id = app_partner()))
  or (${t}.audience = 'NETWORK' and app_is_employee() and ${t}.group_id <> all (app_closed_groups())))`;
/**
 * The deleted: by their author alone, to restore them. Said in one piece and with subplans, as the planner drops what the
 * predicate of an index implies only then, and reads the index alone.
 */
const shown = (
  t: string,
) => `((${t}.deleted_at is null and ${t}.hidden_at is null) or ${t}.author_id = (select app_viewer())
  or (${t}.deleted_at is null and ${t}.group_id = any ((select app_moderated_groups())::uuid[])))`;

const oldReadable = (t: string) => `(
  (${t}.dated_at >= ((select app_my_history())::timestamptz[])[array_position((select app_my_groups())::uuid[], ${t}.group_id)]
    and (${t}.audience <> 'INTERNAL' or (select app_is_employee()))
    and (${t}.partner_id is null or ${t}.group_id <> all ((select app_walled_groups())::uuid[]) or ${t}.partner_id = (select app_partner())))
  or (${t}.audience = 'NETWORK' and (select app_is_employee()) and ${t}.group_id <> all ((select app_closed_groups())::uuid[])))`;
const oldShown = (t: string) => `(${t}.deleted_at is null or ${t}.author_id = (select app_viewer()))
  and (${t}.hidden_at is null or ${t}.author_id = (select app_viewer()) or ${t}.group_id = any ((select app_moderated_groups())::uuid[]))`;
const oldRight = (name: string) => `public.app_right('${name}')`;
const OLD_RIGHTS = `
  create function app_load_rights() returns void language plpgsql volatile security definer set search_path = public, pg_temp set plan_cache_mode = force_generic_plan as $$
  declare
    viewer persons;
    is_employee boolean;
  begin
    select p.* into viewer from persons p where p.id = app_viewer() and app_active(p);
    is_employee := coalesce(viewer.kind = 'EMPLOYEE', false);
    perform set_config('app.is_employee', is_employee::text, true), set_config('app.partner', coalesce(viewer.partner_id::text, ''), true),
      set_config('app.roles', (select coalesce(array_agg(r.role), '{}')::text from network_roles r where r.person_id = viewer.id and is_employee), true),
      set_config('app.closed_groups', (select coalesce(array_agg(g.id), '{}')::text from groups g where g.left_public_at is not null or g.deleted_at is not null), true),
      set_config('app.my_groups', m.mine::text, true), set_config('app.my_history', m.history::text, true),
      set_config('app.walled_groups', m.walled::text, true), set_config('app.inviting_groups', m.inviting::text, true),
      set_config('app.moderated_groups', m.moderated::text, true), set_config('app.managed_groups', m.managed::text, true),
      set_config('app.rights_of', current_setting('app.viewer'), true)
    from (select
        coalesce(array_agg(group_id order by group_id) filter (where state = 'ACTIVE' and not deleted), '{}') as mine,
        coalesce(array_agg(coalesce(history_from, '-infinity') order by group_id) filter (where state = 'ACTIVE' and not deleted), '{}') as history,
        coalesce(array_agg(group_id) filter (where state = 'ACTIVE' and not deleted and walled and not is_employee), '{}') as walled,
        coalesce(array_agg(group_id) filter (where state = 'INVITED'), '{}') as inviting,
        coalesce(array_agg(group_id) filter (where state = 'ACTIVE' and not deleted and role in ('MANAGER', 'MODERATOR') and is_employee), '{}') as moderated,
        coalesce(array_agg(group_id) filter (where state = 'ACTIVE' and role = 'MANAGER' and is_employee), '{}') as managed
      from app_memberships(viewer.id)) m;
  end $$;
  create function app_right(name text) returns text language plpgsql stable as $$ begin
    if current_setting('app.rights_of', true) is distinct from current_setting('app.viewer', true) then perform public.app_load_rights(); end if;
    return nullif(current_setting('app.' || name, true), '');
  end $$;
  alter function app_renew_rights() rename to app_forget_rights;
  create or replace function app_forget_rights() returns trigger language plpgsql as $$ begin
    perform set_config('app.rights_of', 'nobody', true);
    return null;
  end $$;
  alter trigger app_renew_rights on persons rename to app_forget_rights;
  alter trigger app_renew_rights on network_roles rename to app_forget_rights;
  alter trigger app_renew_rights on groups rename to app_forget_rights;
  alter trigger app_renew_rights on memberships rename to app_forget_rights;
  create or replace function app_is_employee() returns boolean language sql stable return coalesce(${oldRight('is_employee')}::boolean, false);
  create or replace function app_partner() returns uuid language sql stable return ${oldRight('partner')}::uuid;
  create or replace function app_has_role(text) returns boolean language sql stable return $1 = any (coalesce(${oldRight('roles')}, '{}')::text[]);
  create or replace function app_my_groups() returns uuid[] language sql stable return coalesce(${oldRight('my_groups')}, '{}')::uuid[];
  create or replace function app_my_history() returns timestamptz[] language sql stable return coalesce(${oldRight('my_history')}, '{}')::timestamptz[];
  create or replace function app_walled_groups() returns uuid[] language sql stable return coalesce(${oldRight('walled_groups')}, '{}')::uuid[];
  create or replace function app_inviting_groups() returns uuid[] language sql stable return coalesce(${oldRight('inviting_groups')}, '{}')::uuid[];
  create or replace function app_moderated_groups() returns uuid[] language sql stable return coalesce(${oldRight('moderated_groups')}, '{}')::uuid[];
  create or replace function app_managed_groups() returns uuid[] language sql stable return coalesce(${oldRight('managed_groups')}, '{}')::uuid[];
  create or replace function app_closed_groups() returns uuid[] language sql stable return coalesce(${oldRight('closed_groups')}, '{}')::uuid[];
`;
