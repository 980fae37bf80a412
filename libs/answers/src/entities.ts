import { PastState } from './past-state.entity.js';

/** Every table that this feature owns. */
export const ANSWERS_ENTITIES = [PastState];
