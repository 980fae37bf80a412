import type { CommandContext } from '../command.js';
import { type RunningDatabase, startDatabase } from '../database/index.js';
import { openHome } from '../home/home.js';
import { lockHome } from '../home/home-lock.js';
import { StopSignal } from '../process/stop-signal.js';
import { TakeDowns } from '../process/take-downs.js';
import { refuseUnfinished } from '../restore/empty.js';
import { WorkerSupervisor } from '../worker/supervisor.js';
import { explainListenError, requireFreePort } from './listen.js';
import { requireOwnFiles, verifiedStore } from './store.js';

/** Requests and jobs at work get these to end; the database as long as it needs to write what it holds in memory. */
const DRAIN_SECONDS = 10;
const DATABASE_SECONDS = 45;

/** What differs between a plain start and the demo. */
export interface NetworkOptions {
  /** Runs once the database is at this version, before anybody is let in. */
  prepare?(database: RunningDatabase): Promise<void>;
  /** Runs when the network answers. */
  opened?(database: RunningDatabase): Promise<void>;
}

/**
 * Brings the network up, part by part, and keeps it up until a signal comes; then takes the parts down in reverse. A part
 * that fails takes down those before it.
 */
export async function runNetwork(context: CommandContext, options: NetworkOptions = {}): Promise<number> {
  const { config, say } = context;
  const signal = new StopSignal();
  const takeDowns = new TakeDowns();
  try {
    openHome(config.home);
    refuseUnfinished(config.home);
    takeDowns.add(1, lockHome(config.home));
    await requireFreePort(config);
    const store = await verifiedStore(config);

    // all at once, since each takes its time: the code is loaded here and for the jobs, the client built, the database started
    const worker = config.worker === 'inline' ? new WorkerSupervisor(config, say) : null;
    const loading = Promise.all([
      import('../../../api/src/main.js'),
      import('../migrate/migrate-database.js'),
      import('./announce.js'),
      context.buildClient(),
    ]);
    loading.catch(() => undefined); // told where it is awaited
    const database = await startDatabase(config, { tell: say });
    takeDowns.add(DATABASE_SECONDS, () => database.stop());
    if (worker) takeDowns.add(DRAIN_SECONDS + 2, () => worker.stop());
    const [{ startApi }, { migrateDatabase }, { announce }] = await loading;
    await migrateDatabase(database);
    await requireOwnFiles(config, store, database.urls.system);
    await options.prepare?.(database);
    if (signal.hasCome) return 0;

    worker?.start(database);
    const api = await startApi(config, database.urls).catch((error: unknown) => {
      throw explainListenError(error, config);
    });
    takeDowns.add(DRAIN_SECONDS, () => api.stop());
    await announce(context, database);
    await options.opened?.(database);
    say({ en: `Data: ${config.home}. Ctrl-C stops.`, fr: `Données : ${config.home}. Ctrl-C arrête.` });

    await signal.wait();
    say({ en: 'Stopping …', fr: 'Arrêt…' });
    return 0;
  } catch (error) {
    if (signal.hasCome) return 0; // Ctrl-C reaches a build at work, too: it failed because it was told to end
    throw error;
  } finally {
    await takeDowns.run();
  }
}
