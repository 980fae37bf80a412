import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Sentence } from '#config';
import { Failure } from '../failure.js';
import { freePort } from '../process/free-port.js';
import { startOfProcess } from '../process/identity.js';
import { OWNER, PROGRAM_ENVIRONMENT } from './cluster.js';
import type { Place } from './place.js';
import { clearTheWay, type LiveServer, liveServer } from './postmaster-file.js';
import type { ServerLog } from './server-log.js';

const PATIENCE_MS = 120_000;
const FAST_STOP_MS = 20_000;
const WATCH_MS = 250;
const RESTART_DELAYS_MS = [0, 500, 1_000, 2_000, 5_000];

interface PostmasterOptions {
  place: Place;
  log: ServerLog;
  password: string;
  /** PostgreSQL settings as name=value. */
  settings: string[];
  tell: (sentence: Sentence) => void;
}

/**
 * One embedded server: adopts the one that outlived us, starts one otherwise, starts it again when it dies, stops it.
 * The server is in a process group of its own, so that a terminal's Ctrl-C does not reach it before the product drained.
 */
export class Postmaster {
  private server: LiveServer | null = null;
  private watch: NodeJS.Timeout | null = null;
  private restarting: Promise<void> | null = null;
  private isStopping = false;

  constructor(private readonly options: PostmasterOptions) {}

  get port(): number {
    if (!this.server) throw new Error('the database was not started');
    return this.server.port;
  }

  async start(): Promise<void> {
    await this.run(null);
    this.watch = setInterval(() => this.look(), WATCH_MS);
    this.watch.unref();
  }

  /** Ends the server: open transactions roll back, the files are left clean. */
  async stop(): Promise<void> {
    this.isStopping = true;
    if (this.watch) clearInterval(this.watch);
    await this.restarting;
    if (!this.server) return;
    const { pid } = this.server;
    if (await endProcess(pid, 'SIGINT', FAST_STOP_MS)) return;
    await endProcess(pid, 'SIGQUIT', FAST_STOP_MS);
  }

  private async run(port: number | null): Promise<void> {
    const { data } = this.options.place;
    const live = liveServer(data);
    if (live) {
      await this.untilReady(live, () => startOfProcess(live.pid) !== null);
      this.server = live;
      return;
    }
    for (let attempt = 1; ; attempt++) {
      await clearTheWay(data);
      try {
        this.server = await this.spawn(port ?? (await freePort()));
        return;
      } catch (error) {
        const isPortTaken = this.options.log.says(/Address already in use/);
        if (!isPortTaken || attempt === 5) throw error;
        await sleep(port === null ? 0 : 200); // a server that restarts keeps its port: others know it
      }
    }
  }

  private async spawn(port: number): Promise<LiveServer> {
    const { place, log, settings } = this.options;
    const output = log.open();
    const fixed = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC'];
    const args = ['-D', place.data, ...[...fixed, ...settings].flatMap((setting) => ['-c', setting])];
    const child = spawn(place.binaries.postgres, args, {
      ...place.user,
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
      detached: true,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    child.unref();
    await spawned(child);
    const server = { pid: child.pid as number, port };
    try {
      await this.untilReady(server, () => child.exitCode === null && child.signalCode === null);
    } catch (error) {
      await endProcess(server.pid, 'SIGINT', FAST_STOP_MS);
      throw error;
    }
    return server;
  }

  private async untilReady({ port }: LiveServer, isAlive: () => boolean): Promise<void> {
    const { place, log, password } = this.options;
    for (const end = Date.now() + PATIENCE_MS; ; await sleep(30)) {
      const answer = await knock(port, password);
      if (answer === 'open') return;
      if (answer === 'wrong password') throw new Failure('DATABASE_KEYS_GONE', 'keys/database.json');
      if (!isAlive() || Date.now() > end) throw log.explain(place.data);
    }
  }

  private look(): void {
    if (this.restarting || this.isStopping || !this.server || startOfProcess(this.server.pid) !== null) return;
    this.restarting = this.restart(this.server.port).finally(() => (this.restarting = null));
  }

  private async restart(port: number): Promise<void> {
    const { tell } = this.options;
    this.server = null;
    tell({ en: 'The database ended by itself: starting it again.', fr: 'La base s’est arrêtée : elle est relancée.' });
    let said = '';
    for (let attempt = 0; !this.isStopping; attempt++) {
      await sleep(RESTART_DELAYS_MS[Math.min(attempt, RESTART_DELAYS_MS.length - 1)]);
      try {
        await this.run(port);
        tell({ en: 'The database is back.', fr: 'La base est revenue.' });
        return;
      } catch (error) {
        const sentence = error instanceof Failure ? error.sentence : { en: String(error), fr: String(error) };
        if (sentence.en !== said) tell(sentence);
        said = sentence.en;
      }
    }
  }
}

async function knock(port: number, password: string): Promise<'open' | 'closed' | 'wrong password'> {
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: OWNER, password, database: 'postgres' },
    connectionTimeoutMillis: 5_000,
  });
  client.on('error', () => undefined); // a server that ends while we ask: the next knock will tell
  try {
    await client.connect();
    return 'open';
  } catch (error) {
    return (error as { code?: string }).code === '28P01' ? 'wrong password' : 'closed';
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function endProcess(pid: number, signal: NodeJS.Signals, patienceMs: number): Promise<boolean> {
  try {
    process.kill(pid, signal);
  } catch {
    return true; // gone already
  }
  for (const end = Date.now() + patienceMs; Date.now() < end; await sleep(20)) {
    if (startOfProcess(pid) === null) return true;
  }
  return false;
}

function spawned(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
}
