import type { Rules } from '../rule-set.js';
import { goneConditions, readingRoads } from './content.js';

export const postRules: Rules = ({ actor, facts, allow, forbid }) => {
  for (const road of readingRoads(actor, facts)) {
    allow(['read', 'bookmark', 'react', 'comment'], 'Post', road);
  }
  const mine = { authorId: actor.personId, groupId: { $in: [...facts.writesIn] } };
  allow(['edit', 'delete', 'narrow'], 'Post', mine);
  allow('restore', 'Post', { ...mine, deletedAt: { $ne: null } });
  allow(['pin', 'close', 'hide'], 'Post', { groupId: { $in: [...facts.moderates] } });

  // A PUBLIC group is read by every employee, and must be joined before writing.
  forbid('react', 'Post', { groupId: { $nin: [...facts.memberOf] } }, 'GROUP_JOIN_FIRST');
  forbid('comment', 'Post', { groupId: { $nin: [...facts.writesIn] } }, 'GROUP_JOIN_FIRST');
  for (const gone of goneConditions(actor, facts)) {
    forbid(['read', 'bookmark', 'react', 'comment', 'edit', 'delete', 'narrow', 'pin', 'close', 'hide'], 'Post', gone);
  }
  forbid('restore', 'Post', { 'group.deletedAt': { $ne: null } });
  forbid(['react', 'comment', 'edit', 'delete', 'restore', 'narrow', 'pin', 'close', 'hide'], 'Post', { 'group.archivedAt': { $ne: null } }, 'GROUP_ARCHIVED');
  forbid('comment', 'Post', { closedAt: { $ne: null } }, 'POST_CLOSED');
  forbid('comment', 'Post', { hiddenAt: { $ne: null } }, 'POST_HIDDEN');
};
