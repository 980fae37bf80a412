import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why somebody reads or does not: what the database knows of one person in one group, as `app_memberships` counts it and, where it
 * does not count, why not. Told to the person themself and to the group's managers; it looks at no other group.
 */
export class AccessFacts1795001900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function app_access_facts(person_id uuid, group_id uuid) returns json language plpgsql stable security definer
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
        if $1 <> app_viewer() and ($2 <> all (app_managed_groups()) or (latest.id is null and facts.kind <> 'EMPLOYEE' and not app_sees_person($1)))
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
      revoke execute on function app_access_facts from public;
      grant execute on function app_access_facts to entrenous_app, entrenous_system;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function app_access_facts');
  }
}
