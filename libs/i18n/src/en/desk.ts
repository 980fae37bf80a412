import type { Catalogue } from '../catalogues.js';

/** What one took upon oneself. */
export const desk: Catalogue = {
  TASKS_TOO_MANY: 'You have {max} things to do already: finish or remove some first.',
  SNOOZE_INSTANT_INVALID: 'Choose a moment to come, within two years.',
  NOTHING_TO_TAKE_UP: 'A request or an invitation is decided where it stands: it does not become something to do.',
  DAY_INVALID: 'That is not a day of the calendar.',
};
