import { parseArgs } from 'node:util';
import type { Config } from '#config';
import { Failure } from '../failure.js';

export type BackupArguments = { readonly folder: string | null; readonly keyFile: string | null } & (
  | { readonly verb: 'make' }
  | { readonly verb: 'drill'; readonly path: string | undefined }
  | { readonly verb: 'verify' | 'new-key'; readonly path: string }
);

type Settings = Pick<Config, 'backupDir' | 'backupKeyFile'>;

/** What was asked for; anything else is answered with the ways to write it. */
export function readBackupArguments(args: readonly string[], settings: Settings): BackupArguments {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, key: { type: 'string' } },
      allowPositionals: true,
    });
    const [verb, path, ...rest] = positionals;
    const common = { folder: values.to ?? settings.backupDir, keyFile: values.key ?? settings.backupKeyFile };
    if (rest.length === 0) {
      if (verb === undefined) return { verb: 'make', ...common };
      if (verb === 'drill') return { verb, path, ...common };
      if ((verb === 'verify' || verb === 'new-key') && path !== undefined) return { verb, path, ...common };
    }
  } catch {
    // an unknown option: the sentence below tells what there is
  }
  throw new Failure(
    'WRONG_ARGUMENT',
    'Write: npm run backup -- [verify FOLDER | drill [FOLDER] | new-key FILE] [--to DIRECTORY] [--key FILE].',
    'Écrivez : npm run backup -- [verify DOSSIER | drill [DOSSIER] | new-key FICHIER] [--to DOSSIER] [--key FICHIER].',
  );
}

export function required(value: string | null, setting: string, option: string): string {
  if (value !== null) return value;
  throw new Failure('WRONG_SETTING', `Set ${setting}, or give ${option}.`, `Indiquez ${setting}, ou donnez ${option}.`);
}
