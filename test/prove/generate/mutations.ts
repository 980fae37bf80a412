import { toId } from '#graphql';
import { SHADOW } from '../seed/names.js';
import type { Viewer } from '../viewers.js';
import type { Dice } from './dice.js';
import { fitting } from './fitting.js';
import type { Move } from './journeys.js';
import type { Pools } from './pools.js';
import type { Steps } from './steps.js';
import { Values } from './values.js';

/**
 * Every mutation there is, by every kind of viewer, with all that it answers: with what lets somebody do it, once with what chance makes of
 * ids that exist in either world or in none, and once about what exists in one world only. Each is a way of its own, as each changes what the
 * next would find.
 */
export function mutationsOf(plans: Steps, viewer: Viewer, pools: Pools, now: number, dice: Dice): Move[] {
  return plans.wholes.mutation.flatMap((focus) => {
    const root = focus.roots[0]!;
    const drawn = new Values(dice, pools, now).forSlots(focus.slots, root);
    const fits = fitting(root, viewer, now).map((input) => ({ ...drawn, v0: input }));
    // Whoever cannot act is told the same of whatever they try.
    const sets = focus.slots.length === 0 ? [{}] : viewer.acts ? [...fits, drawn] : [fits[0] ?? drawn];
    const by = (variables: Record<string, unknown>, language: string): Move => {
      return { by: 'viewer', planned: plans.askExactly({ focus, variables }, viewer, language) };
    };
    const hidden = aboutHidden((fits[0] ?? drawn)['v0']);
    return [
      ...sets.map((variables, n) => by(variables, LANGUAGES[n % 2]!)),
      ...(hidden && viewer.acts ? [by({ ...drawn, v0: hidden }, 'en')] : []),
    ];
  });
}
const LANGUAGES = ['fr', 'en'] as const;

const HIDDEN: Readonly<Record<string, string>> = {
  groupId: toId('Group', SHADOW.group),
  postId: toId('Post', SHADOW.post),
  targetId: toId('Post', SHADOW.post),
  commentId: toId('Comment', SHADOW.comment),
  personId: toId('Person', SHADOW.external),
  partnerId: toId('PartnerOrganisation', SHADOW.partner),
};

/** The same about what exists in one world only; null where it is about nothing of the kind. */
function aboutHidden(input: unknown): object | null {
  if (typeof input !== 'object' || input === null) return null;
  const subject = Object.keys(input).find((name) => name in HIDDEN);
  return subject ? { ...input, [subject]: HIDDEN[subject] } : null;
}
