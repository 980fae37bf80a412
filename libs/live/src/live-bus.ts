import pg from 'pg';
import { LIVE_CHANNEL, type LiveEvent } from './event.js';
import { LiveStream } from './live-stream.js';

const FIRST_RETRY_MS = 100;
const LAST_RETRY_MS = 5000;

/** The process's one LISTEN connection, and whoever reads from it here. */
export class LiveBus {
  private readonly streams = new Set<LiveStream<LiveEvent>>();
  private readonly gapListeners = new Set<() => void>();
  private client: pg.Client | null = null;
  private retry: NodeJS.Timeout | null = null;
  private isStopped = false;

  constructor(private readonly connectionString: string) {}

  async start(): Promise<void> {
    await this.connect();
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.retry) clearTimeout(this.retry);
    for (const stream of [...this.streams]) void stream.return();
    await this.client?.end().catch(() => undefined);
  }

  /** Every event from now on. */
  events(): LiveStream<LiveEvent> {
    const stream = new LiveStream<LiveEvent>(() => this.streams.delete(stream));
    this.streams.add(stream);
    return stream;
  }

  /** Called when events may have been lost. Gives the way to stop being called. */
  onGap(listener: () => void): () => void {
    this.gapListeners.add(listener);
    return () => this.gapListeners.delete(listener);
  }

  get readers(): number {
    return this.streams.size;
  }

  private async connect(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.connectionString,
      application_name: 'entrenous live',
      keepAlive: true,
    });
    client.on('notification', ({ payload }) => this.receive(payload));
    client.on('error', () => undefined); // 'end' follows, and renews the connection
    await client.connect();
    client.once('end', () => this.renew());
    await client.query(`listen ${LIVE_CHANNEL}`);
    this.client = client;
  }

  private receive(payload: string | undefined): void {
    let event: LiveEvent;
    try {
      event = JSON.parse(payload ?? '') as LiveEvent;
    } catch {
      return; // not one of ours: anybody with a connection may notify
    }
    for (const stream of this.streams) stream.push(event);
  }

  private renew(delayMs = FIRST_RETRY_MS): void {
    this.client = null;
    if (this.isStopped) return;
    this.retry = setTimeout(() => {
      this.connect().then(
        () => this.gapListeners.forEach((listener) => listener()),
        () => this.renew(Math.min(LAST_RETRY_MS, delayMs * 2)),
      );
    }, delayMs);
  }
}
