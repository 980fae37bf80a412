import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { send } from './requests.js';

/** Whatever has not come by then does not come. */
const PATIENCE_MS = 8_000;
const STILL_OPEN = 0;

/** The client's own, by its id: over a socket, too, nobody's text is taken. */
const [DOCUMENT] = Object.entries(
  JSON.parse(readFileSync('apps/web/persisted.json', 'utf8')) as Record<string, string>,
).find(([, text]) => text.startsWith('subscription'))!;
const SUBSCRIBE = { query: '', extensions: { documentId: DOCUMENT } };
type Frame = Readonly<Record<string, unknown>>;

/** A socket that says whatever it is told to. */
class RawSocket {
  readonly frames: Frame[] = [];
  readonly closed: Promise<number>;

  private constructor(readonly socket: WebSocket) {
    socket.on('message', (bytes: Buffer) => this.frames.push(JSON.parse(bytes.toString()) as Frame));
    this.closed = new Promise((resolve) => {
      socket.once('close', resolve);
      setTimeout(() => resolve(STILL_OPEN), PATIENCE_MS).unref();
    });
    socket.on('error', () => undefined); // the code of its end says it
  }

  static async open(port: number): Promise<RawSocket> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql/live`, 'graphql-transport-ws');
    await once(socket, 'open');
    return new RawSocket(socket);
  }

  say(frame: unknown): void {
    this.socket.send(typeof frame === 'string' ? frame : JSON.stringify(frame));
  }

  /** The first frame of which this holds, or null when the socket is closed. */
  async until(holds: (frame: Frame) => boolean): Promise<Frame | null> {
    for (const end = performance.now() + PATIENCE_MS; performance.now() < end;) {
      const found = this.frames.find(holds);
      if (found) return found;
      if (this.socket.readyState === WebSocket.CLOSED) return null;
      const stop = new AbortController();
      const { signal } = stop;
      await Promise.race([
        once(this.socket, 'message', { signal }),
        once(this.socket, 'close', { signal }),
        sleep(PATIENCE_MS, null, { signal }),
      ]);
      stop.abort();
    }
    return null;
  }
}

/** Each limit of a socket: what it is, and what was seen where it was to be seen. */
export async function socketLimits(
  port: number,
  cookie: string,
): Promise<[what: string, expected: unknown, seen: unknown][]> {
  const ticket = async (): Promise<string> => {
    const { body } = await send(port, cookie, { body: { query: 'mutation { socketTicketCreate { ticket } }' } });
    return (JSON.parse(body) as { data: { socketTicketCreate: { ticket: string } } }).data.socketTicketCreate.ticket;
  };
  const closing = async (...frames: unknown[]): Promise<number> => {
    const socket = await RawSocket.open(port);
    for (const frame of frames) socket.say(frame);
    return socket.closed;
  };
  const greeted = async (): Promise<RawSocket> => {
    const socket = await RawSocket.open(port);
    socket.say({ type: 'connection_init', payload: { ticket: await ticket() } });
    await socket.until(({ type }) => type === 'connection_ack');
    return socket;
  };
  const init = { type: 'connection_init', payload: { ticket: 'nobody’s' } };
  const used = await ticket();

  // Who says nothing is waited for, while the others are tried.
  const silent = closing();
  const seen: [string, unknown, unknown][] = [
    ['a frame that is no message', 4400, await closing('{')],
    ['a message of no kind', 4400, await closing({ type: 'constructor' })],
    [
      'a subscription before it is said who asks',
      4401,
      await closing({ id: '1', type: 'subscribe', payload: SUBSCRIBE }),
    ],
    ['a ticket of nobody’s', 4403, await closing(init)],
    ['no ticket', 4403, await closing({ type: 'connection_init' })],
    [
      'who one is, said by oneself',
      4403,
      await closing({ type: 'connection_init', payload: { personId: 'x', cookie } }),
    ],
    ['a frame of more than 64 KiB', 1009, await closing(`"${'x'.repeat(64 * 1024)}"`)],
  ];
  const first = await RawSocket.open(port);
  first.say({ type: 'connection_init', payload: { ticket: used } });
  await first.until(({ type }) => type === 'connection_ack');
  seen.push([
    'a ticket for the second time',
    4403,
    await closing({ type: 'connection_init', payload: { ticket: used } }),
  ]);
  first.say({ type: 'connection_init', payload: { ticket: await ticket() } });
  seen.push(['who asks, said twice', 4429, await first.closed]);

  const busy = await greeted();
  for (let n = 1; n <= 11; n += 1) busy.say({ id: String(n), type: 'subscribe', payload: SUBSCRIBE });
  const refused = await busy.until(({ type }) => type === 'error');
  seen.push(['an eleventh subscription', 'RATE_LIMITED_SUBSCRIPTIONS', codeOf(refused)]);
  busy.say({ id: '2', type: 'complete' });
  busy.say({ id: '20', type: 'subscribe', payload: { query: '{ viewer { id } }' } });
  const query = await busy.until(({ type, id }) => type === 'error' && id === '20');
  seen.push(['a question over a socket', 'OPERATION_NOT_ALLOWED', codeOf(query)]);
  busy.say({ id: '1', type: 'subscribe', payload: SUBSCRIBE });
  seen.push(['an id that is taken', 4409, await busy.closed]);

  const many: RawSocket[] = [];
  for (let n = 0; n < 6; n += 1) many.push(await greeted());
  seen.push(['a sixth socket of a session: the first is closed', 4429, await many[0]!.closed]);
  for (const { socket } of many.slice(1)) socket.terminate();
  seen.push(['no word within three seconds', 4408, await silent]);
  return seen;
}

const codeOf = (frame: Frame | null): unknown =>
  (frame?.['payload'] as { extensions: { code: string } }[] | undefined)?.[0]?.extensions.code;
