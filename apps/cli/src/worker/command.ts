import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startWorker } from '../../../worker/src/main.js';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { StopSignal } from '../process/stop-signal.js';
import { verifiedStore } from '../start/store.js';

const SIGN_OF_LIFE_MS = 10_000;

/** Runs the jobs alone; the file `worker-alive` in the home is touched while it does, for health checks. */
export async function run(context: CommandContext): Promise<number> {
  const signal = new StopSignal();
  await verifiedStore(context.config);
  const database = await useDatabase(context);
  try {
    const worker = await startWorker(context.config, { ...database.urls, owner: database.ownerUrl });
    const sign = setInterval(() => worker.isReady && showLife(context.config.home), SIGN_OF_LIFE_MS);
    context.say({ en: 'The worker is at work. Ctrl-C stops.', fr: 'Le worker travaille. Ctrl-C arrête.' });
    await signal.wait();
    clearInterval(sign);
    await worker.stop();
    return 0;
  } finally {
    await database.stop();
  }
}

function showLife(home: string): void {
  writeFileSync(join(home, 'worker-alive'), '');
}
