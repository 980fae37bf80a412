import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config, Sentence } from '#config';
import type { WorkerUrls } from '../../../worker/src/main.js';
import type { RunningDatabase } from '../database/index.js';

/** What the process of jobs is told first. */
export interface WorkerOrder {
  config: Config;
  urls: WorkerUrls;
}

const STOP_PATIENCE_MS = 10_000;
const RESTART_DELAYS_MS = [0, 1_000, 2_000, 5_000, 15_000];
/** Who lived this long failed for a new reason: the delays begin again. */
const HEALTHY_MS = 60_000;

/** Keeps one process of jobs beside the API: what kills it does not reach the network, and it comes back. */
export class WorkerSupervisor {
  private child: ChildProcess;
  private urls: WorkerUrls | null = null;
  private isStopping = false;
  private failures = 0;

  /** The process loads its code at once, and waits for `start`. */
  constructor(
    private readonly config: Config,
    private readonly tell: (sentence: Sentence) => void,
  ) {
    this.child = this.load();
  }

  /** Tells it to work on this database. */
  start({ urls, ownerUrl }: Pick<RunningDatabase, 'urls' | 'ownerUrl'>): void {
    this.urls = { ...urls, owner: ownerUrl };
    this.order();
  }

  private order(): void {
    if (this.urls && this.child.connected)
      this.child.send({ config: this.config, urls: this.urls } satisfies WorkerOrder);
  }

  private load(): ChildProcess {
    const startedAt = Date.now();
    const child = fork(new URL('./process.js', import.meta.url), { stdio: 'inherit' });
    child.on('error', () => undefined); // a message to a process that just ended: its exit is handled below
    child.once('exit', () => {
      if (this.isStopping) return;
      if (Date.now() - startedAt > HEALTHY_MS) this.failures = 0;
      void this.startAgain();
    });
    return child;
  }

  /** Lets the jobs at work finish, within ten seconds. */
  async stop(): Promise<void> {
    this.isStopping = true;
    const { child } = this;
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const force = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS);
    if (child.connected) child.disconnect();
    await ended;
    clearTimeout(force);
  }

  private async startAgain(): Promise<void> {
    const delay = RESTART_DELAYS_MS[Math.min(this.failures++, RESTART_DELAYS_MS.length - 1)];
    this.tell({ en: 'The worker ended by itself: starting it again.', fr: 'Le worker s’est arrêté : il est relancé.' });
    await sleep(delay, undefined, { ref: false });
    if (this.isStopping) return;
    this.child = this.load();
    this.order();
  }
}
