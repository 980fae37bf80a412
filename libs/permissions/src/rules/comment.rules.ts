import type { Rules } from '../rule-set.js';
import { goneConditions, readingRoads } from './content.js';

export const commentRules: Rules = ({ actor, facts, allow, forbid }) => {
  for (const [name, road] of readingRoads(actor, facts, 'post.datedAt')) {
    allow(['read', 'react', 'report', 'reply', 'hide', 'blank'], 'Comment', road, name);
    allow(['edit', 'delete'], 'Comment', { ...road, authorId: actor.personId });
    allow('restore', 'Comment', { ...road, authorId: actor.personId, deletedAt: { $ne: null } });
  }

  forbid(['react', 'report'], 'Comment', { groupId: { $nin: [...facts.memberOf] } }, 'GROUP_JOIN_FIRST');
  forbid(
    ['reply', 'edit', 'delete', 'restore', 'blank'],
    'Comment',
    { groupId: { $nin: [...facts.writesIn] } },
    'GROUP_JOIN_FIRST',
  );
  forbid('hide', 'Comment', { authorId: actor.personId }, 'HIDING_IS_OWN');
  forbid('hide', 'Comment', { groupId: { $nin: [...facts.moderates] } });
  forbid('blank', 'Comment', { authorId: { $ne: actor.personId }, groupId: { $nin: [...facts.moderates] } });
  forbid('report', 'Comment', { authorId: actor.personId }, 'REPORT_IS_OWN');
  forbid('report', 'Comment', { 'group.kind': 'CONVERSATION' }, 'REPORT_WITHOUT_MODERATORS');
  forbid('report', 'Comment', { hiddenAt: { $ne: null } }, 'ITEM_ALREADY_HIDDEN');
  forbid('report', 'Comment', { 'post.hiddenAt': { $ne: null } }, 'ITEM_ALREADY_HIDDEN');
  for (const [name, gone] of goneConditions(actor, facts)) {
    forbid(ACTS, 'Comment', gone, null, name);
  }
  // A comment goes with its post.
  const everything = [...ACTS, 'restore'] as const;
  forbid(everything, 'Comment', { 'post.deletedAt': { $ne: null } }, null, 'POST_DELETED');
  const ofHidden = {
    'post.hiddenAt': { $ne: null },
    'post.authorId': { $ne: actor.personId },
    groupId: { $nin: [...facts.moderates] },
  };
  forbid(everything, 'Comment', ofHidden, null, 'POST_HIDDEN');
  if (actor.kind !== 'EMPLOYEE') {
    forbid(everything, 'Comment', { 'post.audience': 'INTERNAL' }, null, 'POST_INTERNAL');
    const own = actor.partnerId ? [actor.partnerId] : [];
    const ofOthers = { groupId: { $in: [...facts.walled] }, 'post.partnerId': { $ne: null, $nin: own } };
    forbid(everything, 'Comment', ofOthers, null, 'POST_OF_OTHERS');
  }
  forbid('restore', 'Comment', { 'group.deletedAt': { $ne: null } });
  forbid(
    ['react', 'report', 'reply', 'edit', 'delete', 'restore', 'hide', 'blank'],
    'Comment',
    { 'group.archivedAt': { $ne: null } },
    'GROUP_ARCHIVED',
  );
  forbid('reply', 'Comment', { 'post.closedAt': { $ne: null } }, 'POST_CLOSED');
  forbid('reply', 'Comment', { hiddenAt: { $ne: null } }, 'POST_HIDDEN');
  forbid('reply', 'Comment', { 'post.hiddenAt': { $ne: null } }, 'POST_HIDDEN');
  forbid('reply', 'Comment', { 'group.kind': 'CONVERSATION' });
  forbid(
    'react',
    'Comment',
    { 'group.kind': 'CONVERSATION', groupId: { $nin: [...facts.writesIn] } },
    'CONVERSATION_FROZEN',
  );
};

/** Everything but bringing it back. */
const ACTS = ['read', 'react', 'report', 'reply', 'edit', 'delete', 'hide', 'blank'] as const;
