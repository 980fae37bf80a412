import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { ServedNetwork } from '../policy/network.js';

interface Frame {
  type: string;
  payload?: { data?: { activity: { post: { body: string } | null } } };
}

/** An open page: what it hears, and when. */
export class OpenPage {
  readonly heard = new Map<string, number>();
  closedAt: number | null = null;
  code: number | null = null;
  /** What was said when its subscription ended by itself. */
  ended = '';
  private wake: () => void = () => undefined;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (bytes: Buffer) => {
      const { type, payload } = JSON.parse(bytes.toString()) as Frame;
      const word = type === 'next' ? payload?.data?.activity.post?.body : undefined;
      if (word) this.heard.set(word, performance.now());
      if (type === 'error' || type === 'complete') this.ended = bytes.toString();
      this.wake();
    });
    socket.on('close', (code) => {
      [this.closedAt, this.code] = [performance.now(), code];
      this.wake();
    });
  }

  static async open(network: ServedNetwork, personId: string): Promise<OpenPage> {
    const { data } = await network.ask(personId, 'mutation { socketTicketCreate { ticket } }');
    const socket = new WebSocket(`${network.url.replace('http', 'ws')}/graphql/live`, 'graphql-transport-ws');
    await once(socket, 'open');
    const greeted = once(socket, 'message');
    socket.send(
      JSON.stringify({ type: 'connection_init', payload: { ticket: data.socketTicketCreate.ticket as string } }),
    );
    await greeted;
    const page = new OpenPage(socket);
    socket.send(
      JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { activity { post { body } } }' } }),
    );
    return page;
  }

  /** Until this holds of it, or time is over; whether it does. */
  async until(holds: (page: OpenPage) => boolean, mostMs = 10_000): Promise<boolean> {
    const end = performance.now() + mostMs;
    while (!holds(this) && performance.now() < end)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
        setTimeout(resolve, 20);
      });
    return holds(this);
  }

  async close(): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    const closed = once(this.socket, 'close');
    this.socket.close(1000);
    await closed;
  }
}
