import type { Catalogue } from '../catalogues.js';

/** Publications, commentaires, réactions, images, brouillons. */
export const content: Catalogue = {
  POST_CLOSED: 'Cette discussion est close.',
  POST_HIDDEN: 'Cette publication est masquée : on ne peut plus y répondre.',
  POST_NOT_NARROWER:
    'Cela ne restreint pas les lecteurs : une publication ne peut être que restreinte, jamais élargie.',
  AUDIENCE_NOT_ALLOWED: 'Ce groupe ne permet pas ces lecteurs pour cette publication.',
  PARTNER_NOT_IN_GROUP: 'Cette organisation ne fait pas partie du groupe.',
  PARTNER_NOT_NARROWER: 'Ce message est déjà réservé à une organisation : la réponse l’est aussi.',
  TITLE_TOO_LONG: 'Le titre dépasse {max} caractères.',
  BODY_REQUIRED: 'Écrivez quelque chose avant de publier.',
  BODY_TOO_LONG: 'Le texte dépasse {max} caractères.',
  TOPICS_TOO_MANY: 'Pas plus de {max} sujets.',
  TOPIC_TOO_LONG: 'Un sujet dépasse {max} caractères.',
  REASON_REQUIRED: 'Dites pourquoi : la raison est montrée.',
  REASON_TOO_LONG: 'La raison dépasse {max} caractères.',
  IMAGES_TOO_MANY: 'Pas plus de {max} images.',
  IMAGE_NOT_FOUND: 'Une image n’a pas été retrouvée. Ajoutez-la de nouveau.',
  IMAGE_UNSUPPORTED: 'Ce fichier n’est pas une image que le réseau sait lire (JPEG, PNG, WebP, GIF ou AVIF).',
  IMAGE_TOO_LARGE: 'Cette image a plus de 50 millions de pixels.',
  IMAGES_TOO_MANY_UNUSED: 'Trop d’images envoyées sans être publiées. Réessayez demain.',
  IDEMPOTENCY_MISMATCH: 'Cette demande a déjà été faite avec un autre contenu.',
  RATE_LIMITED_SUBSCRIPTIONS: 'Trop d’abonnements sur cette connexion.',
};
