import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which browsers somebody is told is a matter of their account, like their sessions: theirs to read, and IT admins'. */
export class AuditOfBrowsers1795032200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readers(',push'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(readers(''));
  }
}

const readers = (more: string): string => `
  drop policy app_read on audit_log;
  create policy app_read on audit_log for select to entrenous_app using (
    (select app_has_role('COMPLIANCE_OFFICER'))
    or (group_id is null and (select app_has_role('IT_ADMIN'))
      and area = any ('{account,session,password,person,invitation,network,partnerOrganisation${more}}'))
    or (group_id = any ((select app_managed_groups())::uuid[]) and area = any ('{group,invitation,post,comment}')
      and at >= ((select app_my_history())::timestamptz[])[array_position((select app_my_groups())::uuid[], group_id)])
    or (group_id is null and target_id = (select app_viewer()) and area = any ('{account,session,password${more}}')
      and (select app_is_employee() or app_partner() is not null)));
`;
