import type { Server } from 'node:http';
import { LiveBus, type LiveStream } from '#live';
import type { NestExpressApplication } from '@nestjs/platform-express';
import pg from 'pg';

/** Intervals of one second are the gateway's look at its sockets: kept here to be run when the test says so. */
const looks: (() => void)[] = [];
const realInterval = globalThis.setInterval;
globalThis.setInterval = ((run: (...rest: unknown[]) => void, ms: number, ...rest: unknown[]) => {
  if (ms === 1000) looks.push(() => run(...rest));
  return realInterval(() => run(...rest), ms === 1000 ? 2 ** 30 : ms);
}) as typeof setInterval;

/** A reader who left in the middle of an event is never idle again. */
const MOST_MS = 3_000;

export const lookAtSockets = (): void => looks.forEach((look) => look());

/** Knows when every event that was committed so far has been told to whoever may hear of it. */
export class LiveWatch {
  private received = 0;
  private readonly bus: { receive(payload: string): void; streams: Set<LiveStream<unknown>> };

  private constructor(
    app: NestExpressApplication,
    private readonly client: pg.Client,
  ) {
    this.bus = app.get(LiveBus) as never;
    const receive = this.bus.receive.bind(this.bus);
    this.bus.receive = (payload) => {
      this.received += 1;
      if (!payload.startsWith('marker')) receive(payload);
      else this.reached?.(payload);
    };
  }
  private reached: ((payload: string) => void) | null = null;

  static async start(app: NestExpressApplication, url: string): Promise<LiveWatch> {
    const client = new pg.Client(url);
    await client.connect();
    return new LiveWatch(app, client);
  }

  async settled(): Promise<void> {
    const marker = `marker ${this.received}`;
    const seen = new Promise<void>((resolve) => {
      this.reached = (payload) => payload === marker && resolve();
    });
    await this.client.query(`select pg_notify('entrenous', $1)`, [marker]);
    await seen;
    const isIdle = (stream: LiveStream<unknown>) => {
      const { waiting, reader } = stream as unknown as { waiting: unknown[]; reader: unknown };
      return waiting.length === 0 && reader !== null;
    };
    const end = performance.now() + MOST_MS;
    while (![...this.bus.streams].every(isIdle) && performance.now() < end)
      await new Promise((resolve) => setTimeout(resolve, 1));
  }

  async stop(): Promise<void> {
    await this.client.end();
  }
}

export const portOf = (server: Server): number => (server.address() as { port: number }).port;
