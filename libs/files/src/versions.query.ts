import type { Actor } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import { isUsable } from '#storage';
import type { FileFacts } from './files.query.js';

/** What is done to a file: `done` gives the file's key, `before` what it depends on. Both stand in the statement that writes the log. */
export interface FileAct {
  readonly before?: Fragment;
  readonly done: Fragment;
}

const becomesCurrent = (id: string, from: string): Fragment => sql`update files f set number = n.number, name = n.name,
  name_key = app_fold(n.name), kind = n.kind, bytes = n.bytes, updated_at = app_now() from ${raw(from)} n where f.id = ${id} returning f.id`;

/** The upload's version moves to the file, as its newest, and the upload is no file any more. Nothing when it is not one's own, or used. */
export const adoptVersion = (actor: Actor, { id, groupId }: FileFacts, uploadId: string, note: string): FileAct => ({
  before: sql`moved as (update file_versions v set file_id = ${id}, note = ${note},
        number = (select max(o.number) + 1 from file_versions o where o.file_id = ${id})
      where v.file_id = ${uploadId} and exists (select from files u where u.id = ${uploadId} and u.owner_id = ${actor.personId}
        and u.group_id = ${groupId} and ${raw(isUsable('u'))}) returning v.number, v.name, v.kind, v.bytes),
    emptied as (delete from files u where u.id = ${uploadId} and exists (select from moved)),`,
  done: becomesCurrent(id, 'moved'),
});

/** The upload is a version of this file already. */
export const isVersionOf = (fileId: string, versionId: string): Statement<object> =>
  sql`select from file_versions where id = ${versionId} and file_id = ${fileId}`;

/** The same bytes again, under the next number. */
export const restoreVersion = (actor: Actor, { id }: FileFacts, versionId: string, newId: string): FileAct => ({
  before: sql`again as (insert into file_versions (id, file_id, group_id, number, owner_id, name, note, hash, mime, kind, bytes, state)
      select ${newId}::uuid, v.file_id, v.group_id, (select max(o.number) + 1 from file_versions o where o.file_id = ${id}),
        ${actor.personId}::uuid, v.name, v.note, v.hash, v.mime, v.kind, v.bytes, v.state
      from file_versions v where v.id = ${versionId} and v.file_id = ${id} returning number, name, kind, bytes),`,
  done: becomesCurrent(id, 'again'),
});

export const removeFile = ({ id }: FileFacts): FileAct => ({
  done: sql`update files set removed_at = app_now() where id = ${id} and removed_at is null returning id`,
});
