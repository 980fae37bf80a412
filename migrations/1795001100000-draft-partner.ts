import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The one organisation that a draft is meant for: it comes back as it was, neither wider nor narrower. */
export class DraftPartner1795001100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table drafts add partner_id uuid references partner_organisations');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table drafts drop column partner_id');
  }
}
