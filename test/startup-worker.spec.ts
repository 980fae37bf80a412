import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { freePort } from '../apps/cli/src/process/free-port.js';
import { newHome } from './support/home.js';
import { Product } from './support/product.js';

jest.setTimeout(120_000); // each start is a whole product: seconds alone, more beside others

describe('a worker of its own beside the network', () => {
  const home = newHome();
  const products: Product[] = [];
  let port: number;

  const run = (command: string) => {
    const product = new Product([command], {
      env: { ENTRENOUS_HOME: home, PORT: String(port), ENTRENOUS_WORKER: 'separate' },
    });
    products.push(product);
    return product;
  };
  const readiness = async () => {
    const response = await fetch(`http://localhost:${port}/health/ready`);
    return { httpStatus: response.status, ...((await response.json()) as object) };
  };
  const all = { database: true, migrations: true, jobs: true, worker: true };
  const READY = { httpStatus: 200, status: 'ready', ...all };
  const WITHOUT_WORKER = { httpStatus: 503, status: 'not ready', ...all, worker: false };

  beforeAll(async () => {
    port = await freePort();
    await run('start').said(/Ctrl-C stops/);
  });
  afterAll(async () => {
    for (const product of products) product.kill('SIGTERM');
    await Promise.all(products.map(({ ended }) => ended));
    rmSync(dirname(home), { recursive: true, force: true });
  });

  test('until it is there the network says that the worker is missing, and nothing else', async () => {
    expect(await readiness()).toEqual(WITHOUT_WORKER);
  });

  test('with it the network is ready', async () => {
    await run('worker').said(/The worker is at work/);
    expect(await readiness()).toEqual(READY);
  });

  test('stopped, it is missed at once', async () => {
    const worker = products.pop()!;
    worker.kill('SIGTERM');
    expect(await worker.ended).toBe(0);
    expect(await readiness()).toEqual(WITHOUT_WORKER);
  });

  test('killed, it is missed when its last sign is twenty seconds old', async () => {
    const worker = run('worker');
    await worker.said(/The worker is at work/);
    expect(await readiness()).toEqual(READY);
    worker.kill('SIGKILL');
    await worker.ended;
    expect(await readiness()).toEqual(READY); // it may be a moment's silence
    await owner(`update worker_signs set seen_at = seen_at - interval '21 seconds'`);
    expect(await readiness()).toEqual(WITHOUT_WORKER);
  });

  async function owner(statement: string): Promise<void> {
    const keys = JSON.parse(readFileSync(join(home, 'keys/database.json'), 'utf8')) as { owner: string };
    const [, , , databasePort] = readFileSync(join(home, 'database/data/postmaster.pid'), 'utf8').split('\n');
    const client = new pg.Client(`postgresql://entrenous_owner:${keys.owner}@127.0.0.1:${databasePort}/entrenous`);
    await client.connect();
    await client.query(statement);
    await client.end();
  }
});
