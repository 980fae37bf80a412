import type { Catalogue } from '../catalogues.js';

/** Modèles de groupes : `PRESET_<clé>_NAME` et `PRESET_<clé>_PURPOSE`. */
export const presets: Catalogue = {};
