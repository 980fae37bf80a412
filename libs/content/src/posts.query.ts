import type { Actor } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import { attachedFiles } from './attach.js';
import { FOR_ALL } from './content.js';
import type { Audience } from './content.js';
import { written } from './item-write.query.js';
import type { PostFacts } from './write-context.query.js';

export interface NewPost {
  readonly id: string;
  readonly groupId: string;
  readonly audience: Audience;
  readonly partnerId: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly bodyHtml: string;
  readonly topics: readonly string[];
  readonly imageIds: readonly string[];
  readonly imageAlts: readonly string[];
  readonly fileIds: readonly string[];
  /** Images of an older post that this one bears too: the key of the old, and of the new. */
  readonly copies: ReadonlyMap<string, string>;
  /** Said before, to other readers. */
  readonly isAnew: boolean;
  readonly key: string | null;
  /** The group admits externals, so that activity is kept by organisation. */
  readonly countsByPartner: boolean;
}

/** No row when something was published with the same key meanwhile. */
export const insertPost = (actor: Actor, post: NewPost): Statement<{ id: string }> =>
  written(
    actor,
    sql`insert into posts (id, group_id, author_id, audience, partner_id, title, body, body_html, topics, image_ids, file_ids, idempotency_key, receipt)
      values (${post.id}, ${post.groupId}, ${actor.personId}, ${post.audience}, ${post.partnerId}, ${post.title}, ${post.body}, ${post.bodyHtml},
        ${post.topics}, ${post.imageIds}, ${post.fileIds}, ${post.key}, app_receipt(${post.groupId}, ${post.audience}, ${post.partnerId}))
      on conflict (author_id, idempotency_key) where idempotency_key is not null do nothing returning id, dated_at`,
    {
      action: 'post.publish',
      targetId: post.id,
      groupId: post.groupId,
      data: { audience: post.audience, partnerId: post.partnerId, ...(post.isAnew && { anew: true }) },
    },
    { kind: 'POST_PUBLISHED', groupId: post.groupId, postId: post.id },
    {
      besides: sql`${post.countsByPartner && post.audience !== 'INTERNAL' ? activityOf(post) : raw('')}
        ${post.imageIds.length > post.copies.size ? pictures(post) : raw('')}
        ${post.copies.size > 0 ? copiedPictures(post) : raw('')}
        ${attachedFiles(post.fileIds, raw('done.id'), raw('null'))},
        drafted as (delete from drafts where person_id = ${actor.personId} and group_id = ${post.groupId} and post_id is null)`,
    },
  );

const activityOf = (post: NewPost): Fragment => sql`, active as (
  insert into post_activity (post_id, partner_key, group_id, last_activity_at)
  select id, ${post.partnerId ?? FOR_ALL}::uuid, ${post.groupId}::uuid, dated_at from done)`;

const pictures = (post: NewPost): Fragment => sql`, pictured as (
  update images i set post_id = done.id, group_id = ${post.groupId}, attached_at = done.dated_at, alt = coalesce(x.alt, i.alt)
  from done, unnest(${post.imageIds}::uuid[], ${post.imageAlts}::text[]) x (id, alt) where i.id = x.id)`;

/** The bytes are the same; who sees them depends on the post that bears them. */
const copiedPictures = ({ groupId, copies, imageIds, imageAlts }: NewPost): Fragment => sql`, copied as (
  insert into images (id, owner_id, purpose, group_id, post_id, hash, mime, bytes, width, height, alt, attached_at)
  select c.id, i.owner_id, i.purpose, ${groupId}::uuid, done.id, i.hash, i.mime, i.bytes, i.width, i.height, coalesce(x.alt, i.alt), done.dated_at
  from done, unnest(${[...copies.keys()]}::uuid[], ${[...copies.values()]}::uuid[]) c (old, id) join images i on i.id = c.old
    left join unnest(${imageIds}::uuid[], ${imageAlts}::text[]) x (id, alt) on x.id = c.id)`;

/** The text before goes to the revisions; a body of null stays. */
export const editPost = (
  actor: Actor,
  post: PostFacts,
  text: { title: string | null; topics: readonly string[]; body: { body: string; bodyHtml: string } | null },
): Statement<{ id: string }> =>
  written(
    actor,
    sql`update posts set title = ${text.title}, body = coalesce(${text.body?.body ?? null}, body), body_html = coalesce(${text.body?.bodyHtml ?? null}, body_html), topics = ${text.topics}, edited_at = app_now()
      where id = ${post.id} returning id`,
    { action: 'post.edit', targetId: post.id, groupId: post.groupId },
    { kind: 'POST_CHANGED', groupId: post.groupId, postId: post.id },
    {
      besides: sql`, kept as (insert into revisions (post_id, group_id, title, body, body_html, editor_id)
        select p.id, p.group_id, p.title, p.body, p.body_html, ${actor.personId} from posts p where p.id = ${post.id})`,
    },
  );

/** `assignments` are columns of `posts`. */
export const changePost = (
  actor: Actor,
  post: PostFacts,
  verb: string,
  assignments: Fragment,
  { removes = false, data = {} as Record<string, unknown> } = {},
): Statement<{ id: string }> =>
  written(
    actor,
    sql`update posts set ${assignments} where id = ${post.id} returning id`,
    { action: `post.${verb}`, targetId: post.id, groupId: post.groupId, data },
    { kind: removes ? 'POST_REMOVED' : 'POST_CHANGED', groupId: post.groupId, postId: post.id, before: factsOf(post) },
  );

/** The comments go with their post (those of one organisation stay that one's), and the counts are made anew. */
export const narrowPost = (
  actor: Actor,
  post: PostFacts,
  audience: Audience,
  partnerId: string | null,
): Statement<{ id: string }> =>
  written(
    actor,
    sql`update posts set audience = ${audience}, partner_id = ${partnerId}
      where id = ${post.id} and (select count(*) from narrowed) >= 0 returning id, app_recount_post(id)`,
    {
      action: 'post.narrow',
      targetId: post.id,
      groupId: post.groupId,
      data: { from: post.audience, to: audience, partnerId },
    },
    { kind: 'POST_CHANGED', groupId: post.groupId, postId: post.id, before: factsOf(post) },
    {
      before: sql`narrowed as (update comments set audience = ${audience}, partner_id = coalesce(partner_id, ${partnerId}::uuid)
        where post_id = ${post.id} returning id),`,
    },
  );

/** The columns that rights look at, without the text. */
export function factsOf({
  title: _title,
  body: _body,
  topics: _topics,
  group,
  ...facts
}: PostFacts): Record<string, unknown> {
  const { id, kind, visibility, archivedAt, deletedAt } = group;
  const {
    imageCount: _images,
    fileCount: _files,
    isAlbum: _album,
    ...columns
  } = facts as typeof facts & { people?: unknown };
  delete columns.people;
  return { ...columns, group: { id, kind, visibility, archivedAt, deletedAt } };
}
