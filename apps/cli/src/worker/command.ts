import { startWorker } from '../../../worker/src/main.js';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { StopSignal } from '../process/stop-signal.js';

export async function run(context: CommandContext): Promise<number> {
  const signal = new StopSignal();
  const database = await useDatabase(context);
  try {
    const worker = await startWorker(context.config, database.urls);
    context.say({ en: 'The worker is at work. Ctrl-C stops.', fr: 'Le worker travaille. Ctrl-C arrête.' });
    await signal.wait();
    await worker.stop();
    return 0;
  } finally {
    await database.stop();
  }
}
