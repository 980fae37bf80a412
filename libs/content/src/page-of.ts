import { type PageArgs, pageSize, readCursor, toConnection } from '#graphql';
import type { Actor } from '#permissions';
import type { After } from './merge.query.js';
import type { Slice } from './reading.service.js';
import { type Listed, messageOf } from './rows.js';

/** The rows that a page asks for. */
export function sliceOf(actor: Actor, page: PageArgs, list: string): Slice {
  return { after: readCursor<NonNullable<After>>(actor, list, page.after), rows: pageSize(page) + 1 };
}

/** The page of a list in which `list` is the name in its cursors. */
export const pageOf = <T>(
  actor: Actor,
  rows: readonly Listed[],
  page: PageArgs,
  list: string,
  node: (row: Listed) => T,
) => toConnection(actor, rows, page, { list, node, cursor: (row) => [row.at, messageOf(row).id] });
