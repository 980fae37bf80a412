import fc from 'fast-check';
import { Dice } from './generate/dice.js';
import type { Pools } from './generate/pools.js';
import { type Family, type Finding, type Oracle, USUAL_SIZE, families, sizeOf } from './oracle.js';
import type { Viewer } from './viewers.js';

export interface Found {
  readonly finding: Finding;
  readonly seed: number;
  readonly path: string;
}
export interface Searched {
  readonly sequences: number;
  readonly found: Found | null;
}
const SHRINK_MS = 60_000;

/** Runs about so many sequences; a difference is made as small as a minute allows. */
export async function search(
  oracle: Oracle,
  viewer: Viewer,
  pools: Pools,
  { sequences, seed, shrinks }: { sequences: number; seed: number; shrinks: boolean },
): Promise<Searched> {
  let smallest: Finding | null = null;
  let deadline = Infinity;
  let drawn = 0;
  const property = fc.asyncProperty(families, async (family: Family) => {
    if (performance.now() > deadline) return true;
    if (!smallest) drawn += sizeOf(family);
    const finding = await oracle.run(viewer, pools, family);
    if (!finding) return true;
    smallest = finding;
    deadline = Math.min(deadline, performance.now() + SHRINK_MS);
    return false;
  });
  const numRuns = Math.ceil(sequences / USUAL_SIZE);
  const result = await fc.check(property, { numRuns, seed, endOnFailure: !shrinks });
  if (result.failed && !smallest) throw result.errorInstance;
  return {
    sequences: drawn,
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
