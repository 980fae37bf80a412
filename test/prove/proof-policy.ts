import fc from 'fast-check';
import { Database, type SystemDatabase } from '#persistence';
import { Sessions } from '#people';
import { type World, install, worlds } from '../support/random-world.js';
import { Channels } from './policy/channels.js';
import { type Disagreement, Engines, type Tally } from './policy/engines.js';
import { appPool, drawWorlds, stillClock, stillDatabase, trapsIn } from './policy/population.js';
import type { Check, Stage } from './stage.js';

const SIZES = {
  short: { engines: 5, channels: 1 },
  usual: { engines: 1_000, channels: 120 },
  long: { engines: 5_000, channels: 1_000 },
};
/** So many worlds share a database at a time. */
const BATCH = 40;
/** Of so many worlds one is also explained. */
const EXPLAINED = 5;

/** One policy, every channel: the specification in other words, against whatever the product decides by. */
export const provePolicy: Stage = async ({ server, options, progress }) => {
  const size = SIZES[options.size];
  const drawn = drawWorlds(options.seed, size.engines);
  const clone = await stillDatabase(server);
  const app = appPool(clone, 2);
  const database = await Database.connect({ url: clone.urls.system, entities: [], poolSize: 2, clock: stillClock() });
  const engines = enginesOver();
  function enginesOver(): Engines {
    const sessions = new Sessions(database as SystemDatabase, database);
    return new Engines(clone.owner, app, (id) => sessions.actorById(id));
  }
  const checks: Check[] = [];
  try {
    for (let from = 0; from < drawn.length; from += BATCH) {
      const batch = drawn.slice(from, from + BATCH);
      await install(clone.owner, ...batch);
      await engines.load();
      await Promise.all(
        [0, 1].map(async (lane) => {
          for (let n = lane; n < batch.length; n += 2)
            await engines.compare(batch[n]!, { explains: n % EXPLAINED === 0 });
        }),
      );
      progress(`${from + batch.length} of ${drawn.length} worlds, ${engines.found.length} disagreements`);
      if (engines.found.length > 0) break;
    }
    const shrunk = engines.found[0] ? await smallest(options.seed, engines.found[0], drawn) : null;
    checks.push({
      what: 'the specification, the check in memory, the list in SQL and the explanation agree',
      holds: engines.found.length === 0,
      why: [told(engines.found), shrunk ?? ''].join('\n'),
    });
  } finally {
    await database.close();
    await app.end();
    await clone.drop();
  }

  /** The same disagreement in a world as small as it can be. */
  async function smallest(seed: number, { viewer }: Disagreement, among: readonly World[]): Promise<string> {
    const n = among.findIndex(({ persons }) => persons.some(({ id }) => id === viewer));
    const disagrees = fc.asyncProperty(worlds, async (world) => {
      await install(clone.owner, world);
      const alone = enginesOver();
      await alone.load();
      await alone.compare(world, { explains: true });
      if (alone.found.length > 0) throw new Error(told(alone.found.slice(0, 1)));
    });
    const { counterexample, errorInstance } = await fc.check(disagrees, {
      seed,
      path: String(n),
      interruptAfterTimeLimit: 60_000,
    });
    return `${String(errorInstance)}\n${JSON.stringify(counterexample)}`;
  }

  const channels = await Channels.start(server);
  try {
    for (const [n, world] of drawWorlds(options.seed + 1, size.channels).entries()) {
      await channels.compare(world);
      progress(`${n + 1} of ${size.channels} worlds over HTTP, ${channels.found.length} disagreements`);
    }
  } finally {
    await channels.stop();
  }
  checks.push({
    what: 'every channel over HTTP, sockets, mails, exports and pictures agrees with the specification',
    holds: channels.found.length === 0,
    why: told(channels.found),
  });

  const traps = trapsIn(drawn);
  const [rarest, times] = traps.reduce((a, b) => (b[1] < a[1] ? b : a));
  const unmet = traps.filter(([, count]) => count === 0).map(([name]) => name);
  if (options.size !== 'short')
    checks.push({ what: 'every trap was met', holds: unmet.length === 0, why: unmet.join(', ') });
  const all = [...engines.tally, ...channels.tally];
  return {
    rows: [
      ['worlds drawn, and of them asked over HTTP', `${drawn.length} and ${size.channels}`],
      ['decisions', sum(all)],
      ...all.map(([channel, count]) => [`  ${channel}`, count] as const),
      ['disagreements', engines.found.length + channels.found.length],
      ['traps met, the rarest', `${traps.length - unmet.length}; ${rarest} (${times} times)`],
    ],
    checks,
  };
};

const sum = (tally: readonly (readonly [string, number])[]): number => tally.reduce((total, [, n]) => total + n, 0);
export type { Tally };
const told = (found: readonly Disagreement[]): string =>
  found
    .slice(0, 5)
    .map(({ channel, viewer, what, model, product }) =>
      [`${channel}, as ${viewer}: ${what}`, `  specification: ${String(model)}`, `  product: ${String(product)}`].join(
        '\n',
      ),
    )
    .join('\n');
