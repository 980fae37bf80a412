import { once } from 'node:events';
import { WebSocket } from 'ws';

/** A viewer's socket, by the protocol graphql-transport-ws, and all that comes over it. */
export class ViewerSocket {
  private readonly frames: string[] = [];
  private subscriptions = 0;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.frames.push(data.toString('latin1')));
    socket.on('close', (code, reason) => this.frames.push(`closed ${code} ${reason.toString()}`));
    socket.on('error', () => this.frames.push('error'));
    socket.on('unexpected-response', (_request, response) => this.frames.push(`refused ${response.statusCode}`));
  }

  static async open(port: number, ticket: string | null, language: string): Promise<ViewerSocket> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql/live`, 'graphql-transport-ws', {
      headers: { 'accept-language': language },
    });
    const opened = new ViewerSocket(socket);
    await once(socket, 'open');
    const answered = Promise.race([once(socket, 'message'), once(socket, 'close')]);
    socket.send(JSON.stringify({ type: 'connection_init', payload: ticket === null ? {} : { ticket } }));
    await answered;
    return opened;
  }

  get isOpen(): boolean {
    return this.socket.readyState === WebSocket.OPEN;
  }

  subscribe(query: string, variables: object): void {
    if (!this.isOpen) return;
    this.subscriptions += 1;
    this.socket.send(
      JSON.stringify({ id: String(this.subscriptions), type: 'subscribe', payload: { query, variables } }),
    );
  }

  /** When whatever the server has sent so far has come. */
  async reached(): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    // While it is closing, its end is still to come; whoever closes answers no ping.
    if (this.isOpen) this.socket.ping();
    const done = new AbortController();
    const { signal } = done;
    await Promise.race([once(this.socket, 'pong', { signal }), once(this.socket, 'close', { signal })]);
    done.abort();
  }

  async close(): Promise<void> {
    if (this.socket.readyState === WebSocket.CLOSED) return;
    const closed = once(this.socket, 'close');
    this.socket.close(1000);
    await closed;
  }

  /** What came since the last look. */
  take(): string[] {
    return this.frames.splice(0);
  }
}
