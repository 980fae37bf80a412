import type { Options } from './options.js';
import type { Server } from './server.js';

/**
 * One part of the proof: a module of this folder that exports a function of this form and stands in `stages.ts`. It tells its figures and
 * what must hold; it prints nothing by itself but `progress`, and leaves neither processes nor databases behind.
 */
export type Stage = (context: StageContext) => Promise<Proved>;

export interface StageContext {
  /** A database server: `cloneOf(server, null)` is a database with an empty network in it. */
  readonly server: Server;
  /** How much is tried: `options.size`, and `options.seed`, from which all chance follows. */
  readonly options: Options;
  /** At most one line every five seconds is shown. */
  readonly progress: (line: string) => void;
}

export interface Proved {
  /** Lines of the table: what, and how many. */
  readonly rows: readonly (readonly [what: string, figure: string | number])[];
  readonly checks: readonly Check[];
}
export interface Check {
  readonly what: string;
  readonly holds: boolean;
  /** What is seen where it does not hold. */
  readonly why?: string;
}
