import fc from 'fast-check';
import { type Difference, differenceOf } from './compare.js';
import type { Coverage } from './coverage.js';
import { Dice } from './generate/dice.js';
import type { Pools } from './generate/pools.js';
import { type Planned, SHAPES, type Step, type Steps } from './generate/steps.js';
import type { Pair } from './pair.js';
import { hiddenAct } from './seed/live.js';
import type { Viewer } from './viewers.js';
import type { Observed } from './world/protocol.js';

export interface Finding {
  readonly viewer: string;
  /** What was asked, up to the step whose answers differ. */
  readonly steps: readonly string[];
  readonly last: Planned;
  readonly difference: Difference;
  /** The sequence itself, to be run again. */
  readonly sequence: readonly Step[];
}

const LANGUAGES = ['fr', 'en', 'xx'] as const;
const step: fc.Arbitrary<Step> = fc.record({
  pick: fc.nat(100_000),
  shape: fc.nat(SHAPES - 1),
  dice: fc.nat(2 ** 31 - 1),
  language: fc.constantFrom(...LANGUAGES),
  hidden: fc.nat(2 ** 31 - 1),
});
/** One to twelve steps. */
export const sequences = fc.array(step, { minLength: 1, maxLength: 12, size: 'medium' });

/** Of how many steps, one in which somebody hidden does something first. */
const HIDDEN_EVERY = 4;
const MOST_HARVESTED = 200;

/** Puts the same steps to both worlds and looks for a difference. */
export class Oracle {
  steps = 0;
  hiddenActs = 0;

  constructor(
    private readonly pair: Pair,
    private readonly plans: Steps,
    private readonly coverage: Coverage | null,
  ) {}

  /** From the beginning, this sequence; the first difference, or null. */
  async run(viewer: Viewer, pools: Pools, sequence: readonly Step[]): Promise<Finding | null> {
    await this.pair.putBack();
    const known: Pools = { ...pools, harvested: { ids: [], cursors: [] } };
    const done: string[] = [];
    let at = this.pair.begins;
    let subscribed: Planned['shape'] = null;
    for (const [n, one] of sequence.entries()) {
      const planned = this.plans.plan(one, viewer, known, at);
      at += planned.laterMs;
      const address = viewer.address;
      if (one.hidden % HIDDEN_EVERY === 0) {
        const act = hiddenAct(viewer, new Dice(one.hidden));
        this.hiddenActs += 1;
        const noticed = await this.pair.b.act(act, { seed: `hidden ${n} ${one.hidden}`, at, address });
        done.push(`(others: ${act.kind === 'http' ? (act.body ?? act.path).slice(0, 90) : act.kind})`);
        if (noticed.frames.length > 0) {
          const difference: Difference = { part: 'frames', a: '', b: noticed.frames.join('\n') };
          return { viewer: viewer.kind, steps: done, last: planned, difference, sequence: sequence.slice(0, n + 1) };
        }
      }
      done.push(`${planned.name} ${one.language}`);
      const moment = { seed: `step ${n} ${one.dice}`, at, address };
      const [a, b] = await Promise.all([this.pair.a.act(planned.act, moment), this.pair.b.act(planned.act, moment)]);
      this.steps += 1;
      const difference = differenceOf(a, b, {
        operation: planned.name.startsWith('document') ? 'query' : planned.shape?.operation,
      });
      if (difference) {
        const told = difference.part === 'statements' ? await this.statementsOf(difference) : difference;
        return {
          viewer: viewer.kind,
          steps: done,
          last: planned,
          difference: told,
          sequence: sequence.slice(0, n + 1),
        };
      }
      if (planned.shape?.operation === 'subscription') subscribed = planned.shape;
      this.learn(planned, a, viewer, known, subscribed);
    }
    return null;
  }

  /** In words: those that only one of the worlds sent, or with other rows. */
  private async statementsOf(difference: Difference): Promise<Difference> {
    const [a, b] = await Promise.all([this.pair.a.texts(), this.pair.b.texts()]);
    const only = (texts: string[], others: string[]) => texts.filter((text) => !others.includes(text)).join('\n');
    return { ...difference, a: `${a.length} ${only(a, b)}`, b: `${b.length} ${only(b, a)}` };
  }

  private learn(
    planned: Planned,
    observed: Observed,
    viewer: Viewer,
    known: Pools,
    subscribed: Planned['shape'],
  ): void {
    this.coverage?.note(planned, viewer.kind, observed.body);
    for (const frame of observed.frames) this.coverage?.noteFrame(frame, subscribed, viewer.kind);
    const { ids, cursors } = known.harvested;
    for (const [, kind, found] of observed.body.matchAll(
      /"(id|\w*[iI]d|cursor|endCursor|startCursor|url|\w+Url)":"([^"]+)"/g,
    )) {
      const list = /ursor$/.test(kind!) ? cursors : ids;
      const value = found!.replace(/^\/images\//, '');
      if (list.length < MOST_HARVESTED && !list.includes(value)) list.push(value);
    }
  }
}
