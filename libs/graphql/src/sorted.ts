import { type Actor, DomainError } from '#permissions';
import type { Sorting } from '#persistence';
import { registerEnumType } from '@nestjs/graphql';
import { readCursor } from './cursor.js';

export const SortDirectionEnum = { ASCENDING: 'ASCENDING', DESCENDING: 'DESCENDING' } as const;
registerEnumType(SortDirectionEnum, { name: 'SortDirection', description: 'From the least on, or from the greatest' });

const nameOf = ({ by, direction }: Sorting<string>) => `${by} ${direction}`;

/** The values of a row's cursor: its place, and the order in which that is a place. */
export const sortedCursor = (sorting: Sorting<string>, place: readonly string[]): string[] => [
  nameOf(sorting),
  ...place,
];

/** The place in this order that `after` names, or null for the first page. A cursor of another order: BAD_CURSOR. */
export function readSortedCursor(
  actor: Actor,
  after: string | null | undefined,
  sorting: Sorting<string>,
  keys: number,
): readonly string[] | null {
  const values = readCursor(actor, after, keys + 1) as string[] | null;
  if (!values) return null;
  if (values[0] !== nameOf(sorting)) throw new DomainError('BAD_CURSOR', ['after']);
  return values.slice(1);
}
