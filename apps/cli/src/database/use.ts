import type { CommandContext } from '../command.js';
import { openHome } from '../home/home.js';
import { holderOfHome, lockHome } from '../home/home-lock.js';
import { attachEmbedded } from './embedded.js';
import { refuseUnfinished } from '../restore/empty.js';
import { type RunningDatabase, runningDatabase, startDatabase } from './index.js';
import { databasePasswords } from './secrets.js';

/**
 * The database of the home for a command of its own: beside a network that runs it is a guest of its server, otherwise
 * it starts the server and stops it afterwards.
 */
export async function useDatabase({ config, say }: CommandContext): Promise<RunningDatabase> {
  refuseUnfinished(config.home);
  if (config.databaseUrl) return startDatabase(config, { tell: say });
  const home = openHome(config.home);
  if (holderOfHome(config.home) !== null) {
    const { owner, roles } = databasePasswords(home);
    return runningDatabase(attachEmbedded(home, owner), roles, async () => undefined);
  }
  const unlock = lockHome(config.home);
  try {
    const database = await startDatabase(config, { tell: say });
    return { ...database, stop: () => database.stop().finally(unlock) };
  } catch (error) {
    unlock();
    throw error;
  }
}
