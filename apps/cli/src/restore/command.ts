import { parseArgs } from 'node:util';
import { Backup, BackupKey, refuseNewer, restoreDatabase, restoreFile, restoreIntoStore } from '#backup';
import { RolesTakenError, ensureRolesOf } from '#persistence';
import { required } from '../backup/arguments.js';
import { explainBackupError } from '../backup/explain.js';
import { withBar } from '../backup/progress.js';
import type { CommandContext } from '../command.js';
import { startDatabase } from '../database/index.js';
import { Failure } from '../failure.js';
import { verifiedStore } from '../start/store.js';
import { openHome } from '../home/home.js';
import { lockHome } from '../home/home-lock.js';
import { emptyDatabase, refuseUsedDatabase, refuseUsedHome, takeAway, unfinished } from './empty.js';

/** `restore FOLDER [--key FILE]`: reads all of the backup first, and writes nothing unless all of it fits. */
export async function run(context: CommandContext): Promise<number> {
  const { path, keyFile } = readArguments(context);
  const before = performance.now();
  try {
    const key = await BackupKey.read(required(keyFile, 'BACKUP_KEY_FILE', '--key'));
    const backup = await Backup.open(path, key);
    refuseNewer(backup);
    await refuseUsedHome(context.config.home);
    if (context.config.databaseUrl) await refuseUsedDatabase(context.config.databaseUrl);
    await withBar((progress) => backup.verify(progress));
    await restore(context, backup);
    tell(context, backup, performance.now() - before);
    return 0;
  } catch (error) {
    if (error instanceof RolesTakenError) throw new Failure('DATABASE_SERVES_ANOTHER', error.otherDatabase);
    throw explainBackupError(error);
  }
}

async function restore(context: CommandContext, backup: Backup): Promise<void> {
  const { config, say } = context;
  const { home: path } = config;
  const store = config.s3Url === null ? null : await verifiedStore(config);
  await takeAway(path); // what a restore left that was broken off
  openHome(path);
  const unlock = lockHome(path);
  const finish = unfinished(path);
  try {
    await withBar(async (progress) => {
      let parts = 0;
      for await (const file of backup.files()) {
        await (store ? restoreIntoStore(path, store, backup, file) : restoreFile(path, backup, file));
        progress({ parts: ++parts, of: backup.manifest.files.count, what: file.area });
      }
      // the database is made with the passwords that came back with the keys
      const database = await startDatabase(config, { tell: say });
      try {
        await ensureRolesOf(database.ownerUrl, database.passwords);
        await restoreDatabase({ ...database.urls, owner: database.ownerUrl }, backup, progress);
      } finally {
        await database.stop();
      }
    });
    finish();
  } catch (error) {
    await undo(context).catch(() => undefined); // why it failed is worth more
    throw error;
  } finally {
    unlock();
  }
}

/** Both were found empty. */
async function undo({ config }: CommandContext): Promise<void> {
  if (config.databaseUrl) await emptyDatabase(config.databaseUrl);
  await takeAway(config.home);
}

function tell({ say, config }: CommandContext, { manifest }: Backup, ms: number): void {
  const { name, at, tables, files, viewers } = manifest;
  const seconds = (ms / 1000).toFixed(1);
  say({
    en: `Restored ${name}, as of ${at}, into ${config.home} in ${seconds} s: ${tables.length} tables and ${files.count} files are equal, ${viewers.length} people read what they read, the audit log fits. Start it with npm start.`,
    fr: `${name}, état du ${at}, restauré dans ${config.home} en ${seconds} s : ${tables.length} tables et ${files.count} fichiers identiques, ${viewers.length} personnes lisent ce qu’elles lisaient, le journal d’audit est juste. Lancez npm start.`,
  });
}

function readArguments({ args, config }: CommandContext): { path: string; keyFile: string | null } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      options: { key: { type: 'string' } },
      allowPositionals: true,
    });
    const [path, ...rest] = positionals;
    if (path !== undefined && rest.length === 0) return { path, keyFile: values.key ?? config.backupKeyFile };
  } catch {
    // an unknown option: the sentence below tells what there is
  }
  throw new Failure(
    'WRONG_ARGUMENT',
    'Write: npm run restore -- FOLDER [--key FILE], with the folder of one backup.',
    'Écrivez : npm run restore -- DOSSIER [--key FICHIER], avec le dossier d’une sauvegarde.',
  );
}
