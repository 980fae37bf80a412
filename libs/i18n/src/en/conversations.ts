import type { Catalogue } from '../catalogues.js';

/** Direct conversations. */
export const conversations: Catalogue = {
  CONVERSATION_FROZEN: 'You cannot write here for now.',
  CONVERSATION_WITH_NOBODY: 'Choose whom you write to.',
  CONVERSATION_TOO_MANY_PEOPLE: 'No more than {max} people in a conversation, you included.',
  CONVERSATION_PEOPLE_APART:
    'These people do not all share a group: a conversation with an external brings together those who see each other there.',
  CONVERSATION_ONE_AT_A_TIME: 'Write to one person at a time.',
  CONVERSATION_REQUESTS_TOO_MANY: 'No more than {max} new requests a day.',
  CONVERSATION_ANSWERED: 'You have already answered this request.',
  AUDIT_CONVERSATION_START: '{actor} began a conversation.',
  AUDIT_WHAT_CONVERSATION_START: 'Conversation begun',
  AUDIT_CONVERSATION_ACCEPT: '{actor} accepted a request for a conversation.',
  AUDIT_WHAT_CONVERSATION_ACCEPT: 'Request for a conversation accepted',
  AUDIT_CONVERSATION_DECLINE: '{actor} declined a request for a conversation.',
  AUDIT_WHAT_CONVERSATION_DECLINE: 'Request for a conversation declined',
};
