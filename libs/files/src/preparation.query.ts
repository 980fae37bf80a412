import { type Statement, sql } from '#persistence';
import type { Found } from './reader/order.js';

export interface ToPrepare {
  readonly id: string;
  readonly hash: string;
  readonly mime: string;
  readonly name: string;
  readonly bytes: number;
  readonly state: string;
}

export const toPrepare = (versionId: string): Statement<ToPrepare> => sql<ToPrepare>`
  select v.id, v.hash, v.mime, v.name, v.bytes::float8 as bytes, v.state from file_versions v where v.id = ${versionId} and v.prepared_at is null`;

export const isStillThere = (versionId: string): Statement<object> =>
  sql`select from file_versions where id = ${versionId} for update`;

/** Once: whoever comes second writes the same. */
export const prepared = (versionId: string, found: Found, state: 'READY' | 'INFECTED'): Statement<object> => sql`
  with done as (update file_versions set prepared_at = app_now(), state = ${state}, width = ${found.width}, height = ${found.height}, pages = ${found.pages},
      has_preview = ${found.previews.small !== undefined}, text_state = ${found.textState} where id = ${versionId} returning id)
  insert into file_texts (version_id, body) select id, ${found.text} from done where ${found.text} <> ''
  on conflict (version_id) do update set body = excluded.body`;
