import { parseArgs } from 'node:util';
import { Failure } from '../failure.js';

/** What others have written: read into a `World`. */
export type WorldArguments = { readonly isApplied: boolean } & (
  | { readonly source: 'slack'; readonly path: string }
  | { readonly source: 'ldbc'; readonly path: string; readonly hasExternals: boolean; readonly walls: boolean }
);
export type ImportArguments =
  WorldArguments | { readonly isApplied: boolean; readonly source: 'entrenous'; readonly path: string };

/** What was asked for; anything else is answered with the ways to write it. */
export function readImportArguments(args: readonly string[]): ImportArguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { apply: { type: 'boolean' }, externals: { type: 'boolean' }, 'no-walls': { type: 'boolean' } },
      allowPositionals: true,
    });
    const [source, path, ...rest] = positionals;
    const isApplied = values.apply ?? false;
    const isPlain = !values.externals && !values['no-walls'];
    if (path !== undefined && rest.length === 0) {
      if (source === 'slack' && isPlain) return { source, path, isApplied };
      if (source === 'entrenous' && isPlain) return { source, path, isApplied };
      if (source === 'ldbc') {
        return { source, path, isApplied, hasExternals: values.externals ?? false, walls: !values['no-walls'] };
      }
    }
  } catch {
    // an unknown option: the sentence below tells what there is
  }
  throw new Failure(
    'WRONG_ARGUMENT',
    'Write: npm run import -- slack FILE.zip [--apply], npm run import -- entrenous DIRECTORY [--apply], or npm run import -- ldbc DIRECTORY [--externals [--no-walls]] [--apply].',
    'Écrivez : npm run import -- slack FICHIER.zip [--apply], npm run import -- entrenous DOSSIER [--apply], ou npm run import -- ldbc DOSSIER [--externals [--no-walls]] [--apply].',
  );
}
