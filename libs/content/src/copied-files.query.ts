import type { Actor } from '#permissions';
import { type Statement, raw, sql } from '#persistence';
import { holdBytesOf } from '#storage';

/** Files of the author's own post that is published anew: the key of each, and of its copy. */
export interface Copying {
  readonly from: string;
  readonly groupId: string;
  readonly copies: ReadonlyMap<string, string>;
}
const pairs = ({ copies }: Copying) => sql`unnest(${[...copies.keys()]}::uuid[], ${[...copies.values()]}::uuid[])`;

/**
 * New files of the author's, borne by nothing yet, for those of the old post's that are the author's own. Their bytes are held until
 * they are. Gives whether there is room for them.
 */
export const copyFiles = (actor: Actor, copying: Copying): Statement<{ hasRoom: boolean }> => sql<{ hasRoom: boolean }>`
  with old as materialized (select f.id, c.id as copy, f.name, f.name_key, f.kind, f.bytes, ${raw(holdBytesOf('v.hash'))}::text as held
      from ${pairs(copying)} c (old, id) join files f on f.id = c.old join file_versions v on v.file_id = f.id and v.number = f.number
      where f.post_id = ${copying.from} and f.comment_id is null and f.owner_id = ${actor.personId}
        and f.attached_at is not null and f.removed_at is null),
    room as materialized (select app_file_room(${copying.groupId}, (select coalesce(sum(bytes), 0)::bigint from old)) as ok),
    made as (insert into files (id, owner_id, group_id, name, name_key, kind, bytes)
      select copy, ${actor.personId}::uuid, ${copying.groupId}::uuid, name, name_key, kind, bytes from old, room where room.ok returning id)
  select ok as "hasRoom" from room, (select count(*) from made) m`;

/** Their current versions, as they were looked at: the bytes are the same. */
export const copyVersions = (actor: Actor, copying: Copying): Statement<object> => sql`
  insert into file_versions (id, file_id, group_id, number, owner_id, name, hash, mime, kind, bytes, state, prepared_at, width, height, pages, has_preview)
  select c.id, c.id, ${copying.groupId}::uuid, 1, ${actor.personId}::uuid, v.name, v.hash, v.mime, v.kind, v.bytes, v.state, v.prepared_at,
    v.width, v.height, v.pages, v.has_preview
  from ${pairs(copying)} c (old, id) join files f on f.id = c.old join files n on n.id = c.id
    join file_versions v on v.file_id = f.id and v.number = f.number`;

/** The words in them, which no viewer's role reads as they are. */
export const copyWords = ({ copies }: Copying): Statement<object> =>
  sql`select app_copy_file_texts(${[...copies.keys()]}::uuid[], ${[...copies.values()]}::uuid[])`;
