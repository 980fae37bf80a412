import { ImportError, readUpdateStreams } from '#imports';
import { SettableClock } from '#persistence';
import { SingleBar } from 'cli-progress';
import pg from 'pg';
import { pino } from 'pino';
import { startApi } from '../../../api/src/main.js';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { Failure } from '../failure.js';
import { migrateDatabase } from '../migrate/migrate-database.js';
import { StopSignal } from '../process/stop-signal.js';
import { replay } from './replay.js';
import type { ReplayReport } from './replayer.js';
import { refuseUsedNetwork, setStage, withSettableClock } from './stage.js';

/** Loads LDBC's network into a home of its own and plays its update streams through the API. */
export async function run(context: CommandContext): Promise<number> {
  const [source, directory, ...rest] = context.args;
  if (source !== 'ldbc' || directory === undefined || rest.length) {
    throw new Failure(
      'WRONG_ARGUMENT',
      'Write: npm run replay -- ldbc DIRECTORY.',
      'Écrivez : npm run replay -- ldbc DOSSIER.',
    );
  }
  const start = performance.now();
  try {
    const signal = new StopSignal();
    const report = await play(context, directory, signal);
    tell(context, report, (performance.now() - start) / 1000);
    if (signal.hasCome) throw new Failure('REPLAY_STOPPED');
    return report.refused.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof ImportError)
      throw new Failure('IMPORT_REFUSED', error.code, error.sentence.en, error.sentence.fr);
    throw error;
  }
}

async function play(context: CommandContext, directory: string, signal: StopSignal): Promise<ReplayReport> {
  const events = await readUpdateStreams(directory);
  const bar = new SingleBar({ format: ' {bar} {percentage} % | {value}/{total} | {eta_formatted}', hideCursor: true });
  const database = await useDatabase(context);
  const system = new pg.Client(database.urls.system);
  const onProgress = (done: number, total: number) => {
    bar.setTotal(total);
    bar.update(done);
  };
  try {
    await migrateDatabase(database);
    await system.connect();
    await refuseUsedNetwork(system);
    bar.start(1, 0);
    const adminKey = await setStage(system, directory, onProgress);
    return await withSettableClock(database, async () => {
      const clock = new SettableClock();
      const config = { ...context.config, host: '127.0.0.1', port: 0 };
      const api = await startApi(config, database.urls, { clock, acceptsText: true, log: pino({ level: 'warn' }) });
      try {
        const url = api.url.replace('localhost', '127.0.0.1');
        return await replay(events, {
          url,
          clock,
          system,
          adminKey,
          directory,
          onProgress,
          isStopped: () => signal.hasCome,
        });
      } finally {
        await api.stop();
      }
    });
  } finally {
    bar.stop();
    await system.end().catch(() => undefined);
    await database.stop();
  }
}

function tell(
  { say }: CommandContext,
  { played, alreadyThere, topicsCut, refused }: ReplayReport,
  seconds: number,
): void {
  for (const { where, op, code } of refused.slice(0, 20)) {
    const line = `- ${where} ${op}: ${code}`;
    say({ en: line, fr: line });
  }
  const time = seconds.toFixed(1);
  say({
    en: `${played} writes played, ${alreadyThere} there already, ${refused.length} refused, in ${time} s. Posts with more topics than the product allows: ${topicsCut}.`,
    fr: `${played} écritures jouées, ${alreadyThere} déjà là, ${refused.length} refusées, en ${time} s. Publications ayant plus de sujets que le produit n’en admet : ${topicsCut}.`,
  });
}
