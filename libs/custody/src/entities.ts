import { LegalHold, RetentionRule } from './retention/retention.entity.js';
import { DataExport } from './data-export.entity.js';

/** Every table that this feature owns. */
export const CUSTODY_ENTITIES = [DataExport, RetentionRule, LegalHold];
