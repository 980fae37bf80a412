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
  GROUP_LAST_MANAGER: 'A group keeps at least one manager: appoint another one first.',
  GROUP_NAME_MISTYPED: 'What was typed is not the name of the group.',
  GROUP_PURPOSE_REQUIRED: 'Say in a sentence what this group is for.',
  GROUP_RULES_TOO_MANY: 'A group has at most {most} rules.',
  WIDENING_NEEDS_PROCEDURE:
    'Opening an existing group further takes an announcement to its members and a delay; that procedure does not exist yet. Create a new group instead.',
  JOIN_POLICY_UNFIT: 'This way to join does not fit this visibility.',
  PARTNERS_NEED_EXTERNALS: 'To name partner organisations, allow externals first.',
  ANSWER_REQUIRED: 'This group asks a question: answer it.',
  REQUEST_GONE: 'This request no longer waits for an answer.',
  ROLE_FOR_EMPLOYEES: 'An external reads or contributes, no more.',
  ROLE_NEEDS_MANAGER: 'Only a manager can invite to this role.',
  ACCESS_REASON_REQUIRED: 'Say why this person comes.',
  ACCESS_WITHIN_A_YEAR: 'Access ends in the future, within a year.',
  HISTORY_SEALED: 'What is older is sealed: nobody new can read it.',
  SPONSOR_NOT_IN_GROUP: 'The sponsor is an employee who is a member of this group.',
  MEMBERSHIP_IS_OWN: 'This is your own membership: leave the group instead.',
  PRESET_UNKNOWN: 'There is no such model of a group.',
  ADDRESS_ALREADY_MEMBER: 'A member already.',
  ADDRESS_ALREADY_REQUESTED: 'Has asked to join: answer the request.',
  ADDRESS_UNKNOWN: 'Nobody found.',
};
