import { groupColumns } from '#groups';
import type { Group } from '#groups';
import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { holdBytesOf, isUsable } from '#storage';
import { usableFiles } from './attach.js';
import type { Audience } from './content.js';
import { type MentionPlace, mentionableJson } from './mentions.query.js';

/** What rights need of a post, with its group, and the people whom its new text may mention. */
export interface PostFacts {
  readonly id: string;
  readonly groupId: string;
  readonly authorId: string;
  readonly audience: Audience;
  readonly partnerId: string | null;
  readonly datedAt: string;
  readonly hiddenAt: string | null;
  readonly deletedAt: string | null;
  readonly closedAt: string | null;
  readonly pinnedAt: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly topics: string[];
  readonly imageCount: number;
  readonly fileCount: number;
  readonly isAlbum: boolean;
  readonly group: Group;
}
export interface CommentFacts {
  readonly id: string;
  readonly postId: string;
  readonly parentId: string | null;
  readonly groupId: string;
  readonly authorId: string;
  readonly audience: Audience;
  readonly partnerId: string | null;
  readonly datedAt: string;
  readonly hiddenAt: string | null;
  readonly deletedAt: string | null;
  readonly body: string;
  readonly fileCount: number;
  readonly post: PostFacts;
  readonly group: Group;
}
type People = Readonly<Record<string, string>>;

/** The group in which something is to be published, and what the answer depends on. */
export interface PublishContext {
  readonly group: Group;
  readonly people: People;
  /** Whether the organisation named is one of the group's. */
  readonly hasPartner: boolean;
  /** Those of the images that are the author's, for a post, and not yet used. */
  readonly imageIds: string[] | null;
  /** The same of files. */
  readonly fileIds: string[] | null;
  /** Images of the author's own, borne by the post that is published anew. */
  readonly anewImageIds: string[] | null;
  /** Files of the author's own, borne by the post that is published anew. */
  readonly anewFileIds: string[] | null;
  /** That post is the author's, and may be. */
  readonly mayBeAnew: boolean;
  /** Published before with the same key. */
  readonly earlier: Earlier | null;
}
/** What was first said with an idempotency key. */
export interface Earlier {
  readonly id: string;
  readonly said: readonly unknown[];
}

export const publishContext = (
  actor: Actor,
  input: {
    groupId: string;
    mentioned: readonly string[];
    audience: Audience | null;
    partnerId: string | null;
    imageIds: readonly string[];
    fileIds: readonly string[];
    anewOf: string | null;
    key: string | null;
  },
): Statement<PublishContext> => sql<PublishContext>`
  select (select row_to_json(x) from (select ${groupColumns('g')}) x) as "group",
    ${mentionableJson(actor, input.mentioned, {
      group: 'g',
      audience: sql`coalesce(${input.audience}::text, case g.visibility when 'PUBLIC' then 'NETWORK' else 'MEMBERS' end)`,
      partnerId: sql`${input.partnerId}::uuid`,
      datedAt: raw('app_now()'),
    })} as people,
    ${hasPartner(input.partnerId)} as "hasPartner",
    (select array_agg(i.id) from images i where i.id = any (${input.imageIds}::uuid[]) and i.owner_id = ${actor.personId}
      and i.purpose = 'POST' and ${raw(isUsable('i'))}) as "imageIds",
    ${usableFiles(actor, input.fileIds, 'g.id')} as "fileIds",
    ${input.anewOf ? imagesOfOld(actor, input.anewOf, input.imageIds) : raw('null')} as "anewImageIds",
    ${input.anewOf ? filesOfOld(actor, input.anewOf, input.fileIds) : raw('null')} as "anewFileIds",
    ${input.anewOf ? mayBeAnew(actor, input.anewOf) : raw('true')} as "mayBeAnew",
    ${earlierPost(actor, input.key)} as earlier
  from groups g where g.id = ${input.groupId} and ${accessible(actor, 'discover', 'Group', 'g')}`;

/** Whether the organisation named is one of the group's. */
const hasPartner = (partnerId: string | null): Fragment =>
  sql`exists (select from group_partners n where n.group_id = g.id and n.partner_id = ${partnerId}::uuid)`;

const mayBeAnew = (
  actor: Actor,
  postId: string,
): Fragment => sql`exists (select from posts o join groups og on og.id = o.group_id
  where o.id = ${postId} and ${accessible(actor, 'publishAnew', 'Post', 'o', { group: 'og' })})`;

/** Their bytes are held until the new post bears them too. */
const imagesOfOld = (actor: Actor, postId: string, ids: readonly string[]): Fragment => sql`(
  select array_agg(h.id) from (select i.id, ${raw(holdBytesOf('i.hash'))} from posts o join images i on i.post_id = o.id and i.id = any (o.image_ids)
    where o.id = ${postId} and i.owner_id = ${actor.personId} and i.id = any (${ids}::uuid[]) order by i.hash offset 0) h)`;

const filesOfOld = (actor: Actor, postId: string, ids: readonly string[]): Fragment => sql`(
  select array_agg(f.id) from files f where f.id = any (${ids}::uuid[]) and f.post_id = ${postId} and f.comment_id is null
    and f.owner_id = ${actor.personId} and f.attached_at is not null and f.removed_at is null)`;

const earlierPost = (actor: Actor, key: string | null): Fragment => sql`(
  select json_build_object('id', p.id, 'said', json_build_array(p.group_id, case when r.id is null then p.title else r.title end, coalesce(r.body, p.body), p.image_ids, p.file_ids))
  from posts p left join lateral (select r.* from revisions r where r.post_id = p.id order by r.edited_at, r.id limit 1) r on true
  where p.author_id = ${actor.personId} and p.idempotency_key = ${key}::uuid)`;

/** An organisation that is asked for is part of what is said: nobody takes for narrow what went to all. */
const earlierComment = (actor: Actor, key: string | null, partnerId: string | null): Fragment => sql`(
  select json_build_object('id', c.id, 'said', json_build_array(c.post_id, c.parent_id, coalesce(r.body, c.body),
    case when ${partnerId}::uuid is not null then c.partner_id end, c.file_ids))
  from comments c left join lateral (select r.* from revisions r where r.comment_id = c.id order by r.edited_at, r.id limit 1) r on true
  where c.author_id = ${actor.personId} and c.idempotency_key = ${key}::uuid)`;

const postFacts = (p: string, g: string): Fragment =>
  sql`${raw(
    `p.id, p.group_id as "groupId", p.author_id as "authorId", p.audience, p.partner_id as "partnerId", p.dated_at as "datedAt",
    p.hidden_at as "hiddenAt", p.deleted_at as "deletedAt", p.closed_at as "closedAt", p.pinned_at as "pinnedAt", p.title, p.body,
    p.topics, cardinality(p.image_ids) as "imageCount", cardinality(p.file_ids) as "fileCount",
    exists (select from albums a where a.post_id = p.id) as "isAlbum"`.replaceAll('p.', `${p}.`),
  )}, (select row_to_json(x) from (select ${groupColumns(g)}) x) as "group"`;

const ofPost = (p: string): MentionPlace => ({
  group: 'g',
  audience: raw(`${p}.audience`),
  partnerId: raw(`${p}.partner_id`),
  datedAt: raw(`${p}.dated_at`),
});

/** A post that the viewer sees (or, to restore it, that was theirs), locked if it is to be changed. */
export const postContext = (
  actor: Actor,
  id: string,
  { mentioned = [] as readonly string[], partnerId = null as string | null, locks = true, restores = false } = {},
): Statement<PostFacts & { people: People; hasPartner: boolean }> => sql`
  select ${postFacts('p', 'g')}, ${mentionableJson(actor, mentioned, ofPost('p'))} as people, ${hasPartner(partnerId)} as "hasPartner"
  from posts p join groups g on g.id = p.group_id
  where p.id = ${id} and ${accessible(actor, restores ? 'restore' : 'read', 'Post', 'p', { group: 'g' })} ${raw(locks ? 'for update of p' : '')}`;

/** The post to be answered, the comment to be answered in it, and what was said before with the same key. */
export const answerContext = (
  actor: Actor,
  input: {
    postId: string;
    parentId: string | null;
    mentioned: readonly string[];
    partnerId: string | null;
    fileIds: readonly string[];
    key: string | null;
  },
): Statement<
  PostFacts & {
    people: People;
    parent: CommentFacts | null;
    hasPartner: boolean;
    fileIds: string[] | null;
    earlier: Earlier | null;
  }
> => sql`
  select ${postFacts('p', 'g')},
    (select row_to_json(x) from (select ${commentFacts('c')} from comments c
      where c.id = ${input.parentId}::uuid and c.post_id = p.id and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}) x) as parent,
    ${mentionableJson(actor, input.mentioned, { ...ofPost('p'), partnerId: sql`coalesce(${input.partnerId}::uuid, p.partner_id)` })} as people,
    ${hasPartner(input.partnerId)} as "hasPartner",
    ${usableFiles(actor, input.fileIds, 'g.id')} as "fileIds",
    ${earlierComment(actor, input.key, input.partnerId)} as earlier
  from posts p join groups g on g.id = p.group_id
  where p.id = ${input.postId} and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}`;

const commentFacts = (c: string): Fragment =>
  raw(
    `c.id, c.post_id as "postId", c.parent_id as "parentId", c.group_id as "groupId", c.author_id as "authorId", c.audience,
    c.partner_id as "partnerId", c.dated_at as "datedAt", c.hidden_at as "hiddenAt", c.deleted_at as "deletedAt", c.body, cardinality(c.file_ids) as "fileCount"`.replaceAll(
      'c.',
      `${c}.`,
    ),
  );

/** A comment that the viewer sees (or, to restore it, that was theirs), with its post. */
export const commentContext = (
  actor: Actor,
  id: string,
  { mentioned = [] as readonly string[], locks = true, restores = false } = {},
): Statement<CommentFacts & { people: People }> => sql`
  select ${commentFacts('c')}, (select row_to_json(x) from (select ${postFacts('p', 'g')}) x) as post,
    (select row_to_json(x) from (select ${groupColumns('g')}) x) as "group",
    ${mentionableJson(actor, mentioned, { ...ofPost('p'), partnerId: raw('c.partner_id') })} as people
  from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
  where c.id = ${id} and ${accessible(actor, restores ? 'restore' : 'read', 'Comment', 'c', { group: 'g', post: 'p' })} ${raw(locks ? 'for update of c' : '')}`;
