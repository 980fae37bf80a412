import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Clone } from '../server.js';
import { putExports, putPicture } from './files.js';
import type { Act, Acted, Moment, Observed, Order, WorldSettings } from './protocol.js';

interface Waiting {
  resolve(answer: never): void;
  reject(error: Error): void;
}

/** A database and the process that serves it, from the prover's side. */
export class World {
  private readonly waiting = new Map<number, Waiting>();
  private count = 0;

  private constructor(
    readonly database: Clone,
    private readonly home: string,
    private readonly child: ChildProcess,
  ) {
    child.on('message', ({ n, answer, error }: { n: number; answer?: unknown; error?: string }) => {
      const waiting = this.waiting.get(n);
      this.waiting.delete(n);
      if (error !== undefined) waiting?.reject(new Error(error));
      else waiting?.resolve(answer as never);
    });
    child.on('exit', (code) => {
      for (const { reject } of this.waiting.values()) reject(new Error(`a world has ended (${code})`));
    });
  }

  static async start(database: Clone, plant: string | null): Promise<World> {
    const home = mkdtempSync(join(tmpdir(), 'entrenous-world-'));
    putPicture(home);
    putExports(home);
    const settings: WorldSettings = { ...database.urls, home };
    const child = fork(join(import.meta.dirname, 'process.ts'), {
      execArgv: ['--disable-warning=ExperimentalWarning', '--import', join(import.meta.dirname, '..', 'hooks.mjs')],
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: join(tmpdir(), 'entrenous-prove-compiled'),
        PROVE_WORLD: JSON.stringify(settings),
        ...(plant !== null && { PROVE_PLANT: plant }),
      },
    });
    const world = new World(database, home, child);
    await new Promise((resolve, reject) => world.waiting.set(0, { resolve, reject }));
    return world;
  }

  /** `tells`: everything that was observed comes back, and not only its prints. */
  act(act: Act, moment: Moment, { tells }: { tells: boolean }): Promise<Acted> {
    return this.send({ do: 'act', act, moment, tells });
  }
  /** Everything that was observed of the last step. */
  last(): Promise<Observed> {
    return this.send({ do: 'last' });
  }
  /** Closes what is open and throws away what nobody has looked at. */
  forget(): Promise<void> {
    return this.send({ do: 'forget' });
  }
  /** The statements of the last step, in full. */
  texts(): Promise<string[]> {
    return this.send({ do: 'texts' });
  }
  /** What went wrong inside since the last look. */
  faults(): Promise<string[]> {
    return this.send({ do: 'faults' });
  }
  /** Every route that the server answers by itself: `GET /images/:id`. */
  routes(): Promise<string[]> {
    return this.send({ do: 'routes' });
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.disconnect();
    await ended;
    rmSync(this.home, { recursive: true, force: true });
    await this.database.drop();
  }

  private send<Answer>(order: Order): Promise<Answer> {
    return new Promise((resolve, reject) => {
      this.waiting.set(++this.count, { resolve, reject });
      this.child.send({ n: this.count, order });
    });
  }
}
