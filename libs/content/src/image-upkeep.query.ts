import { type Statement, sql } from '#persistence';
import { HOURS_TO_USE } from '#storage';

const BATCH = 200;

export interface Removed {
  readonly hash: string;
}

/** An hour after it could be used no more, when no write that still wants it can be under way. */
const TOO_LATE = `app_now() - interval '${HOURS_TO_USE + 1} hours'`;

const removeWhere = (condition: string): Statement<Removed> => ({
  text: `delete from images where id in (
    select i.id from images i where ${condition} order by i.id limit ${BATCH} for update of i skip locked) returning hash`,
  values: [],
});

/** Uploads that nothing shows, in two kinds. Each gives the bytes that its rows stood for, at most a batch of them. */
export const REMOVALS: readonly Statement<Removed>[] = [
  // never used
  removeWhere(`i.attached_at is null and i.created_at < ${TOO_LATE}`),
  // replaced by another
  removeWhere(`i.attached_at < ${TOO_LATE} and i.post_id is null
    and not exists (select from groups g where g.id = i.group_id and g.image_id = i.id)
    and not exists (select from persons p where p.id = i.person_id and p.photo_id = i.id)
    and not exists (select from network n where n.logo_image_id = i.id)`),
];

/** Images and files lie in the same store, each under the hash of its bytes. */
export const isNeeded = (hash: string): Statement<object> =>
  sql`(select from images where hash = ${hash} limit 1) union all (select from file_versions where hash = ${hash} limit 1)`;

/** Those of these bytes for which there is no row. */
export const withoutRow = (hashes: readonly string[]): Statement<Removed> => sql<Removed>`
  select x.hash from unnest(${hashes}::text[]) x (hash) where not exists (select from images i where i.hash = x.hash)
    and not exists (select from file_versions v where v.hash = x.hash)`;
