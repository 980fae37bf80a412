import type { Rules } from '../rule-set.js';

/**
 * Only one's own upload that nothing bears yet stands on its own. Any other file is seen by who reads the post or comment that
 * bears it: whatever gives a file asks that item's rule.
 */
export const fileRules: Rules = ({ actor, allow }) => {
  allow('view', 'File', { ownerId: actor.personId, attachedAt: null });
};
