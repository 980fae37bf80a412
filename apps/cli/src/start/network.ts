import { startApi } from '../../../api/src/main.js';
import type { CommandContext } from '../command.js';
import { type RunningDatabase, startDatabase } from '../database/index.js';
import { openHome } from '../home/home.js';
import { lockHome } from '../home/home-lock.js';
import { migrateDatabase } from '../migrate/migrate-database.js';
import { StopSignal } from '../process/stop-signal.js';
import { WorkerSupervisor } from '../worker/supervisor.js';
import { announce } from './announce.js';
import { explainListenError, requireFreePort } from './listen.js';

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
  const undo: (() => unknown)[] = [];
  try {
    openHome(config.home);
    undo.push(lockHome(config.home));
    await requireFreePort(config);

    const database = await startDatabase(config, { tell: say });
    undo.push(() => database.stop());
    await migrateDatabase(database);
    await options.prepare?.(database);
    if (signal.hasCome) return 0;

    const api = await startApi(config, database.urls).catch((error: unknown) => {
      throw explainListenError(error, config);
    });
    undo.push(() => api.stop());
    if (config.worker === 'inline') {
      const worker = new WorkerSupervisor(config, database, say);
      worker.start();
      undo.push(() => worker.stop());
    }
    await announce(context, database);
    await options.opened?.(database);

    await signal.wait();
    say({ en: 'Stopping …', fr: 'Arrêt…' });
    return 0;
  } finally {
    for (const takeDown of undo.reverse()) await takeDown();
  }
}
