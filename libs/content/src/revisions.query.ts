import type { Actor } from '#permissions';
import { type Statement, accessible, sql } from '#persistence';
import { written } from './item-write.query.js';
import type { Blanker } from './rows.js';

/** Of which item a version is, for those who may read that. */
export interface VersionPlace {
  readonly postId: string;
  readonly commentId: string | null;
  readonly groupId: string;
}
export const placeOfRevision = (actor: Actor, id: string): Statement<VersionPlace> => sql<VersionPlace>`
  select coalesce(r.post_id, c.post_id) as "postId", r.comment_id as "commentId", r.group_id as "groupId"
  from revisions r left join comments c on c.id = r.comment_id join posts p on p.id = coalesce(r.post_id, c.post_id) join groups g on g.id = p.group_id
  where r.id = ${id} and (r.comment_id is not null or ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })})
    and (r.comment_id is null or ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })})`;

/** The text goes from the row; that it was blanked, when and as what, stays. No row when it was blanked before. */
export const blankRevision = (
  actor: Actor,
  id: string,
  { postId, commentId, groupId }: VersionPlace,
  as: Blanker,
): Statement<{ id: string }> =>
  written(
    actor,
    sql`update revisions set title = null, body = '', body_html = '', blanked_at = app_now(), blanked_by = ${actor.personId}, blanked_as = ${as}
      where id = ${id} and blanked_at is null returning id`,
    { action: commentId ? 'comment.blankVersion' : 'post.blankVersion', targetId: commentId ?? postId, groupId },
    commentId ? { kind: 'COMMENT_CHANGED', groupId, postId, commentId } : { kind: 'POST_CHANGED', groupId, postId },
  );
