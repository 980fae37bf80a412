import { ANSWERING } from './answering.js';
import { COUNTING } from './counting.js';
import { FINDING } from './finding.js';
import type { Plant } from './plant.js';
import { READING } from './reading.js';
import { SHARING } from './sharing.js';

/** Every leak that the proof must find: one by one, each in a build of its own. */
export const PLANTS: readonly Plant[] = [...READING, ...COUNTING, ...FINDING, ...ANSWERING, ...SHARING];
