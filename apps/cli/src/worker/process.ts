import type { WorkerOrder } from './supervisor.js';

// The worker's process: begins when the parent names the database, ends when the parent lets go or is gone.
// Ctrl-C reaches the whole terminal group; the parent decides when we stop.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined);

const loading = import('../../../worker/src/main.js');

process.once('message', ({ config, urls }: WorkerOrder) => {
  const started = loading.then(({ startWorker }) => startWorker(config, urls));
  const end = () => {
    void started
      .then((worker) => worker.stop())
      .then(() => process.exit(0))
      .catch(() => process.exit(1));
  };
  process.once('disconnect', end);
  process.once('SIGTERM', end);
  started.catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
