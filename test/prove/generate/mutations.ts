import type { Viewer } from '../viewers.js';
import type { Dice } from './dice.js';
import { fitting } from './fitting.js';
import type { Move } from './journeys.js';
import type { Pools } from './pools.js';
import type { Steps } from './steps.js';
import { Values } from './values.js';

/**
 * Every mutation there is, by every kind of viewer, with all that it answers: with what lets somebody do it, and once with what chance makes of
 * ids that exist in either world or in none. Each is a way of its own, as each changes what the next would find.
 */
export function mutationsOf(plans: Steps, viewer: Viewer, pools: Pools, now: number, dice: Dice): Move[] {
  return plans.wholes.mutation.flatMap((focus) => {
    const root = focus.roots[0]!;
    const drawn = new Values(dice, pools, now).forSlots(focus.slots, root);
    const fits = fitting(root, viewer, now).map((input) => ({ ...drawn, v0: input }));
    // Whoever cannot act is told the same of whatever they try.
    const sets = focus.slots.length === 0 ? [{}] : viewer.acts ? [...fits, drawn] : [fits[0] ?? drawn];
    return sets.map((variables, n): Move => {
      const planned = plans.askExactly({ focus, variables }, viewer, LANGUAGES[n % 2]!);
      return { by: 'viewer', planned };
    });
  });
}
const LANGUAGES = ['fr', 'en'] as const;
