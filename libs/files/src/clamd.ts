import { type Socket, connect } from 'node:net';
import type { Readable } from 'node:stream';

const PATIENCE_MS = 120_000;
const CHUNK = 64 * 1024;

/** What clamd says of these bytes: the name of a virus, or null. Throws when it does not answer, or cannot take so much. */
export async function virusIn(bytes: Readable, url: string): Promise<string | null> {
  const socket = await reach(url).catch((error: unknown) => {
    bytes.destroy();
    throw error;
  });
  try {
    const answer = answerOf(socket);
    // Nobody waits for it before the last byte; a line that breaks until then is no fault that nobody took.
    answer.catch(() => undefined);
    socket.write('zINSTREAM\0');
    for await (const chunk of bytes as AsyncIterable<Buffer>)
      for (let at = 0; at < chunk.length; at += CHUNK) await send(socket, chunk.subarray(at, at + CHUNK));
    await send(socket, Buffer.alloc(0)); // the end
    const text = await answer;
    const found = /: (.+) FOUND/.exec(text);
    if (!found && !/: OK/.test(text)) throw new Error(`clamd says: ${text.slice(0, 200)}`);
    return found ? found[1]! : null;
  } finally {
    bytes.destroy();
    socket.destroy();
  }
}

/** `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. */
function reach(url: string): Promise<Socket> {
  const { protocol, hostname, port, pathname } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = protocol === 'unix:' ? connect(pathname) : connect(Number(port || 3310), hostname);
    socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('clamd does not answer')));
    socket.on('error', reject); // also later ones: it hangs up in the middle of what is too much for it
    socket.once('connect', () => resolve(socket));
  });
}

/** Each piece is preceded by its length. Waits until the other side takes more. */
async function send(socket: Socket, piece: Buffer): Promise<void> {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(piece.length);
  if (socket.destroyed) return; // it has answered already: too much for it
  if (!socket.write(Buffer.concat([length, piece])))
    await new Promise<void>((resolve) => {
      const go = () => {
        socket.off('drain', go).off('close', go);
        resolve();
      };
      socket.on('drain', go).on('close', go);
    });
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    socket.on('data', (data: Buffer) => (text += data.toString('latin1')));
    socket.once('error', (error) => (text ? resolve(text) : reject(error)));
    socket.once('close', () => resolve(text));
  });
}
