import type { Catalogue } from '../catalogues.js';

/** Conversations directes. */
export const conversations: Catalogue = {
  CONVERSATION_FROZEN: 'Vous ne pouvez pas écrire ici pour le moment.',
  CONVERSATION_WITH_NOBODY: 'Choisissez à qui vous écrivez.',
  CONVERSATION_TOO_MANY_PEOPLE: 'Pas plus de {max} personnes dans une conversation, vous compris.',
  CONVERSATION_PEOPLE_APART:
    'Ces personnes ne partagent pas toutes un groupe : une conversation avec un externe réunit ceux qui s’y voient.',
  CONVERSATION_ONE_AT_A_TIME: 'Écrivez à une personne à la fois.',
  CONVERSATION_REQUESTS_TOO_MANY: 'Pas plus de {max} nouvelles demandes par jour.',
  CONVERSATION_ANSWERED: 'Vous avez déjà répondu à cette demande.',
  AUDIT_CONVERSATION_START: '{actor} a commencé une conversation.',
  AUDIT_WHAT_CONVERSATION_START: 'Conversation commencée',
  AUDIT_CONVERSATION_ACCEPT: '{actor} a accepté une demande de conversation.',
  AUDIT_WHAT_CONVERSATION_ACCEPT: 'Demande de conversation acceptée',
  AUDIT_CONVERSATION_DECLINE: '{actor} a décliné une demande de conversation.',
  AUDIT_WHAT_CONVERSATION_DECLINE: 'Demande de conversation déclinée',
};
