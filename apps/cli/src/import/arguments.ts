import { parseArgs } from 'node:util';
import { Failure } from '../failure.js';

export type ImportArguments = { readonly isApplied: boolean } & (
  | { readonly source: 'slack'; readonly path: string }
  | { readonly source: 'ldbc'; readonly path: string; readonly hasExternals: boolean; readonly walls: boolean }
);

/** What was asked for; anything else is answered with the two ways to write it. */
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
      if (source === 'ldbc') {
        return { source, path, isApplied, hasExternals: values.externals ?? false, walls: !values['no-walls'] };
      }
    }
  } catch {
    // an unknown option: the sentence below tells what there is
  }
  throw new Failure(
    'WRONG_ARGUMENT',
    'Write: npm run import -- slack FILE.zip [--apply], or npm run import -- ldbc DIRECTORY [--externals [--no-walls]] [--apply].',
    'Écrivez : npm run import -- slack FICHIER.zip [--apply], ou npm run import -- ldbc DOSSIER [--externals [--no-walls]] [--apply].',
  );
}
