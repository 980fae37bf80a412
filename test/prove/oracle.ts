import fc from 'fast-check';
import type { Difference } from './compare.js';
import type { Coverage } from './coverage.js';
import { Dice } from './generate/dice.js';
import type { Move } from './generate/journeys.js';
import type { Pools } from './generate/pools.js';
import { type Planned, SHAPES, type Step, type Steps } from './generate/steps.js';
import type { Pair } from './pair.js';
import { hiddenAct } from './seed/live.js';
import { Sent } from './sent.js';
import type { Viewer } from './viewers.js';
import type { Act, Observed } from './world/protocol.js';

export interface Finding {
  readonly viewer: string;
  /** What was asked, up to the step whose answers differ. */
  readonly steps: readonly string[];
  readonly last: Planned | null;
  readonly difference: Difference;
  /** What was drawn, to be run again; null where it did not come by chance. */
  readonly family: Family | null;
}

/**
 * Sequences of one to twelve steps that begin alike: one of any steps, and the same with one more that only asks, for each of these. What
 * they have in common is done once; asking changes nothing, so each of them is asked from where it ends.
 */
export interface Family {
  readonly begin: readonly Step[];
  readonly asks: readonly Step[];
}
export const sizeOf = ({ asks }: Family): number => 1 + asks.length;

const LANGUAGES = ['fr', 'en', 'xx'] as const;
const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat(100_000),
  shape: fc.nat(SHAPES - 1),
  dice: fc.nat(2 ** 31 - 1),
  language: fc.constantFrom(...LANGUAGES),
  hidden: fc.nat(2 ** 31 - 1),
});
/** Mostly few: what it takes many for is rare, and beginning again costs less than going on. */
const MOST_ASKS = 16;
/** How many sequences there are in a family, on average. */
export const USUAL_SIZE = 1 + MOST_ASKS / 2;
export const families: fc.Arbitrary<Family> = fc.record({
  begin: fc.oneof(
    { weight: 4, arbitrary: fc.array(step, { minLength: 1, maxLength: 4, size: 'max' }) },
    { weight: 1, arbitrary: fc.array(step, { minLength: 5, maxLength: 11, size: 'max' }) },
  ),
  asks: fc.array(step, { maxLength: MOST_ASKS, size: 'max' }),
});

/** Of how many steps, one in which somebody hidden does something first. */
const HIDDEN_EVERY = 4;
const MOST_HARVESTED = 200;
const SECOND = 1_000;

/** One viewer's way through both worlds, from the beginning. */
class Walk {
  readonly known: Pools;
  readonly done: string[] = [];
  /** Nothing was done yet that could change what is answered. */
  isFresh = true;
  /** What was subscribed to on the socket that is open, in order. */
  subscribed: Planned['shape'][] = [];

  constructor(
    readonly viewer: Viewer,
    pools: Pools,
    public at: number,
  ) {
    this.known = { ...pools, harvested: { ids: [], cursors: [] } };
  }
}

/** How often what differed in its statements alone is put again. */
const AGAIN = 6;

const operationOf = ({ name, shape }: Planned): string | undefined =>
  name.startsWith('document') ? 'query' : shape?.operation;
/** Not of a question: that was put again already, where it stood. */
const mayBeChance = (finding: Finding | null): boolean =>
  finding?.difference.part === 'statements' && finding.last !== null && operationOf(finding.last) !== 'query';

/** Puts the same steps to both worlds and looks for a difference. */
export class Oracle {
  steps = 0;
  hiddenActs = 0;
  /** Of what was drawn by chance and of what was gone through one by one. */
  sequences = 0;
  /** Steps put again as their statements alone differed: of what asks, and of what does something. */
  readonly again = { asks: 0, acts: 0 };

  constructor(
    private readonly pair: Pair,
    readonly plans: Steps,
    private readonly coverage: Coverage | null,
  ) {}

  /** From the beginning, these sequences; the first difference, or null. */
  run(viewer: Viewer, pools: Pools, family: Family): Promise<Finding | null> {
    return this.settled((sent) => this.runOnce(viewer, pools, family, sent));
  }

  /** From the beginning, these moves of the viewer and of others. */
  follow(viewer: Viewer, pools: Pools, moves: Iterable<Move>): Promise<Finding | null> {
    const way = [...moves];
    return this.settled((sent) => this.followOnce(viewer, pools, way, sent));
  }

  /** What changes something can only be put again by going the whole way again. */
  private async settled(go: (sent: Sent) => Promise<Finding | null>): Promise<Finding | null> {
    const sent = new Sent();
    let finding = await go(sent);
    for (let again = 0; again < AGAIN && mayBeChance(finding); again += 1) {
      this.again.acts += 1;
      finding = await go(sent);
    }
    return finding;
  }

  private async runOnce(viewer: Viewer, pools: Pools, { begin, asks }: Family, sent: Sent): Promise<Finding | null> {
    const walk = await this.begin(viewer, pools, sizeOf({ begin, asks }));
    for (const [n, one] of [...begin, ...asks].entries()) {
      const left = begin.length - n;
      const planned = this.plans.plan(one, viewer, walk.known, walk.at, { asks: left <= 0 });
      const act = one.hidden % HIDDEN_EVERY === 0 ? hiddenAct(viewer, new Dice(one.hidden)) : null;
      walk.at += planned.laterMs;
      const difference =
        (act && (await this.others(walk, act, `hidden ${n} ${one.hidden}`))) ??
        (await this.viewers(walk, planned, `step ${n} ${one.dice}`, one.language, sent));
      const family = { begin: begin.slice(0, n + 1), asks: asks.slice(0, Math.max(0, 1 - left)) };
      if (difference) return this.finding(walk, planned, difference, family);
    }
    return null;
  }

  private async followOnce(viewer: Viewer, pools: Pools, moves: readonly Move[], sent: Sent): Promise<Finding | null> {
    const walk = await this.begin(viewer, pools);
    let n = 0;
    for (const move of moves) {
      n += 1;
      const planned = move.by === 'viewer' ? move.planned : null;
      walk.at += planned?.laterMs ?? SECOND;
      const difference =
        move.by === 'viewer'
          ? await this.viewers(walk, move.planned, `move ${n}`, '', sent)
          : move.by === 'others'
            ? await this.others(walk, move.act, `others ${n}`)
            : await this.known(walk, move.act, `known ${n}`);
      if (difference) return this.finding(walk, planned, difference, null);
    }
    return null;
  }

  private async begin(viewer: Viewer, pools: Pools, sequences = 1): Promise<Walk> {
    this.sequences += sequences;
    await this.pair.putBack();
    return new Walk(viewer, pools, this.pair.begins);
  }

  /** Somebody hidden does something in B, of which nothing reaches the viewer. */
  private async others(walk: Walk, act: Act, seed: string): Promise<Difference | null> {
    this.hiddenActs += 1;
    walk.isFresh = false;
    const moment = { seed, at: walk.at, address: walk.viewer.address };
    const { observed } = await this.pair.b.act(act, moment, { tells: true });
    walk.done.push(`(others: ${act.kind === 'http' ? (act.body ?? act.path).slice(0, 90) : act.kind})`);
    const { frames } = observed!;
    return frames.length > 0 ? { part: 'frames', a: '', b: frames.join('\n') } : null;
  }

  /** Somebody known does something in both worlds; what reaches the viewer of it. */
  private async known(walk: Walk, act: Act, seed: string): Promise<Difference | null> {
    const moment = { seed, at: walk.at, address: walk.viewer.address };
    const [a, b] = await Promise.all(
      [this.pair.a, this.pair.b].map((world) => world.act(act, moment, { tells: true })),
    );
    walk.isFresh = false;
    walk.done.push(`(known: ${act.kind === 'http' ? (act.body ?? act.path).slice(0, 90) : act.kind})`);
    for (const frame of a!.observed!.frames) this.coverage?.noteFrame(frame, walk.subscribed, walk.viewer.kind);
    const [one, other] = [a!, b!].map(({ observed }) => observed!.frames.join('\n'));
    return one === other ? null : { part: 'frames', a: one!, b: other! };
  }

  private async viewers(
    walk: Walk,
    planned: Planned,
    seed: string,
    said: string,
    sent: Sent,
  ): Promise<Difference | null> {
    walk.done.push(`${planned.name} ${said}`.trim());
    const moment = { seed, at: walk.at, address: walk.viewer.address };
    const operation = operationOf(planned);
    let observed: Observed;
    let difference: Difference | null;
    for (let times = 0; ; times += 1) {
      const came = await this.pair.put(planned.act, moment, { operation });
      ({ observed, difference } = came);
      if (difference?.part !== 'statements') break;
      if (sent.meet(seed, came.prints)) difference = null;
      if (!difference || operation !== 'query' || times === AGAIN) break;
      this.again.asks += 1;
    }
    this.steps += 1;
    if (difference) return difference.part === 'statements' ? this.statementsOf(difference) : difference;
    if (planned.act.kind === 'connect' || planned.act.kind === 'disconnect') walk.subscribed = [];
    if (planned.act.kind === 'subscribe') walk.subscribed.push(planned.shape);
    this.learn(walk, planned, observed);
    return null;
  }

  private finding(
    { viewer, done }: Walk,
    last: Planned | null,
    difference: Difference,
    family: Family | null,
  ): Finding {
    return { viewer: viewer.kind, steps: done, last, difference, family };
  }

  /** In words: those that only one of the worlds sent, or with other rows. */
  private async statementsOf(difference: Difference): Promise<Difference> {
    const [a, b] = await Promise.all([this.pair.a.texts(), this.pair.b.texts()]);
    const only = (texts: string[], others: string[]) => texts.filter((text) => !others.includes(text)).join('\n');
    return { ...difference, a: `${a.length} ${only(a, b)}`, b: `${b.length} ${only(b, a)}` };
  }

  private learn(walk: Walk, planned: Planned, observed: Observed): void {
    const { viewer, known, subscribed } = walk;
    this.coverage?.note(planned, viewer.kind, observed.body, { isFirst: walk.isFresh });
    walk.isFresh &&= planned.shape?.operation === 'query';
    for (const frame of observed.frames) this.coverage?.noteFrame(frame, subscribed, viewer.kind);
    const { ids, cursors } = known.harvested;
    for (const [, kind, found] of observed.body.matchAll(
      /"(id|\w*[iI]d|cursor|endCursor|startCursor|url|\w+Url)":"([^"]+)"/g,
    )) {
      const list = /ursor$/.test(kind!) ? cursors : ids;
      const value = found!.replace(/^\/(images|files)\//, '').replace(/\?.*/, '');
      if (list.length < MOST_HARVESTED && !list.includes(value)) list.push(value);
    }
  }
}
