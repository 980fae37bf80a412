import { AsyncLocalStorage } from 'node:async_hooks';
import type { Server } from 'node:http';
import { hash } from 'node:crypto';
import pg from 'pg';

/**
 * Every statement that this process sends, by the request that caused it: which, in what order, and with how many rows as its
 * answer. Two answers that look alike but cost differently tell a patient reader the same thing.
 */
export class Statements {
  private readonly request = new AsyncLocalStorage<Recorded[]>();
  private readonly prints = new Map<string, string>();
  private current: Recorded[] = [];
  private running = 0;

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
      recorder.running += 1;
      const [done] = args as [((...given: unknown[]) => void) | undefined];
      const end = () => void (recorder.running -= 1);
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

  /** One entry a statement: a print of its text, and its rows. Fields are answered side by side, so there is no order in them. */
  fingerprints(): string[] {
    return this.current.map(({ text, rows }) => `${this.printOf(text)} ${rows}`).sort();
  }
  texts(): string[] {
    return this.current.map(({ text, rows, role }) => `${role}: ${text} → ${rows}`);
  }

  /** When nothing is under way any more, also what a request left behind. */
  async settled(): Promise<void> {
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.running > 0);
  }

  private follow(role: string, asked: unknown, answer: unknown): void {
    const text = typeof asked === 'string' ? asked : ((asked as { text?: string }).text ?? '');
    // Ends of transactions are sent late on purpose, and their beginnings hold the time.
    if (/^(begin|commit|rollback|start)\b/i.test(text) || !(answer instanceof Promise)) return;
    const recorded = this.request.getStore();
    const entry: Recorded = { text, role, rows: -2 };
    recorded?.push(entry);
    this.running += 1;
    const end = (rows: number) => {
      this.running -= 1;
      entry.rows = rows;
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
  rows: number;
}
