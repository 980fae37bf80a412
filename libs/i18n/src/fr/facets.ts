import type { Catalogue } from '../catalogues.js';

/** La table « qui fait quoi » d'un groupe : lignes et réponses. */
export const facets: Catalogue = {
  FACET_JOINS: 'Qui peut rejoindre',
  FACET_FINDS: 'Qui le trouve',
  FACET_READS: 'Qui lit',
  FACET_SEES_MEMBERS: 'Qui voit les membres',
  FACET_IN_FEED: 'Chez qui les publications arrivent à l’accueil',
  FACET_YES: 'Oui',
  FACET_NO: 'Non',
  FACET_ON_REQUEST: 'Sur demande',
  FACET_BY_INVITATION: 'Sur invitation',
  FACET_BY_MANAGER: 'Invités par un responsable',
  FACET_MANAGERS_ONLY: 'Les responsables seulement',
  FACET_WHERE_MEMBER: 'Là où ils sont membres',
};
