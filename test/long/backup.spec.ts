import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { freePort } from '../../apps/cli/src/process/free-port.js';
import { newHome } from '../support/home.js';
import { Product, runProduct } from '../support/product.js';
import { until } from '../support/until.js';

jest.setTimeout(300_000); // each start is a whole product, and the demo tells a story first

/** The demo, its backup, and an empty machine. */
describe('a backup of the running demo', () => {
  const home = newHome();
  const copies = join(dirname(home), 'copies');
  const key = join(dirname(home), 'company.key');
  const elsewhere = newHome();
  let port: number;
  let demo: Product;
  let backup: string;
  beforeAll(async () => {
    port = await freePort();
    demo = new Product(['demo'], { env: { ENTRENOUS_HOME: home, PORT: String(port) } });
    await demo.said(/Ctrl-C stops/, 200_000);
  });
  afterAll(async () => {
    demo.kill('SIGTERM');
    await demo.ended;
    for (const path of [home, elsewhere]) rmSync(dirname(path), { recursive: true, force: true });
  });

  const env = (where: string) => ({ ENTRENOUS_HOME: where, BACKUP_DIR: copies, BACKUP_KEY_FILE: key });

  test('needs a folder and a key, and says so', async () => {
    const without = await runProduct(['backup'], { env: { ENTRENOUS_HOME: home } });
    expect(without).toMatchObject({ exitCode: 2, errors: 'Set BACKUP_DIR, or give --to.\n' });
    const keyless = await runProduct(['backup'], { env: env(home) });
    expect(keyless.exitCode).toBe(51);
  });

  test('is made beside it, and verified', async () => {
    const made = await runProduct(['backup', 'new-key', key], { env: env(home) });
    expect(made.output).toContain('Keep a copy elsewhere');
    expect((await runProduct(['backup', 'new-key', key], { env: env(home) })).exitCode).toBe(51); // never over another
    const run = await runProduct(['backup'], { env: env(home) });
    expect(run).toMatchObject({ exitCode: 0, errors: '' });
    expect(run.output).toMatch(/^Backup \d{4}-\d\d-\d\dT\d{6}Z: \d+ tables with \d+ rows, \d+ files/);
    backup = join(
      copies,
      readdirSync(copies).find((name) => name.endsWith('Z'))!,
    );
    expect(await runProduct(['backup', 'verify', backup], { env: env(home) })).toMatchObject({ exitCode: 0 });
  });

  test('is restored for trial beside it', async () => {
    const drill = await runProduct(['backup', 'drill'], { env: env(home) });
    expect(drill).toMatchObject({ exitCode: 0, errors: '' });
    expect(drill.output).toMatch(/are equal, \d+ people read what they read, the audit log fits\.\n$/);
    console.log(drill.output);
  });

  test('is not restored over a network', async () => {
    const refused = await runProduct(['restore', backup], { env: env(home) });
    expect(refused.exitCode).toBe(13 + 45); // RESTORE_NOT_EMPTY
  });

  test('is refused where it was cut off, before anything is written', async () => {
    const table = join(backup, 'tables/public.posts.age');
    const before = readFileSync(table);
    truncateSync(table, before.length - 1_000);
    const refused = await runProduct(['restore', backup], { env: env(elsewhere) });
    expect(refused.exitCode).toBe(53);
    expect(refused.errors).toMatch(/tables\/public\.posts\.age: block \d+\./);
    expect(existsSync(elsewhere)).toBe(false);
    writeFileSync(table, before);
  });

  test('is whole again on an empty machine: people sign in, the log fits', async () => {
    const restored = await runProduct(['restore', backup], { env: env(elsewhere) });
    expect(restored).toMatchObject({ exitCode: 0 });
    console.log(restored.output);
    for (const file of ['database.json', 'secret'])
      expect(readFileSync(join(elsewhere, 'keys', file), 'utf8')).toBe(readFileSync(join(home, 'keys', file), 'utf8'));
    const audit = await runProduct(['audit:verify'], { env: env(elsewhere) });
    expect(audit).toMatchObject({ exitCode: 0 });
    const there = await freePort();
    const second = new Product(['start'], { env: { ...env(elsewhere), PORT: String(there) } });
    await second.said(/Ctrl-C stops/);
    await until(
      'the network to be ready',
      async () => (await fetch(`http://localhost:${there}/health/ready`).catch(() => null))?.status === 200,
    );
    expect(second.output).not.toContain('/setup?token=');
    second.kill('SIGTERM');
    expect(await second.ended).toBe(0);
  });

  test('a restore that was broken off is begun anew, and nothing starts on what it left', async () => {
    const third = newHome();
    const broken = new Product(['restore', backup], { env: env(third) });
    await until('the mark', () => existsSync(join(third, 'restoring')) && existsSync(join(third, 'database/data')));
    broken.kill('SIGKILL');
    await broken.ended;
    const refused = await runProduct(['start'], { env: { ...env(third), PORT: String(await freePort()) } });
    expect(refused.exitCode).toBe(59);
    expect(await runProduct(['restore', backup], { env: env(third) })).toMatchObject({ exitCode: 0 });
    rmSync(dirname(third), { recursive: true, force: true });
  });
});

/** In a network of its own, in which nothing but the machine itself can be reached, the kernel counts what would have left. */
test('by default nothing leaves the machine', async () => {
  const home = newHome();
  const fetched = (path: string, then: string) =>
    `"$0" -e "fetch('http://127.0.0.1:'+process.env.PORT+'${path}').then(${then},()=>process.exit(1))"`;
  const count = `awk '/^Ip:/ { if (n) print $12 + $13; n = 1 }' /proc/net/snmp`;
  // first what would be counted: a look-up and a connection that cannot be
  const script = `ip link set lo up; "$0" -e "fetch('http://192.0.2.7/').catch(()=>{})"; echo "counts: $(${count})"
    "$0" apps/cli/bin/entrenous.mjs start & product=$!; before=$(${count})
    for i in $(seq 120); do ${fetched('/health/ready', 'r=>process.exit(r.status===200?0:1)')} && break; sleep 1; done
    ${fetched('/', 'r=>r.text()')}; sleep 20; kill $product; wait $product
    echo "left: $(($(${count}) - before))"`;
  const { stdout, stderr } = spawnSync('unshare', ['-n', 'sh', '-ec', script, process.execPath], {
    encoding: 'utf8',
    env: {
      ...{ PATH: `${process.env['PATH']}:/usr/sbin:/sbin`, LANG: 'C', LOG_LEVEL: 'silent' },
      ...{ ENTRENOUS_HOME: home, PORT: String(await freePort()) },
    },
  });
  rmSync(dirname(home), { recursive: true, force: true });
  if (!stdout.includes('counts: ')) {
    console.log(`not tried: no network of its own can be made here (${stderr.trim().split('\n')[0]})`);
    return;
  }
  expect(stdout).toMatch(/^counts: [1-9]/m);
  expect(stdout).toContain('Entrenous answers at');
  expect(stdout).toMatch(/left: 0\n$/);
});
