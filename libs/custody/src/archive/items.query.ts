import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { readableFile } from '#files';
import { BATCH } from './as-reader.js';

/** What a copy is of: one's own things, or a group. */
export type Scope = { readonly of: 'OWN' } | { readonly of: 'GROUP'; readonly groupId: string };
export type ItemKind = 'POST' | 'COMMENT';
/** Pictures go with their posts. */
export type CopiedKind = ItemKind | 'FILE';

export interface ItemKey {
  readonly key: string;
  readonly id: string;
}

const readablePost = (actor: Actor) => accessible(actor, 'read', 'Post', 'p', { group: 'g' });
const readableComment = (actor: Actor) => accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' });
const inScope = (actor: Actor, scope: Scope, table: string, by: string): Fragment =>
  scope.of === 'OWN'
    ? sql`${raw(`${table}.${by}`)} = ${actor.personId}`
    : sql`${raw(`${table}.group_id`)} = ${scope.groupId}`;
/** After the last of the batch before: an instant and a key. */
const beyond = (table: string, after: string | null): Fragment => {
  if (after === null) return raw('');
  const [at, id] = JSON.parse(after) as [string, string];
  return sql`and (${raw(`${table}.dated_at, ${table}.id`)}) < (${at}::timestamptz, ${id}::uuid)`;
};
const KEY = (table: string) => `json_build_array(${table}.dated_at::text, ${table}.id)::text as key, ${table}.id`;
const SHOWN = (table: string) => `${table}.deleted_at is null and ${table}.hidden_at is null`;

/** The posts or comments of the scope that the viewer may read at this moment, the latest first. What was hidden stands in no list, here neither. */
export const itemKeys = (actor: Actor, kind: ItemKind, scope: Scope, after: string | null): Statement<ItemKey> =>
  kind === 'POST'
    ? sql<ItemKey>`select ${raw(KEY('p'))} from posts p join groups g on g.id = p.group_id
        where ${inScope(actor, scope, 'p', 'author_id')} and ${raw(SHOWN('p'))} and ${readablePost(actor)} ${beyond('p', after)}
        order by p.dated_at desc, p.id desc ${raw(`limit ${BATCH}`)}`
    : sql<ItemKey>`select ${raw(KEY('c'))} from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
        where ${inScope(actor, scope, 'c', 'author_id')} and ${raw(SHOWN('c'))} and ${readableComment(actor)} ${beyond('c', after)}
        order by c.dated_at desc, c.id desc ${raw(`limit ${BATCH}`)}`;

/** How many of these the viewer may read still, as they stood then: one that was deleted, or of which a version was blanked since, is none. */
export function stillReadable(
  actor: Actor,
  kind: CopiedKind,
  ids: readonly string[],
  since: Date,
): Statement<{ count: number }> {
  if (kind === 'FILE')
    return sql`select count(*)::int as count from files f where f.id = any (${ids}::uuid[]) and ${readableFile(actor, 'f')}`;
  return kind === 'POST'
    ? sql`select count(*)::int as count from posts p join groups g on g.id = p.group_id
        where p.id = any (${ids}::uuid[]) and ${readablePost(actor)}
          and not exists (select from revisions r where r.post_id = p.id and r.blanked_at >= ${since})`
    : sql`select count(*)::int as count from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
        where c.id = any (${ids}::uuid[]) and c.deleted_at is null and ${readableComment(actor)}
          and not exists (select from revisions r where r.comment_id = c.id and r.blanked_at >= ${since})`;
}

/** Bytes that go along, and under which name. */
export interface StoredThing {
  readonly key: string;
  readonly hash: string;
  readonly path: string;
}

/** Documents that the viewer may have: the current version of each. Of one's own, those that one uploaded. */
export const filesOf = (actor: Actor, scope: Scope, after: string | null): Statement<StoredThing> => sql<StoredThing>`
  select f.id::text as key, v.hash, 'files/' || f.id || '/' || v.name as path
  from files f join file_versions v on v.file_id = f.id and v.number = f.number
  where ${inScope(actor, scope, 'f', 'owner_id')} and v.state = 'READY' and ${readableFile(actor, 'f')}
    ${after === null ? raw('') : sql`and f.id > ${after}::uuid`}
  order by f.id ${raw(`limit ${BATCH}`)}`;

/** Pictures of posts that the viewer may read; of one's own also the portrait. */
export const imagesOf = (actor: Actor, scope: Scope, after: string | null): Statement<StoredThing> => sql<StoredThing>`
  select i.id::text as key, i.hash, 'images/' || i.id || '.webp' as path from images i
  where i.attached_at is not null and (exists (select from posts p join groups g on g.id = p.group_id
      where p.id = i.post_id and ${raw(SHOWN('p'))} and ${inScope(actor, scope, 'p', 'author_id')} and ${readablePost(actor)})
    ${scope.of === 'OWN' ? sql`or i.person_id = ${actor.personId}` : raw('')})
    ${after === null ? raw('') : sql`and i.id > ${after}::uuid`}
  order by i.id ${raw(`limit ${BATCH}`)}`;
