import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * 'Walk as this external': a manager reads their group as an external of it would, for half an hour, and can do nothing else. The
 * database itself enters the walk: what policies look at is what that external may reach, in that one group.
 */
export class Walks1795002500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(WALKS);
    for (const table of PRIVATE)
      await runner.query(`create policy app_not_walking on ${table} as restrictive to entrenous_app
        using (coalesce(current_setting('app.walk', true), '') = '')`);
    await runner.query(listed(LISTED));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(listed('true'));
    for (const table of PRIVATE) await runner.query(`drop policy app_not_walking on ${table}`);
    await runner.query('drop function app_enter_walk; drop table walks');
  }
}

/** What is a person's own and nobody else's: a walk does not show it. */
const PRIVATE = ['bookmarks', 'subscriptions', 'drafts', 'contacts', 'visits'];

const DEFINER = 'security definer set search_path = public, pg_temp';
const WALKS = `
  -- As whom: a member (person_id), or somebody of this organisation who would be invited.
  create table walks (
    id uuid primary key default uuidv7(), manager_id uuid not null references persons,
    group_id uuid not null references groups, person_id uuid references persons, partner_id uuid not null references partner_organisations,
    history_from timestamptz, created_at timestamptz not null default app_now(), expires_at timestamptz not null, ended_at timestamptz);
  create index walks_group on walks (group_id);
  alter table walks enable row level security;
  alter table walks force row level security;
  create policy system_all on walks to entrenous_system using (true) with check (true);
  create policy owner_all on walks to current_user using (true) with check (true);
  create policy app_own on walks to entrenous_app using (manager_id = (select app_viewer()))
    with check (manager_id = (select app_viewer()) and group_id = any ((select app_managed_groups())::uuid[]));
  revoke all on walks from entrenous_app;
  grant select, insert, update (ended_at) on walks to entrenous_app;
  grant select, insert, update, delete on walks to entrenous_system;

  -- From here on the transaction reads as that external, in that group alone. Null, and nothing changed, when the walk is not the
  -- viewer's, is over, the viewer manages the group no more, or the external is no more in it.
  create function app_enter_walk(walk_id uuid) returns json language plpgsql volatile ${DEFINER} as $$
  declare
    walk record;
    membership record;
  begin
    select w.*, g.sealed_at, g.externals_sealed_at, coalesce(w.person_id, w.id) as viewer_id, p.language as language,
        g.walled or exists (select from group_partners o where o.group_id = g.id and o.partner_id <> w.partner_id) as would_be_walled
      into walk from walks w join groups g on g.id = w.group_id join persons p on p.id = w.manager_id
      where w.id = walk_id and w.manager_id = app_viewer() and w.ended_at is null and w.expires_at > app_now()
        and w.group_id = any (app_managed_groups()) and g.deleted_at is null and g.externals_allowed;
    if walk.id is null then return null; end if;
    if walk.person_id is null then
      select 'CONTRIBUTOR' as role, greatest(coalesce(walk.history_from, walk.created_at), walk.sealed_at, walk.externals_sealed_at) as history_from,
        walk.would_be_walled as walled into membership;
    else
      select m.role, m.history_from, m.walled into membership from app_memberships(walk.person_id) m
        where m.group_id = walk.group_id and m.state = 'ACTIVE' and not m.deleted;
      if not found then return null; end if;
    end if;
    perform set_config('app.walk', walk.id::text, true), set_config('app.viewer', walk.viewer_id::text, true), set_config('app.is_employee', 'false', true),
      set_config('app.partner', walk.partner_id::text, true), set_config('app.roles', '', true),
      set_config('app.my_groups', array[walk.group_id]::text, true),
      set_config('app.my_history', array[coalesce(membership.history_from, '-infinity')]::text, true),
      set_config('app.walled_groups', case when membership.walled then array[walk.group_id]::text else '' end, true),
      set_config('app.inviting_groups', '', true), set_config('app.moderated_groups', '', true), set_config('app.managed_groups', '', true);
    return json_build_object('walk', json_build_object('id', walk.id, 'groupId', walk.group_id, 'expiresAt', walk.expires_at),
      'personId', walk.viewer_id, 'kind', 'EXTERNAL', 'partnerId', walk.partner_id, 'language', walk.language, 'roles', json_build_array(),
      'memberships', json_build_array(json_build_array(walk.group_id, membership.role, 'ACTIVE', membership.history_from, membership.walled, false)),
      'now', app_now());
  end $$;
`;

/** Who had not agreed when a group became wider stands in no list, this one neither. */
const LISTED = `(s.unlisted_at is null or s.person_id = app_viewer() or $1 = any (app_moderated_groups()))`;
const listed = (isListed: string) => `
  create or replace function app_listed_members(group_id uuid, at timestamptz)
    returns table (membership_id uuid, person_id uuid, kind text, partner_id uuid, role text, since timestamptz, history_from timestamptz)
    language plpgsql stable rows 100 ${DEFINER} as $$
  #variable_conflict use_column
  begin
    return query select m.* from app_members_at($1, $2) m join memberships s on s.id = m.membership_id
      where app_viewer() is not null and ${isListed} and ($1 = any (app_managed_groups())
      or ($2 is null and ($1 = any (app_my_groups()) or (app_is_employee() and exists (select from groups g where g.id = $1 and g.visibility = 'PUBLIC')))
        and ($1 <> all (app_walled_groups()) or m.kind = 'EMPLOYEE' or m.partner_id = app_partner())));
  end $$;`;
