import { readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { freePort } from '../../apps/cli/src/process/free-port.js';
import { newHome } from '../support/home.js';
import { Product, runProduct } from '../support/product.js';
import { type S3Server, keysOf, startS3 } from '../support/s3-server.js';
import { openTlsDoor } from '../support/tls-door.js';
import { S3Files } from '../../libs/storage/src/s3-files.js';
import { until } from '../support/until.js';

jest.setTimeout(300_000);

/** The whole product beside a store that speaks HTTPS with a certificate of the company's own. */
const home = newHome();
const elsewhere = newHome();
const at = (name: string) => join(dirname(home), name);
let s3: S3Server;
let door: Awaited<ReturnType<typeof openTlsDoor>>;
let port: number;
beforeAll(async () => {
  s3 = await startS3();
  door = await openTlsDoor(Number(new URL(s3.url).port), at('company.pem'));
  port = await freePort();
});
afterAll(async () => {
  door?.close();
  await s3?.stop();
  for (const path of [home, elsewhere]) rmSync(dirname(path), { recursive: true, force: true });
});

const env = (where: string, folder: string, more: Record<string, string> = {}) => ({
  ENTRENOUS_HOME: where,
  ...s3.settings,
  S3_URL: `https://localhost:${door.port}/entrenous/${folder}`,
  BACKUP_DIR: at('copies'),
  BACKUP_KEY_FILE: at('company.key'),
  ...more,
});
const trusting = { NODE_EXTRA_CA_CERTS: at('company.pem') };

test('a certificate that nobody vouches for stops the start, and the sentence says so', async () => {
  const refused = await runProduct(['demo'], { env: env(home, 'files', { PORT: String(port) }) });
  expect(refused.exitCode).not.toBe(0);
  expect(refused.errors).toMatch(/SELF_SIGNED|self-signed/);
  rmSync(home, { recursive: true, force: true });
});

test('with the company’s certificate it serves, is backed up, and restored into another folder of the bucket', async () => {
  const demo = new Product(['demo'], { env: env(home, 'files', { ...trusting, PORT: String(port) }) });
  try {
    await demo.said(/Ctrl-C stops/, 200_000);
    expect(readdirSync(join(home, 'files'))).toEqual([]);
    expect(
      (await runProduct(['backup', 'new-key', at('company.key')], { env: env(home, 'files', trusting) })).exitCode,
    ).toBe(0);
    expect(await runProduct(['backup'], { env: env(home, 'files', trusting) })).toMatchObject({
      exitCode: 0,
      errors: '',
    });
  } finally {
    demo.kill('SIGTERM');
    await demo.ended;
  }
  const backup = join(
    at('copies'),
    readdirSync(at('copies')).find((name) => name.endsWith('Z'))!,
  );
  const restored = await runProduct(['restore', backup], { env: env(elsewhere, 'again', trusting) });
  expect(restored).toMatchObject({ exitCode: 0, errors: '' });
  const [before, after] = ['files', 'again'].map(
    (name) => new S3Files({ ...s3, url: s3.url.replace('/files', `/${name}`) }),
  );
  expect(await keysOf(after!)).toEqual(await keysOf(before!));
  expect(readdirSync(join(elsewhere, 'files'))).toEqual([]);

  const there = await freePort();
  const second = new Product(['start'], { env: env(elsewhere, 'again', { ...trusting, PORT: String(there) }) });
  await second.said(/Ctrl-C stops/);
  await until(
    'the network to be ready',
    async () => (await fetch(`http://localhost:${there}/health/ready`).catch(() => null))?.status === 200,
  );
  second.kill('SIGTERM');
  expect(await second.ended).toBe(0);
});
