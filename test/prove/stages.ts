import { proveOracle } from './proof-oracle.js';
import { provePlants } from './proof-plants.js';
import type { Stage } from './stage.js';

/** What `npm run prove` runs, in this order, by the names that `--only` takes. */
export const STAGES: Readonly<Record<string, Stage>> = {
  oracle: proveOracle,
  plants: provePlants,
};
