import type { Prints } from './world/protocol.js';

/**
 * Which statements each world sent for a step, each time that it was put: loaders meet in one statement or in two as answers happen to
 * arrive, in both worlds alike. Where something leaks, one never sends what the other sends.
 */
export class Sent {
  private readonly steps = new Map<string, readonly [Set<string>, Set<string>]>();

  /** Whether both worlds sent the same at some time. */
  meet(step: string, prints: readonly [Prints, Prints]): boolean {
    const [one, other] = this.steps.get(step) ?? [new Set(), new Set()];
    this.steps.set(step, [one.add(prints[0].statements), other.add(prints[1].statements)]);
    return [...one].some((each) => other.has(each));
  }
}
