import { type Group, groupColumns } from '#groups';
import type { Actor } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';

export type DataExportState = 'UNDER_WAY' | 'READY' | 'FAILED' | 'ENDED';

/** A copy as its owner sees it. Instants as they come. */
export interface DataExportRow {
  readonly id: string;
  readonly groupId: string | null;
  readonly state: DataExportState;
  readonly requestedAt: Date;
  readonly readyAt: Date | null;
  readonly expiresAt: Date | null;
  readonly bytes: number | null;
  readonly sha256: string | null;
  readonly itemCount: number | null;
  readonly fileCount: number | null;
  readonly openedIn: string | null;
  readonly isOpen: boolean;
  /** While its owner may know of it. */
  readonly group: Group | null;
}

/** For how long a copy lies ready, and for how long after a proof it is given out. */
export const DAYS_READY = 7;
const HOURS_OPEN = 24;

const columns = (actor: Actor): Fragment => sql`x.id, x.group_id as "groupId",
  case when x.failed_at is not null then 'FAILED' when x.ready_at is null then 'UNDER_WAY' when x.expires_at <= app_now() then 'ENDED' else 'READY' end as state,
  x.requested_at as "requestedAt", x.ready_at as "readyAt", x.expires_at as "expiresAt", x.bytes::float8 as bytes, x.sha256,
  x.item_count as "itemCount", x.file_count as "fileCount", x.opened_in as "openedIn", coalesce(x.opened_until > app_now(), false) as "isOpen",
  (select row_to_json(o) from (select ${groupColumns('g')} from groups g where g.id = x.group_id and ${accessible(actor, 'discover', 'Group', 'g')}) o) as "group"`;

/** One's own, newest first. Of a group only while one may know of it. */
export const dataExports = (actor: Actor, after: string | null, limit: number): Statement<DataExportRow> =>
  sql<DataExportRow>`select ${columns(actor)} from data_exports x
    where x.person_id = ${actor.personId} and ${isKnown(actor)} ${after ? sql`and x.id < ${after}::uuid` : raw('')}
    order by x.id desc limit ${limit}`;

export const dataExportByKey = (actor: Actor, id: string): Statement<DataExportRow> =>
  sql<DataExportRow>`select ${columns(actor)} from data_exports x where x.id = ${id} and x.person_id = ${actor.personId} and ${isKnown(actor)}`;

const isKnown = (actor: Actor): Fragment =>
  sql`(x.group_id is null or exists (select from groups g where g.id = x.group_id and ${accessible(actor, 'discover', 'Group', 'g')}))`;

/** Asks for one, unless one is under way: then it is that one. */
export const askForDataExport = (actor: Actor, groupId: string | null): Statement<{ id: string; isNew: boolean }> =>
  sql<{ id: string; isNew: boolean }>`
    with made as (insert into data_exports (person_id, group_id) values (${actor.personId}, ${groupId}) on conflict do nothing returning id)
    select id, true as "isNew" from made
    union all select id, false from data_exports where person_id = ${actor.personId} and group_id is not distinct from ${groupId}::uuid
      and ready_at is null and failed_at is null limit 1`;

export const openDataExport = (actor: Actor, id: string): Statement<{ id: string }> => sql<{ id: string }>`
  update data_exports set opened_in = ${actor.sessionId}, opened_until = app_now() + make_interval(hours => ${HOURS_OPEN})
  where id = ${id} and person_id = ${actor.personId} and ready_at is not null and expires_at > app_now() returning id`;

export const removeDataExport = (actor: Actor, id: string): Statement<{ id: string }> =>
  sql<{ id: string }>`delete from data_exports where id = ${id} and person_id = ${actor.personId} returning id`;

/** What is to be made, locked; nothing where it was made, failed or was taken back meanwhile. */
export const dataExportToMake = (id: string): Statement<{ personId: string; groupId: string | null }> =>
  sql`select person_id as "personId", group_id as "groupId" from data_exports where id = ${id} and ready_at is null and failed_at is null`;

export interface MadeArchive {
  readonly bytes: number;
  readonly sha256: string;
  readonly itemCount: number;
  readonly fileCount: number;
}
export const dataExportMade = (id: string, made: MadeArchive): Statement<{ id: string }> => sql<{ id: string }>`
  update data_exports set ready_at = app_now(), expires_at = app_now() + make_interval(days => ${DAYS_READY}), bytes = ${made.bytes},
    sha256 = ${made.sha256}, item_count = ${made.itemCount}, file_count = ${made.fileCount}
  where id = ${id} and ready_at is null and failed_at is null returning id`;

export const dataExportFailed = (id: string): Statement<object> =>
  sql`update data_exports set failed_at = app_now() where id = ${id} and ready_at is null`;

/** Those that a day was not enough for came to nothing; a month after its end nothing is said of a copy any more. */
export const giveUpDataExports = (): Statement<object> => sql`
  with lost as (update data_exports set failed_at = app_now() where ready_at is null and failed_at is null and requested_at < app_now() - interval '1 day')
  delete from data_exports where coalesce(expires_at, failed_at) < app_now() - interval '30 days'`;

/** Of these copies, those whose bytes are still for somebody. */
export const dataExportsToKeep = (ids: readonly string[]): Statement<{ id: string }> => sql<{ id: string }>`
  select id from data_exports where id = any (${ids}::uuid[]) and failed_at is null and (expires_at is null or expires_at > app_now())`;

export interface Letter {
  readonly email: string;
  readonly givenName: string;
  readonly language: 'fr' | 'en';
  readonly timeZone: string;
  readonly company: string;
  readonly expiresAt: Date;
}
/** To whom it is told that it is there; nobody once it has ended, or where its person may not act any more. */
export const letterOfDataExport = (id: string): Statement<Letter> => sql<Letter>`
  select p.email, p.given_name as "givenName", coalesce(p.language, n.language) as language, p.time_zone as "timeZone",
    n.company_name as company, x.expires_at as "expiresAt"
  from data_exports x join persons p on p.id = x.person_id join network n on true
  where x.id = ${id} and x.expires_at > app_now() and p.email is not null and app_active(p)`;
