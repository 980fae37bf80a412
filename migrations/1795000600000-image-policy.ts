import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Of images as of anything else: nobody sees one without a viewer who may act, and an upload is its uploader's alone until it is
 * used, whatever it is for.
 */
export class ImagePolicy1795000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy app_read on images using (owner_id = (select app_viewer()) or (attached_at is not null and (
        (post_id is not null and exists (select from posts p where p.id = images.post_id))
        or (purpose = 'GROUP' and exists (select from groups g where g.id = images.group_id))
        or (person_id is not null and exists (select from bylines b where b.id = images.person_id))
        or (purpose = 'NETWORK' and exists (select from persons me where me.id = app_viewer() and app_active(me))))));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter policy app_read on images using (owner_id = (select app_viewer()) or purpose = 'NETWORK'
        or (person_id is not null and exists (select from bylines b where b.id = images.person_id))
        or (post_id is not null and exists (select from posts p where p.id = images.post_id))
        or (purpose = 'GROUP' and exists (select from groups g where g.id = images.group_id)));
    `);
  }
}
