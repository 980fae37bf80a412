import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who could read at a past instant. Memberships are temporal already; of people, groups, posts and comments the columns that rights
 * look at are kept here as they were before each change, by triggers, so that no act can forget it. An instant before this table
 * began is answered by what was known then.
 */
export class PastStates1795002100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLE);
    for (const [table, subject, columns] of KEPT) {
      await runner.query(`
        create trigger app_keep_past after update of ${columns.join(', ')} on ${table} for each row
          when ((${columns.map((c) => `old.${c}`).join(', ')}) is distinct from (${columns.map((c) => `new.${c}`).join(', ')}))
          execute function app_keep_past('${subject}', ${columns.map((c) => `'${c}'`).join(', ')});
        create trigger app_forget_past after delete on ${table} for each row execute function app_keep_past('${subject}');
      `);
    }
    await runner.query(READERS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function app_listed_members, app_members_at, app_employees_at, app_past_state`);
    for (const [table] of KEPT)
      await runner.query(`drop trigger app_keep_past on ${table}; drop trigger app_forget_past on ${table}`);
    await runner.query(`drop function app_keep_past; drop table past_states`);
  }
}

const ITEM = ['audience', 'partner_id', 'hidden_at', 'deleted_at'];
const KEPT: readonly (readonly [string, string, readonly string[]])[] = [
  ['persons', 'PERSON', ['status', 'access_until', 'sponsor_id', 'responsible_id']],
  ['groups', 'GROUP', ['visibility', 'externals_allowed', 'walled', 'archived_at', 'deleted_at']],
  ['posts', 'POST', ITEM],
  ['comments', 'COMMENT', ITEM],
];

const TABLE = `
  -- Codes, keys and instants; no text of anybody's. Closed to both roles: functions read it, triggers write it.
  create table past_states (
    subject text not null, id uuid not null, until timestamptz not null, facts jsonb not null,
    primary key (subject, id, until),
    constraint past_states_subject check (subject in ('PERSON', 'GROUP', 'POST', 'COMMENT')));
  alter table past_states enable row level security;
  alter table past_states force row level security;
  create policy owner_all on past_states to current_user using (true) with check (true);
  revoke all on past_states from entrenous_app, entrenous_system;

  -- The row as it was until now; what is erased leaves nothing here. Of several changes in a transaction the first counts.
  create function app_keep_past() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$ begin
    if tg_op = 'DELETE' then
      delete from past_states s where s.subject = tg_argv[0] and s.id = old.id;
    else
      insert into past_states (subject, id, until, facts)
        select tg_argv[0], old.id, app_now(), jsonb_object_agg(e.key, e.value) from jsonb_each(to_jsonb(old)) e where e.key = any (tg_argv[1:])
        on conflict do nothing;
    end if;
    return null;
  end $$;
`;

const past = (subject: string, id: string) =>
  `(select s.facts from past_states s where $2 is not null and s.subject = '${subject}' and s.id = ${id} and s.until > $2 order by s.until limit 1)`;
/** A person's account, alias `p` with its past state `s`, at the instant. */
const isUsable = (
  p: string,
  s: string,
) => `case when ${s}.facts is null then ${p}.status else ${s}.facts ->> 'status' end = 'ACTIVE'
  and coalesce(case when ${s}.facts is null then ${p}.access_until else (${s}.facts ->> 'access_until')::timestamptz end > instant, true)`;
const DEFINER = 'security definer set search_path = public, pg_temp';

const READERS = `
  -- The active members of a group at an instant (null = now), by the sentence of app_memberships. For the functions of this file only.
  create function app_members_at(group_id uuid, at timestamptz)
    returns table (membership_id uuid, person_id uuid, kind text, partner_id uuid, role text, since timestamptz, history_from timestamptz)
    language plpgsql stable rows 100 ${DEFINER} as $$
  #variable_conflict use_column
  declare
    instant timestamptz := coalesce($2, app_now());
    admits_externals boolean;
    is_gone boolean;
  begin
    select case when s.facts is null then g.externals_allowed else (s.facts ->> 'externals_allowed')::boolean end,
        case when s.facts is null then g.deleted_at else (s.facts ->> 'deleted_at')::timestamptz end is not null
      into admits_externals, is_gone
      from groups g left join lateral ${past('GROUP', 'g.id')} s on true where g.id = $1;
    if is_gone is not false then return; end if;
    return query
      with counted as materialized (
        select m.id, m.person_id, p.kind, p.partner_id, case when r.role = 'READER' then r.role else m.role end as role, m.since, m.history_from
        from memberships m
          join persons p on p.id = m.person_id
          left join lateral ${past('PERSON', 'p.id')} ps on true
          left join persons a on p.kind <> 'EMPLOYEE' and a.id = case when ps.facts is null then coalesce(p.sponsor_id, p.responsible_id)
            else coalesce(ps.facts ->> 'sponsor_id', ps.facts ->> 'responsible_id')::uuid end
          left join lateral ${past('PERSON', 'a.id')} pa on true
          left join memberships r on p.kind = 'SERVICE' and r.person_id = a.id and r.group_id = m.group_id and r.state = 'ACTIVE'
            and case when $2 is null then r.valid_to is null else r.valid_from <= $2 and (r.valid_to is null or r.valid_to > $2) end
        where m.group_id = $1 and m.state = 'ACTIVE'
          and case when $2 is null then m.valid_to is null else m.valid_from <= $2 and (m.valid_to is null or m.valid_to > $2) end
          and (m.access_until is null or m.access_until > instant)
          and ${isUsable('p', 'ps')}
          and (p.kind = 'EMPLOYEE' or (a.kind = 'EMPLOYEE' and ${isUsable('a', 'pa')}))
          and (p.kind <> 'EXTERNAL' or admits_externals)
          and (p.kind <> 'SERVICE' or r.id is not null)),
      peopled as materialized (select exists (select from counted c where c.kind = 'EMPLOYEE') as by_employees)
      select c.* from counted c, peopled where c.kind = 'EMPLOYEE' or peopled.by_employees;
  end $$;
  revoke execute on function app_members_at from public;

  -- Those of them of whom the viewer may know: the past is for the group's managers; the present as in its list of members.
  create function app_listed_members(group_id uuid, at timestamptz)
    returns table (membership_id uuid, person_id uuid, kind text, partner_id uuid, role text, since timestamptz, history_from timestamptz)
    language plpgsql stable rows 100 ${DEFINER} as $$
  #variable_conflict use_column
  begin
    return query select m.* from app_members_at($1, $2) m where app_viewer() is not null and ($1 = any (app_managed_groups())
      or ($2 is null and ($1 = any (app_my_groups()) or (app_is_employee() and exists (select from groups g where g.id = $1 and g.visibility = 'PUBLIC')))
        and ($1 <> all (app_walled_groups()) or m.kind = 'EMPLOYEE' or m.partner_id = app_partner())));
  end $$;

  -- The employees who could sign in at the instant, for employees; those of the past for who manages a group.
  create function app_employees_at(at timestamptz) returns table (person_id uuid) language plpgsql stable rows 1000 ${DEFINER} as $$
  declare
    instant timestamptz := coalesce($1, app_now());
  begin
    if not app_is_employee() or ($1 is not null and app_managed_groups() = '{}') then return; end if;
    return query select p.id from persons p left join lateral ${past('PERSON', 'p.id').replaceAll('$2', '$1')} ps on true
      where p.kind = 'EMPLOYEE' and p.created_at <= instant and ${isUsable('p', 'ps')};
  end $$;

  -- What a thing of the group was at the instant, where it was something else than now: for the group's managers.
  create function app_past_state(subject text, id uuid, at timestamptz, group_id uuid) returns jsonb language plpgsql stable ${DEFINER} as $$ begin
    return case when $4 = any (app_managed_groups()) then
      (select s.facts from past_states s where s.subject = $1 and s.id = $2 and s.until > $3 order by s.until limit 1) end;
  end $$;
`;
