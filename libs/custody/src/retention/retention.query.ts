import { type Fragment, type Statement, raw, sql } from '#persistence';
import type { Retained } from './retention.entity.js';

/** So much at once: short transactions, so that nobody waits for them. */
const POSTS = 50;
export const COMMENTS = 500;

interface Key {
  readonly id: string;
}

/** A group in which something is to go, and how old it may become there: the shortest of the rules that apply. */
export interface Scope {
  readonly groupId: string;
  readonly what: Retained;
  readonly days: number;
}
export const scopesInForce = (): Statement<Scope> => sql<Scope>`
  select g.id as "groupId", r.what, min(r.days) as days from groups g join retention_rules r on (r.group_id is null or r.group_id = g.id)
    and r.ended_at is null and r.applies_at <= app_now()
    and case r.what when 'POSTS' then g.kind = 'GROUP' when 'MESSAGES' then g.kind = 'CONVERSATION' else true end
  group by g.id, r.what order by g.id, r.what`;

const before = ({ days }: Scope): Fragment => sql`app_now() - make_interval(days => ${days}::int)`;

/** Threads of the group that have been silent for so long, or were deleted then; the held stay. */
export const duePosts = (scope: Scope): Statement<Key> => sql<Key>`
  select p.id from posts p where p.group_id = ${scope.groupId} and ${
    scope.what === 'DELETED' ? raw('p.deleted_at') : raw('greatest(p.last_activity_at, p.dated_at)')
  } < ${before(scope)} and not app_held_thread(p.id)
  order by p.dated_at ${raw(`limit ${POSTS}`)} for update of p skip locked`;

/** Answers in a conversation that are so old, or anywhere what was deleted then and nobody answered. Those of a held thread stay. */
export const dueComments = (scope: Scope): Statement<Key> => sql<Key>`
  select c.id from comments c where c.group_id = ${scope.groupId} and ${
    scope.what === 'DELETED'
      ? raw('not exists (select from comments a where a.parent_id = c.id) and c.deleted_at')
      : raw('c.dated_at')
  } < ${before(scope)} and not app_held_thread(c.post_id)
  order by c.dated_at desc, c.id desc ${raw(`limit ${COMMENTS}`)} for update of c skip locked`;

export const commentsOf = (postIds: readonly string[]): Statement<Key> => sql<Key>`
  select id from comments where post_id = any (${postIds}::uuid[]) order by dated_at desc, id desc ${raw(`limit ${COMMENTS}`)}`;

/** What was deleted and answered keeps its place, and no word. */
export const emptyAnswered = (scope: Scope): Statement<Key> => sql<Key>`
  with emptied as (update comments c set body = '…', body_html = '<p>…</p>' where c.group_id = ${scope.groupId} and c.deleted_at < ${before(scope)}
      and c.body <> '…' and not app_held_thread(c.post_id) returning c.id),
    versions as (delete from revisions r using emptied e where r.comment_id = e.id)
  select id from emptied`;

/** The message by which a conversation began stays as its head, without a word. */
export const emptyHeads = (scope: Scope): Statement<Key> => sql<Key>`
  with emptied as (update posts p set title = null, body = '…', body_html = '<p>…</p>', image_ids = '{}', file_ids = '{}'
      where p.group_id = ${scope.groupId} and p.dated_at < ${before(scope)} and p.body <> '…' and not app_held_thread(p.id) returning p.id),
    versions as (delete from revisions r using emptied e where r.post_id = e.id)
  select id from emptied`;

export const recountIn = (groupId: string): Statement<object> =>
  sql`select app_recount_post(id) from posts where group_id = ${groupId}`;

/** In numbers, what a rule would erase at this moment, and what of it is held. `days` of nobody's yet. */
export interface Preview {
  readonly due: number;
  readonly held: number;
}
export const previewOf = (what: Retained, days: number, groupId: string | null): Statement<Preview> => {
  const inGroup = groupId === null ? raw('true') : sql`g.id = ${groupId}`;
  const old = sql`app_now() - make_interval(days => ${days}::int)`;
  const posts = (
    condition: Fragment,
  ) => sql`select app_held_thread(p.id) as held from posts p join groups g on g.id = p.group_id
    where ${inGroup} and ${condition}`;
  const comments = (
    condition: Fragment,
  ) => sql`select app_held_thread(c.post_id) as held from comments c join groups g on g.id = c.group_id
    where ${inGroup} and ${condition}`;
  const things =
    what === 'POSTS'
      ? posts(sql`g.kind = 'GROUP' and greatest(p.last_activity_at, p.dated_at) < ${old}`)
      : what === 'MESSAGES'
        ? sql`${comments(sql`g.kind = 'CONVERSATION' and c.dated_at < ${old}`)} union all ${posts(sql`g.kind = 'CONVERSATION' and p.dated_at < ${old} and p.body <> '…'`)}`
        : sql`${posts(sql`p.deleted_at < ${old}`)} union all ${comments(sql`c.deleted_at < ${old} and c.body <> '…'`)}`;
  return sql<Preview>`select count(*) filter (where not held)::int as due, count(*) filter (where held)::int as held from (${things}) x`;
};
