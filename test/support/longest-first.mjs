import { basename } from 'node:path';
import Sequencer from '@jest/test-sequencer';

/** Files that start whole products or ask thousands of things: the others fill the gaps behind them, and no process ends long after the rest. */
const LONGEST = [
  'prove',
  'startup',
  'packaging',
  'ldbc-reads',
  'readme',
  'startup-database',
  'startup-crash',
  'replay',
  'known-devices',
  'facets',
  'import-slack',
  'rights-property',
  'import-ldbc',
  'ldbc-externals',
];

/** The longest first, then the largest; a machine that has never run them knows no better. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ path }) {
  const place = LONGEST.indexOf(basename(path, '.spec.ts'));
  return place === -1 ? LONGEST.length : place;
}
