import { type Actor, membershipFacts } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import type { FileKind } from './file-kind.js';
import { readableFile } from './files.query.js';

export type FileOrder = 'NEWEST' | 'NAME' | 'LARGEST';

/** What a list of files is ordered by, along an index of each group; the key breaks ties upwards. */
const ORDERS: Readonly<Record<FileOrder, { readonly column: string; readonly type: string; readonly falls: boolean }>> =
  {
    NEWEST: { column: 'updated_at', type: 'timestamptz', falls: true },
    NAME: { column: 'name_key', type: 'text', falls: false },
    LARGEST: { column: 'bytes', type: 'bigint', falls: true },
  };

export interface DocumentsPage {
  readonly order: FileOrder;
  readonly kinds: readonly FileKind[];
  readonly after: readonly [at: string, id: string] | null;
  readonly rows: number;
}
export interface ListedFile {
  readonly id: string;
  readonly at: string;
}

/** The groups of the viewer; what was sent in a conversation stands there alone. */
export const ownGroups = (actor: Actor): readonly string[] => membershipFacts(actor).groups;

/**
 * Files of these groups that the viewer reads, but for pictures of albums, which stand there; merged from a walk along the index of each. What bears a file decides, row by row,
 * before anything is cut to a page.
 */
export function documentsOf(
  actor: Actor,
  groupIds: readonly string[],
  { order, kinds, after, rows }: DocumentsPage,
): Statement<ListedFile> {
  const { column, type, falls } = ORDERS[order];
  const sorted = (alias: string): Fragment =>
    raw(`order by ${alias}.${column}${falls ? ' desc' : ''}, ${alias}.id limit ${Math.trunc(rows)}`);
  return sql<ListedFile>`
    select x.id, x.${raw(column)}::text as at from unnest(${groupIds}::uuid[]) arm (group_id) cross join lateral (
      select f.id, f.${raw(column)} from files f
      where f.group_id = arm.group_id and f.album_id is null and ${readableFile(actor, 'f')}
        ${kinds.length > 0 ? sql`and f.kind = any (${kinds}::text[])` : raw('')}
        ${after ? beyond(column, type, falls, after) : raw('')}
      ${sorted('f')}) x
    ${sorted('x')}`;
}

/** The first comparison is the one that the index serves. */
const beyond = (column: string, type: string, falls: boolean, [at, id]: readonly [string, string]): Fragment =>
  sql`and f.${raw(column)} ${raw(falls ? '<=' : '>=')} ${at}::${raw(type)}
    and (f.${raw(column)} ${raw(falls ? '<' : '>')} ${at}::${raw(type)} or f.id > ${id}::uuid)`;
