import { type LiveEvent, notify } from '#live';
import { type Statement, sql } from '#persistence';
import type { Found } from './reader/order.js';

export interface ToPrepare {
  readonly id: string;
  readonly fileId: string;
  readonly groupId: string;
  readonly hash: string;
  readonly mime: string;
  readonly name: string;
  readonly bytes: number;
  readonly state: string;
}

export const toPrepare = (versionId: string): Statement<ToPrepare> => sql<ToPrepare>`
  select v.id, v.file_id as "fileId", v.group_id as "groupId", v.hash, v.mime, v.name, v.bytes::float8 as bytes, v.state from file_versions v where v.id = ${versionId} and v.prepared_at is null`;

export const isStillThere = (versionId: string): Statement<object> =>
  sql`select from file_versions where id = ${versionId} for update`;

/** Once: whoever comes second writes the same. */
export const prepared = (versionId: string, found: Found, state: 'READY' | 'INFECTED'): Statement<object> => sql`
  with done as (update file_versions set prepared_at = app_now(), state = ${state}, width = ${found.width}, height = ${found.height}, pages = ${found.pages},
      has_preview = ${found.previews.small !== undefined}, text_state = ${found.textState} where id = ${versionId} returning id)
  insert into file_texts (version_id, body) select id, ${found.text} from done where ${found.text} <> ''
  on conflict (version_id) do update set body = excluded.body`;

/** What bears the file of this version, if something does. */
export interface BearerRow {
  readonly groupId: string;
  readonly postId: string;
  readonly commentId: string | null;
}
export const bearerOf = (versionId: string): Statement<BearerRow> => sql<BearerRow>`
  select f.group_id as "groupId", f.post_id as "postId", f.comment_id as "commentId" from files f join file_versions v on v.file_id = f.id
  where v.id = ${versionId} and f.attached_at is not null and f.removed_at is null`;

/** Whoever has it before them sees what was found, its author among them. */
export const tellOfCheck = ({ groupId, postId, commentId }: BearerRow): Statement<object> => {
  const event: LiveEvent = commentId
    ? { kind: 'COMMENT_CHANGED', groupId, postId, commentId }
    : { kind: 'POST_CHANGED', groupId, postId };
  return sql`select ${notify(event)}`;
};
