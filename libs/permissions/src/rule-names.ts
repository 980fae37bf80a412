/**
 * Stable names of the rules that decide who reads a group, a post or a comment, as `explain` gives them:
 * every rule of `read` of these three bears one.
 */
export const RULE_NAMES = {
  MEMBER: 'Members read',
  MEMBER_FOR_ALL: 'Behind walls, external members read what is for all',
  MEMBER_FOR_OWN: 'Behind walls, external members read what is for their own organisation',
  PUBLIC_GROUP: 'Every employee reads what a public group publishes for the network',
  ITEM_DELETED: 'Nobody reads what was deleted',
  GROUP_DELETED: 'Nobody reads a deleted group',
  ITEM_HIDDEN: 'What is hidden is read by its author, moderators and managers',
  POST_DELETED: 'A comment goes with its deleted post',
  POST_HIDDEN: 'A comment goes with its hidden post',
  POST_INTERNAL: 'Answers to an internal post are for employees',
  POST_OF_OTHERS: 'Behind walls, answers to a post for one organisation are for that one',
} as const;
export type RuleName = keyof typeof RULE_NAMES;
