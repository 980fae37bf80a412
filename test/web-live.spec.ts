import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type WebSocket as Socket, WebSocketServer } from 'ws';
import type { Live, createLive as CreateLive } from '../apps/web/src/relay/live.js';
import { until } from './support/until.js';

// What the client's socket does when the server closes it, with a server that does nothing else. The browser around it is
// small: a window that can be listened to, and a page that is looked at or not.
let createLive: typeof CreateLive;

const listening = new Map<string, number>();
class Window extends EventTarget {
  override addEventListener(name: string, ...rest: [never, never?]): void {
    listening.set(name, (listening.get(name) ?? 0) + 1);
    super.addEventListener(name, ...rest);
  }
}
const window = new Window();
const page = { visibilityState: 'visible' };
const server = createServer();
const sockets = new WebSocketServer({ server, handleProtocols: () => 'graphql-transport-ws' });
/** Those that opened and said who they are. */
let open: { socket: Socket; ticket: unknown }[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  Object.assign(globalThis, { window, document: page, location: { protocol: 'http:', host: `127.0.0.1:${port}` } });
  sockets.on('connection', (socket) =>
    socket.on('message', (data) => {
      const { type, payload } = JSON.parse(String(data)) as { type: string; payload?: { ticket: unknown } };
      if (type !== 'connection_init') return;
      open.push({ socket, ticket: payload?.ticket });
      socket.send(JSON.stringify({ type: 'connection_ack' }));
    }),
  );
  ({ createLive } = await import('../apps/web/src/relay/live.js'));
});
afterAll(() => {
  for (const socket of sockets.clients) socket.terminate();
  sockets.close();
  server.close();
  for (const name of ['window', 'document', 'location']) Reflect.deleteProperty(globalThis, name);
});
beforeEach(() => {
  open = [];
  listening.clear();
});

const wake = (name: string) => window.dispatchEvent(new Event(name));

async function listener(ticket = async () => 'a ticket') {
  const told = { signedOut: 0, connected: [] as boolean[], ended: false };
  const live: Live = createLive({
    ticket,
    onSignedOut: () => (told.signedOut += 1),
    onConnected: (_since, isFirst) => told.connected.push(isFirst),
  });
  const request = live.subscribe({ name: 'x', id: 'y' } as never, {}, {}) as {
    subscribe(sink: { error(): void; complete(): void }): void;
  };
  request.subscribe({ error: () => (told.ended = true), complete: () => (told.ended = true) });
  return { live, told };
}

test.each([4401, 4403])('%i: the session is over, and nobody knocks again', async (code) => {
  const { live, told } = await listener();
  await until('the socket', () => told.connected.length === 1);
  expect(open[0]!.ticket).toBe('a ticket');
  open[0]!.socket.close(code, 'over');
  await until('the end', () => told.ended);
  expect(told).toEqual({ signedOut: 1, connected: [true], ended: true });
  expect(open).toHaveLength(1);
  live.close();
});

test('4429: another tab has taken the place, until somebody looks at this one', async () => {
  const { live, told } = await listener();
  await until('the socket', () => told.connected.length === 1);
  open[0]!.socket.close(4429, 'Too many sockets');
  await until('the wait for somebody', () => (listening.get('pointerdown') ?? 0) > 0);
  page.visibilityState = 'hidden';
  wake('visibilitychange');
  expect(open).toHaveLength(1);
  page.visibilityState = 'visible';
  wake('pointerdown');
  await until('the next socket', () => told.connected.length === 2);
  expect(told).toEqual({ signedOut: 0, connected: [true, false], ended: false });
  live.close();
});

test.each([1001, 1012, 1013])('%i: it comes back by itself, sooner when the line does', async (code) => {
  const { live, told } = await listener();
  await until('the socket', () => told.connected.length === 1);
  open[0]!.socket.close(code, 'later');
  await until('the wait', () => (listening.get('online') ?? 0) > 0);
  wake('online');
  await until('the next socket', () => told.connected.length === 2);
  expect(told).toEqual({ signedOut: 0, connected: [true, false], ended: false });
  live.close();
});

test('without a ticket it says nothing, and asks for another when the silent socket is closed', async () => {
  let asked = 0;
  const { live, told } = await listener(async () => {
    asked += 1;
    if (asked === 1) throw new Error('no answer');
    return 'the second';
  });
  await until('the silent socket', () => asked === 1 && sockets.clients.size > 0);
  for (const socket of sockets.clients) socket.close(4408, 'Connection initialisation timeout');
  await until('the wait', () => (listening.get('online') ?? 0) > 0);
  wake('online');
  await until('the socket', () => told.connected.length === 1);
  expect(open.map(({ ticket }) => ticket)).toEqual(['the second']);
  live.close();
});
