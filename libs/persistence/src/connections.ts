import { createHash } from 'node:crypto';
import type { Socket } from 'node:net';
import type pg from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { Clock } from './clock.js';
import type { Statement } from './sql.js';

/** A connection in a transaction. */
export interface Transaction {
  readonly runner: QueryRunner;
  readonly client: pg.PoolClient;
  readonly canWrite: boolean;
  /** When it has begun, what its entrance said. */
  readonly begun: Promise<unknown>;
  /** The answer to the last statement that was sent. Statements are sent at once and answered in their order. */
  last: Promise<unknown>;
}

/** The first statement of a transaction, which tells it whose it is. */
export type Entrance = Statement<{ entered: unknown }>;

const LINGER_MS = 5;

/** What goes over the wire: statements sent without waiting, each prepared once, and as few messages as can be. */
export class Connections {
  private readonly names = new Map<string, string>();
  /** Connections whose last commit has not been sent yet. */
  private readonly lingering = new WeakMap<pg.PoolClient, NodeJS.Timeout>();

  constructor(
    private readonly source: DataSource,
    private readonly clock: Clock,
    private readonly onStatement?: (text: string) => void,
  ) {}

  /** A transaction; as `entrance` says, one that carries a viewer. */
  async open(entrance: Entrance | null, canWrite: boolean): Promise<Transaction> {
    const { runner, client } = await this.take();
    const stream = streamOf(client);
    stream.cork();
    const began = client.query(`begin${canWrite ? '' : ' read only'}${this.settingClock()}`);
    const begun = entrance ? this.run(client, entrance).then(([row]) => row!.entered) : began;
    stream.uncork();
    this.send(client);
    began.catch(() => undefined);
    begun.catch(() => undefined); // who uses the transaction awaits it, and is told then
    return { runner, client, canWrite, begun, last: begun };
  }

  /**
   * Ends a transaction that only read. Nobody waits for its commit: it goes out with what the connection is asked next, or
   * alone a moment later, which spares both sides a message.
   */
  async end({ runner, client, last }: Transaction): Promise<void> {
    await last.catch(() => undefined);
    streamOf(client).cork();
    client.query('commit').catch(() => undefined);
    this.lingering.set(
      client,
      setTimeout(() => this.send(client), LINGER_MS),
    );
    await runner.release();
  }

  /** One statement by itself: in a transaction only where the clock is set. */
  async alone<Row extends object>(statement: Statement<Row>): Promise<Row[]> {
    const { runner, client } = await this.take();
    this.send(client);
    const clock = this.settingClock();
    try {
      if (!clock) return await this.run<Row>(client, statement);
      await client.query(`begin${clock}`);
      const rows = await this.run<Row>(client, statement);
      await client.query('commit');
      return rows;
    } catch (error) {
      if (clock) await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** One statement, prepared once per connection and text. */
  async run<Row extends object>(client: pg.PoolClient, { text, values }: Statement<Row>): Promise<Row[]> {
    this.onStatement?.(text);
    const { rows } = await client.query<Row>({ name: this.nameOf(text), text, values: values as unknown[] });
    return rows;
  }

  private async take(): Promise<Pick<Transaction, 'runner' | 'client'>> {
    const runner = this.source.createQueryRunner();
    return { runner, client: (await runner.connect()) as pg.PoolClient };
  }

  private settingClock(): string {
    const instant = this.clock.now();
    return instant ? `; select set_config('app.clock', '${instant.toISOString()}', true)` : '';
  }

  /** Sends what was kept back. */
  private send(client: pg.PoolClient): void {
    const timer = this.lingering.get(client);
    if (!timer) return;
    clearTimeout(timer);
    this.lingering.delete(client);
    streamOf(client).uncork();
  }

  private nameOf(text: string): string {
    let name = this.names.get(text);
    if (!name) this.names.set(text, (name = createHash('sha1').update(text).digest('base64url')));
    return name;
  }
}

const streamOf = (client: pg.PoolClient): Socket =>
  (client as unknown as { connection: { stream: Socket } }).connection.stream;
