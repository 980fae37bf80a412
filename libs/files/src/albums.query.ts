import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { isUsable } from '#storage';
import { readableFile } from './files.query.js';
import type { FileAct } from './versions.query.js';

/** An album as its viewer reads it. */
export interface AlbumRow {
  readonly id: string;
  readonly postId: string;
  readonly groupId: string;
  readonly title: string;
  readonly createdAt: string;
  readonly pictureCount: number;
  readonly coverId: string | null;
}

const readablePost = (actor: Actor): Fragment => accessible(actor, 'read', 'Post', 'p', { group: 'g' });
/** Its pictures are read by whoever reads its post, and the album only by those. */
const THERE = 'x.album_id = a.id and x.removed_at is null';
const COLUMNS =
  raw(`a.id, a.post_id as "postId", a.group_id as "groupId", coalesce(p.title, '') as title, a.created_at as "createdAt",
  (select count(*)::int from files x where ${THERE}) as "pictureCount",
  coalesce((select x.id from files x where x.id = a.cover_id and ${THERE}),
    (select x.id from files x where ${THERE} order by x.album_place, x.id limit 1)) as "coverId"`);
const ALBUMS = raw('albums a join posts p on p.id = a.post_id join groups g on g.id = p.group_id');

/** Those of these albums, or of these posts, that the viewer reads, in no order. */
export const albumsBy = (actor: Actor, key: 'id' | 'post_id', ids: readonly string[]): Statement<AlbumRow> =>
  sql<AlbumRow>`select ${COLUMNS} from ${ALBUMS} where a.${raw(key)} = any (${ids}::uuid[]) and ${readablePost(actor)}`;

export interface ListedAlbum {
  readonly id: string;
  readonly at: string;
}
/** Those of a group, the newest first; what is hidden stands in no list. */
export const albumsOf = (
  actor: Actor,
  groupId: string,
  { after, rows }: { after: readonly [at: string, id: string] | null; rows: number },
): Statement<ListedAlbum> => sql<ListedAlbum>`
  select a.id, a.created_at::text as at from ${ALBUMS}
  where a.group_id = ${groupId} and p.hidden_at is null and ${readablePost(actor)}
    ${after ? sql`and a.created_at <= ${after[0]}::timestamptz and (a.created_at < ${after[0]}::timestamptz or a.id > ${after[1]}::uuid)` : raw('')}
  order by a.created_at desc, a.id limit ${rows}`;

export interface ListedPicture {
  readonly id: string;
  readonly at: number;
}
/** In the order that its author gave. */
export const picturesOf = (
  actor: Actor,
  albumId: string,
  { after, rows }: { after: readonly [at: number, id: string] | null; rows: number },
): Statement<ListedPicture> => sql<ListedPicture>`
  select f.id, f.album_place as at from files f where f.album_id = ${albumId} and ${readableFile(actor, 'f')}
    ${after ? sql`and (f.album_place, f.id) > (${after[0]}::int, ${after[1]}::uuid)` : raw('')}
  order by f.album_place, f.id limit ${rows}`;

/** An album that is to be changed, locked: of a post of one's own. */
export interface AlbumFacts {
  readonly id: string;
  readonly postId: string;
  readonly groupId: string;
  readonly pictureIds: readonly string[];
}
export const albumToChange = (actor: Actor, id: string): Statement<AlbumFacts> => sql<AlbumFacts>`
  select a.id, a.post_id as "postId", a.group_id as "groupId",
    coalesce((select array_agg(x.id order by x.album_place, x.id) from files x where ${raw(THERE)}), '{}') as "pictureIds"
  from ${ALBUMS} where a.id = ${id} and p.author_id = ${actor.personId} and ${readablePost(actor)} for update of a`;

export interface NewPicture {
  readonly fileId: string;
  readonly caption: string;
}
/** Those of these uploads that are one's own, for this group, and borne by nothing yet. */
export const usablePictures = (
  actor: Actor,
  groupId: string,
  ids: readonly string[],
): Statement<{ id: string; kind: string }> => sql<{ id: string; kind: string }>`
  select f.id, f.kind from files f where f.id = any (${ids}::uuid[]) and f.owner_id = ${actor.personId} and f.group_id = ${groupId}
    and ${raw(isUsable('f'))}`;

export const insertAlbum = (id: string, postId: string, groupId: string): Statement<object> =>
  sql`insert into albums (id, post_id, group_id) values (${id}, ${postId}, ${groupId})`;

/** They stand behind those that are there. */
export const placePictures = (
  { id, postId }: AlbumFacts,
  pictures: readonly NewPicture[],
): Fragment => sql`update files f set post_id = ${postId}, attached_at = app_now(), updated_at = app_now(), album_id = ${id},
    album_place = n.place + (select coalesce(max(x.album_place), 0) from files x where x.album_id = ${id}), caption = n.caption
  from unnest(${pictures.map(({ fileId }) => fileId)}::uuid[], ${pictures.map(({ caption }) => caption)}::text[])
    with ordinality n (id, caption, place) where f.id = n.id returning f.id`;

export interface Arrangement {
  /** All of its pictures, as they are to stand. */
  readonly order: readonly string[];
  readonly captions: readonly NewPicture[];
  /** Undefined: as it is. */
  readonly coverId: string | null | undefined;
}
export const arrange = ({ id }: AlbumFacts, { order, captions, coverId }: Arrangement): FileAct => ({
  before: sql`arranged as (update files f set album_place = n.place, caption = coalesce(c.caption, f.caption)
    from unnest(${order}::uuid[]) with ordinality n (id, place)
      left join unnest(${captions.map(({ fileId }) => fileId)}::uuid[], ${captions.map(({ caption }) => caption)}::text[]) c (id, caption)
        on c.id = n.id
    where f.id = n.id and (f.album_place, f.caption) is distinct from (n.place, coalesce(c.caption, f.caption))),`,
  done: sql`update albums set cover_id = ${coverId === undefined ? raw('cover_id') : sql`${coverId}::uuid`} where id = ${id} returning id`,
});
