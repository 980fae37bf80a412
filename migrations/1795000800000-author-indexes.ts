import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person wrote in one group, and what they wrote for the whole network: whoever reads little of a prolific author
 * would otherwise walk past everything that they may not read.
 */
export class AuthorIndexes1795000800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['posts', 'comments']) {
      await runner.query(`
        create index ${table}_author_group on ${table} (author_id, group_id, dated_at desc, id)
          where deleted_at is null and hidden_at is null;
        create index ${table}_author_network on ${table} (author_id, dated_at desc, id)
          where audience = 'NETWORK' and deleted_at is null and hidden_at is null;
      `);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['posts', 'comments'])
      await runner.query(`drop index ${table}_author_group, ${table}_author_network`);
  }
}
