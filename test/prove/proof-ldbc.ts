import { existsSync, rmSync } from 'node:fs';
import pg from 'pg';
import { ldbcWorld, loadWorld, readLdbc } from '#imports';
import { type Actor, accessiblePredicate, numbered } from '#permissions';
import { LDBC_903, expand903 } from '../import/ldbc-903.js';
import { LdbcOracle } from '../import/ldbc-oracle.js';
import { actorsOf, asViewer, connectSystem } from '../support/rights.js';
import { cloneOf } from './server.js';
import type { Check, Stage } from './stage.js';

/** Of the viewers, every so many in CI; everybody in a long run. Loading alone is too long for a short one. */
const EVERY = { short: 0, usual: 30, long: 1 };

/**
 * A company of 903 people with 155,806 messages, those of some organisations as externals behind walls: what each may read, counted by
 * the rules in SQL under row-level security, and by row-level security alone, is what counting by hand from the files gives.
 */
export const proveLdbc: Stage = async ({ server, options, progress }) => {
  if (!existsSync(LDBC_903)) return { rows: [['LDBC', 'skipped: ../shared/data/ldbc-snb-903 is missing']], checks: [] };
  const every = EVERY[options.size];
  if (every === 0) return { rows: [], checks: [] };
  const folder = expand903();
  const database = await cloneOf(server, null);
  const app = new pg.Pool({ connectionString: database.urls.app, max: 2, options: '-c jit=off' });
  const system = new pg.Client(database.urls.system);
  try {
    const oracle = new LdbcOracle(folder);
    await system.connect();
    const { world } = ldbcWorld(await readLdbc(folder), {
      externals: { accessUntil: new Date('2040-01-01'), walls: true },
    });
    progress('loading 155,806 messages');
    await loadWorld(system, world, { source: 'ldbc' });
    await database.owner.query('vacuum analyze');
    const { rows } = await database.owner.query<{ id: string; ldbc: string }>(
      `select id, replace(source_id, 'ldbc:', '') as ldbc from persons where source_id is not null order by source_id`,
    );
    const viewers = rows.filter((_, i) => i % every === options.seed % every);
    const facts = await connectSystem(database.urls.system);
    const actorOf = actorsOf(facts);
    const messages = [...oracle.messages.values()];
    const wrong: string[] = [];
    let readable = 0;
    let counted = 0;
    try {
      const waiting = [...viewers];
      const lane = async (): Promise<void> => {
        for (let viewer = waiting.pop(); viewer; viewer = waiting.pop()) {
          const { id, ldbc } = viewer;
          const right = messages.filter((message) => oracle.mayReadAmongExternals(ldbc, message)).length;
          const actor = await actorOf(id);
          const { byRules, byWall } = await count(app, id, actor!);
          if (byRules !== right || byWall !== right)
            wrong.push(`${ldbc} reads ${right}: by the rules ${byRules}, by row-level security ${byWall}`);
          readable += right;
          counted += 1;
          progress(`${counted} of ${viewers.length} people counted`);
        }
      };
      await Promise.all([lane(), lane()]);
    } finally {
      await facts.close();
    }
    const what = `LDBC, ${messages.length} messages: what ${viewers.length} people may read, counted three ways`;
    const checks: Check[] = [{ what, holds: wrong.length === 0, why: wrong.slice(0, 5).join('; ') }];
    return {
      rows: [
        ['people whose readable messages were counted', viewers.length],
        ['of them externals', viewers.filter(({ ldbc }) => oracle.externals.has(ldbc)).length],
        ['readable messages, all in all', readable],
        ['people for whom a count differs', wrong.length],
      ],
      checks,
    };
  } finally {
    await app.end();
    await system.end();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Posts and comments that row-level security leaves to the viewer, and those of them that the rules do. */
async function count(app: pg.Pool, personId: string, actor: Actor) {
  const sum = { byRules: 0, byWall: 0 };
  for (const [subject, table] of [
    ['Post', 'posts'],
    ['Comment', 'comments'],
  ] as const) {
    const rule = numbered(accessiblePredicate(actor, 'read', subject, 't'), 1);
    const text = `select count(*)::int as "byWall", count(*) filter (where ${rule.sql})::int as "byRules" from ${table} t`;
    const [row] = await asViewer<typeof sum>(app, personId, text, rule.params);
    sum.byRules += row!.byRules;
    sum.byWall += row!.byWall;
  }
  return sum;
}
