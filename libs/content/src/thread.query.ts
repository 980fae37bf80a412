import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { bylineJson, bylineOf } from '#people';
import { type After, beforeInTime } from './merge.query.js';
import { namedIn } from './mentions.query.js';
import type { RevisionRow } from './rows.js';

const one = (kind: 'P' | 'C', id: string): Fragment =>
  sql`listed as (select ${raw(`'${kind}'`)} as kind, ${id}::uuid as id, app_now() as at, 1::bigint as ord)`;

export const onePost = (id: string): Fragment => one('P', id);
export const oneComment = (id: string): Fragment => one('C', id);

/** Several posts by key, in no order. */
export const somePosts = (ids: readonly string[]): Fragment =>
  sql`listed as (select 'P' as kind, x.id, app_now() as at, x.ord from unnest(${ids}::uuid[]) with ordinality x (id, ord))`;

/** Several comments by key, in no order. */
export const someComments = (ids: readonly string[]): Fragment =>
  sql`listed as (select 'C' as kind, x.id, app_now() as at, x.ord from unnest(${ids}::uuid[]) with ordinality x (id, ord))`;

/** Posts and comments that were found elsewhere, in that order. */
export const foundItems = (kinds: readonly ('P' | 'C')[], ids: readonly string[]): Fragment =>
  sql`listed as (select x.kind, x.id, app_now() as at, x.ord from unnest(${kinds}::text[], ${ids}::uuid[]) with ordinality x (kind, id, ord))`;

/** The posts pinned in a group, the latest pinned first; at most 20. */
export const pinnedIn = (groupId: string): Fragment => sql`
  listed as materialized (select 'P' as kind, p.id, p.pinned_at as at, row_number() over (order by p.pinned_at desc) as ord
    from posts p where p.group_id = ${groupId} and p.pinned_at is not null and p.deleted_at is null and p.hidden_at is null
    order by p.pinned_at desc limit 20)`;

/** What the viewer bookmarked and may still read, the latest first. */
export const bookmarksOf = (actor: Actor, after: After, rows: number): Fragment => sql`
  listed as materialized (select 'P' as kind, b.post_id as id, b.at, row_number() over (order by b.at desc, b.post_id desc) as ord
    from bookmarks b join posts p on p.id = b.post_id join groups g on g.id = p.group_id
    where b.person_id = ${actor.personId} and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}
      ${after ? sql`and ${beforeInTime('b.at', 'b.post_id', after)}` : raw('')}
    order by b.at desc, b.post_id desc ${raw(`limit ${Math.trunc(rows)}`)})`;

/** What an item said before each edit, the latest first; for those who may read the item. */
export const revisionsOf = (actor: Actor, item: { postId: string } | { commentId: string }): Statement<RevisionRow> =>
  'postId' in item
    ? sql<RevisionRow>`select ${revisionColumns(actor)} from revisions r join posts p on p.id = r.post_id join groups g on g.id = p.group_id
        where r.post_id = ${item.postId} and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}
        order by r.edited_at desc, r.id desc limit 100`
    : sql<RevisionRow>`select ${revisionColumns(actor)} from revisions r join comments c on c.id = r.comment_id
          join posts p on p.id = c.post_id join groups g on g.id = c.group_id
        where r.comment_id = ${item.commentId} and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}
        order by r.edited_at desc, r.id desc limit 100`;

const revisionColumns = (actor: Actor): Fragment =>
  sql`r.id, r.group_id as "groupId", p.dated_at as "datedAt", r.title, r.body, r.body_html as "bodyHtml", r.edited_at as "editedAt", r.blanked_at as "blankedAt", r.blanked_as as "blankedAs",
    ${bylineOf(actor, 'r.editor_id')} as editor,
    (select json_agg(${bylineJson(actor, 'b')}) from bylines b where b.id in (${namedIn('(select r.body_html) texts')})) as named`;
