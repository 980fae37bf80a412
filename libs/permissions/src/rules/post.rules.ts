import type { Rules } from '../rule-set.js';
import { goneConditions, readingRoads } from './content.js';

export const postRules: Rules = ({ actor, facts, allow, forbid }) => {
  // Whatever one may do to an item, one may read it: every right starts from the roads of reading.
  for (const [name, road] of readingRoads(actor, facts, 'datedAt')) {
    allow(['read', 'bookmark', 'react', 'report', 'comment', 'pin', 'close', 'hide', 'blank'], 'Post', road, name);
    allow(['edit', 'delete'], 'Post', { ...road, authorId: actor.personId });
    // The text and the files that it bore may go to other readers, as a new post: it was its author's to give.
    allow('publishAnew', 'Post', { ...road, authorId: actor.personId });
    // What externals write is their organisation's, and stays so.
    if (actor.kind === 'EMPLOYEE') allow('narrow', 'Post', { ...road, authorId: actor.personId });
    allow('restore', 'Post', { ...road, authorId: actor.personId, deletedAt: { $ne: null } });
  }

  // A PUBLIC group is read by every employee, and must be joined before writing.
  forbid(['react', 'report'], 'Post', { groupId: { $nin: [...facts.memberOf] } }, 'GROUP_JOIN_FIRST');
  forbid(
    ['comment', 'edit', 'delete', 'narrow', 'restore', 'blank'],
    'Post',
    { groupId: { $nin: [...facts.writesIn] } },
    'GROUP_JOIN_FIRST',
  );
  forbid('publishAnew', 'Post', { hiddenAt: { $ne: null } }, 'POST_HIDDEN');
  // Narrower than the employees of the group is nobody.
  forbid('narrow', 'Post', { audience: 'INTERNAL' }, 'POST_NOT_NARROWER');
  forbid('hide', 'Post', { authorId: actor.personId }, 'HIDING_IS_OWN');
  forbid(['pin', 'close', 'hide'], 'Post', { groupId: { $nin: [...facts.moderates] } });
  // A version is blanked by the author or by who moderates; nobody hides, shows again or reports what is their own.
  forbid('blank', 'Post', { authorId: { $ne: actor.personId }, groupId: { $nin: [...facts.moderates] } });
  forbid('report', 'Post', { authorId: actor.personId }, 'REPORT_IS_OWN');
  forbid('report', 'Post', { 'group.kind': 'CONVERSATION' }, 'REPORT_WITHOUT_MODERATORS');
  forbid('report', 'Post', { hiddenAt: { $ne: null } }, 'ITEM_ALREADY_HIDDEN');
  for (const [name, gone] of goneConditions(actor, facts)) {
    forbid(ACTS, 'Post', gone, null, name);
  }
  forbid('restore', 'Post', { 'group.deletedAt': { $ne: null } });
  forbid(
    ['react', 'report', 'comment', 'edit', 'delete', 'restore', 'narrow', 'pin', 'close', 'hide', 'blank'],
    'Post',
    { 'group.archivedAt': { $ne: null } },
    'GROUP_ARCHIVED',
  );
  forbid('comment', 'Post', { closedAt: { $ne: null } }, 'POST_CLOSED');
  forbid('comment', 'Post', { hiddenAt: { $ne: null } }, 'POST_HIDDEN');
  // A conversation is one thread, all of it for all of its people.
  forbid(['comment', 'narrow', 'bookmark'], 'Post', { 'group.kind': 'CONVERSATION' });
  forbid(
    ['react', 'edit', 'delete', 'restore', 'blank'],
    'Post',
    { 'group.kind': 'CONVERSATION', groupId: { $nin: [...facts.writesIn] } },
    'CONVERSATION_FROZEN',
  );
};

/** Everything but bringing it back. */
const ACTS = [
  'read',
  'bookmark',
  'react',
  'report',
  'comment',
  'edit',
  'delete',
  'narrow',
  'pin',
  'close',
  'hide',
  'blank',
  'publishAnew',
] as const;
