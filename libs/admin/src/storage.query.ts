import type { Actor, Visibility } from '#permissions';
import { type Fragment, type Statement, accessible, raw, sql } from '#persistence';

/** A group as an IT admin knows it: never its purpose, members or content. */
export interface StorageRow {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly memberCount: number;
  readonly externalCount: number;
  readonly bytes: string;
  /** Name folded and key: its place in the list. */
  readonly place: readonly [string, string];
}

/** By name. */
export const groupStorages = (
  actor: Actor,
  after: readonly [string, string] | null,
  limit: number,
): Statement<StorageRow> => sql<StorageRow>`
  with page as materialized (
    select g.id, g.name, g.visibility, g.member_count, g.external_count, app_fold(g.name) as folded from groups g
    where ${accessible(actor, 'seeStorage', 'Group', 'g')} ${beyond(after)} order by app_fold(g.name), g.id limit ${limit})
  select p.id, p.name, p.visibility, p.member_count as "memberCount", p.external_count as "externalCount", coalesce(s.bytes, 0)::text as bytes,
    json_build_array(p.folded, p.id) as place
  from page p left join app_group_storage(array(select id from page)) s on s.group_id = p.id order by p.folded, p.id`;

const beyond = (after: readonly [string, string] | null): Fragment =>
  after ? sql`and (app_fold(g.name), g.id) > (${after[0]}, ${after[1]}::uuid)` : raw('');

export interface SecretStorageRow {
  readonly day: string;
  readonly bytes: string;
}
/** The newest figure; the policy of the table shows it to IT admins. */
export const secretStorage = (): Statement<SecretStorageRow> => sql<SecretStorageRow>`
  select day::text, bytes::text from secret_storage order by day desc limit 1`;

/** A hundred megabytes: far more than one upload. */
const ROUNDED_TO = 100_000_000;

/** Once a day, and not again on the same day. */
export const measureSecretStorage = (): Statement<object> => sql`
  insert into secret_storage (day, bytes)
  select app_now()::date, round(coalesce(sum(x.bytes), 0)::numeric / ${ROUNDED_TO}) * ${ROUNDED_TO} from (
    select i.bytes, coalesce(p.group_id, i.group_id) as group_id from images i left join posts p on p.id = i.post_id
    union all select v.bytes, v.group_id from file_versions v) x join groups g on g.id = x.group_id where g.visibility = 'SECRET'
  on conflict (day) do nothing`;
