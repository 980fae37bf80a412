import { type Statement, raw, sql } from '#persistence';
import { HOURS_TO_USE } from '#storage';

const BATCH = 200;

/** An hour after it could be used no more, when no write that still wants it can be under way. */
const TOO_LATE = `app_now() - interval '${HOURS_TO_USE + 1} hours'`;

/** Uploads that are too old to go on; gives their keys. */
export const removeOldUploads = (): Statement<{ id: string }> => sql<{ id: string }>`
  delete from uploads where id in (select id from uploads where created_at < ${raw(TOO_LATE)} order by id limit ${BATCH} for update skip locked) returning id`;

const removeWhere = (condition: string): Statement<{ hash: string }> => ({
  text: `with gone as (select id from files where ${condition} order by id limit ${BATCH} for update skip locked),
      versions as (delete from file_versions v where v.file_id in (select id from gone) returning hash),
      erased as (delete from files where id in (select id from gone))
    select hash from versions`,
  values: [],
});

/** Files that nobody sees, in two kinds: those that nothing ever bore, and those that were removed a day ago, unless they are held. */
export const REMOVALS: readonly Statement<{ hash: string }>[] = [
  removeWhere(`attached_at is null and created_at < ${TOO_LATE}`),
  removeWhere(`removed_at < ${TOO_LATE} and not app_held(group_id, owner_id, created_at)`),
];

/** Those of these keys for which no upload is under way. */
export const withoutUpload = (ids: readonly string[]): Statement<{ id: string }> => sql<{ id: string }>`
  select x.id from unnest(${ids}::uuid[]) x (id) where not exists (select from uploads u where u.id = x.id and u.finished_at is null)`;

/** Versions that a worker should have looked at an hour ago. */
export const unprepared = (): Statement<{ id: string }> => sql<{ id: string }>`
  select id from file_versions where prepared_at is null and created_at < app_now() - interval '1 hour' order by created_at limit ${BATCH}`;
