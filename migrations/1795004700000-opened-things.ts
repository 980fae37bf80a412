import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why somebody reads something, for an officer to whom that very thing is open: as for the managers of its group. */
export class OpenedThings1795004700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(OPENED);
    await runner.query(facts(' and not app_opens_group($2)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(facts(''));
    await runner.query('drop function app_opens_group, app_opened_thing');
  }
}

const DEFINER = 'security definer set search_path = public, pg_temp';
const OPENED = `
  -- A post or comment that is open to the viewer by break-glass, with what rules look at, and until when; null where it is not.
  create function app_opened_thing(thing_id uuid) returns json language plpgsql stable ${DEFINER} as $$ begin
    return (select json_build_object('until', b.opens_until, 'subject', case i.kind when 'POST' then 'Post' else 'Comment' end,
        'row', coalesce(to_jsonb(c), to_jsonb(p)) - '{title,body,body_html}'::text[], 'post', to_jsonb(p) - '{title,body,body_html}'::text[], 'group', to_jsonb(g))
      from break_glass b cross join lateral app_break_glass_items(b) i
        join posts p on p.id = i.post_id join groups g on g.id = i.group_id left join comments c on i.kind = 'COMMENT' and c.id = i.id
      where b.requested_by = app_viewer() and b.opens_until > app_now() and b.ended_at is null and app_break_glass_open(b) and i.id = $1
      order by b.opens_until desc limit 1);
  end $$;
  -- Whether something of this group is open to the viewer.
  create function app_opens_group(group_id uuid) returns boolean language plpgsql stable ${DEFINER} as $$ begin
    return exists (select from break_glass b join break_glass_groups n on n.break_glass_id = b.id and n.group_id = $1
      where b.requested_by = app_viewer() and b.opens_until > app_now() and b.ended_at is null and app_break_glass_open(b));
  end $$;
  revoke execute on function app_opened_thing, app_opens_group from public;
  grant execute on function app_opened_thing to entrenous_app;
`;

/** As before, but for the one exception. */
const facts = (unless: string) => `
  create or replace function app_access_facts(person_id uuid, group_id uuid) returns json language plpgsql stable security definer
    set search_path = public, pg_temp as $$
  #variable_conflict use_column
  declare
    facts record;
    latest memberships;
    counted json;
  begin
    select p.*, a.id as answering, coalesce(a.kind = 'EMPLOYEE' and a.status = 'ACTIVE' and (a.access_until is null or a.access_until > app_now()), p.kind = 'EMPLOYEE') as is_answered
      into facts from persons p left join persons a on a.id = case p.kind when 'EXTERNAL' then p.sponsor_id when 'SERVICE' then p.responsible_id end
      where p.id = $1;
    select m.* into latest from memberships m where m.person_id = $1 and m.group_id = $2 order by m.valid_to desc nulls first, m.valid_from desc limit 1;
    if facts.id is null or app_viewer() is null then return null; end if;
    -- Of whom a manager cannot know, and who never had to do with the group, there is nothing to be said.
    if $1 <> app_viewer()${unless} and ($2 <> all (app_managed_groups()) or (latest.id is null and facts.kind <> 'EMPLOYEE' and not app_sees_person($1)))
      then return null; end if;
    select json_build_array(m.group_id, m.role, m.state, m.history_from, m.walled, m.deleted) into counted from app_memberships($1) m where m.group_id = $2;
    return (select json_build_object('personId', facts.id, 'kind', facts.kind, 'partnerId', facts.partner_id, 'answeringId', facts.answering,
      'account', case when facts.status <> 'ACTIVE' then 'INACTIVE' when facts.access_until <= app_now() then 'ENDED'
        when not facts.is_answered then 'UNANSWERED' else 'ACTIVE' end,
      'accountUntil', facts.access_until, 'counted', counted,
      'latest', case when latest.id is not null then json_build_object('role', latest.role, 'state', latest.state, 'since', latest.since,
        'historyFrom', latest.history_from, 'accessUntil', latest.access_until, 'endedAt', latest.valid_to) end,
      'void', case when latest.id is null or counted is not null then null
        when latest.valid_to is not null then 'PAST'
        when g.deleted_at is not null then 'GROUP_DELETED'
        when facts.status <> 'ACTIVE' or facts.access_until <= app_now() or not facts.is_answered then 'ACCOUNT'
        when latest.access_until <= app_now() and latest.state = 'ACTIVE' then 'ENDED'
        when facts.kind = 'EXTERNAL' and not g.externals_allowed then 'EXTERNALS_OFF'
        when facts.kind <> 'EMPLOYEE' and not app_has_employee($2) then 'FROZEN'
        when latest.state = 'INVITED' then 'LAPSED'
        else 'RESPONSIBLE_GONE' end)
      from groups g where g.id = $2);
  end $$;
`;
