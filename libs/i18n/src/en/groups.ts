import type { Catalogue } from '../catalogues.js';

/** Groups and memberships. */
export const groups: Catalogue = {
  GROUP_ALREADY_MEMBER: 'You are a member of this group already.',
  GROUP_ALREADY_INVITED: 'You are invited to this group already: answer the invitation.',
  GROUP_ALREADY_REQUESTED: 'You have asked to join this group already.',
  GROUP_JOINING_REFUSED: 'You cannot join this group.',
  GROUP_ARCHIVED: 'This group is archived: it can be read, but no longer changes.',
  GROUP_NOT_ARCHIVED: 'This group is not archived.',
  GROUP_JOIN_FIRST: 'Join this group first.',
};
