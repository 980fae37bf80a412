import { resolve } from 'node:path';
import { exportCompany } from '#custody';
import { openStore } from '#storage';
import { withBar } from '../backup/progress.js';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { Failure } from '../failure.js';
import { migrateDatabase } from '../migrate/migrate-database.js';
import { explainCopyError } from './explain.js';

/** `export DIRECTORY`: all that the company has, as JSON, files and pages, beside a network that may run. */
export async function run(context: CommandContext): Promise<number> {
  const [path, ...rest] = context.args;
  if (path === undefined || path.startsWith('-') || rest.length > 0) {
    throw new Failure(
      'WRONG_ARGUMENT',
      'Write: npm run export -- DIRECTORY, a folder that is empty or holds a copy that was broken off.',
      'Écrivez : npm run export -- DOSSIER, un dossier vide ou dont la copie fut interrompue.',
    );
  }
  const before = performance.now();
  const database = await useDatabase(context);
  try {
    await migrateDatabase(database);
    const { config } = context;
    const source = { owner: database.ownerUrl, store: await openStore(config), publicUrl: config.publicUrl };
    const { tables, files } = await withBar((progress) => exportCompany(source, resolve(path), progress));
    const rows = tables.reduce((sum, { lines }) => sum + lines, 0);
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    context.say({
      en: `Copied into ${resolve(path)} in ${seconds} s: ${tables.length} tables with ${rows} rows, ${files.count} files. It is not sealed: whoever reads that folder reads everything.`,
      fr: `Copié dans ${resolve(path)} en ${seconds} s : ${tables.length} tables de ${rows} lignes, ${files.count} fichiers. La copie n’est pas scellée : qui lit ce dossier lit tout.`,
    });
    return 0;
  } catch (error) {
    throw explainCopyError(error);
  } finally {
    await database.stop();
  }
}
