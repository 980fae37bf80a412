import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which kinds of files the network takes; null for all. */
export class FileKinds1795030100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table network add column file_kinds text[],
        add constraint network_file_kinds check (cardinality(file_kinds) > 0
          and file_kinds <@ array['IMAGE', 'PDF', 'TEXT', 'SHEET', 'SLIDES', 'VIDEO', 'AUDIO', 'ARCHIVE', 'OTHER']);
      grant select (file_kinds) on network to entrenous_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table network drop column file_kinds');
  }
}
