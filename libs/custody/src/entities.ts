import { DataExport } from './data-export.entity.js';

/** Every table that this feature owns. */
export const CUSTODY_ENTITIES = [DataExport];
