import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { BackupError } from './backup-error.js';
import type { TableCopy } from './manifest.js';
import type { Backup } from './read-backup.js';
import { measureOf } from './sealed-file.js';
import { type TableShape, fullName, quote, rowsOf, tablesOf } from './tables.js';
import type { Progress } from './write-backup.js';

/**
 * Fills the tables of a database that was just made, in one transaction. What refers to other rows is taken away and put back,
 * which checks every row; triggers rest, since what they would do was done. The owner needs no more than to own.
 */
export async function loadTables(owner: pg.Client, backup: Backup, progress: Progress): Promise<TableCopy[]> {
  const shapes = new Map((await tablesOf(owner)).map((shape) => [fullName(shape), shape]));
  const { tables, sequences } = backup.manifest;
  const missing = tables.find((table) => !shapes.has(fullName(table)) && table.schema === 'public');
  if (missing) throw new BackupError('TABLE_DIFFERS', fullName(missing));
  const known = tables.filter((table) => shapes.has(fullName(table)));
  await owner.query('begin');
  try {
    const putBack = await standAside(owner, [...shapes.values()]);
    for (const [i, table] of known.entries()) {
      await load(owner, backup, table, shapes.get(fullName(table))!);
      progress({ parts: i + 1, of: known.length, what: table.name });
    }
    for (const { schema, name, value } of sequences) {
      if (value !== null) await owner.query('select setval($1::regclass, $2)', [fullName({ schema, name }), value]);
    }
    for (const statement of putBack) await owner.query(statement);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback').catch(() => undefined);
    throw error;
  }
  await owner.query('analyze');
  return known.filter((table) => sameColumns(table, shapes.get(fullName(table))!));
}

/** Every table that was loaded holds the same bytes again. */
export async function compareTables(owner: pg.Client, tables: readonly TableCopy[], progress: Progress): Promise<void> {
  for (const [i, table] of tables.entries()) {
    const { sha256, lines } = await measureOf(rowsOf(owner, table));
    if (sha256 !== table.sha256 || lines !== table.lines) throw new BackupError('TABLE_DIFFERS', fullName(table));
    progress({ parts: i + 1, of: tables.length, what: table.name });
  }
}

/** Empties these tables and lets nothing look at rows that come; gives the statements that undo it. */
export async function standAside(owner: pg.Client, tables: readonly TableShape[]): Promise<string[]> {
  const names = tables.map(fullName);
  const { rows: keys } = await owner.query<{ table: string; name: string; definition: string }>(
    `select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
     where contype = 'f' and conparentid = 0 and connamespace in ('public'::regnamespace, 'pgboss'::regnamespace)`,
  );
  for (const { table, name } of keys) await owner.query(`alter table ${table} drop constraint ${quote(name)}`);
  await owner.query(`truncate ${names.join(', ')}`);
  const { rows: forced } = await owner.query<{ table: string }>(
    `select oid::regclass::text as "table" from pg_class where relforcerowsecurity and relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace)`,
  );
  for (const { table } of forced) await owner.query(`alter table ${table} no force row level security`);
  for (const table of names) await owner.query(`alter table ${table} disable trigger user`);
  return [
    ...names.map((table) => `alter table ${table} enable trigger user`),
    ...forced.map(({ table }) => `alter table ${table} force row level security`),
    ...keys.map(({ table, name, definition }) => `alter table ${table} add constraint ${quote(name)} ${definition}`),
  ];
}

const sameColumns = (copy: TableCopy, shape: TableShape): boolean => String(copy.columns) === String(shape.columns);

/** The queue's tables may have changed with its package: then what both know is taken over. Ours are as their migrations made them. */
async function load(owner: pg.Client, backup: Backup, copy: TableCopy, shape: TableShape): Promise<void> {
  if (sameColumns(copy, shape)) return copyInto(owner, backup, copy, fullName(copy));
  if (copy.schema === 'public') throw new BackupError('TABLE_DIFFERS', fullName(copy));
  const columns = copy.columns.map((column, i) => `${quote(column)} ${copy.types[i]}`);
  const common = copy.columns
    .filter((column) => shape.columns.includes(column))
    .map(quote)
    .join(', ');
  await owner.query(`create temporary table taken_over (${columns.join(', ')}) on commit drop`);
  await copyInto(owner, backup, copy, 'taken_over');
  await owner.query(`insert into ${fullName(copy)} (${common}) select ${common} from taken_over`);
  await owner.query('drop table taken_over');
}

function copyInto(owner: pg.Client, backup: Backup, copy: TableCopy, target: string): Promise<void> {
  const columns = copy.columns.map(quote).join(', ');
  return backup.readTable(copy, owner.query(copyFrom(`copy ${target} (${columns}) from stdin`)));
}
