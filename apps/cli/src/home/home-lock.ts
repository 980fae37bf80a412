import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainFileError, Failure } from '../failure.js';
import { startOfProcess } from '../process/identity.js';

interface Holder {
  pid: number;
  startedAt: string;
}

/**
 * Makes this process the only one that runs on the home, or fails with HOME_IN_USE. A lock whose process is gone (also
 * when its number serves another one by now) is taken over. Returns what gives the lock back.
 */
export function lockHome(home: string): () => void {
  const lock = join(home, 'lock');
  const mine = `${lock}.${process.pid}`;
  try {
    writeFileSync(mine, JSON.stringify(self()), { mode: 0o600 });
    takeLock(home, lock, mine);
  } catch (error) {
    throw explainFileError(error, home);
  } finally {
    rmSync(mine, { force: true });
  }
  return () => {
    if (readHolder(lock)?.pid === process.pid) rmSync(lock, { force: true });
  };
}

/** The process that runs on the home, or null. */
export function holderOfHome(home: string): number | null {
  const holder = readHolder(join(home, 'lock'));
  return holder && startOfProcess(holder.pid) === holder.startedAt ? holder.pid : null;
}

function takeLock(home: string, lock: string, mine: string): void {
  for (;;) {
    try {
      linkSync(mine, lock); // fails when it exists: of two that start together one wins
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = holderOfHome(home);
    if (pid !== null) throw new Failure('HOME_IN_USE', home, String(pid));
    removeStale(lock);
  }
}

/** By renaming first: of two that find the same stale lock, one moves it away and the other finds it gone. */
function removeStale(lock: string): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  const wasFresh = moved !== null && startOfProcess(moved.pid) === moved.startedAt;
  if (wasFresh) linkSync(aside, lock); // another starter was quicker than our look: its lock goes back
  rmSync(aside, { force: true });
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null; // absent, or cut short by a crash: nobody holds it
  }
}

function self(): Holder {
  return { pid: process.pid, startedAt: startOfProcess(process.pid) ?? '' };
}
