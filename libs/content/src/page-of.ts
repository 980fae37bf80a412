import { type PageArgs, pageSize, readCursor, toConnection } from '#graphql';
import { type Actor, DomainError } from '#permissions';
import type { After } from './merge.query.js';
import type { Slice } from './reading.service.js';
import { type Listed, messageOf } from './rows.js';

/** The rows that a page asks for. A cursor is good for the list that gave it only. */
export function sliceOf(actor: Actor, page: PageArgs, list: string): Slice {
  const cursor = readCursor(actor, page.after, 3);
  if (cursor && cursor[0] !== list) throw new DomainError('BAD_CURSOR', ['after']);
  return { after: cursor && (cursor.slice(1) as unknown as After), rows: pageSize(page) + 1 };
}

/** The page of a list in which `list` is the name in its cursors. */
export const pageOf = <T>(
  actor: Actor,
  rows: readonly Listed[],
  page: PageArgs,
  list: string,
  node: (row: Listed) => T,
) => toConnection(actor, rows, page, { node, cursor: (row) => [list, row.at, messageOf(row).id] });
