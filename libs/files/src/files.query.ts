import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';
import { bylineOf } from '#people';
import type { BylineRow } from '#people';
import type { FileKind } from './file-kind.js';
import type { FileState, TextState } from './file-version.entity.js';

/** A file as its viewer reads it: what its current version is. */
export interface FileRow {
  readonly id: string;
  readonly groupId: string;
  readonly postId: string;
  readonly commentId: string | null;
  readonly ownerId: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly bytes: number;
  readonly number: number;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly mime: string;
  readonly state: FileState;
  readonly textState: TextState;
  readonly width: number | null;
  readonly height: number | null;
  readonly pages: number | null;
  readonly hasPreview: boolean;
  /** Said of it in its album; empty elsewhere. */
  readonly caption: string;
  readonly owner: BylineRow;
}

/** Whether the viewer reads the post or comment that bears the file `alias`: the one rule of every way to a file. */
export const readableFile = (
  actor: Actor,
  alias: string,
): Fragment => sql`${raw(alias)}.attached_at is not null and ${raw(alias)}.removed_at is null and (
  (${raw(alias)}.comment_id is null and exists (select from posts p join groups g on g.id = p.group_id
    where p.id = ${raw(alias)}.post_id and ${accessible(actor, 'read', 'Post', 'p', { group: 'g' })}))
  or (${raw(alias)}.comment_id is not null and exists (select from comments c join posts p on p.id = c.post_id join groups g on g.id = c.group_id
    where c.id = ${raw(alias)}.comment_id and ${accessible(actor, 'read', 'Comment', 'c', { group: 'g', post: 'p' })})))`;

export const fileColumns = (
  actor: Actor,
): Fragment => sql`f.id, f.group_id as "groupId", f.post_id as "postId", f.comment_id as "commentId",
  f.owner_id as "ownerId", f.name, f.kind, f.bytes::float8 as bytes, f.number, f.created_at as "createdAt", f.updated_at as "updatedAt",
  v.mime, v.state, v.text_state as "textState", v.width, v.height, v.pages, v.has_preview as "hasPreview", f.caption, ${bylineOf(actor, 'f.owner_id')} as owner`;
export const CURRENT = raw('join file_versions v on v.file_id = f.id and v.number = f.number');

/** Those of these files that the viewer reads, in no order. */
export const filesById = (actor: Actor, ids: readonly string[]): Statement<FileRow> => sql<FileRow>`
  select ${fileColumns(actor)} from files f ${CURRENT} where f.id = any (${ids}::uuid[]) and ${readableFile(actor, 'f')}`;

/** A version as it is given out. */
export interface StoredVersion {
  readonly fileId: string;
  readonly hash: string;
  readonly mime: string;
  readonly kind: FileKind;
  readonly name: string;
  readonly state: FileState;
  readonly bytes: number;
  readonly hasPreview: boolean;
  readonly createdAt: string;
}

/** The current version, or the one of this number; of one's own upload, before something bears it, too. */
export const storedVersion = (
  actor: Actor,
  id: string,
  number: number | null,
): Statement<StoredVersion> => sql<StoredVersion>`
  select f.id as "fileId", v.hash, v.mime, v.kind, v.name, v.state, v.bytes::float8 as bytes, v.has_preview as "hasPreview", v.created_at as "createdAt"
  from files f join file_versions v on v.file_id = f.id and v.number = coalesce(${number}::int, f.number)
  where f.id = ${id} and (${accessible(actor, 'view', 'File', 'f')} or (${readableFile(actor, 'f')}))`;

/** One of the uploads of a file, as its readers see them. */
export interface VersionRow {
  readonly id: string;
  readonly fileId: string;
  readonly number: number;
  readonly name: string;
  readonly note: string;
  readonly bytes: number;
  readonly state: FileState;
  readonly isCurrent: boolean;
  readonly createdAt: string;
  readonly author: BylineRow;
}

/** The latest first. */
export const versionsOf = (actor: Actor, ids: readonly string[]): Statement<VersionRow> => sql<VersionRow>`
  select v.id, v.file_id as "fileId", v.number, v.name, v.note, v.bytes::float8 as bytes, v.state, v.number = f.number as "isCurrent",
    v.created_at as "createdAt", ${bylineOf(actor, 'v.owner_id')} as author
  from files f join file_versions v on v.file_id = f.id
  where f.id = any (${ids}::uuid[]) and ${readableFile(actor, 'f')} order by v.number desc limit 500`;

/** A file that is to be changed, locked. */
export interface FileFacts {
  readonly id: string;
  readonly groupId: string;
  readonly postId: string;
  readonly commentId: string | null;
  readonly ownerId: string;
  readonly number: number;
}
export const fileToChange = (actor: Actor, id: string): Statement<FileFacts> => sql<FileFacts>`
  select f.id, f.group_id as "groupId", f.post_id as "postId", f.comment_id as "commentId", f.owner_id as "ownerId", f.number
  from files f where f.id = ${id} and f.owner_id = ${actor.personId} and ${readableFile(actor, 'f')} for update of f`;
