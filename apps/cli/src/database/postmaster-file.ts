import { readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { folderOfProcess, postgresProcessesIn, startOfProcess } from '../process/identity.js';

/** A PostgreSQL server at work on a data folder. */
export interface LiveServer {
  pid: number;
  port: number;
}

/** The server that serves this folder now, or null: postmaster.pid may outlive it, and its number may be another's by now. */
export function liveServer(data: string): LiveServer | null {
  const lines = read(data);
  if (!lines) return null;
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  return startOfProcess(pid) !== null && servesFolder(pid, data) ? { pid, port } : null;
}

/**
 * Waits for the last processes of a server that was killed (they notice by themselves), ends those that do not leave,
 * and removes a postmaster.pid whose number serves another process by now, or PostgreSQL would refuse to start.
 */
export async function clearTheWay(data: string): Promise<void> {
  const folder = realpathSync(data);
  for (let waited = 0; postgresProcessesIn(folder).length > 0; waited += 50) {
    if (waited >= 5_000) postgresProcessesIn(folder).forEach((pid) => process.kill(pid, 'SIGKILL'));
    await sleep(50);
  }
  // elsewhere we cannot be as sure that nobody is left, and PostgreSQL decides by itself
  if (process.platform === 'linux') rmSync(join(data, 'postmaster.pid'), { force: true });
}

function servesFolder(pid: number, data: string): boolean {
  const folder = folderOfProcess(pid);
  return folder === null ? process.platform !== 'linux' : folder === realpathSync(data);
}

function read(data: string): string[] | null {
  try {
    return readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
