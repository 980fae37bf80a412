import { Readable } from 'node:stream';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { Manifest, TableCopy } from './manifest.js';

export type TableShape = Pick<TableCopy, 'schema' | 'name' | 'columns' | 'types' | 'order'>;

/** What every session of a backup has in common, so that the same rows are the same bytes on any server. */
const SETTINGS = `set timezone = 'UTC'; set datestyle = 'ISO, MDY'; set intervalstyle = 'postgres'; set bytea_output = 'hex';
  set extra_float_digits = 1; set client_encoding = 'UTF8'; set statement_timeout = 0; set lock_timeout = 0;
  set idle_in_transaction_session_timeout = 0; set jit = off`;

/** A connection for copying. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'entrenous backup' });
  client.on('error', () => undefined); // the statement at work fails, and tells
  await client.connect();
  await client.query(SETTINGS);
  return client;
}

/** Written anew by the program that restores: which migrations ran. */
const MADE_BY_PROGRAM = ['public.migrations', 'pgboss.version'];

/** Every table of the product and of its jobs, with all columns that are stored. */
export async function tablesOf(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape & { key: { name: string; type: string }[] }>(`
    select n.nspname as schema, c.relname as name, a.columns, a.types, coalesce(k.key, '[]') as key
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    cross join lateral (select array_agg(attname::text order by attnum) as columns,
        array_agg(format_type(atttypid, atttypmod) order by attnum) as types
      from pg_attribute where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') a
    left join lateral (select json_agg(json_build_object('name', t.attname, 'type', format_type(t.atttypid, -1)) order by p.place) as key
      from pg_index i cross join unnest(i.indkey::smallint[]) with ordinality p (attnum, place)
        join pg_attribute t on t.attrelid = c.oid and t.attnum = p.attnum
      where i.indrelid = c.oid and i.indisprimary) k on true
    where n.nspname in ('public', 'pgboss') and c.relkind = 'r' and c.relpersistence = 'p'
      and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
    order by 1, 2`);
  return rows
    .filter(({ schema, name }) => !MADE_BY_PROGRAM.includes(`${schema}.${name}`))
    .map(({ key, ...table }) => ({ ...table, order: orderBy(key) }));
}

/** By primary key, in an order that no server's language changes; rows without a key by all that they hold. */
function orderBy(key: readonly { name: string; type: string }[]): string {
  if (key.length === 0) return `t::text collate "C"`;
  return key
    .map(({ name, type }) =>
      /^(text|character|name)/.test(type) ? `t.${quote(name)} collate "C"` : `t.${quote(name)}`,
    )
    .join(', ');
}

/** The rows of a table as PostgreSQL writes them: text, which any later version reads. */
export function rowsOf(client: pg.Client, { schema, name, columns, order }: TableShape): Readable {
  const list = columns.map((column) => `t.${quote(column)}`).join(', ');
  const text = `copy (select ${list} from only ${quote(schema)}.${quote(name)} t order by ${order}) to stdout`;
  return Readable.from(untilReady(client, text), { objectMode: false });
}

/** The stream ends before the connection is ready for the next statement. */
async function* untilReady(client: pg.Client, text: string): AsyncGenerator<Buffer> {
  const isReady = new Promise<void>((resolve) => client.once('drain', () => resolve()));
  yield* client.query(copyTo(text)) as unknown as AsyncIterable<Buffer>;
  await isReady;
}

export async function sequencesOf(client: pg.Client): Promise<Manifest['sequences']> {
  const { rows } = await client.query<Manifest['sequences'][number]>(
    `select schemaname as schema, sequencename as name, last_value::text as value from pg_sequences
     where schemaname in ('public', 'pgboss') and (schemaname, sequencename) <> ('public', 'migrations_id_seq') order by 1, 2`,
  );
  return rows;
}

export const quote = (name: string): string => pg.escapeIdentifier(name);
export const fullName = ({ schema, name }: { schema: string; name: string }): string =>
  `${quote(schema)}.${quote(name)}`;
