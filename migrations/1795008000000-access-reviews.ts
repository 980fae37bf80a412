import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody last said that an external's access, or their membership of one group, is still of use; and of which reviews the sponsor was told. */
export class AccessReviews1795008000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table persons add column access_reviewed_at timestamptz;
      alter table memberships add column reviewed_at timestamptz;

      -- One row for each time that a review falls due: it is due again a while after it was done.
      create table access_review_notices (
        person_id uuid not null references persons, last_review timestamptz not null,
        noted_at timestamptz not null default app_now(), primary key (person_id, last_review));
      alter table access_review_notices enable row level security;
      alter table access_review_notices force row level security;
      create policy system_all on access_review_notices to entrenous_system using (true) with check (true);
      create policy owner_all on access_review_notices to current_user using (true) with check (true);
      revoke all on access_review_notices from entrenous_app;
      grant select, insert, delete on access_review_notices to entrenous_system;

      -- Reviews of access are the duty of compliance officers.
      alter policy app_read on persons using (${readable(`(kind = 'EXTERNAL' and (select app_has_role('COMPLIANCE_OFFICER')))`)});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy app_read on persons using (${readable('false')});
      drop table access_review_notices;
      alter table memberships drop column reviewed_at;
      alter table persons drop column access_reviewed_at;
    `);
  }
}

/** Whose account is readable, besides those for whom the viewer has a duty. */
const readable = (duty: string): string => `
  id = (select app_viewer()) or (kind = 'EMPLOYEE' and (select app_is_employee())) or (select app_has_role('IT_ADMIN'))
    or ${duty} or app_sees_person(id)`;
