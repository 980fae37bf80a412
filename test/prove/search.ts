import fc from 'fast-check';
import { Dice } from './generate/dice.js';
import type { Pools } from './generate/pools.js';
import type { Step } from './generate/steps.js';
import { type Finding, type Oracle, sequences } from './oracle.js';
import type { Viewer } from './viewers.js';

export interface Found {
  readonly finding: Finding;
  readonly seed: number;
  readonly path: string;
}
export interface Searched {
  readonly runs: number;
  readonly found: Found | null;
}
const SHRINK_MS = 60_000;

/** Runs so many sequences; a difference is made as small as a minute allows. */
export async function search(
  oracle: Oracle,
  viewer: Viewer,
  pools: Pools,
  { runs, seed, shrinks }: { runs: number; seed: number; shrinks: boolean },
): Promise<Searched> {
  let smallest: Finding | null = null;
  let deadline = Infinity;
  const property = fc.asyncProperty(sequences, async (sequence: Step[]) => {
    if (performance.now() > deadline) return true;
    const finding = await oracle.run(viewer, pools, sequence);
    if (!finding) return true;
    smallest = finding;
    deadline = Math.min(deadline, performance.now() + SHRINK_MS);
    return false;
  });
  const result = await fc.check(property, { numRuns: runs, seed, endOnFailure: !shrinks });
  if (result.failed && !smallest) throw result.errorInstance;
  return {
    runs: result.numRuns,
    found: smallest && { finding: smallest, seed: result.seed, path: result.counterexamplePath ?? '' },
  };
}

/** Some of a list, by chance, at least one: the first time all. */
export function someOf<T>(list: readonly T[], n: number): readonly T[] {
  if (n === 0) return list;
  const dice = new Dice(n);
  const some = list.filter(() => dice.chance(0.5));
  return some.length > 0 ? some : [dice.of(list)];
}
