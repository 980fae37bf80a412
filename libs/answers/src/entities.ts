import { AudienceGrowth } from './audience-growth.entity.js';
import { PastState } from './past-state.entity.js';
import { WalkRow } from './walk.entity.js';

/** Every table that this feature owns. */
export const ANSWERS_ENTITIES = [AudienceGrowth, PastState, WalkRow];
