import { resolve } from 'node:path';
import { importCompany, verifyCopy } from '#custody';
import { ensureRolesOf } from '#persistence';
import { withBar } from '../backup/progress.js';
import type { CommandContext } from '../command.js';
import { startDatabase } from '../database/index.js';
import { explainCopyError } from '../export/explain.js';
import { openHome } from '../home/home.js';
import { lockHome } from '../home/home-lock.js';
import { emptyDatabase, refuseUsedDatabase, refuseUsedHome, takeAway, unfinished } from '../restore/empty.js';
import { verifiedStore } from '../start/store.js';

/** A copy of a network like this one, into an empty home: read as a whole first, compared with its checksums afterwards. */
export async function importCopy(context: CommandContext, path: string, isApplied: boolean): Promise<number> {
  const folder = resolve(path);
  const before = performance.now();
  try {
    await refuseUsedHome(context.config.home);
    if (context.config.databaseUrl) await refuseUsedDatabase(context.config.databaseUrl);
    const { company, at, tables, files } = isApplied
      ? await bring(context, folder)
      : await withBar((progress) => verifyCopy(folder, progress));
    const rows = tables.reduce((sum, { lines }) => sum + lines, 0);
    const seconds = ((performance.now() - before) / 1000).toFixed(1);
    if (isApplied) {
      context.say({
        en: `Imported ${company} as of ${at} in ${seconds} s: ${tables.length} tables with ${rows} rows and ${files.count} files have the checksums that they had. Everybody asks for a new password; npm run admin -- recover-owner gives an owner the first.`,
        fr: `${company}, état du ${at}, importé en ${seconds} s : ${tables.length} tables de ${rows} lignes et ${files.count} fichiers ont les empreintes qu’ils avaient. Chacun redemande un mot de passe ; npm run admin -- recover-owner donne le premier à un propriétaire.`,
      });
    } else {
      context.say({
        en: `The copy of ${company} as of ${at} is whole: ${tables.length} tables with ${rows} rows, ${files.count} files. Nothing was written (${seconds} s). Add --apply to import.`,
        fr: `La copie de ${company}, état du ${at}, est entière : ${tables.length} tables de ${rows} lignes, ${files.count} fichiers. Rien n’a été écrit (${seconds} s). Ajoutez --apply pour importer.`,
      });
    }
    return 0;
  } catch (error) {
    throw explainCopyError(error);
  }
}

async function bring(context: CommandContext, folder: string) {
  const { config, say } = context;
  const store = await verifiedStore(config);
  await takeAway(config.home); // what an import left that was broken off
  openHome(config.home);
  const unlock = lockHome(config.home);
  const finish = unfinished(config.home);
  try {
    const manifest = await withBar(async (progress) => {
      const database = await startDatabase(config, { tell: say });
      try {
        await ensureRolesOf(database.ownerUrl, database.passwords);
        return await importCompany({ owner: database.ownerUrl }, { store, folder, scratch: config.home }, progress);
      } finally {
        await database.stop();
      }
    });
    finish();
    return manifest;
  } catch (error) {
    // why it failed is worth more than what clearing up says
    await (config.databaseUrl ? emptyDatabase(config.databaseUrl) : Promise.resolve()).catch(() => undefined);
    await takeAway(config.home).catch(() => undefined);
    throw error;
  } finally {
    unlock();
  }
}
