import { type Statement, raw, sql } from '#persistence';

/** So much at once: short transactions, so that nobody waits for them. */
const POSTS = 50;
export const COMMENTS = 500;

interface Row {
  readonly id: string;
}

/** Some of the group's posts, those that no list shows too. */
export const somePosts = (groupId: string): Statement<Row> => sql<Row>`
  (select id from posts where group_id = ${groupId} and deleted_at is null and hidden_at is null limit ${POSTS})
  union all (select id from posts where group_id = ${groupId} and (deleted_at is not null or hidden_at is not null) limit ${POSTS})`;

/** The latest of their comments: answers before what they answer, as far as dates tell. */
export const someComments = (postIds: readonly string[]): Statement<Row> => sql<Row>`
  select id from comments where post_id = any (${postIds}::uuid[]) order by dated_at desc, id desc limit ${COMMENTS}`;

export const eraseComments = (ids: readonly string[]): readonly Statement<object>[] => [
  sql`update comments set parent_id = null where parent_id = any (${ids}::uuid[]) and id <> all (${ids}::uuid[])`,
  sql`delete from reactions where comment_id = any (${ids}::uuid[])`,
  sql`delete from revisions where comment_id = any (${ids}::uuid[])`,
  sql`delete from comments where id = any (${ids}::uuid[])`,
];

/** Posts without comments, and what hangs on them but their images. */
export const erasePosts = (ids: readonly string[]): readonly Statement<object>[] => [
  sql`delete from reactions where post_id = any (${ids}::uuid[])`,
  sql`delete from revisions where post_id = any (${ids}::uuid[])`,
  sql`delete from bookmarks where post_id = any (${ids}::uuid[])`,
  sql`delete from drafts where post_id = any (${ids}::uuid[])`,
  sql`delete from posts where id = any (${ids}::uuid[])`,
];

export const erasePostImages = (postIds: readonly string[]): Statement<{ hash: string }> => sql<{ hash: string }>`
  delete from images where post_id = any (${postIds}::uuid[]) returning hash`;

/** The files of posts or comments, with their versions and the text found in them; gives the bytes that they stood for. */
export const eraseFiles = (
  of: 'post_id' | 'comment_id' | 'group_id',
  ids: readonly string[],
): Statement<{ hash: string }> => sql<{ hash: string }>`
  with gone as (select id from files where ${raw(of)} = any (${ids}::uuid[])),
    texts as (delete from file_texts t using file_versions v where t.version_id = v.id and v.file_id in (select id from gone)),
    versions as (delete from file_versions v where v.file_id in (select id from gone) returning hash),
    erased as (delete from files where id in (select id from gone))
  select hash from versions`;

export const eraseGroupUploads = (groupId: string): Statement<object> =>
  sql`delete from uploads where group_id = ${groupId}`;

export const eraseGroupDrafts = (groupId: string): Statement<object> =>
  sql`delete from drafts where group_id = ${groupId}`;

export const eraseGroupImages = (groupId: string): Statement<{ hash: string }> => sql<{ hash: string }>`
  delete from images where group_id = ${groupId} returning hash`;
