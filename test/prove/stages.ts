import { proveMachine } from './proof-machine.js';
import { proveLdbc } from './proof-ldbc.js';
import { proveOracle } from './proof-oracle.js';
import { proveLimits } from './proof-limits.js';
import { provePlants } from './proof-plants.js';
import { provePolicy } from './proof-policy.js';
import { proveRevocation } from './proof-revocation.js';
import type { Stage } from './stage.js';

/** What `npm run prove` runs, in this order, by the names that `--only` takes. */
export const STAGES: Readonly<Record<string, Stage>> = {
  oracle: proveOracle,
  plants: provePlants,
  policy: provePolicy,
  machine: proveMachine,
  revocation: proveRevocation,
  limits: proveLimits,
  ldbc: proveLdbc,
};

/** Those that serve their worlds by processes of their own. */
export const OF_WORLDS: readonly string[] = ['oracle', 'plants'];
