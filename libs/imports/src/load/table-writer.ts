import type { ClientBase } from 'pg';

const ROWS_PER_STATEMENT = 2_000;
const COLUMN = /^[a-z_]+$/;

/** A row by its columns' names; dates and lists as they are, absent ones take the table's default. */
export type NewRow = Readonly<Record<string, unknown>>;

/** Writes many rows with few statements, in the caller's transaction. */
export class TableWriter {
  constructor(
    private readonly client: ClientBase,
    private readonly onRows: (count: number) => void = () => undefined,
  ) {}

  /**
   * Inserts the rows that are not there yet; resolves to how many were new. All rows have the columns of the first.
   * `unless` is a condition on `row` under which it is left out.
   */
  async insert(table: string, rows: readonly NewRow[], unless = 'false'): Promise<number> {
    const columns = Object.keys(rows[0] ?? {});
    if (![table, ...columns].every((name) => COLUMN.test(name)))
      throw new Error(`Not names of columns: ${columns.join()}`);
    const list = columns.join(', ');
    let added = 0;
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const chunk = rows.slice(from, from + ROWS_PER_STATEMENT);
      const { rowCount } = await this.client.query(
        `insert into ${table} (${list})
         select ${list} from jsonb_populate_recordset(null::${table}, $1::jsonb) row where not (${unless})
         on conflict do nothing`,
        [JSON.stringify(chunk)],
      );
      added += rowCount ?? 0;
      this.onRows(chunk.length);
    }
    return added;
  }
}
