import pg from 'pg';
import { BackupError } from './backup-error.js';
import type { ViewerCounts } from './manifest.js';
import { connect, quote } from './tables.js';

const MOST = 24;

/** One person of each kind, role and partner, as far as there is room. */
export async function someViewers(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(
    `with sorts as (select p.id, p.kind || coalesce(p.partner_id::text, '') || coalesce((select string_agg(r.role, ',' order by r.role)
        from network_roles r where r.person_id = p.id), '') as sort from persons p where p.status = 'ACTIVE' and p.kind in ('EMPLOYEE', 'EXTERNAL')),
      ranked as (select id, sort, row_number() over (partition by sort order by id) as place from sorts)
    select id from ranked order by place, sort limit ${MOST}`,
  );
  return rows.map(({ id }) => id);
}

/**
 * How many rows of each table and view these people may read, as the database itself decides: each in a transaction of the
 * viewers' role. `snapshot` is that of the backup; `at` says, after a restore, which instant each of them was asked about.
 */
export async function countsOf(
  appUrl: string,
  viewers: readonly { id: string; at?: string }[],
  snapshot?: string,
): Promise<ViewerCounts[]> {
  const app = await connect(appUrl);
  try {
    const { rows } = await app.query<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
        and has_any_column_privilege(c.oid, 'select') order by 1`,
    );
    const results: ViewerCounts[] = [];
    for (const viewer of viewers) {
      await app.query('begin isolation level repeatable read read only');
      if (snapshot) await app.query(`set transaction snapshot ${pg.escapeLiteral(snapshot)}`);
      if (viewer.at) await app.query(`select set_config('app.clock', $1, true)`, [viewer.at]);
      const { rows: entered } = await app.query<{ at: string }>(`select app_now()::text as at from app_enter($1) e`, [
        viewer.id,
      ]);
      const counts: Record<string, string> = {};
      for (const { name } of rows) counts[name] = await count(app, name);
      await app.query('rollback');
      results.push({ id: viewer.id, at: entered[0]!.at, counts });
    }
    return results;
  } finally {
    await app.end();
  }
}

/** Rows, or the code with which the database refuses. */
async function count(app: pg.Client, name: string): Promise<string> {
  await app.query('savepoint one');
  try {
    const { rows } = await app.query<{ count: string }>(`select count(*)::text as count from ${quote(name)}`);
    await app.query('release savepoint one');
    return rows[0]!.count;
  } catch (error) {
    await app.query('rollback to savepoint one');
    return `refused ${(error as { code: string }).code}`;
  }
}

/**
 * Asks again in a database that was restored, and refuses it when somebody reads one row more or less. What time it is there
 * is set for the purpose, since dates have passed meanwhile; then its clock is as it was.
 */
export async function compareViewers(owner: pg.Client, appUrl: string, before: readonly ViewerCounts[]): Promise<void> {
  const clock = `select pg_get_functiondef('app_now()'::regprocedure) as text`;
  const { rows } = await owner.query<{ text: string }>(clock);
  await owner.query(`create or replace function app_now() returns timestamptz language sql stable parallel safe
    return coalesce(nullif(current_setting('app.clock', true), '')::timestamptz, now())`);
  try {
    const after = await countsOf(appUrl, before);
    for (const [i, { id, counts }] of before.entries()) {
      const different = Object.keys({ ...counts, ...after[i]!.counts }).find(
        (name) => counts[name] !== after[i]!.counts[name],
      );
      if (different) throw new BackupError('RIGHTS_DIFFER', `${id} in ${different}`);
    }
  } finally {
    await owner.query(rows[0]!.text);
  }
}
