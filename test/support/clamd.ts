import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until.js';

/** The string by which scanners are tried, in two parts so that none takes this file for it. */
export const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR` + '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const CLAMD = '/usr/sbin/clamd';

export interface Clamd {
  readonly url: string;
  start(): Promise<void>;
  /** It is away then, and can be started again. */
  stop(): Promise<void>;
  remove(): Promise<void>;
}

/** Whether there is a clamd, or can be: Debian's is installed where we may. */
export function canScan(): boolean {
  if (existsSync(CLAMD)) return true;
  if (process.getuid?.() !== 0) return false;
  const quiet = {
    stdio: 'ignore',
    timeout: 240_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  } as const;
  try {
    execFileSync('apt-get', ['update'], quiet);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'clamav-daemon'], quiet);
  } catch {
    return false;
  }
  return existsSync(CLAMD);
}

/** A real clamd of our own, with one signature: the public base is out of reach. It runs as whoever runs the tests. */
export function newClamd(): Clamd {
  const folder = mkdtempSync(join(tmpdir(), 'entrenous-clamd-'));
  const socket = join(folder, 'clamd.ctl');
  writeFileSync(join(folder, 'own.ndb'), `Own.Eicar:0:*:${Buffer.from(EICAR).toString('hex')}\n`);
  writeFileSync(
    join(folder, 'clamd.conf'),
    `LocalSocket ${socket}\nDatabaseDirectory ${folder}\nForeground yes\nUser root\nStreamMaxLength 30M\n`,
  );
  let process: ChildProcess | null = null;
  const stop = async () => {
    const gone = process && new Promise((resolve) => process!.once('exit', resolve));
    process?.kill();
    await gone;
    process = null;
  };
  return {
    url: `unix:${socket}`,
    async start() {
      process = spawn(CLAMD, ['-c', join(folder, 'clamd.conf')], { stdio: 'ignore' });
      await until('clamd', () => answers(socket), 60_000);
    },
    stop,
    async remove() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const answers = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(path);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
