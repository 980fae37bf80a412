import type { Catalogue } from '../catalogues.js';

/** A group's table of who does what: rows and answers. */
export const facets: Catalogue = {
  FACET_JOINS: 'Who can join',
  FACET_FINDS: 'Who finds it',
  FACET_READS: 'Who reads',
  FACET_SEES_MEMBERS: 'Who sees the members',
  FACET_IN_FEED: 'Whose home feed gets its posts',
  FACET_YES: 'Yes',
  FACET_NO: 'No',
  FACET_ON_REQUEST: 'On request',
  FACET_BY_INVITATION: 'By invitation',
  FACET_BY_MANAGER: 'Invited by a manager',
  FACET_MANAGERS_ONLY: 'Its managers only',
  FACET_WHERE_MEMBER: 'Where they are members',
};
