import { availableParallelism } from 'node:os';
import { Dice } from './generate/dice.js';
import { JOURNEYS, type Move } from './generate/journeys.js';
import { mutationsOf } from './generate/mutations.js';
import type { Pools } from './generate/pools.js';
import { Steps } from './generate/steps.js';
import { sweepOf } from './generate/sweep.js';
import { Values } from './generate/values.js';
import type { Options } from './options.js';
import { Oracle } from './oracle.js';
import { Pair } from './pair.js';
import { CONTROL, PLANTS } from './plants/index.js';
import type { Plant } from './plants/plant.js';
import { search } from './search.js';
import { ALL_HIDDEN } from './seed/hidden-more.js';
import type { Check, Stage } from './stage.js';
import { VIEWERS, type Viewer } from './viewers.js';

/** Sequences by chance after which a planted leak counts as not found, for each viewer. */
const MOST = { short: 10, usual: 200, long: 4_000 };
const SWEPT_AT_ONCE = 25;

/** The oracle bites: every leak that is put into the product is found. */
export const provePlants: Stage = async ({ server, options, progress }) => {
  const seeded = await Pair.seed(server);
  const plants = chosenPlants(options);
  const checks: Check[] = [];
  const needed: number[] = [];
  const seconds: number[] = [];
  let plans: Steps | null = null;
  // Beside all of them, one that does not leak.
  const waiting = plants === PLANTS ? [...plants, CONTROL] : [...plants];
  await Promise.all(
    Array.from({ length: Math.min(2, availableParallelism()) }, async () => {
      for (let plant = waiting.shift(); plant; plant = waiting.shift()) {
        const from = performance.now();
        const pair = await Pair.start(server, seeded, plant.name);
        plans ??= new Steps(await pair.a.routes());
        const runs = await runsToFind(pair, plans, plant, options).finally(() => pair.stop());
        seconds.push((performance.now() - from) / 1_000);
        if (plant === CONTROL && plants === PLANTS) {
          checks.push({ what: 'nothing is found where nothing leaks', holds: runs === null });
          continue;
        }
        if (runs !== null) needed.push(runs);
        else console.log(`not found: ${plant.name} (${plant.channel})`);
        const what = `planted and found: ${plant.name} (${plant.channel})`;
        checks.push({ what, holds: runs !== null, why: 'not found' });
        progress(`${needed.length} planted leaks found of ${checks.length}, ${plants.length} in all`);
      }
    }),
  );
  return {
    rows: [
      ['leaks planted', plants.length],
      ['leaks found', needed.length],
      ['sequences to find one, median and most', `${median(needed)} and ${Math.max(0, ...needed)}`],
      ['seconds for one, median and most', `${Math.round(median(seconds))} and ${Math.round(Math.max(0, ...seconds))}`],
    ],
    checks,
  };
};

function chosenPlants({ plants, seed }: Options): readonly Plant[] {
  if (typeof plants !== 'number')
    return [...PLANTS, CONTROL].filter(({ name }) => plants.some((one) => name.startsWith(one)));
  return plants >= PLANTS.length
    ? PLANTS
    : Array.from({ length: plants }, (_, i) => PLANTS[(seed + i * 17) % PLANTS.length]!);
}

/** How many sequences it took; null when it was not found. */
async function runsToFind(pair: Pair, whole: Steps, plant: Plant, options: Options): Promise<number | null> {
  if (plant.walls) for (const { database } of [pair.a, pair.b]) await database.owner.query(plant.walls);
  const near = options.isLong ? [] : plant.near;
  const oracle = new Oracle(pair, whole.closeTo(rootsOf(near)), null);
  for (const who of plant.viewers) {
    const viewer = VIEWERS.find((one) => one.who === who)!;
    const pools = await pair.differ(viewer, ALL_HIDDEN);
    for (const moves of sequencesNear(near, oracle.plans, viewer, pools, pair.begins, options.seed))
      if (await oracle.follow(viewer, pools, moves)) return oracle.sequences;
    const sequences = MOST[options.size];
    const { found } = await search(oracle, viewer, pools, { sequences, seed: options.seed, shrinks: false });
    if (found) return oracle.sequences;
  }
  return null;
}

/** The journeys named, and everything that can be asked at the fields named: what the real product is asked, too. */
function* sequencesNear(
  near: readonly string[],
  plans: Steps,
  viewer: Viewer,
  pools: Pools,
  now: number,
  seed: number,
): Generator<Move[]> {
  for (const name of near) if (JOURNEYS[name]) yield JOURNEYS[name](plans, viewer, pools, now);
  const focuses = plans.focuses.query.filter(({ path }) =>
    near.some((name) => path === name || `${path}.` === name || path.startsWith(`${name}.`)),
  );
  const dice = new Dice(seed);
  for (const move of mutationsOf(plans, viewer, pools, now, new Dice(seed)))
    if (move.by === 'viewer' && near.includes(move.planned.shape!.roots[0]!)) yield [move];
  const asked = sweepOf(focuses, new Values(dice, pools, now), dice);
  for (let at = 0; at < asked.length; at += SWEPT_AT_ONCE)
    yield asked
      .slice(at, at + SWEPT_AT_ONCE)
      .map((one) => ({ by: 'viewer', planned: plans.askExactly(one, viewer, 'fr') }));
}

const rootsOf = (near: readonly string[]): string[] => [
  ...new Set(near.filter((name) => !(name in JOURNEYS)).map((name) => name.split('.')[0]!)),
];

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
