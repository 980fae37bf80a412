import type { Actor } from '#permissions';
import { type Statement, raw, sql } from '#persistence';
import { HOURS_TO_USE } from '#storage';
import type { FileKind, FileType } from './file-kind.js';

/** An upload that may go on. */
export interface UploadRow {
  readonly id: string;
  readonly groupId: string;
  readonly name: string;
  readonly bytes: number;
  readonly isFinished: boolean;
}

/** One's own, and not too old to be put to use. */
export const ownUpload = (actor: Actor, id: string): Statement<UploadRow> => sql<UploadRow>`
  select id, group_id as "groupId", name, bytes::float8 as bytes, finished_at is not null as "isFinished" from uploads
  where id = ${id} and owner_id = ${actor.personId} and created_at > app_now() - interval '${raw(String(HOURS_TO_USE))} hours'`;

export interface Limits {
  readonly mostBytes: number;
  /** Uploads of this person that are used for nothing. */
  readonly unused: number;
  readonly hasRoom: boolean;
  /** That the network takes; null for all. */
  readonly kinds: readonly FileKind[] | null;
}
export const limitsOf = (actor: Actor, groupId: string, bytes: number): Statement<Limits> => sql<Limits>`
  select most_file_bytes::float8 as "mostBytes", file_kinds as kinds, app_file_room(${groupId}, ${bytes}) as "hasRoom",
    (select count(*)::int from files f where f.owner_id = ${actor.personId} and f.attached_at is null)
    + (select count(*)::int from uploads u where u.owner_id = ${actor.personId} and u.finished_at is null) as unused from network`;

export const takenKinds = (): Statement<{ kinds: readonly FileKind[] | null }> =>
  sql<{
    kinds: readonly FileKind[] | null;
  }>`select file_kinds as kinds from network`;

export const mostBytes = (): Statement<{ mostBytes: number }> => sql<{ mostBytes: number }>`
  select most_file_bytes::float8 as "mostBytes" from network`;

export const insertUpload = (
  actor: Actor,
  upload: { id: string; groupId: string; name: string; bytes: number },
): Statement<object> => sql`
  insert into uploads (id, owner_id, group_id, name, bytes)
  values (${upload.id}, ${actor.personId}, ${upload.groupId}, ${upload.name}, ${upload.bytes})`;

export const deleteUpload = (actor: Actor, id: string): Statement<object> => sql`
  delete from uploads where id = ${id} and owner_id = ${actor.personId}`;

/** Of the bytes, once they are in the store. */
type Stored = FileType & { readonly hash: string; readonly state: 'CHECKING' | 'READY' };

/** The file of a finished upload, with its first version; once, however often it is asked for. */
export const insertFile = (
  actor: Actor,
  { id, groupId, name, bytes }: UploadRow,
  stored: Stored,
): Statement<{ id: string }> => sql<{ id: string }>`
  with made as (insert into files (id, owner_id, group_id, name, name_key, kind, bytes)
      values (${id}, ${actor.personId}, ${groupId}, ${name}, app_fold(${name}), ${stored.kind}, ${bytes}) on conflict (id) do nothing returning id),
    finished as (update uploads set finished_at = app_now() where id = ${id} and finished_at is null)
  select id from made`;

/** Its key is that of the upload, so that it is known again wherever it goes. */
export const insertVersion = (
  actor: Actor,
  { id, groupId, name, bytes }: UploadRow,
  stored: Stored,
): Statement<object> => sql`
  insert into file_versions (id, file_id, group_id, number, owner_id, name, hash, mime, kind, bytes, state)
  values (${id}, ${id}, ${groupId}, 1, ${actor.personId}, ${name}, ${stored.hash}, ${stored.mime}, ${stored.kind}, ${bytes}, ${stored.state})`;
