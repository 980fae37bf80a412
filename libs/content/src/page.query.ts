import { groupColumns } from '#groups';
import { bylineColumns } from '#people';
import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { FOR_ALL } from './content.js';
import type { After } from './merge.query.js';
import { namedIn } from './mentions.query.js';
import type { PageJson } from './rows.js';
import { isBehind, wallOf } from './walls.js';

/** What a list holds. */
export type PageKind = 'posts' | 'messages';

/**
 * One statement for a whole page. `picks` are common table expressions that end in `listed (kind, id, at, ord)`: what the
 * page shows, in which order, already cut to its size by conditions that the rules imply. Here each row is asked for once
 * more by the compiled rule, and everything that is shown beside it is added, as its viewer may see it.
 */
export function pageStatement(actor: Actor, picks: Fragment, kind: PageKind = 'posts'): Statement<{ page: PageJson }> {
  const hasComments = kind === 'messages';
  return sql`with ${picks},
    wanted_posts as materialized (select p.* from (${hasComments ? ALL_THREADS : LISTED_POSTS}) wanted join posts p on p.id = wanted.id),
    ${shownPosts(actor)},
    shown_comments as materialized (
      select latest.*, true as is_latest, false as is_parent_gone from shown_posts p join their_groups g on g.id = p.group_id cross join lateral (
        select c.* from comments c
        where c.post_id = p.id and c.deleted_at is null and c.hidden_at is null
          and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}
        order by c.dated_at desc, c.id desc limit 2) latest
      ${hasComments ? listedComments(actor) : NOTHING})
    ${shown(actor, sql`(select json_agg(r) from (${postColumns(actor)}) r)`)}`;
}

/**
 * One statement for a page of a post's comments, oldest first. The post and its group are read once for all of them, and each
 * comment is read once. The post itself is not returned: whoever asks for its comments has it.
 */
export function threadStatement(
  actor: Actor,
  postId: string,
  after: After,
  rows: number,
): Statement<{ page: PageJson }> {
  const readable = (comment: string): Fragment =>
    accessible(actor, 'read', 'Comment', comment, { group: 'g', post: 'p' });
  return sql`with wanted_posts as materialized (select p.* from posts p where p.id = ${postId}),
    ${shownPosts(actor)},
    shown_comments as materialized (
      select c.*, false as is_latest, (c.parent_id is not null and not exists (
          select from comments q where q.id = c.parent_id and ${readable('q')})) as is_parent_gone
      from shown_posts p join their_groups g on g.id = p.group_id join comments c on c.post_id = p.id
      where ${readable('c')} ${after ? sql`and (c.dated_at, c.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : NOTHING}
      order by c.dated_at, c.id ${raw(`limit ${Math.trunc(rows)}`)}),
    listed as (select 'C' as kind, c.id, c.dated_at as at, row_number() over (order by c.dated_at, c.id) as ord from shown_comments c)
    ${shown(actor, raw('null::json'))}`;
}

const shownPosts = (actor: Actor): Fragment => sql`
    their_groups as materialized (select g.* from groups g where g.id in (select group_id from wanted_posts)),
    shown_posts as materialized (select p.* from wanted_posts p join their_groups g on g.id = p.group_id
      where ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })})`;

/** What was listed and all that is shown beside it, once everything was asked for by its rule. */
const shown = (actor: Actor, posts: Fragment): Fragment => sql`,
    mine as materialized (select x.target_id, x.kind from own_reactions x
      where x.target_id in (select id from shown_posts union all select id from shown_comments))
    select json_build_object(
      'list', (select json_agg(json_build_array(l.kind, l.id, l.at) order by l.ord) from listed l),
      'posts', ${posts},
      'comments', (select json_agg(r order by r."datedAt" desc, r.id desc) from (${commentColumns(actor)}) r),
      'groups', (select json_agg(r) from (select ${groupColumns('g')} from their_groups g where g.id in (select group_id from shown_posts)) r),
      'people', (select json_agg(r) from (select ${bylineColumns(actor, 'b')} from (${PEOPLE}) a cross join lateral (select * from bylines where id = a.author_id) b) r),
      'partners', (select json_agg(r) from (select o.id, o.name, o.kind, o.domains from partner_organisations o
        where o.id in (select partner_id from shown_posts union all select partner_id from shown_comments)) r)) as page`;

const NOTHING = raw('');
const LISTED_POSTS = raw('select l.id from listed l');
const ALL_THREADS = raw(`select l.id from listed l where l.kind = 'P'
  union select c.post_id from listed l join comments c on c.id = l.id where l.kind = 'C'`);
const PEOPLE = sql`select author_id from shown_posts union select author_id from shown_comments union select closed_by from shown_posts
  union ${namedIn('(select body_html from shown_posts union all select body_html from shown_comments) texts')}`;

const listedComments = (actor: Actor): Fragment => sql`
  union all select c.*, false, false from listed l join comments c on c.id = l.id join shown_posts p on p.id = c.post_id join their_groups g on g.id = p.group_id
  where l.kind = 'C' and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })}`;

function postColumns(actor: Actor): Fragment {
  const wall = wallOf(actor);
  const inWall = (within: Fragment, outside: Fragment): Fragment =>
    wall ? sql`case when ${isBehind(wall, 'p')} then ${within} else ${outside} end` : outside;
  const activity = (what: string): Fragment =>
    sql`(select ${raw(what)} from post_activity a where a.post_id = p.id and a.partner_key in (${FOR_ALL}, ${wall?.partnerId}))`;
  return sql`select p.id, p.source_id as "sourceId", p.group_id as "groupId", p.author_id as "authorId", p.audience, p.partner_id as "partnerId",
    p.dated_at as "datedAt", ${inWall(sql`coalesce(${activity('max(a.last_activity_at)')}, p.dated_at)`, raw('p.last_activity_at'))} as "lastActivityAt",
    p.title, p.body, p.body_html as "bodyHtml", p.topics,
    ${inWall(sql`coalesce(${activity('sum(a.comment_count)::int')}, 0)`, raw('p.comment_count'))} as "commentCount",
    ${inWall(visibleReactions('p', wall?.partnerId), raw('p.reaction_counts'))} as "reactionCounts",
    p.edited_at as "editedAt", p.pinned_at as "pinnedAt", p.closed_at as "closedAt", p.closed_by as "closedBy", p.close_reason as "closeReason",
    p.hidden_at as "hiddenAt", p.hidden_reason as "hiddenReason", p.deleted_at as "deletedAt", p.receipt,
    (select m.kind from mine m where m.target_id = p.id) as "viewerReaction",
    exists (select from bookmarks b where b.post_id = p.id and b.person_id = ${actor.personId}) as "viewerHasBookmarked",
    case when p.image_ids <> '{}' then app_images(p.image_ids) end as images, p.file_ids as "fileIds",
    (select a.id from albums a where a.post_id = p.id) as "albumId"
    from shown_posts p`;
}

function commentColumns(actor: Actor): Fragment {
  const wall = wallOf(actor);
  const reactions = wall
    ? sql`case when ${wall.once.groupIds.length === 0 ? isBehind(wall, 'c') : sql`(select ${isBehind(wall, 'q')} from shown_posts q where q.id = c.post_id)`} then ${visibleReactions('c', wall.partnerId)} else c.reaction_counts end`
    : raw('c.reaction_counts');
  return sql`select c.id, c.source_id as "sourceId", c.post_id as "postId", c.parent_id as "parentId", c.group_id as "groupId",
    c.author_id as "authorId", c.audience, c.partner_id as "partnerId", c.dated_at as "datedAt", c.body, c.body_html as "bodyHtml",
    ${reactions} as "reactionCounts", c.edited_at as "editedAt", c.hidden_at as "hiddenAt", c.hidden_reason as "hiddenReason", c.deleted_at as "deletedAt",
    (select m.kind from mine m where m.target_id = c.id) as "viewerReaction", c.is_latest as "isLatest",
    c.is_parent_gone as "isParentGone", c.file_ids as "fileIds"
    from shown_comments c`;
}

const visibleReactions = (item: 'p' | 'c', partnerId: string | undefined): Fragment =>
  sql`(select coalesce(json_object_agg(v.kind, v.n), '{}')::jsonb from (select x.kind, count(*)::int as n from reactions x
    where x.target_id = ${raw(item)}.id and (x.partner_id is null or x.partner_id = ${partnerId}) group by x.kind) v)`;
