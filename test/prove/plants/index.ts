import { ANSWERING } from './answering.js';
import { CONVERSING } from './conversing.js';
import { COUNTING } from './counting.js';
import { DESK } from './desk.js';
import { EXPORTING } from './exporting.js';
import { FILES } from './files.js';
import { ENTERING } from './entering.js';
import { FINDING } from './finding.js';
import { NAMING } from './naming.js';
import type { Plant } from './plant.js';
import { PROVISIONING } from './provisioning.js';
import { READING } from './reading.js';
import { SEARCHING } from './searching.js';
import { SHARING } from './sharing.js';
import { REACHING } from './reaching.js';
import { TELLING } from './telling.js';

/** No leak: must not be found, or what is found is chance. */
export const CONTROL: Plant = {
  name: 'control: nothing leaks',
  channel: 'none',
  viewers: ['outsider'],
  near: ['viewer.contacts', 'retries'],
  changes: [
    {
      file: 'libs/people/src/contact.query.ts',
      find: 'where ${mine} and c.state = ${state} and',
      replace: 'where (${mine}) and c.state = ${state} and',
    },
  ],
};

/** Every leak that the proof must find: one by one, each in a build of its own. */
export const PLANTS: readonly Plant[] = [
  ...READING,
  ...COUNTING,
  ...FINDING,
  ...NAMING,
  ...ANSWERING,
  ...SHARING,
  ...SEARCHING,
  ...FILES,
  ...TELLING,
  ...REACHING,
  ...CONVERSING,
  ...DESK,
  ...EXPORTING,
  ...ENTERING,
  ...PROVISIONING,
];
