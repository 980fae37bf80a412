import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Ways to what is to be removed, so that erasing in small batches never reads a whole table: uploads that nobody used, images
 * by the bytes that they share, what hangs on a post or a comment, and the posts that no list shows.
 */
export class Retention1795000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index images_unused on images (created_at) where attached_at is null;
      create index images_standing on images (attached_at) where attached_at is not null and post_id is null;
      create index images_hash on images (hash);
      create index posts_unlisted on posts (group_id) where deleted_at is not null or hidden_at is not null;
      create index reactions_post on reactions (post_id);
      create index reactions_comment on reactions (comment_id) where comment_id is not null;
      create index bookmarks_post on bookmarks (post_id);
      create index drafts_post on drafts (post_id) where post_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop index images_unused, images_standing, images_hash, posts_unlisted, reactions_post, reactions_comment, bookmarks_post, drafts_post',
    );
  }
}
