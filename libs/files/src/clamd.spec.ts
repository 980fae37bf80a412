import { type AddressInfo, type Server, type Socket, createServer } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as after } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { virusIn } from './clamd.js';

let server: Server | undefined;
afterEach(() => void server?.close());
const serve = async (onSocket: (socket: Socket) => void): Promise<string> => {
  server = createServer(onSocket);
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Bytes that come slowly, as from a store far away. */
async function* slowly(pieces: number): AsyncGenerator<Buffer> {
  for (let n = 0; n < pieces; n += 1) {
    await after(20);
    yield Buffer.alloc(1_000, n);
  }
}

describe('a scanner that hangs up', () => {
  test('while the bytes still come: an error of this file, and of nothing else', async () => {
    const url = await serve((socket) => socket.once('data', () => socket.resetAndDestroy()));
    await expect(virusIn(Readable.from(slowly(20)), url)).rejects.toThrow();
    // What nobody took would have ended the process by now.
    await after(50);
  });

  test('before it says anything: no leave', async () => {
    const url = await serve((socket) => socket.once('data', () => socket.end()));
    await expect(virusIn(Readable.from(slowly(3)), url)).rejects.toThrow();
  });
});
