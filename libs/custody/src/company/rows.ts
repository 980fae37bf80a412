import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type TableShape, fullName, quote } from '#backup';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { BLANKED } from './left-out.js';

/**
 * JSON has no control characters of its own: with two of them as quote and delimiter, COPY writes and reads a line for each row,
 * as it is.
 */
const AS_IT_IS = `(format csv, quote E'\\x01', delimiter E'\\x02')`;

/** The rows of a table as JSON objects, one a line, sorted so that the same rows are the same bytes. */
export function jsonRowsOf(client: pg.Client, { schema, name, columns, order }: TableShape): Readable {
  const blanked = BLANKED[name] ?? [];
  const list = columns.map((column) => (blanked.includes(column) ? `null as ${quote(column)}` : `t.${quote(column)}`));
  const text = `copy (select row_to_json(x)::text from (select ${list.join(', ')} from only ${quote(schema)}.${quote(name)} t order by ${order}) x)
    to stdout ${AS_IT_IS}`;
  return Readable.from(untilReady(client, text), { objectMode: false });
}

/** The stream ends before the connection is ready for the next statement. */
async function* untilReady(client: pg.Client, text: string): AsyncGenerator<Buffer> {
  const isReady = new Promise<void>((resolve) => client.once('drain', () => resolve()));
  yield* client.query(copyTo(text)) as unknown as AsyncIterable<Buffer>;
  await isReady;
}

/** Puts such lines into an empty table; columns that the file does not have keep their defaults. */
export async function loadJsonRows(
  client: pg.Client,
  table: Pick<TableShape, 'schema' | 'name'>,
  columns: readonly string[],
  lines: Readable,
): Promise<void> {
  await client.query('create temporary table incoming (doc json) on commit drop');
  await pipeline(lines, client.query(copyFrom(`copy incoming (doc) from stdin ${AS_IT_IS}`)));
  const list = columns.map(quote).join(', ');
  await client.query(
    `insert into ${fullName(table)} (${list}) select ${columns.map((column) => `r.${quote(column)}`).join(', ')}
     from incoming i, json_populate_record(null::${fullName(table)}, i.doc) r`,
  );
  await client.query('drop table incoming');
}
