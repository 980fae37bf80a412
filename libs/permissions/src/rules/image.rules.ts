import type { Rules } from '../rule-set.js';

/**
 * Only one's own uploads and the network's logo stand on their own. Any other image is seen by who sees its parent
 * (post, group, or an item or profile that bears the photo): the storage route asks the parent's rule.
 */
export const imageRules: Rules = ({ actor, allow }) => {
  allow('view', 'Image', { ownerId: actor.personId, attachedAt: null });
  allow('view', 'Image', { purpose: 'NETWORK', attachedAt: { $ne: null } });
};
