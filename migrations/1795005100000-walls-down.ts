import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Walls go down by a proposal like any widening: for what is written from then on. A thread from before stays behind the walls, answers
 * that come to it later too. What a proposal says of organisations and walls is known to the group's employees, and to nobody who is outside.
 */
export class WallsDown1795005100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(COLUMNS);
    await runner.query(GUARD);
    for (const [name, ...changes] of CHANGED) await runner.query(rewritten(name, changes));
    await runner.query(MEMBERSHIPS);
    await runner.query(
      kept("'visibility', 'externals_allowed', 'walled', 'archived_at', 'deleted_at', 'walls_down_at'"),
    );
    await runner.query(READING);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(NOT_READING);
    await runner.query(kept("'visibility', 'externals_allowed', 'walled', 'archived_at', 'deleted_at'"));
    await runner.query(OLD_MEMBERSHIPS);
    for (const [name, ...changes] of CHANGED)
      await runner.query(
        rewritten(
          name,
          changes.map(([before, after]) => [after, before] as const),
        ),
      );
    await runner.query(NO_COLUMNS);
  }
}

const SOMETHING = 'visibility is not null or join_policy is not null or allows_externals or partner_id is not null';
const TOLD = 'visibility is not null or join_policy is not null';
const COLUMNS = `
  -- Until when walls stood, where none do: what is older is read as if they did. Null = they never went down.
  alter table groups add column walls_down_at timestamptz, add column widening_tells_outsiders boolean not null default false;
  alter table widenings add column takes_walls_down boolean not null default false,
    drop constraint widenings_something, add constraint widenings_something check (${SOMETHING} or takes_walls_down),
    drop constraint widenings_told, add constraint widenings_told check (tells_externals = (${TOLD} or takes_walls_down)),
    add constraint widenings_walls check (not (puts_walls_up and takes_walls_down));
  -- Employees who may join know of what is wider for everybody before they come.
  update groups g set widening_tells_outsiders = w.visibility is not null or w.join_policy is not null or w.allows_externals from widenings w where w.id = g.widening_id;
`;
const NO_COLUMNS = `
  delete from widenings where takes_walls_down and not (${SOMETHING});
  drop trigger groups_walls_ratchet on groups;
  alter table widenings drop constraint widenings_walls, drop constraint widenings_something, drop constraint widenings_told,
    drop column takes_walls_down;
  update widenings set tells_externals = (${TOLD});
  alter table widenings add constraint widenings_something check (${SOMETHING}), add constraint widenings_told check (tells_externals = (${TOLD}));
  alter table groups drop column walls_down_at, drop column widening_tells_outsiders;
`;

const GUARD = `
  create trigger groups_walls_ratchet before update of walls_down_at on groups for each row
    when (old.walls_down_at is not null and (new.walls_down_at is null or new.walls_down_at < old.walls_down_at)) execute function app_refuse_widening();
`;

/** What changes in functions that exist: a piece of each, which must stand there once. */
type Change = readonly [before: string, after: string];
const CHANGED: readonly (readonly [name: string, ...changes: Change[]])[] = [
  [
    'app_guard_widening()',
    [
      'or (new.allows_externals and g.externals_allowed) then',
      'or (new.allows_externals and g.externals_allowed) or (new.takes_walls_down and not g.walled) then',
    ],
    ['new.partner_id, new.puts_walls_up)', 'new.partner_id, new.puts_walls_up, new.takes_walls_down)'],
    ['old.partner_id, old.puts_walls_up)', 'old.partner_id, old.puts_walls_up, old.takes_walls_down)'],
  ],
  [
    'app_point_to_widening()',
    [
      `new.state = 'OPEN' and new.tells_externals\n`,
      `new.state = 'OPEN' and new.tells_externals, widening_tells_outsiders = new.state = 'OPEN' and (new.visibility is not null or new.join_policy is not null or new.allows_externals)\n`,
    ],
  ],
  [
    'app_widen(uuid)',
    [
      'walled = g.walled or w.puts_walls_up,',
      `walled = (g.walled or w.puts_walls_up) and not w.takes_walls_down,
        -- a program that reads milliseconds is never behind
        walls_down_at = case when w.takes_walls_down then date_trunc('milliseconds', app_now()) + interval '1 millisecond' else g.walls_down_at end,`,
    ],
    [
      'when w.allows_externals or w.partner_id is not null then',
      'when w.allows_externals or w.partner_id is not null or w.takes_walls_down then',
    ],
    [
      `from persons p where p.id = m.person_id and p.kind <> 'SERVICE'`,
      // Who could not know of it is not asked: whoever comes does not see them, and their own side would see them go.
      `from persons p where p.id = m.person_id and p.kind <> 'SERVICE'
        and not (p.kind = 'EXTERNAL' and not w.tells_externals and exists (select from groups o where o.id = w.group_id and o.walled))`,
    ],
    [
      `'walled', nullif(w.puts_walls_up, false), 'approvedBy'`,
      `'walled', case when w.takes_walls_down then false else nullif(w.puts_walls_up, false) end, 'approvedBy'`,
    ],
  ],
  [
    'app_enter(uuid)',
    ['m.history_from, m.walled, m.deleted)', 'm.history_from, m.walled, m.deleted, m.walls_down_at)'],
  ],
  [
    'app_enter_walk(uuid)',
    ['would_be_walled as walled into', 'would_be_walled as walled, null::timestamptz as walls_down_at into'],
    ['m.history_from, m.walled into', 'm.history_from, m.walled, m.walls_down_at into'],
    ['membership.walled, false)', 'membership.walled, false, membership.walls_down_at)'],
  ],
  [
    'app_access_facts(uuid, uuid)',
    ['m.history_from, m.walled, m.deleted)', 'm.history_from, m.walled, m.deleted, m.walls_down_at)'],
  ],
];
const quoted = (text: string) => `$quoted$${text}$quoted$`;
const rewritten = (name: string, changes: readonly Change[]) => `
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
    execute source;
  end $$;`;

/** What a membership says, with when walls went down; for whom walls mean something. A function's columns change by making it anew. */
const memberships = (changes: readonly Change[]) => `
  do $$ declare
    source text := pg_get_functiondef('app_memberships(uuid)'::regprocedure);
    before text := source;
  begin
    ${changes.map(([before, after]) => `source := replace(source, ${quoted(before)}, ${quoted(after)});`).join('\n    ')}
    if length(source) - length(before) <> ${changes.map(([before, after]) => after.length - before.length).reduce((a, b) => a + b)} then
      raise exception 'app_memberships is another one';
    end if;
    drop function app_memberships(uuid);
    execute source;
  end $$;`;
const OF_MEMBERSHIPS: readonly Change[] = [
  ['walled boolean, deleted boolean)', 'walled boolean, deleted boolean, walls_down_at timestamp with time zone)'],
  [
    'g.walled, g.deleted_at is not null\n',
    `g.walled, g.deleted_at is not null, case when p.kind <> 'EMPLOYEE' then g.walls_down_at end\n`,
  ],
];
const MEMBERSHIPS = memberships(OF_MEMBERSHIPS);
const OLD_MEMBERSHIPS = memberships(OF_MEMBERSHIPS.map(([before, after]) => [after, before] as const));

/** Also of the past it must be known until when walls stood. */
const kept = (columns: string) => `
  drop trigger app_keep_past on groups;
  create trigger app_keep_past after update of ${columns.replaceAll("'", '')} on groups for each row
    when ((${columns.replaceAll("'", '').replaceAll(/(\w+)/g, 'old.$1')}) is distinct from (${columns.replaceAll("'", '').replaceAll(/(\w+)/g, 'new.$1')}))
    execute function app_keep_past('GROUP', ${columns});
`;

const READING = `
  -- From when on nothing of the group stands behind a wall: for ever where none ever stood, never while they do.
  create function app_open_since(group_id uuid) returns timestamptz language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
    return (select case when g.walled then 'infinity' else coalesce(g.walls_down_at, '-infinity') end from groups g where g.id = $1);
  end $$;
  -- Whether what hangs on this post stands behind no wall: it counts as written with it.
  create function app_is_open(post_id uuid) returns boolean language plpgsql stable security definer set search_path = public, pg_temp as $$ begin
    return exists (select from posts p where p.id = $1 and p.dated_at >= app_open_since(p.group_id));
  end $$;
  revoke execute on function app_open_since, app_is_open from public;
  grant execute on function app_open_since, app_is_open to entrenous_app, entrenous_system;

  create policy app_walls on posts as restrictive for select to entrenous_app
    using (partner_id is null or partner_id = app_partner() or app_is_employee() or dated_at >= app_open_since(group_id));
  create policy app_walls on comments as restrictive for select to entrenous_app
    using (partner_id is null or partner_id = app_partner() or app_is_employee() or app_is_open(post_id));
  create policy app_walls on reactions as restrictive for select to entrenous_app
    using (partner_id is null or partner_id = app_partner() or app_is_employee() or person_id = app_viewer() or app_is_open(post_id));
  create policy app_walls on post_activity as restrictive for select to entrenous_app
    using (partner_key = '00000000-0000-0000-0000-000000000000' or partner_key = app_partner() or app_is_employee() or app_is_open(post_id));

  alter policy app_read on widenings using (
    (group_id = any (app_managed_groups()) and group_id = any ((select app_my_groups())::uuid[]))
    or (state = 'OPEN' and ((group_id = any ((select app_my_groups())::uuid[]) and (tells_externals or app_is_employee()))
      or (group_id = any (app_inviting_groups()) and (tells_externals or (app_is_employee() and (${TOLD} or allows_externals))))
      or (app_is_employee() and (${TOLD} or allows_externals) and ${mayCome('widenings.group_id')}))));
`;
const NOT_READING = `
  alter policy app_read on widenings using (
    (group_id = any (app_managed_groups()) and group_id = any ((select app_my_groups())::uuid[])) or (state = 'OPEN' and ((group_id = any ((select app_my_groups())::uuid[]) or group_id = any (app_inviting_groups())) and (tells_externals or app_is_employee())
      or (app_is_employee() and ${mayCome('widenings.group_id')}))));
  drop policy app_walls on post_activity;
  drop policy app_walls on reactions;
  drop policy app_walls on comments;
  drop policy app_walls on posts;
  drop function app_is_open, app_open_since;
`;

/** Employees who may join, or ask to. */
function mayCome(groupId: string): string {
  return `exists (select from groups g where g.id = ${groupId} and g.kind = 'GROUP' and g.deleted_at is null and g.archived_at is null
          and ((g.visibility = 'PUBLIC' and g.join_policy = 'OPEN') or (g.visibility in ('PUBLIC', 'PRIVATE') and g.join_policy = 'ON_REQUEST')))
        and not exists (select from memberships m where m.group_id = ${groupId} and m.person_id = app_viewer() and m.valid_to is null and m.state = 'BANNED')`;
}
