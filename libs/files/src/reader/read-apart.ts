import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Found, NOTHING, type Order } from './order.js';

const MOST_MS = 30_000;
/** Of JavaScript; pictures and canvases besides are bounded by their pixels. */
const MOST_HEAP_MB = 256;

/** Beside this module as it was compiled, or beside the bundle in which it is. */
const PROGRAM = ['./process.js', './file-reader.js']
  .map((name) => fileURLToPath(new URL(name, import.meta.url)))
  .sort((one, other) => Number(isBundle(other)) - Number(isBundle(one)))
  .find((path) => existsSync(path))!;

function isBundle(path: string): boolean {
  return path.endsWith('file-reader.js');
}

/** Reads a file in a process of its own, which has little memory and half a minute. One that does not answer found nothing. */
export function readApart(order: Order): Promise<Found> {
  return new Promise((resolve) => {
    const child = fork(PROGRAM, {
      execArgv: [`--max-old-space-size=${MOST_HEAP_MB}`, '--disable-warning=ExperimentalWarning'],
      env: {}, // no address and no secret of the server
      stdio: 'ignore',
      serialization: 'json',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    const end = (found: Found) => {
      clearTimeout(timer);
      resolve(found);
    };
    child.once('message', (found) => end(found as Found));
    child.once('error', () => end(NOTHING));
    child.once('disconnect', () => end(NOTHING)); // comes behind the last message, which an exit may overtake
    child.send(order, () => undefined);
  });
}
