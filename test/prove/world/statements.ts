import { AsyncLocalStorage } from 'node:async_hooks';
import type { Server } from 'node:http';
import { hash } from 'node:crypto';
import pg from 'pg';
import { batch } from '../batches.js';

/** Between a connection and the statement for which it was fetched, nothing is under way for a moment. */
const QUIET_TURNS = 3;

/**
 * Every statement that this process sends, by the request that caused it: which, in what order, and with how many rows as its
 * answer. Two answers that look alike but cost differently tell a patient reader the same thing.
 */
export class Statements {
  private readonly request = new AsyncLocalStorage<Recorded[]>();
  private readonly prints = new Map<string, string>();
  private current: Recorded[] = [];
  private running = 0;
  /** Ends of transactions: those of reads are sent a moment late on purpose, and nobody waits for them. */
  private ending = 0;
  private readonly waiting: (() => void)[] = [];

  constructor() {
    const recorder = this; // eslint-disable-line @typescript-eslint/no-this-alias
    const query = pg.Client.prototype.query as (...args: unknown[]) => unknown;
    pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
      const answer = query.apply(this, args);
      recorder.follow((this as { user?: string }).user ?? '', args[0], answer);
      return answer;
    } as never;
    const connect = pg.Pool.prototype.connect as (...args: unknown[]) => unknown;
    pg.Pool.prototype.connect = function (this: pg.Pool, ...args: unknown[]) {
      // What a connection has planned once it keeps: another would plan everything anew.
      this.options.idleTimeoutMillis = 0;
      recorder.running += 1;
      const [done] = args as [((...given: unknown[]) => void) | undefined];
      const end = () => {
        recorder.running -= 1;
        recorder.ended();
      };
      if (!done) {
        const connected = connect.apply(this, args) as Promise<unknown>;
        connected.then(end, end);
        return connected;
      }
      return connect.call(this, (...given: unknown[]) => {
        end();
        done(...given);
      });
    } as never;
  }

  /** From now on, what belongs to requests of this server is noted for them. */
  watch(server: Server): void {
    const emit = server.emit.bind(server) as (...args: unknown[]) => boolean;
    server.emit = ((event: string, ...args: unknown[]) =>
      event === 'request'
        ? this.request.run(this.current, () => emit(event, ...args))
        : emit(event, ...args)) as typeof server.emit;
  }

  begin(): void {
    this.current = [];
  }

  /**
   * One entry a statement: a print of its text, and its rows. Fields are answered side by side, so there is no order in them; and what asks
   * about many at once goes out in one batch or in two as answers happen to arrive, so its batches are one entry: how many they were, and
   * their rows.
   */
  fingerprints(): string[] {
    const batches = new Map<string, Recorded[]>();
    const single: string[] = [];
    for (const entry of this.current) {
      const { text, rows, values } = entry;
      const print = this.printOf(text);
      if (!values.some(Array.isArray)) single.push(`${print} ${rows}`);
      else {
        const key = `${print} ${JSON.stringify(values.map((value) => (Array.isArray(value) ? null : value)))}`;
        batches.set(key, [...(batches.get(key) ?? []), entry]);
      }
    }
    const merged = [...batches].map(([key, entries]) => {
      const rows = entries.reduce((sum, one) => sum + one.rows, 0);
      return batch({ print: key.slice(0, key.indexOf(' ')), times: entries.length, rows });
    });
    return [...single, ...merged].sort();
  }
  texts(): string[] {
    return this.current.map(({ text, rows, role }) => `${role}: ${text} → ${rows}`);
  }

  /** When nothing is under way any more, also what a request left behind; `all`: not even a transaction that has to end. */
  async settled({ all = false } = {}): Promise<void> {
    const isBusy = () => this.running > 0 || (all && this.ending > 0);
    for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      while (isBusy()) {
        quiet = 0;
        await new Promise<void>((resolve) => this.waiting.push(resolve));
      }
    }
  }

  /** Something has ended: whoever waits looks again. */
  private ended(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  private follow(role: string, asked: unknown, answer: unknown): void {
    const text = typeof asked === 'string' ? asked : ((asked as { text?: string }).text ?? '');
    if (!(answer instanceof Promise)) return;
    const isEnd = /^(commit|rollback)\b/i.test(text);
    const counter = isEnd ? 'ending' : 'running';
    const values = (typeof asked === 'string' ? null : (asked as { values?: unknown[] }).values) ?? [];
    const entry: Recorded = { text, role, values, rows: -2 };
    // The beginning of a transaction holds the time, its end may belong to the request before.
    if (!isEnd && !/^begin\b/i.test(text)) this.request.getStore()?.push(entry);
    this[counter] += 1;
    const end = (rows: number) => {
      this[counter] -= 1;
      entry.rows = rows;
      this.ended();
    };
    answer.then(
      (result: { rows?: unknown[] }) => end(result?.rows?.length ?? 0),
      () => end(-1),
    );
  }

  private printOf(text: string): string {
    let print = this.prints.get(text);
    if (!print) this.prints.set(text, (print = hash('sha1', text, 'base64url').slice(0, 10)));
    return print;
  }
}

interface Recorded {
  readonly text: string;
  readonly role: string;
  readonly values: readonly unknown[];
  rows: number;
}
