import { type Fragment, joinSql, raw, sql } from './sql.js';

export type SortDirection = 'ASCENDING' | 'DESCENDING';

/** How a list is sorted: by which column, in which direction. */
export interface Sorting<Column extends string> {
  readonly by: Column;
  readonly direction: SortDirection;
}

/** One column of an order: what is compared, never null, and the type that its text in a cursor is read as. */
export interface SortKey {
  readonly by: Fragment;
  readonly type: 'text' | 'int' | 'timestamptz' | 'uuid';
}

/** The order of a list that is paged by key. The last key must be unique; all of them run in one direction, as an index does. */
export class Order {
  constructor(
    private readonly keys: readonly SortKey[],
    private readonly direction: SortDirection,
  ) {}

  private get isDescending(): boolean {
    return this.direction === 'DESCENDING';
  }

  /** After `order by`. */
  get by(): Fragment {
    const way = this.isDescending ? ' desc' : '';
    return joinSql(
      this.keys.map(({ by }) => sql`${by}${raw(way)}`),
      ', ',
    );
  }

  /** The row's place as an array of texts, for its cursor. */
  get place(): Fragment {
    const texts = joinSql(
      this.keys.map(({ by }) => sql`(${by})::text`),
      ', ',
    );
    return sql`array[${texts}]`;
  }

  /** An `and …` that leaves the rows behind this place; nothing for the first page. */
  beyond(place: readonly string[] | null): Fragment {
    if (!place) return raw('');
    const columns = joinSql(
      this.keys.map(({ by }) => by),
      ', ',
    );
    const values = joinSql(
      this.keys.map(({ type }, i) => sql`${place[i]}::${raw(type)}`),
      ', ',
    );
    return sql`and (${columns}) ${raw(this.isDescending ? '<' : '>')} (${values})`;
  }
}
