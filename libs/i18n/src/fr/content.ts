import type { Catalogue } from '../catalogues.js';

/** Publications, commentaires, réactions, images, brouillons. */
export const content: Catalogue = {
  POST_CLOSED: 'Cette discussion est close.',
  POST_HIDDEN: 'Cette publication est masquée : on ne peut plus y répondre.',
};
