import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { virusIn } from '../../libs/files/src/clamd.js';
import { until } from '../support/until.js';

/** The string by which scanners are tried, in two parts so that none takes this file for it. */
const EICAR = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR` + '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';
const CLAMD = '/usr/sbin/clamd';
let folder: string;
let clamd: ChildProcess | null = null;
let isThere = existsSync(CLAMD);

/** A real clamd, with one signature of our own: the public base is out of reach. */
beforeAll(async () => {
  if (!isThere && process.getuid?.() === 0)
    try {
      const quiet = {
        stdio: 'ignore',
        timeout: 240_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      } as const;
      execFileSync('apt-get', ['update'], quiet);
      execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'clamav-daemon'], quiet);
      isThere = existsSync(CLAMD);
    } catch {
      isThere = false;
    }
  if (!isThere) return console.warn('No clamd here, and none can be installed: the scan is not tried.');
  folder = mkdtempSync(join(tmpdir(), 'entrenous-clamd-'));
  writeFileSync(join(folder, 'own.ndb'), `Own.Eicar:0:0:${Buffer.from(EICAR).toString('hex')}\n`);
  writeFileSync(
    join(folder, 'clamd.conf'),
    `LocalSocket ${folder}/clamd.ctl\nDatabaseDirectory ${folder}\nForeground yes\nUser root\nStreamMaxLength 30M\n`,
  );
  clamd = spawn(CLAMD, ['-c', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  await until(
    'clamd',
    () =>
      new Promise<boolean>((resolve) => {
        const socket = connect(join(folder, 'clamd.ctl'));
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
        socket.once('connect', () => socket.destroy());
      }),
  );
}, 300_000);
afterAll(() => {
  clamd?.kill();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

test('what carries the string is found, what does not is not, and no answer is no leave', async () => {
  if (!isThere) return;
  const url = `unix:${folder}/clamd.ctl`;
  expect(await virusIn(Readable.from([Buffer.from(EICAR)]), url)).toMatch(/Own\.Eicar/);
  expect(await virusIn(Readable.from([Buffer.alloc(5 * 2 ** 20, 65)]), url)).toBeNull();
  await expect(virusIn(Readable.from([Buffer.alloc(40 * 2 ** 20, 65)]), url)).rejects.toThrow();
  await expect(virusIn(Readable.from(['x']), `unix:${folder}/nobody.ctl`)).rejects.toThrow();
}, 60_000);
