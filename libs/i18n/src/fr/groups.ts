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
};
