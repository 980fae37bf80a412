import type { Rules } from '../rule-set.js';
import { placesIn } from './content.js';

/**
 * That an item was hidden, and why, is known to its author and to those who moderate. The author appeals once, to those who moderate
 * except the one who hid it, who reads nothing of the appeal; and hands the text to the community leads, outside of SECRET groups.
 */
export const hidingRules: Rules = ({ actor, facts, allow, forbid }) => {
  for (const place of placesIn(facts, facts.memberOf))
    allow(['see', 'readAppeal', 'appeal', 'askAdvice'], 'Hiding', { ...place, authorId: actor.personId });
  for (const place of placesIn(facts, facts.moderates)) allow(['see', 'readAppeal', 'decide'], 'Hiding', place);

  forbid('appeal', 'Hiding', { appealedAt: { $ne: null } }, 'APPEAL_ONCE');
  forbid('askAdvice', 'Hiding', { askedAt: { $ne: null } }, 'ADVICE_ONCE');
  forbid('askAdvice', 'Hiding', { 'group.visibility': 'SECRET' }, 'ADVICE_NOT_IN_SECRET');
  forbid('decide', 'Hiding', { appealedAt: null }, 'APPEAL_NOT_MADE');
  forbid('decide', 'Hiding', { decidedAt: { $ne: null } }, 'APPEAL_DECIDED');
  forbid(['appeal', 'askAdvice', 'decide'], 'Hiding', { liftedAt: { $ne: null } }, 'HIDING_LIFTED');
  forbid(['appeal', 'askAdvice', 'decide'], 'Hiding', { 'group.archivedAt': { $ne: null } }, 'GROUP_ARCHIVED');
  // Last, so that the answer to who may not decide, or is not the author, is the same with and without an appeal.
  forbid(['appeal', 'askAdvice'], 'Hiding', { authorId: { $ne: actor.personId } });
  forbid('decide', 'Hiding', { authorId: actor.personId }, 'APPEAL_IS_OWN');
  forbid('decide', 'Hiding', { hiddenBy: actor.personId }, 'APPEAL_IS_OWN');
  forbid('readAppeal', 'Hiding', { hiddenBy: actor.personId });
  forbid(['see', 'readAppeal', 'appeal', 'askAdvice', 'decide'], 'Hiding', { 'group.deletedAt': { $ne: null } });
};
