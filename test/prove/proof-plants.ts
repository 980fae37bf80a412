import { Steps } from './generate/steps.js';
import type { Options } from './options.js';
import { Oracle } from './oracle.js';
import { Pair } from './pair.js';
import { PLANTS } from './plants/index.js';
import type { Plant } from './plants/plant.js';
import { search } from './search.js';
import { ALL_HIDDEN } from './seed/hidden-more.js';
import type { Server } from './server.js';
import type { Check, Stage } from './stage.js';
import { VIEWERS } from './viewers.js';

/** Sequences after which a planted leak counts as not found, for each viewer. */
const MOST = { near: 400, anywhere: 4_000 };

/** The oracle bites: every leak that is put into the product is found. */
export const provePlants: Stage = async ({ server, options, progress }) => {
  const seeded = await Pair.seed(server);
  const plants = chosenPlants(options);
  const checks: Check[] = [];
  let found = 0;
  const needed: number[] = [];
  for (const plant of plants) {
    const runs = await runsToFind(server, seeded, plant, options);
    checks.push({
      what: `planted and found: ${plant.name} (${plant.channel})`,
      holds: runs !== null,
      why: 'not found',
    });
    if (runs !== null) needed.push(runs);
    found += runs === null ? 0 : 1;
    progress(`${found} planted leaks found of ${plants.length}: ${plant.name}`);
  }
  return {
    rows: [
      ['leaks planted', plants.length],
      ['leaks found', found],
      ['sequences to find one, median and most', `${median(needed)} and ${Math.max(0, ...needed)}`],
    ],
    checks,
  };
};

function chosenPlants({ plants, seed }: Options): readonly Plant[] {
  if (typeof plants !== 'number') return PLANTS.filter(({ name }) => plants.some((one) => name.startsWith(one)));
  return plants >= PLANTS.length
    ? PLANTS
    : Array.from({ length: plants }, (_, i) => PLANTS[(seed + i * 17) % PLANTS.length]!);
}

/** How many sequences it took; null when it was not found. */
async function runsToFind(server: Server, seeded: string, plant: Plant, options: Options): Promise<number | null> {
  const pair = await Pair.start(server, seeded, plant.name);
  try {
    if (plant.walls) for (const { database } of [pair.a, pair.b]) await database.owner.query(plant.walls);
    const oracle = new Oracle(pair, new Steps(await pair.a.routes(), options.isLong ? [] : plant.near), null);
    let before = 0;
    for (const who of plant.viewers) {
      const viewer = VIEWERS.find((one) => one.who === who)!;
      const pools = await pair.differ(viewer, ALL_HIDDEN);
      const most = options.isLong ? MOST.anywhere : MOST.near;
      const { runs, found } = await search(oracle, viewer, pools, { runs: most, seed: options.seed, shrinks: false });
      if (found) return before + runs;
      before += runs;
    }
    return null;
  } finally {
    await pair.stop();
  }
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
