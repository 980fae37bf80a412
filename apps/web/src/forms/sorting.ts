import type { Sort } from '../ui/Table.js';

/** Which column of a table is which order of the server's list. The first is how the list comes by itself. */
export type SortableColumns<Order extends string> = Readonly<Record<string, Order>>;

/** What the address says of a table's order: `name`, or `-name` from the end. Anything else is the list's own order. */
export function readSort(columns: SortableColumns<string>, text: string | undefined): Sort {
  const by = text?.replace(/^-/, '') ?? '';
  if (!Object.hasOwn(columns, by)) return { by: Object.keys(columns)[0]!, direction: 'ascending' };
  return { by, direction: text!.startsWith('-') ? 'descending' : 'ascending' };
}

/** The same for the address; nothing where it is the list's own order. */
export function writeSort(columns: SortableColumns<string>, { by, direction }: Sort): string | undefined {
  if (direction === 'descending') return `-${by}`;
  return by === Object.keys(columns)[0] ? undefined : by;
}

/** The same for the server. */
export function sortVariables<Order extends string>(columns: SortableColumns<Order>, text: string | undefined) {
  const { by, direction } = readSort(columns, text);
  return {
    orderBy: columns[by]!,
    direction: direction === 'descending' ? ('DESCENDING' as const) : ('ASCENDING' as const),
  };
}
