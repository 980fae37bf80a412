import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Found, type Order, UNREADABLE } from './order.js';

const MOST_MS = 30_000;
/** Of JavaScript. */
const MOST_HEAP_MB = 256;
/** Of everything, where the system tells; looked at so often. */
const MOST_RESIDENT_BYTES = 2 ** 30;
const LOOK_MS = 250;
const PAGE_BYTES = 4096;

/** Beside this module as it was compiled, or beside the bundle in which it is. */
const PROGRAM = ['./process.js', './file-reader.js']
  .map((name) => fileURLToPath(new URL(name, import.meta.url)))
  .sort((one, other) => Number(isBundle(other)) - Number(isBundle(one)))
  .find((path) => existsSync(path))!;

function isBundle(path: string): boolean {
  return path.endsWith('file-reader.js');
}

/** Reads a file in a process of its own, which has little memory and half a minute. One that does not answer could not read it. */
export function readApart(order: Order): Promise<Found> {
  return new Promise((resolve) => {
    const child = fork(PROGRAM, {
      execArgv: [`--max-old-space-size=${MOST_HEAP_MB}`, '--disable-warning=ExperimentalWarning'],
      env: {}, // no address and no secret of the server
      stdio: 'ignore',
      serialization: 'json',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), MOST_MS);
    const look = setInterval(() => void killIfLarge(child), LOOK_MS);
    const end = (found: Found) => {
      clearTimeout(timer);
      clearInterval(look);
      resolve(found);
    };
    child.once('message', (found) => end(found as Found));
    child.once('error', () => end(UNREADABLE));
    child.once('disconnect', () => end(UNREADABLE)); // comes behind the last message, which an exit may overtake
    child.send(order, () => undefined);
  });
}

/** What its buffers and canvases take is no part of its heap. */
async function killIfLarge(child: ChildProcess): Promise<void> {
  const pages = await readFile(`/proc/${child.pid}/statm`, 'utf8').catch(() => '');
  if (Number(pages.split(' ')[1]) * PAGE_BYTES > MOST_RESIDENT_BYTES) child.kill('SIGKILL');
}
