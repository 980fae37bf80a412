import { MIGRATIONS } from '#persistence';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ENTITIES } from '../apps/api/src/entities.js';
import { type TestDatabase, cloneDatabase } from './support/database.js';

let db: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  db = await cloneDatabase();
  source = await new DataSource({
    type: 'postgres',
    url: db.ownerUrl,
    entities: ENTITIES as never,
    migrations: MIGRATIONS,
    migrationsTransactionMode: 'each',
  }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await db.drop();
});

/** All that a migration may leave behind, as text: tables, columns, indexes, checks, policies, functions. */
const everything = async () =>
  (
    await db.owner.query<{ line: string }>(`
      select 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '') as line
        from information_schema.columns where table_schema = 'public' and table_name <> 'migrations'
      union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migrations'
      union all select 'check ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and conrelid <> 'migrations'::regclass
      union all select 'policy ' || tablename || ' ' || policyname || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where schemaname = 'public'
      union all select 'function ' || p.proname from pg_proc p where pronamespace = 'public'::regnamespace and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
      union all select 'trigger ' || tgname from pg_trigger where not tgisinternal
      order by 1`)
  ).rows.map(({ line }) => line);

test('the entities and the migrations describe the same tables', async () => {
  const { upQueries } = await source.driver.createSchemaBuilder().log();
  expect(upQueries.map(({ query }) => query)).toEqual([]);
});

test('every migration goes down, leaves nothing, and comes up the same', async () => {
  const before = await everything();
  for (let i = 0; i < MIGRATIONS.length; i++) await source.undoLastMigration();
  expect(await everything()).toEqual([]);
  await source.runMigrations();
  expect(await everything()).toEqual(before);
});
