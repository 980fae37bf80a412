import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import type { Database } from '#persistence';
import { type TestDatabase, cloneDatabase, onServer } from './support/database.js';
import { NOW, type World, install, worlds } from './support/random-world.js';
import { RightsModel } from './support/rights-model.js';
import {
  ACTIONS,
  type RowSubject,
  TABLES,
  actorsOf,
  checked,
  connectSystem,
  listed,
  loadRows,
} from './support/rights.js';

const RUNS = Number(process.env['RIGHTS_RUNS'] ?? 25);
const SUBJECTS = ['Group', 'Membership', 'Widening', 'Post', 'Comment', 'ReportCase', 'Hiding', 'Person'] as const;
type Judged = (typeof SUBJECTS)[number];

let database: TestDatabase;
let app: pg.Pool;
let system: Database;

beforeAll(async () => {
  database = await cloneDatabase();
  // What ends at this instant ends exactly then: in every connection it is this instant.
  const name = new URL(database.ownerUrl).pathname.slice(1);
  await onServer(database.ownerUrl, `alter database ${name} set "app.clock" to '${NOW.toISOString()}'`);
  app = new pg.Pool({ connectionString: database.appUrl, max: 1 });
  system = await connectSystem(database.systemUrl);
});
afterAll(async () => {
  await system?.close();
  await app?.end();
  await database?.drop();
});

/** `subject action row` for every right, so that a difference can be read. */
function byModel(world: World, model: RightsModel, subject: Judged): string[] {
  const judge: Record<Judged, (action: string, row: never) => boolean> = {
    Group: (action, row) => model.group(action, row),
    Membership: (action, row) => model.membership(action, row),
    Widening: (action, row) => model.widening(action, row),
    Post: (action, row) => model.post(action, row),
    Comment: (action, row) => model.comment(action, row),
    ReportCase: (action, row) => model.report(action, row),
    Hiding: (action, row) => model.hiding(action, row),
    Person: (action, row) => model.person_(action, row),
  };
  const rows = world[TABLES[subject] as keyof World] as { id: string }[];
  return ACTIONS[subject].flatMap((action) =>
    rows.filter((row) => judge[subject](action, row as never)).map(({ id }) => `${subject} ${action} ${id}`),
  );
}

const flat = (rights: Map<string, string[]>, subject: RowSubject): string[] =>
  [...rights].flatMap(([action, ids]) => ids.map((id) => `${subject} ${action} ${id}`)).sort();

test(`in ${RUNS} random worlds the specification, the check and the list agree for everybody`, async () => {
  const actorOf = actorsOf(system);
  let rights = 0;
  await fc.assert(
    fc.asyncProperty(worlds, async (world) => {
      await install(database.owner, world);
      for (const subject of SUBJECTS) {
        const rows = await loadRows(database.owner, subject);
        for (const person of world.persons) {
          const actor = await actorOf(person.id);
          const model = new RightsModel(world, person);
          expect({ person: person.id, acts: actor !== null }).toEqual({
            person: person.id,
            acts: model.isAlive(person),
          });
          if (!actor) continue;
          const expected = byModel(world, model, subject).sort();
          const inMemory = flat(checked(rows, actor, subject), subject);
          expect({ as: person.id, rights: inMemory }).toEqual({ as: person.id, rights: expected });
          const inSql = flat(await listed(app, actor, subject), subject);
          expect({ as: person.id, rights: inSql }).toEqual({ as: person.id, rights: expected });
          rights += expected.length;
        }
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
  expect(rights).toBeGreaterThan(RUNS * 20); // the worlds, drawn anew at each run, were not empty
}, 180_000);
