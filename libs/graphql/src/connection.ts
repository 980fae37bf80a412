import type { Actor } from '#permissions';
import { DomainError } from '#permissions';
import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { type CursorValue, writeCursor } from './cursor.js';

@ObjectType()
export class PageInfo {
  @Field({ description: 'Whether another page follows; never says how many' }) hasNextPage!: boolean;
  @Field({ description: 'Whether a cursor was given' }) hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first row; null on an empty page' }) startCursor!:
    string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last row; null on an empty page' }) endCursor!:
    string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}
export interface Page<T, E extends Edge<T> = Edge<T>> {
  edges: E[];
  pageInfo: PageInfo;
}

/** The Relay classes `<name>Edge` and `<name>Connection`. `EdgeBase` carries facts about the relation (`since`). */
export function Connection<T>(name: string, node: () => unknown, EdgeBase: Type<object> = class {}) {
  @ObjectType(`${name}Edge`)
  class EdgeClass extends EdgeBase {
    @Field() cursor!: string;
    @Field(node as never) node!: T;
  }
  @ObjectType(`${name}Connection`)
  class ConnectionClass {
    @Field(() => [EdgeClass]) edges!: EdgeClass[];
    @Field(() => PageInfo) pageInfo!: PageInfo;
  }
  return { Edge: EdgeClass, Connection: ConnectionClass };
}

const MAX_PAGE = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: '1 to 100' }) first: number = 20;
  @Field(() => String, { nullable: true, description: 'Cursor of the row before the page' }) after?: string | null;
}

/** The page's size, checked: 1 to 100, 20 when it is not given. */
export function pageSize({ first }: { first?: number | null }): number {
  const size = first ?? 20;
  if (size < 1 || size > MAX_PAGE) throw new DomainError('BAD_USER_INPUT', ['first']);
  return size;
}

/**
 * `rows` holds one more than asked for when there is a next page. `list` is the name by which `readCursor` knows its cursors
 * again; `edge` adds the facts of a relation.
 */
export function toConnection<R, T>(
  actor: Actor,
  rows: readonly R[],
  page: { first?: number | null; after?: string | null },
  make: {
    list: string;
    node: (row: R) => T;
    cursor: (row: R) => readonly CursorValue[];
    edge?: (row: R) => object;
  },
): Page<T> {
  const size = pageSize(page);
  const edges = rows.slice(0, size).map((row) => ({
    ...make.edge?.(row),
    cursor: writeCursor(actor, make.list, make.cursor(row)),
    node: make.node(row),
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: Boolean(page.after),
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
