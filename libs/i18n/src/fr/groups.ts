import type { Catalogue } from '../catalogues.js';

/** Groupes et appartenances. */
export const groups: Catalogue = {
  GROUP_ALREADY_MEMBER: 'Vous êtes déjà membre de ce groupe.',
  GROUP_ALREADY_INVITED: 'Vous êtes déjà invité dans ce groupe : répondez à l’invitation.',
  GROUP_ALREADY_REQUESTED: 'Vous avez déjà demandé à rejoindre ce groupe.',
  GROUP_JOINING_REFUSED: 'Vous ne pouvez pas rejoindre ce groupe.',
  GROUP_ARCHIVED: 'Ce groupe est archivé : il se lit, mais ne change plus.',
  GROUP_NOT_ARCHIVED: 'Ce groupe n’est pas archivé.',
  GROUP_JOIN_FIRST: 'Rejoignez d’abord ce groupe.',
  GROUP_LAST_MANAGER: 'Un groupe garde au moins un responsable : nommez-en d’abord un autre.',
  GROUP_NAME_MISTYPED: 'Le nom tapé n’est pas celui du groupe.',
  GROUP_PURPOSE_REQUIRED: 'Dites en une phrase à quoi sert ce groupe.',
  GROUP_RULES_TOO_MANY: 'Un groupe compte au plus {most} règles.',
  WIDENING_NEEDS_PROCEDURE:
    'Ouvrir davantage un groupe existant demande une annonce à ses membres et un délai ; cette procédure n’existe pas encore. Créez plutôt un nouveau groupe.',
  JOIN_POLICY_UNFIT: 'Cette façon de rejoindre ne convient pas à cette visibilité.',
  PARTNERS_NEED_EXTERNALS: 'Pour nommer des organisations partenaires, autorisez d’abord les externes.',
  ANSWER_REQUIRED: 'Ce groupe pose une question : répondez-y.',
  REQUEST_GONE: 'Cette demande n’attend plus de réponse.',
  ROLE_FOR_EMPLOYEES: 'Un externe lit ou contribue, rien de plus.',
  ROLE_NEEDS_MANAGER: 'Seul un responsable peut inviter à ce rôle.',
  ACCESS_REASON_REQUIRED: 'Indiquez pourquoi cette personne vient.',
  ACCESS_WITHIN_A_YEAR: 'La fin d’accès est à venir, dans l’année.',
  HISTORY_SEALED: 'Ce qui est plus ancien est scellé : personne de nouveau ne peut le lire.',
  SPONSOR_NOT_IN_GROUP: 'Le parrain est un salarié membre de ce groupe.',
  MEMBERSHIP_IS_OWN: 'C’est votre propre appartenance : quittez le groupe plutôt.',
  PRESET_UNKNOWN: 'Ce modèle de groupe n’existe pas.',
  ADDRESS_ALREADY_MEMBER: 'Déjà membre.',
  ADDRESS_ALREADY_REQUESTED: 'A demandé à rejoindre : répondez à sa demande.',
  ADDRESS_UNKNOWN: 'Personne introuvable.',
};
