import { around } from './compare.js';
import { Coverage } from './coverage.js';
import { NEVER_ANSWERED, NEVER_ANSWERED_TYPES } from './declassify.js';
import { uncoveredRoutes } from './generate/routes.js';
import { Steps } from './generate/steps.js';
import type { Options } from './options.js';
import { Oracle } from './oracle.js';
import { Pair } from './pair.js';
import { keep, regressions } from './regressions.js';
import { type Found, search, someOf } from './search.js';
import { ALL_HIDDEN } from './seed/hidden-more.js';
import type { Check, Proved, Stage } from './stage.js';
import { VIEWERS, type Viewer } from './viewers.js';

/** After so many sequences the worlds differ in something else. */
const CHUNK = 250;

/** The product as it is: no viewer finds a difference, and nothing of its schema and routes was left out. */
export const proveOracle: Stage = async ({ server, options, progress }) => {
  const pair = await Pair.start(server, await Pair.seed(server));
  const checks: Check[] = [];
  const check = (what: string, holds: boolean, why = ''): void => void checks.push({ what, holds, why });
  const plans = new Steps(await pair.a.routes());
  const coverage = new Coverage(plans.schema);
  const oracle = new Oracle(pair, plans, coverage);
  const begun = performance.now();
  let [sequences, differences] = [0, 0];

  for (const { viewer: kind, hidden, sequence } of regressions()) {
    const viewer = VIEWERS.find((one) => one.kind === kind)!;
    const chosen = ALL_HIDDEN.filter(({ name }) => hidden.includes(name));
    const finding = await oracle.run(viewer, await pair.differ(viewer, chosen), sequence);
    check(`a known leak: ${kind}`, finding === null);
    if (finding) differences += 1;
  }
  for (const viewer of chosenViewers(options)) {
    const before = differences;
    for (let done = 0, n = 0; done < options.sequences; n += 1) {
      const chosen = someOf(ALL_HIDDEN, n);
      const pools = await pair.differ(viewer, chosen);
      const runs = Math.min(CHUNK, options.sequences - done);
      const seed = options.seed + n;
      const { runs: ran, found } = await search(oracle, viewer, pools, { runs, seed, shrinks: true });
      [done, sequences] = [done + runs, sequences + ran];
      progress(`${viewer.kind}: ${done} of ${options.sequences} sequences, ${differences} differences`);
      if (!found) continue;
      differences += 1;
      tell(
        found,
        chosen.map(({ name }) => name),
      );
      break;
    }
    const broken = await faultsOf(pair);
    check(`no difference for: ${viewer.kind}`, differences === before);
    check(`nothing broke inside for: ${viewer.kind}`, broken.length === 0, broken.join('\n').slice(0, 2_000));
  }

  const seconds = (performance.now() - begun) / 1_000;
  await pair.stop();
  const covered = cover(plans, coverage, options);
  return {
    rows: [
      ['kinds of viewer', chosenViewers(options).length],
      ['sequences', sequences],
      ['steps, each in both worlds', oracle.steps],
      ['acts of hidden people between them', oracle.hiddenActs],
      ['sequences per second', Number((sequences / seconds).toFixed(1))],
      ['differences', differences],
      ...covered.rows,
    ],
    checks: [...checks, ...covered.checks],
  };
};

const chosenViewers = ({ viewers }: Options): readonly Viewer[] =>
  VIEWERS.filter(({ kind }) => viewers.length === 0 || viewers.some((one) => kind.startsWith(one)));

function cover(plans: Steps, coverage: Coverage, { mustCover }: Options): Proved {
  const routes = uncoveredRoutes(plans.routes);
  const unseen = coverage
    .unseen()
    .filter((field) => !(field in NEVER_ANSWERED) && !(field.split('.')[0]! in NEVER_ANSWERED_TYPES));
  const rows: Proved['rows'] = [
    ['routes called', plans.routes.length - routes.length],
    ['questions answered, of those asked', `${coverage.answered} of ${coverage.asked}`],
    ['fields of the schema answered', `${coverage.total - coverage.unseen().length} of ${coverage.total}`],
    ['fields answered < 20 times or to < 3 kinds', coverage.rare(20, 3).length],
  ];
  const checks: Check[] = [
    { what: 'every route of the server is called', holds: routes.length === 0, why: routes.join(', ') },
  ];
  if (mustCover) {
    const what = 'every field of the schema was answered with something';
    checks.push({ what, holds: unseen.length === 0, why: unseen.join(' ') });
  }
  return { rows, checks };
}

function tell(found: Found, hidden: readonly string[]): void {
  const { finding, seed, path } = found;
  console.log(`\nA difference for ${finding.viewer}, in its ${finding.difference.part} (seed ${seed}, path ${path}):`);
  console.log(finding.steps.map((step) => `  ${step}`).join('\n'));
  console.log(around(finding.difference.a, finding.difference.b));
  console.log(JSON.stringify(finding.last.act));
  console.log(`Kept: ${keep(found, hidden)}`);
}

const faultsOf = async (pair: Pair): Promise<string[]> =>
  (await Promise.all([pair.a.faults(), pair.b.faults()])).flat();
