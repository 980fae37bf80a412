import 'reflect-metadata';
import type { Config } from '#config';
import { Worker } from '#jobs';
import { Database } from '#persistence';
import { NestFactory } from '@nestjs/core';
import { type Logger, pino } from 'pino';
import { ENTITIES } from '../../api/src/entities.js';
import { WorkerModule } from './worker.module.js';

export interface WorkerUrls {
  readonly app: string;
  readonly system: string;
  /** Of the database's owner, where backups are made. */
  readonly owner?: string;
}
export interface RunningWorker {
  readonly isReady: boolean;
  /** Jobs at work get ten seconds to end. */
  stop(): Promise<void>;
}

/** Runs jobs until it is stopped: the same features as the API, without HTTP. */
export async function startWorker(
  config: Config,
  urls: WorkerUrls,
  log: Logger = pino({ level: config.logLevel }),
): Promise<RunningWorker> {
  const database = await Database.connect({ url: urls.app, entities: ENTITIES, poolSize: 4 });
  const system = await Database.connect({ url: urls.system, entities: ENTITIES, poolSize: 4 });
  const app = await NestFactory.createApplicationContext(
    WorkerModule.with({ config, urls, ownerUrl: urls.owner ?? null, log, database, system }),
    {
      logger: ['error', 'warn'],
      abortOnError: false,
    },
  );
  const worker = app.get(Worker);
  await worker.start();
  return {
    get isReady() {
      return worker.isReady;
    },
    async stop() {
      await worker.stop();
      await app.close();
      await Promise.all([database.close(), system.close()]);
    },
  };
}
