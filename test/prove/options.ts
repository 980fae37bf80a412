import { parseArgs } from 'node:util';

export type Size = 'short' | 'usual' | 'long';

/** How much is tried. A sequence is one to twelve steps of one viewer. */
export interface Options {
  /** In seconds, as CI has it, or as long as a night. */
  readonly size: Size;
  readonly seed: number;
  /** Names of the parts that are run. */
  readonly stages: readonly string[];
  readonly sequences: number;
  /** Kinds of viewer, by their beginnings; all if none is named. */
  readonly viewers: readonly string[];
  /** Which leaks are planted: names, or how many of all of them. */
  readonly plants: readonly string[] | number;
  /** Whether plants are looked for near where they are. */
  readonly isLong: boolean;
  /** Whether all that the schema has must have been answered with something, often, and to several kinds of viewer. */
  readonly mustCover: boolean;
}

/** In place of every part's name, where something else would narrow it. */
const ALL = 'all';

const SIZES = {
  short: { sequences: 1, plants: ['post by id'] },
  usual: { sequences: 2_000, plants: Infinity },
  long: { sequences: 20_000, plants: Infinity },
};

export function readOptions(args: readonly string[], stages: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      long: { type: 'boolean' },
      cover: { type: 'boolean' },
      short: { type: 'boolean' },
      seed: { type: 'string' },
      only: { type: 'string', multiple: true },
      sequences: { type: 'string' },
      viewer: { type: 'string', multiple: true },
      plant: { type: 'string', multiple: true },
    },
  });
  const size: Size = values.long ? 'long' : values.short ? 'short' : 'usual';
  const { sequences: usual, plants } = SIZES[size];
  const sequences = values.sequences === undefined ? usual : Number(values.sequences);
  const only = values.only?.includes(ALL) ? stages : values.only;
  const unknown = (only ?? []).filter((name) => !stages.includes(name));
  if (unknown.length > 0) throw new Error(`No such part: ${unknown.join(', ')}. There are ${stages.join(', ')}.`);
  // Who says how many sequences or which leaks means that part.
  const narrowed = [
    ...(sequences > 0 && (values.sequences ?? values.viewer) !== undefined ? ['oracle'] : []),
    ...(values.plant ? ['plants'] : []),
  ];
  return {
    size,
    seed: values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed),
    stages: only ?? (narrowed.length > 0 ? narrowed : stages),
    sequences,
    viewers: values.viewer ?? [],
    plants: values.plant ?? plants,
    isLong: size === 'long',
    mustCover: values.cover ?? (sequences >= SIZES.usual.sequences && !values.viewer),
  };
}
