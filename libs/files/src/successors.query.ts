import type { Actor } from '#permissions';
import { type Statement, raw, sql } from '#persistence';
import { type FileFacts, readableFile } from './files.query.js';
import type { FileAct } from './versions.query.js';

const MOST = 20;

/** Two files of which one takes the other's place. */
export interface Replacement {
  readonly olderId: string;
  readonly newerId: string;
}

/** What takes the place of these files, where the viewer reads both. */
export const successorsOf = (actor: Actor, ids: readonly string[]): Statement<Replacement> => sql<Replacement>`
  select f.id as "olderId", s.id as "newerId" from files f join files s on s.id = f.successor_id
  where f.id = any (${ids}::uuid[]) and ${readableFile(actor, 'f')} and ${readableFile(actor, 's')}`;

/** Those whose place these files take, as far as the viewer reads both; of many the latest. */
export const replacedBy = (actor: Actor, ids: readonly string[]): Statement<Replacement> => sql<Replacement>`
  select o.id as "olderId", f.id as "newerId" from files f cross join lateral (
    select older.id, older.updated_at from files older where older.successor_id = f.id and ${readableFile(actor, 'older')}
    order by older.updated_at desc, older.id ${raw(`limit ${MOST}`)}) o
  where f.id = any (${ids}::uuid[]) and ${readableFile(actor, 'f')} order by o.updated_at desc, o.id`;

/** The viewer reads it, it stands in the same group, and the file does not take its place already. */
export const canReplace = (actor: Actor, { id, groupId }: FileFacts, successorId: string): Statement<object> => sql`
  select from files s where s.id = ${successorId} and s.id <> ${id} and s.group_id = ${groupId}
    and s.successor_id is distinct from ${id}::uuid and ${readableFile(actor, 's')}`;

export const replaceBy = ({ id }: FileFacts, successorId: string | null): FileAct => ({
  done: sql`update files set successor_id = ${successorId} where id = ${id} returning id`,
});
