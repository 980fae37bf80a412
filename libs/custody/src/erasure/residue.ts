import type pg from 'pg';
import { escapeIdentifier } from 'pg';

/** In which tables one of these texts still stands, and in how many rows: every table of the product and of its queue, with all columns. */
export async function residueOf(client: pg.ClientBase, texts: readonly string[]): Promise<Record<string, number>> {
  const { rows: tables } = await client.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname in ('public', 'pgboss') and c.relkind = 'r' order by 1, 2`,
  );
  const found: Record<string, number> = {};
  for (const { schema, name } of tables) {
    const table = `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`;
    const { rows } = await client.query<{ count: number }>(
      `select count(*)::int as count from ${table} t where exists (select from unnest($1::text[]) x where position(lower(x) in lower(t::text)) > 0)`,
      [texts],
    );
    if (rows[0]!.count > 0) found[`${schema}.${name}`] = rows[0]!.count;
  }
  return found;
}
