import type { Catalogue } from '../catalogues.js';

/** Ce qu’on a pris à faire. */
export const desk: Catalogue = {
  TASKS_TOO_MANY: 'Vous avez déjà {max} choses à faire : finissez-en, ou retirez-en, d’abord.',
  SNOOZE_INSTANT_INVALID: 'Choisissez un moment à venir, dans les deux ans.',
  NOTHING_TO_TAKE_UP: 'Une demande ou une invitation se décide là où elle est : elle ne devient pas une chose à faire.',
  DAY_INVALID: 'Ce n’est pas un jour du calendrier.',
};
