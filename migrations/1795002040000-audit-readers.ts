import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit log becomes readable: by row-level security, by the viewers' role, who still may neither write nor change a row of
 * it. `area` is the first word of the action, kept in a column because a policy lets only plain comparisons use an index. The
 * hash of a row does not hold it: a check says that it is nothing else than the action's beginning.
 */
export class AuditReaders1795002040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit_log add column area text not null default '';
      update audit_log set area = split_part(action, '.', 1);
      alter table audit_log alter column area drop default, add constraint audit_log_area check (area = split_part(action, '.', 1));

      create index audit_log_at on audit_log (at desc, id desc);
      create index audit_log_area_at on audit_log (area, at desc, id desc);
      create index audit_log_network on audit_log (area, at desc, id desc) where group_id is null;
      create index audit_log_action on audit_log (action, at desc, id desc);
      create index audit_log_actor on audit_log (actor_id, at desc, id desc) where actor_id is not null;
      create index audit_log_target on audit_log (target_id, at desc, id desc) where target_id is not null;
      create index audit_log_group on audit_log (group_id, at desc, id desc) where group_id is not null;

      alter table audit_log enable row level security;
      alter table audit_log force row level security;
      create policy system_all on audit_log to entrenous_system using (true) with check (true);
      create policy owner_all on audit_log to current_user using (true) with check (true);
      create policy app_read on audit_log for select to entrenous_app using (
        (select app_has_role('COMPLIANCE_OFFICER'))
        or (group_id is null and (select app_has_role('IT_ADMIN'))
          and area = any ('{account,session,password,person,invitation,network,partnerOrganisation}'))
        or (group_id = any ((select app_managed_groups())::uuid[]) and area = any ('{group,invitation,post,comment}')
          and at >= ((select app_my_history())::timestamptz[])[array_position((select app_my_groups())::uuid[], group_id)])
        or (group_id is null and target_id = (select app_viewer()) and area = any ('{account,session,password}')
          and (select app_is_employee() or app_partner() is not null)));
      grant select (id, at, actor_id, action, area, outcome, group_id, target_id, data) on audit_log to entrenous_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      revoke select (id, at, actor_id, action, area, outcome, group_id, target_id, data) on audit_log from entrenous_app;
      drop policy app_read on audit_log;
      drop policy owner_all on audit_log;
      drop policy system_all on audit_log;
      alter table audit_log no force row level security;
      alter table audit_log disable row level security;
      drop index audit_log_group, audit_log_target, audit_log_actor, audit_log_action, audit_log_network, audit_log_area_at, audit_log_at;
      alter table audit_log drop column area;
    `);
  }
}
