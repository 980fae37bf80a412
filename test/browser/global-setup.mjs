// The product as a person starts it: `demo` on a home of its own, in its own process tree.
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export default async function setUp() {
  const home = mkdtempSync(join(tmpdir(), 'entrenous-browser-'));
  chmodSync(home, 0o711); // as root the database runs as a user who must be able to enter
  const port = await freePort();
  const network = spawn(process.execPath, ['apps/cli/bin/entrenous.mjs', 'demo'], {
    cwd: root,
    env: { ...process.env, ENTRENOUS_HOME: home, PORT: String(port), ENTRENOUS_LANGUAGE: 'en', LOG_LEVEL: 'silent' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  network.stdout.on('data', (chunk) => (said += chunk));
  await untilReady(`http://localhost:${port}/health/ready`, network, () => said);
  process.env.NETWORK_URL = `http://localhost:${port}`;
  process.env.DEMO_SAID = said;
  process.env.NETWORK_HOME = home;
  return async () => {
    network.kill('SIGTERM');
    await new Promise((resolve) => network.once('exit', resolve));
    rmSync(home, { recursive: true, force: true });
  };
}

export async function untilReady(url, network, said) {
  const limit = Date.now() + 180_000;
  for (;;) {
    if (network.exitCode !== null || Date.now() > limit) throw new Error(`The network did not start:\n${said()}`);
    const response = await fetch(url).catch(() => null);
    if (response?.ok && /Ctrl-C/.test(said())) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

export function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
