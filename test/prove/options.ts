import { parseArgs } from 'node:util';

/** How much is tried. A sequence is one to twelve steps of one viewer. */
export interface Options {
  readonly seed: number;
  readonly sequences: number;
  /** Kinds of viewer, by their beginnings; all if none is named. */
  readonly viewers: readonly string[];
  /** Which leaks are planted: names, or how many of all of them. */
  readonly plants: readonly string[] | number;
  /** Whether plants are looked for near where they are. */
  readonly isLong: boolean;
  /** Whether all that the schema has must have been answered with something. */
  readonly mustCover: boolean;
}

const SIZES = {
  short: { sequences: 3, plants: ['post by id', 'details of a profile'] },
  usual: { sequences: 2_000, plants: Infinity },
  long: { sequences: 20_000, plants: Infinity },
};

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      long: { type: 'boolean' },
      short: { type: 'boolean' },
      seed: { type: 'string' },
      sequences: { type: 'string' },
      viewer: { type: 'string', multiple: true },
      plant: { type: 'string', multiple: true },
    },
  });
  const size = SIZES[values.long ? 'long' : values.short ? 'short' : 'usual'];
  const sequences = values.sequences === undefined ? size.sequences : Number(values.sequences);
  return {
    seed: values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed),
    sequences,
    viewers: values.viewer ?? [],
    plants: values.plant ?? size.plants,
    isLong: values.long ?? false,
    mustCover: sequences >= SIZES.usual.sequences && !values.viewer,
  };
}
