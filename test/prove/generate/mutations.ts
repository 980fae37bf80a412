import type { Viewer } from '../viewers.js';
import type { Dice } from './dice.js';
import { fitting } from './fitting.js';
import type { Focus } from './focus.js';
import type { Move } from './journeys.js';
import type { Pools } from './pools.js';
import type { Steps } from './steps.js';
import { Values } from './values.js';

/** One way to try a mutation, from the beginning; and ways to do it again, by the smaller documents and in the other language. */
export interface Tried {
  readonly root: string;
  readonly moves: readonly Move[];
  readonly again: readonly (readonly Move[])[];
}

/**
 * Every mutation there is, by every kind of viewer, with all that it answers: with what lets somebody do it, and once with what chance makes of
 * ids that exist in either world or in none. Each is a way of its own, as each changes what the next would find.
 */
export function mutationsOf(plans: Steps, viewer: Viewer, pools: Pools, now: number, dice: Dice): Tried[] {
  return plans.wholes.mutation.flatMap((focus) => {
    const root = focus.roots[0]!;
    const smaller = plans.focuses.mutation.filter(({ roots }) => roots[0] === root);
    const drawn = new Values(dice, pools, now).forSlots(focus.slots, root);
    const fits = fitting(root, viewer, now).map((input) => ({ ...drawn, v0: input }));
    // Whoever cannot act is told the same of whatever they try.
    const sets = focus.slots.length === 0 ? [{}] : viewer.acts ? [...fits, drawn] : [fits[0] ?? drawn];
    return sets.map((variables, n): Tried => {
      const by = (one: Focus, language: string): Move[] => {
        const rest = new Values(dice, pools, now).forSlots(one.slots.slice(1), root);
        const given = one === focus ? variables : { ...rest, ...('v0' in variables && { v0: variables['v0'] }) };
        return [{ by: 'viewer', planned: plans.askExactly({ focus: one, variables: given }, viewer, language) }];
      };
      const again = LANGUAGES.flatMap((language) => [focus, ...smaller].map((one) => by(one, language)));
      return { root, moves: by(focus, LANGUAGES[n % 2]!), again };
    });
  });
}
const LANGUAGES = ['fr', 'en'] as const;
