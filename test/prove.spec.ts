import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CONTROL, PLANTS } from './prove/plants/index.js';

test('each leak that is to be planted still fits the product, in one place', () => {
  expect(PLANTS.length).toBeGreaterThanOrEqual(40);
  expect(new Set(PLANTS.map(({ name }) => name)).size).toBe(PLANTS.length);
  for (const { name, changes, walls } of [...PLANTS, CONTROL]) {
    expect({ name, leaks: changes.length > 0 || walls !== undefined }).toEqual({ name, leaks: true });
    for (const { file, find, replace } of changes) {
      const places = readFileSync(file, 'utf8').split(find).length - 1;
      expect({ name, file, places, changes: find !== replace }).toEqual({ name, file, places: 1, changes: true });
    }
  }
});

test('npm run prove, in short: no difference between the worlds, and what is planted is found', async () => {
  const { code, said } = await prove('--short', '--seed', '7');
  expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/\n\d+ passed, 0 failed\n$/) });
  expect(said).toMatch(/\| differences +\| +0 \|/);
  expect(said).toMatch(/\| disagreements +\| +0 \|/);
  expect(said).toMatch(/\| late events, reads and mails +\| +0 \|/);
  expect(said).toMatch(/\| of them answered 5xx +\| +0 \|/);
  expect(said).toMatch(/\| leaks planted +\| +1 \|\n\| leaks found +\| +1 \|/);
}, 600_000);

test('what is planted and not found fails it', async () => {
  const { code, said } = await prove('--short', '--plant', CONTROL.name, '--seed', '7');
  expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining(`planted and found: ${CONTROL.name}`) });
  expect(said).toMatch(/\| leaks planted +\| +1 \|\n\| leaks found +\| +0 \|/);
}, 600_000);

async function prove(...args: string[]): Promise<{ code: unknown; said: string }> {
  const child = spawn('npm', ['run', '--silent', 'prove', '--', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  return { code: await new Promise((resolve) => child.once('close', resolve)), said };
}
