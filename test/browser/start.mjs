// Starts the product in a process tree of its own, as its commands do; once it is built (BUILT_PROGRAM), as it was built then.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverVersion } from '../../apps/cli/bin/build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export function makeHome() {
  const home = mkdtempSync(join(tmpdir(), 'entrenous-browser-'));
  chmodSync(home, 0o711); // as root the database runs as a user who must be able to enter
  return home;
}

/** What the first start has built, for those that come after it in this run. */
export const builtProgram = () => join(root, 'dist', 'server', serverVersion(root), 'main.js');

/** Runs `command` on `home` until it answers; throws with what it said when it ends before. */
export async function start(command, home, settings = {}) {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const door = process.env.BUILT_PROGRAM ? 'test/browser/built.mjs' : 'apps/cli/bin/entrenous.mjs';
  const network = spawn(process.execPath, [door, command], {
    cwd: root,
    env: {
      ...process.env,
      ENTRENOUS_HOME: home,
      PORT: String(port),
      ENTRENOUS_LANGUAGE: 'en',
      LOG_LEVEL: 'silent',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  network.stdout.on('data', (chunk) => (said += chunk));
  const limit = Date.now() + 180_000;
  for (;;) {
    if (network.exitCode !== null || Date.now() > limit) throw new Error(`The network did not start:\n${said}`);
    const response = await fetch(`${url}/health/ready`).catch(() => null);
    if (response?.ok && /Ctrl-C/.test(said)) break;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const stop = async () => {
    const ended = new Promise((resolve) => network.once('exit', resolve));
    network.kill('SIGTERM');
    await ended;
  };
  return { url, home, said: () => said, stop };
}

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
