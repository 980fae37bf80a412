import { availableParallelism } from 'node:os';
import { around } from './compare.js';
import { Coverage } from './coverage.js';
import { proveCoverage, rareFields } from './proof-coverage.js';
import { Dice } from './generate/dice.js';
import { JOURNEYS } from './generate/journeys.js';
import { mutationsOf } from './generate/mutations.js';
import { type Planned, Steps, askedBy, inLanguage } from './generate/steps.js';
import { ALSO_SEEN, seenBy } from './generate/seen.js';
import { shuffled, sweepOf } from './generate/sweep.js';
import { Values } from './generate/values.js';
import type { Options } from './options.js';
import { type Finding, Oracle } from './oracle.js';
import { Pair } from './pair.js';
import { keep, regressions } from './regressions.js';
import { search, someOf } from './search.js';
import { ALL_HIDDEN } from './seed/hidden-more.js';
import type { Check, Stage } from './stage.js';
import { VIEWERS, type Viewer } from './viewers.js';

/** After so many sequences the worlds differ in something else. */
const CHUNK = 250;
/** For fewer it is not worth it, but for the first. */
const LEAST = 40;
/** Of what is gone through one by one, at most so many steps for one viewer, and in one sequence. */
const MOST_SWEPT = { short: 20, usual: 450, long: 20_000 };
const SWEPT_AT_ONCE = 100;
const MOST_MUTATIONS = { short: 4, usual: Infinity, long: Infinity };

/** The product as it is: no viewer finds a difference, and nothing of its schema and routes was left out. */
export const proveOracle: Stage = async ({ server, options, progress }) => {
  const seeded = await Pair.seed(server);
  const pairs = await Promise.all(lanes(options).map(() => Pair.start(server, seeded)));
  const plans = new Steps(await pairs[0]!.a.routes());
  const coverage = new Coverage(plans.schema);
  const proofs = pairs.map((pair) => new ViewerProof(pair, new Oracle(pair, plans, coverage), options, progress));
  const begun = performance.now();

  await proofs[0]!.known();
  const waiting = [...chosenViewers(options)];
  await Promise.all(
    proofs.map(async (proof) => {
      for (let viewer = waiting.shift(); viewer; viewer = waiting.shift()) await proof.of(viewer);
    }),
  );
  const viewers = chosenViewers(options).map(({ kind }) => kind);
  const missing = [...(options.mustCover ? coverage.missing(rareFields(coverage), viewers) : [])];
  await Promise.all(
    proofs.map(async (proof) => {
      for (let left = missing.shift(); left; left = missing.shift())
        await proof.often(
          VIEWERS.find(({ kind }) => kind === left![0])!,
          left[1],
        );
    }),
  );
  const seconds = (performance.now() - begun) / 1_000;
  await Promise.all(pairs.map((pair) => pair.stop()));

  const sum = (of: (proof: ViewerProof) => number) => proofs.reduce((all, proof) => all + of(proof), 0);
  const covered = proveCoverage(plans, coverage, options);
  return {
    rows: [
      ['kinds of viewer', chosenViewers(options).length],
      ['sequences by chance', sum(({ drawn }) => drawn)],
      ['sequences gone through one by one', sum(({ swept }) => swept)],
      ['steps, each in both worlds', sum(({ oracle }) => oracle.steps)],
      ['acts of hidden people between them', sum(({ oracle }) => oracle.hiddenActs)],
      ['steps per second', Math.round(sum(({ oracle }) => oracle.steps) / seconds)],
      ['put again, as statements alone differed: asks', sum(({ oracle }) => oracle.again.asks)],
      ['  and acts', sum(({ oracle }) => oracle.again.acts)],
      ['differences', sum(({ differences }) => differences)],
      ...covered.rows,
    ],
    checks: [...proofs.flatMap(({ checks }) => checks), ...covered.checks],
  };
};

/** Two pairs of worlds where there is more to do than starting them takes. */
const lanes = ({ size, viewers }: Options): readonly number[] =>
  size === 'short' || viewers.length === 1 || availableParallelism() < 2 ? [0] : [0, 1];

export const chosenViewers = ({ viewers }: Options): readonly Viewer[] =>
  VIEWERS.filter(({ kind }) => viewers.length === 0 || viewers.some((one) => kind.startsWith(one)));

/** One pair of worlds, and what viewers found in it. */
class ViewerProof {
  readonly checks: Check[] = [];
  drawn = 0;
  swept = 0;
  differences = 0;
  /** The last difference, for the end of the report too: a build machine may keep no more than that. */
  private told = '';

  constructor(
    private readonly pair: Pair,
    readonly oracle: Oracle,
    private readonly options: Options,
    private readonly progress: (line: string) => void,
  ) {}

  /** What once told the worlds apart does so no more. */
  async known(): Promise<void> {
    for (const { viewer: kind, hidden, family } of regressions()) {
      const viewer = VIEWERS.find((one) => one.kind === kind)!;
      const chosen = ALL_HIDDEN.filter(({ name }) => hidden.includes(name));
      const finding = await this.oracle.run(viewer, await this.pair.differ(viewer, chosen), family);
      if (finding) this.tell(finding, 'kept');
      this.check(`a known leak: ${kind}`, finding === null, this.told);
    }
  }

  async of(viewer: Viewer): Promise<void> {
    const before = this.differences;
    await this.oneByOne(viewer);
    if (this.differences === before) await this.byChance(viewer);
    const broken = (await Promise.all([this.pair.a.faults(), this.pair.b.faults()])).flat();
    this.check(`no difference for: ${viewer.kind}`, this.differences === before, this.told);
    this.check(`nothing broke inside for: ${viewer.kind}`, broken.length === 0, broken.join('\n').slice(0, 2_000));
  }

  /** Everything hidden at once: the journeys, and what the schema has, field by field and id by id. */
  private async oneByOne(viewer: Viewer): Promise<void> {
    const { plans } = this.oracle;
    const pools = await this.pair.differ(viewer, ALL_HIDDEN);
    const found = async (moves: Parameters<Oracle['follow']>[2]) => {
      this.swept += 1;
      const finding = await this.oracle.follow(viewer, pools, moves);
      if (finding) this.tell(finding, 'goes by itself');
      return finding !== null;
    };
    const { seed, size } = this.options;
    // In short, one viewer goes them all.
    const journeys = size === 'short' && VIEWERS[seed % VIEWERS.length] !== viewer ? [] : Object.values(JOURNEYS);
    for (const journey of journeys) if (await found(journey(plans, viewer, pools, this.pair.begins))) return;
    const dice = new Dice(seed);
    const mutations = shuffled(mutationsOf(plans, viewer, pools, this.pair.begins, dice), dice);
    for (const move of mutations.slice(0, MOST_MUTATIONS[size])) if (await found([move])) return;
    const values = new Values(dice, pools, this.pair.begins);
    const asked = sweepOf(plans.focuses.query, values, dice, {
      most: MOST_SWEPT[size],
      seen: [seenBy(viewer), ALSO_SEEN],
    });
    for (let at = 0; at < asked.length; at += SWEPT_AT_ONCE) {
      const some = asked.slice(at, at + SWEPT_AT_ONCE);
      if (await found(some.map((one) => ({ by: 'viewer', planned: plans.askExactly(one, viewer, 'fr') })))) return;
    }
    await found(
      plans.routes.map((route) => ({ by: 'viewer', planned: plans.callRoute(route, viewer, values, dice, 'fr') })),
    );
  }

  /** What was answered seldom is asked again, by those who were answered it. */
  async often(viewer: Viewer, missing: readonly Planned[]): Promise<void> {
    const before = this.differences;
    await this.again(
      viewer,
      missing.map((one) => askedBy(one, viewer)),
    );
    this.check(`no difference once more for: ${viewer.kind}`, this.differences === before, this.told);
  }

  private async again(viewer: Viewer, missing: readonly Planned[]): Promise<void> {
    const pools = await this.pair.differ(viewer, ALL_HIDDEN);
    const moves = missing.map((one, n) => ({ by: 'viewer', planned: inLanguage(one, n % 2 ? 'fr' : 'en') }) as const);
    const isAsking = ({ planned }: (typeof moves)[number]) => planned.shape?.operation === 'query';
    // Asking changes nothing, so what only asks is asked in one go.
    for (const way of [moves.filter(isAsking), ...moves.filter((move) => !isAsking(move)).map((move) => [move])]) {
      this.swept += 1;
      const finding = await this.oracle.follow(viewer, pools, way);
      if (finding) return this.tell(finding, 'goes by itself');
    }
  }

  private async byChance(viewer: Viewer): Promise<void> {
    const { sequences, seed } = this.options;
    for (let done = 0, n = 0; done < sequences; n += 1) {
      const chosen = someOf(ALL_HIDDEN, n);
      const pools = await this.pair.differ(viewer, chosen);
      const some = Math.min(CHUNK, n === 0 ? sequences : Math.max(LEAST, sequences - done));
      const searched = await search(this.oracle, viewer, pools, { sequences: some, seed: seed + n, shrinks: true });
      done += searched.sequences;
      this.drawn += searched.sequences;
      this.progress(`${viewer.kind}: ${done} of ${sequences} sequences, ${this.differences} differences`);
      const { found } = searched;
      if (!found) continue;
      const names = chosen.map(({ name }) => name);
      this.tell(found.finding, `seed ${found.seed}, path ${found.path}, kept: ${keep(found, names)}`);
      return;
    }
  }

  private check(what: string, holds: boolean, why = ''): void {
    this.checks.push({ what, holds, why });
  }

  private tell({ viewer, steps, difference, last }: Finding, how: string): void {
    this.differences += 1;
    const where = `A difference for ${viewer}, in its ${difference.part} (${how}):`;
    const what = [around(difference.a, difference.b), ...(last ? [JSON.stringify(last.act)] : [])];
    this.told = [where, ...steps.slice(-3).map((step) => `  ${step.slice(0, 300)}`), ...what]
      .join('\n')
      .slice(0, 3_000);
    console.log(`\n${[where, ...steps.slice(-30).map((step) => `  ${step}`), ...what].join('\n')}`);
  }
}
