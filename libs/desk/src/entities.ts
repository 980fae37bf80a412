import { Task } from './task.entity.js';

/** Every table that this feature owns. */
export const DESK_ENTITIES = [Task];
