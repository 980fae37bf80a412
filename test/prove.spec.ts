import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { batch, isSameSent } from './prove/batches.js';
import { CONTROL, PLANTS } from './prove/plants/index.js';
import { Report } from './prove/report.js';

test('where everything holds it ends well, and where one thing does not, it does not', () => {
  const holding = new Report();
  holding.take('part', { rows: [], checks: [{ what: 'this', holds: true }] }, 1);
  expect(holding.print()).toBe(true);
  holding.take('part', { rows: [], checks: [{ what: 'that', holds: false }] }, 1);
  expect(holding.print()).toBe(false);
});

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

test('what is asked about many in one go or in two is the same; other rows in as many goes, or another statement, are not', () => {
  const sent = (times: number, { rows = 3, print = 'p' } = {}) => batch({ print, times, rows });
  expect(isSameSent(['x 1', sent(1)], [sent(2, { rows: 2 }), 'x 1'])).toBe(true);
  expect(isSameSent([sent(1)], [sent(1)])).toBe(true);
  for (const other of [[sent(1, { rows: 2 })], [sent(1, { print: 'q' })], [sent(1), sent(1)], [sent(1), 'x 1'], []])
    expect(isSameSent([sent(1)], other)).toBe(false);
  expect(isSameSent(['x 1', 'x 1'], ['x 1'])).toBe(false);
});

// One run for both: each process that serves a world takes its time to begin.
test('npm run prove, in short: no difference between the worlds, what is planted is found, and what is planted and not found fails it', async () => {
  const leaks = ['--plant', 'post by id', '--plant', CONTROL.name];
  const { code, said } = await prove('--short', '--seed', '7', '--only', 'all', ...leaks);
  const failed = said.split('\n').filter((line) => line.startsWith('✗'));
  expect({ code, failed, said }).toEqual({
    code: 1,
    failed: [`✗ plants: planted and found: ${CONTROL.name} (${CONTROL.channel}): not found`],
    said: expect.stringMatching(/\n\d+ passed, 1 failed\n$/),
  });
  expect(said).toMatch(/\| differences +\| +0 \|/);
  expect(said).toMatch(/\| disagreements +\| +0 \|/);
  expect(said).toMatch(/\| late events, reads, mails and pushes +\| +0 \|/);
  expect(said).toMatch(/\| of them answered 5xx +\| +0 \|/);
  expect(said).toMatch(/\| leaks planted +\| +2 \|\n\| leaks found +\| +1 \|/);
}, 600_000);

async function prove(...args: string[]): Promise<{ code: unknown; said: string }> {
  const child = spawn('npm', ['run', '--silent', 'prove', '--', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  return { code: await new Promise((resolve) => child.once('close', resolve)), said };
}
