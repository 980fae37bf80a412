import { resolve } from 'node:path';
import { Backup, BackupKey, type Installation, makeBackup, proveBackup, refuseNewer } from '#backup';
import { openRemoteStore } from '#storage';
import pg from 'pg';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { Failure } from '../failure.js';
import { type BackupArguments, readBackupArguments, required } from './arguments.js';
import { explainBackupError } from './explain.js';
import { withBar } from './progress.js';

/** `backup`: makes one beside the running network, verifies one, restores one for trial, or makes a key. */
export async function run(context: CommandContext): Promise<number> {
  const args = readBackupArguments(context.args, context.config);
  try {
    await VERBS[args.verb](context, args as never);
    return 0;
  } catch (error) {
    throw explainBackupError(error);
  }
}

type ArgumentsOf<Verb> = Extract<BackupArguments, { verb: Verb }>;
const VERBS: {
  [Verb in BackupArguments['verb']]: (context: CommandContext, args: ArgumentsOf<Verb>) => Promise<void>;
} = {
  async make(context, args) {
    const before = performance.now();
    const { name, manifest, newFiles } = await onInstallation(context, args, (installation) =>
      withBar((progress) => makeBackup(installation, progress)),
    );
    const { tables, files } = manifest;
    const rows = tables.reduce((sum, { lines }) => sum + lines, 0);
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    context.say({
      en: `Backup ${name}: ${tables.length} tables with ${rows} rows, ${files.count} files (${newFiles} new), in ${seconds} s.`,
      fr: `Sauvegarde ${name} : ${tables.length} tables de ${rows} lignes, ${files.count} fichiers (${newFiles} nouveaux), en ${seconds} s.`,
    });
  },

  async drill(context, args) {
    const before = performance.now();
    const { manifest } = await onInstallation(context, args, (installation) =>
      withBar((progress) => proveBackup(installation, progress, args.path)),
    );
    const { name, tables, files, viewers } = manifest;
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    context.say({
      en: `Backup ${name} was restored for trial in ${seconds} s: ${tables.length} tables and ${files.count} files are equal, ${viewers.length} people read what they read, the audit log fits.`,
      fr: `La sauvegarde ${name} a été restaurée à l’essai en ${seconds} s : ${tables.length} tables et ${files.count} fichiers identiques, ${viewers.length} personnes lisent ce qu’elles lisaient, le journal d’audit est juste.`,
    });
  },

  async verify({ say }, { path, keyFile }) {
    const key = await BackupKey.read(required(keyFile, 'BACKUP_KEY_FILE', '--key'));
    const backup = await Backup.open(path, key);
    refuseNewer(backup);
    await withBar((progress) => backup.verify(progress));
    const { name, tables, files, version } = backup.manifest;
    say({
      en: `Backup ${name} (Entrenous ${version}) is whole: ${tables.length} tables, ${files.count} files.`,
      fr: `La sauvegarde ${name} (Entrenous ${version}) est entière : ${tables.length} tables, ${files.count} fichiers.`,
    });
  },

  async 'new-key'({ say }, { path }) {
    const { recipient } = await BackupKey.create(path);
    say({
      en: `The key is in ${resolve(path)}. Keep a copy elsewhere: without it no backup can be read. Public key: ${recipient}`,
      fr: `La clé est dans ${resolve(path)}. Gardez-en une copie ailleurs : sans elle aucune sauvegarde n’est lisible. Clé publique : ${recipient}`,
    });
  },
};

async function onInstallation<T>(
  context: CommandContext,
  { folder, keyFile }: BackupArguments,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const to = resolve(required(folder, 'BACKUP_DIR', '--to'));
  const key = required(keyFile, 'BACKUP_KEY_FILE', '--key');
  await BackupKey.read(key); // before a database is started for nothing
  const { home, backupKeepDays } = context.config;
  const database = await useDatabase(context);
  try {
    await refuseEmpty(database.ownerUrl, home);
    const urls = { ...database.urls, owner: database.ownerUrl };
    const store = await openRemoteStore(context.config);
    return await work({ urls, home, store, folder: to, keyFile: key, keepDays: backupKeepDays });
  } finally {
    await database.stop();
  }
}

/** Nothing was ever started there: there is nothing to keep. */
async function refuseEmpty(ownerUrl: string, home: string): Promise<void> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const { rows } = await client
    .query<{ there: boolean }>(`select to_regclass('public.migrations') is not null as there`)
    .finally(() => client.end());
  if (!rows[0]!.there)
    throw new Failure(
      'WRONG_SETTING',
      `There is no network in ${home} yet.`,
      `Il n’y a pas encore de réseau dans ${home}.`,
    );
}
