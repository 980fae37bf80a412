import type { Actor } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import { attachedFiles } from './attach.js';
import { FOR_ALL } from './content.js';
import { written } from './item-write.query.js';
import { factsOf } from './posts.query.js';
import type { CommentFacts, PostFacts } from './write-context.query.js';

export interface NewComment {
  readonly id: string;
  readonly parentId: string | null;
  readonly partnerId: string | null;
  readonly body: string;
  readonly bodyHtml: string;
  readonly fileIds: readonly string[];
  readonly key: string | null;
  readonly isByMail?: boolean;
}

/** No row when something was said with the same key meanwhile. Counters are the last thing that is written. */
export const insertComment = (actor: Actor, post: PostFacts, comment: NewComment): Statement<{ id: string }> =>
  written(
    actor,
    sql`insert into comments (id, post_id, parent_id, group_id, author_id, audience, partner_id, body, body_html, file_ids, idempotency_key)
      values (${comment.id}, ${post.id}, ${comment.parentId}, ${post.groupId}, ${actor.personId}, ${post.audience}, ${comment.partnerId},
        ${comment.body}, ${comment.bodyHtml}, ${comment.fileIds}, ${comment.key})
      on conflict (author_id, idempotency_key) where idempotency_key is not null do nothing returning id, dated_at`,
    {
      action: 'comment.add',
      targetId: comment.id,
      groupId: post.groupId,
      data: { postId: post.id, partnerId: comment.partnerId, ...(comment.isByMail && { isByMail: true }) },
    },
    { kind: 'COMMENT_ADDED', groupId: post.groupId, postId: post.id, commentId: comment.id },
    {
      besides: sql`${post.group.externalsAllowed && post.audience !== 'INTERNAL' ? activityOf(post, comment) : raw('')}
        ${attachedFiles(comment.fileIds, sql`${post.id}::uuid`, raw('done.id'))},
        drafted as (delete from drafts where person_id = ${actor.personId} and post_id = ${post.id}),
        counted as (update posts p set comment_count = p.comment_count + 1, last_activity_at = greatest(p.last_activity_at, done.dated_at)
          from done where p.id = ${post.id})`,
    },
  );

const activityOf = (post: PostFacts, comment: NewComment): Fragment => sql`, active as (
  insert into post_activity as a (post_id, partner_key, group_id, last_activity_at, comment_count)
  select ${post.id}::uuid, ${comment.partnerId ?? FOR_ALL}::uuid, ${post.groupId}::uuid, dated_at, 1 from done
  on conflict (post_id, partner_key) do update set comment_count = a.comment_count + 1,
    last_activity_at = greatest(a.last_activity_at, excluded.last_activity_at))`;

export const editComment = (
  actor: Actor,
  comment: CommentFacts,
  text: { body: string; bodyHtml: string },
): Statement<{ id: string }> =>
  written(
    actor,
    sql`update comments set body = ${text.body}, body_html = ${text.bodyHtml}, edited_at = app_now() where id = ${comment.id} returning id`,
    { action: 'comment.edit', targetId: comment.id, groupId: comment.groupId },
    { kind: 'COMMENT_CHANGED', groupId: comment.groupId, postId: comment.postId, commentId: comment.id },
    {
      besides: sql`, kept as (insert into revisions (comment_id, group_id, body, body_html, editor_id)
        select c.id, c.group_id, c.body, c.body_html, ${actor.personId} from comments c where c.id = ${comment.id})`,
    },
  );

/** Taken away or brought back: the thread's counts and order are made anew. */
export const changeComment = (
  actor: Actor,
  comment: CommentFacts,
  verb: string,
  assignments: Fragment,
  { removes = false, data = {} as Record<string, unknown> } = {},
): Statement<{ id: string }> =>
  written(
    actor,
    sql`update comments set ${assignments} where id = ${comment.id} returning id, app_recount_post(${comment.postId})`,
    {
      action: `comment.${verb}`,
      targetId: comment.id,
      groupId: comment.groupId,
      data: { postId: comment.postId, ...data },
    },
    {
      kind: removes ? 'COMMENT_REMOVED' : 'COMMENT_CHANGED',
      groupId: comment.groupId,
      postId: comment.postId,
      commentId: comment.id,
      before: commentFactsOf(comment),
    },
  );

export function commentFactsOf({
  body: _body,
  fileCount: _files,
  post,
  group: _group,
  ...facts
}: CommentFacts): Record<string, unknown> {
  const { group, ...ofPost } = factsOf(post);
  const columns = { ...facts } as Record<string, unknown>;
  delete columns['people'];
  return { ...columns, post: ofPost, group };
}
