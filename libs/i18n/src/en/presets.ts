import type { Catalogue } from '../catalogues.js';

/** Models of groups: `PRESET_<key>_NAME` and `PRESET_<key>_PURPOSE`. */
export const presets: Catalogue = {};
