import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, jest } from '@jest/globals';
import pg from 'pg';
import { OPTIONS } from '#config';
import { startOfProcess } from '../../apps/cli/src/process/identity.js';
import { freePort } from '../../apps/cli/src/process/free-port.js';
import { newHome } from '../support/home.js';
import { Product, processorSeconds, runProduct, serverOf } from '../support/product.js';
import { until } from '../support/until.js';

jest.setTimeout(120_000); // each start is a whole product: seconds alone, more beside others

const READY = /Entrenous answers at (\S+) \(ready in ([\d.]+) s\)\./;
/** Two of them on a quiet machine, three on a busy one. Module by module, without a bundle, it was half as much again and more. */
const LATER_START_SECONDS = 4.5;
const SET_UP = /\/setup\?token=([\w-]{43})\n/;

describe('a network, from its first start to its end', () => {
  const home = newHome();
  let port: number;
  let network: Product;
  const tokens: string[] = [];

  beforeAll(async () => {
    port = await freePort();
  });
  afterAll(() => rmSync(dirname(home), { recursive: true, force: true }));

  const environment = () => ({ ENTRENOUS_HOME: home, PORT: String(port) });
  const health = async (path: string) =>
    (await fetch(`http://localhost:${port}/health/${path}`).catch(() => null))?.status;
  const isReady = async () => (await health('ready')) === 200;
  const start = async () => {
    network = new Product(['start'], { env: environment() });
    const [, address, seconds] = await network.said(READY);
    await network.said(/Ctrl-C stops/);
    await until('the network to be ready', isReady);
    return { address, seconds: Number(seconds) };
  };
  const gone = (pid: number) => until(`process ${pid} to end`, () => startOfProcess(pid) === null, 30_000);

  test('the first start answers within a minute, and hands out the link that sets it up', async () => {
    const { address, seconds } = await start();
    expect(address).toBe(`http://localhost:${port}`);
    expect(seconds).toBeLessThan(60);
    expect(await health('live')).toBe(200);
    tokens.push((await network.said(SET_UP))[1]);
    expect(network.output).toContain(`Data: ${home}.`);
    expect(network.errors).toBe('');
  });

  test('the client is served at the address, to any of its pages', async () => {
    for (const path of ['/', '/setup?token=x']) {
      const response = await fetch(`http://localhost:${port}${path}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
    }
  });

  test('a second start on the same home says so, and leaves the first alone', async () => {
    const second = await runProduct(['start'], { env: { ...environment(), PORT: String(await freePort()) } });
    expect(second).toEqual({
      exitCode: 13,
      output: '',
      errors: `Entrenous already runs on ${home} (process ${network.pid}): stop that one first, or set another ENTRENOUS_HOME.\n`,
    });
    expect(await health('ready')).toBe(200);
  });

  test('the worker comes back after a kill -9, and the network never stops answering', async () => {
    const [worker] = await until('the worker', () => (network.children().length === 1 ? network.children() : null));
    process.kill(worker, 'SIGKILL');
    const [next] = await until('another worker', () => {
      const children = network.children().filter((pid) => pid !== worker);
      return children.length === 1 ? children : null;
    });
    expect(next).not.toBe(worker);
    expect(await health('live')).toBe(200);
    await until('the network to be ready', isReady);
  });

  test('the database comes back after a kill -9', async () => {
    const server = serverOf(home);
    process.kill(server, 'SIGKILL');
    await network.said(/The database is back\./);
    expect(serverOf(home)).not.toBe(server);
    await until('the network to be ready', isReady);
  });

  test('a later start costs little processor time, the worker’s included', async () => {
    network.kill('SIGTERM');
    await network.ended;
    await start();
    const spent = [network.pid, ...network.children(), serverOf(home)].map(processorSeconds);
    console.log(`processor seconds of a later start: ${spent.join(', ')} (network, worker, database)`);
    expect(spent.reduce((sum, seconds) => sum + seconds)).toBeLessThan(LATER_START_SECONDS);
  });

  test('after a kill -9 of the network the worker goes too, and the next start takes the database over', async () => {
    const [[worker], server] = [network.children(), serverOf(home)];
    network.kill('SIGKILL');
    await Promise.all([gone(network.pid), gone(worker)]);
    const { seconds } = await start();
    expect(serverOf(home)).toBe(server);
    expect(seconds).toBeLessThan(15); // 5 on a machine that does nothing else
  });

  test('the link of an earlier start no longer works, and the database never knew it', async () => {
    const [, token] = await network.said(SET_UP);
    expect(tokens).not.toContain(token);
    const { owner } = JSON.parse(readFileSync(join(home, 'keys/database.json'), 'utf8')) as { owner: string };
    const [, , , databasePort] = readFileSync(join(home, 'database/data/postmaster.pid'), 'utf8').split('\n');
    const client = new pg.Client(`postgresql://entrenous_owner:${owner}@127.0.0.1:${databasePort}/entrenous`);
    await client.connect();
    const { rows } = await client.query(
      `select token_hash = sha256(convert_to($1, 'UTF8')) as is_its_hash from one_time_tokens`,
      [token],
    );
    await client.end();
    expect(rows).toEqual([{ is_its_hash: true }]);
  });

  test('recovers when everything is killed at once', async () => {
    const [worker] = network.children();
    for (const pid of [serverOf(home), worker, network.pid]) process.kill(pid, 'SIGKILL');
    await gone(network.pid);
    await start();
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s stops it cleanly: nothing runs on, nothing is left', async (signal) => {
    if (startOfProcess(network.pid) === null) await start();
    const [[worker], server] = [network.children(), serverOf(home)];
    const before = Date.now();
    network.kill(signal);
    expect(await network.ended).toBe(0);
    expect(Date.now() - before).toBeLessThan(10_000);
    for (const pid of [worker, server]) expect(startOfProcess(pid)).toBeNull();
    for (const left of ['lock', 'database/data/postmaster.pid']) expect(existsSync(join(home, left))).toBe(false);
    expect(network.errors).toBe('');
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('npm that gets %s takes the network with it, cleanly', async (signal) => {
    const npm = spawn('npm', ['start'], {
      env: { ...process.env, ...environment(), LOG_LEVEL: 'silent' },
      stdio: 'ignore',
    });
    await until('the network to be ready', isReady, 60_000);
    const holder = JSON.parse(readFileSync(join(home, 'lock'), 'utf8')) as { pid: number };
    npm.kill(signal);
    await gone(holder.pid);
    for (const left of ['lock', 'database/data/postmaster.pid']) expect(existsSync(join(home, left))).toBe(false);
  });

  test('the link sets the network up, once; the next start hands out none', async () => {
    await start();
    const [, token] = await network.said(SET_UP);
    const owner = { ownerGivenName: 'Claire', ownerFamilyName: 'Moreau', ownerEmail: 'claire@atelier-loire.example' };
    const input = {
      ...owner,
      token,
      password: 'quarante-deux tabourets verts',
      companyName: 'Atelier Loire',
      language: 'fr',
    };
    expect(await send('networkSetUp', { ...input, token: `${token.slice(1)}x` })).toMatchObject({
      userErrors: [{ code: 'SETUP_INVALID' }],
    });
    expect(await send('networkSetUp', input)).toMatchObject({ userErrors: [] });
    expect(await send('networkSetUp', input)).toMatchObject({ userErrors: [{ code: 'SETUP_INVALID' }] });
    expect(network.errors).toBe(''); // no warning of a package either
    network.kill('SIGTERM');
    await network.ended;

    await start();
    expect(network.output).not.toMatch(SET_UP);
  });

  test('an owner who is locked out gets a link from the command line, once, and the log keeps it', async () => {
    const arguments_ = ['admin', 'recover-owner', '--email', 'Claire@atelier-loire.example'];
    const recovery = await runProduct(arguments_, { env: environment() });
    expect(recovery).toMatchObject({ exitCode: 0, errors: '' });
    expect(recovery.output).toContain('Claire Moreau');
    const [, token] = recovery.output.match(/http:\/\/localhost:\d+\/reset\?token=([\w-]{43})\n/) ?? [];
    expect(await recoveriesAudited()).toBe(1);
    const input = { token, password: 'soixante-six lampes bleues' };
    expect(await send('passwordReset', input)).toMatchObject({ userErrors: [] });
    expect((await send('passwordReset', input)).userErrors).toHaveLength(1);

    const stranger = await runProduct(['admin', 'recover-owner', '--email', 'x@y.fr'], { env: environment() });
    expect(stranger).toMatchObject({
      exitCode: 2,
      errors: 'No such owner: the owners of this network are claire@atelier-loire.example.\n',
    });
    network.kill('SIGTERM');
    await network.ended;
  });

  test('commands also work while nothing runs', async () => {
    expect(await runProduct(['migrate'], { env: environment() })).toMatchObject({ exitCode: 0, errors: '' });
    expect(existsSync(join(home, 'database/data/postmaster.pid'))).toBe(false);
  });

  /** One of the client's own mutations, as its page sends it. */
  async function send(mutation: string, input: object) {
    const documents = JSON.parse(readFileSync('apps/web/persisted.json', 'utf8')) as Record<string, string>;
    const [id] = Object.entries(documents).find(([, text]) => text.includes(`${mutation}(`)) ?? [];
    const response = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: `http://localhost:${port}` },
      body: JSON.stringify({ id, variables: { input } }),
    });
    const { data } = (await response.json()) as { data: Record<string, { userErrors: { code: string }[] }> };
    return data[mutation];
  }

  async function recoveriesAudited(): Promise<number> {
    const system = new pg.Client(systemUrl());
    await system.connect();
    const { rows } = await system.query(
      `select ((select count(*) from audit_outbox where action = 'person.recover')
         + (select count(*) from audit_log where action = 'person.recover'))::int as times`,
    );
    await system.end();
    return (rows as { times: number }[])[0].times;
  }

  function systemUrl(): string {
    const { roles } = JSON.parse(readFileSync(join(home, 'keys/database.json'), 'utf8')) as {
      roles: { system: string };
    };
    const [, , , databasePort] = readFileSync(join(home, 'database/data/postmaster.pid'), 'utf8').split('\n');
    return `postgresql://entrenous_system:${roles.system}@127.0.0.1:${databasePort}/entrenous`;
  }
});

describe('a start that cannot be', () => {
  const homes: string[] = [];
  afterEach(() => homes.splice(0).forEach((home) => rmSync(dirname(home), { recursive: true, force: true })));
  const homeOfThis = () => {
    homes.push(newHome());
    return homes[0];
  };

  const refused = async (env: Record<string, string>, args = ['start']) => {
    const { exitCode, output, errors } = await runProduct(args, { env: { ENTRENOUS_HOME: homeOfThis(), ...env } });
    expect(output).toBe('');
    expect(errors).toMatch(/^[^\n]+\n$/); // one sentence
    return { exitCode, sentence: errors };
  };

  test.each([
    ['a port that is no port', { PORT: 'http' }, 2, 'PORT must be a whole number from 1 to 65535, and it is "http".\n'],
    ['plain HTTP for others', { PUBLIC_URL: 'http://intranet' }, 2, /put a reverse proxy in front/],
    [
      'a home that cannot be',
      { ENTRENOUS_HOME: '/proc/entrenous' },
      14,
      /^The folder \/proc\/entrenous cannot be written/,
    ],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgresql://a:secret@127.0.0.1:1/b' },
      20,
      /127\.0\.0\.1:1 does not answer/,
    ],
  ])('%s', async (_, env, exitCode, sentence) => {
    const refusal = await refused({ PORT: String(await freePort()), ...(env as Record<string, string>) });
    expect(refusal.exitCode).toBe(exitCode);
    expect(refusal.sentence).toMatch(sentence);
    expect(refusal.sentence).not.toContain('secret');
  });

  test('in French, where the machine speaks it', async () => {
    const { sentence } = await refused({ PORT: 'http', LANG: 'fr_FR.UTF-8' });
    expect(sentence).toBe('PORT doit être un nombre entier de 1 à 65535, et vaut « http ».\n');
  });

  test('a taken port', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, () => resolve((other.address() as { port: number }).port)),
    );
    expect(await refused({ PORT: String(port) })).toEqual({
      exitCode: 16,
      sentence: `Port ${port} is taken by another program: stop it, or set another PORT.\n`,
    });
    await new Promise((resolve) => other.close(resolve));
  });

  test('an unknown command', async () => {
    expect(await refused({}, ['stat'])).toMatchObject({
      exitCode: 2,
      sentence: expect.stringContaining('There is no command "stat"'),
    });
  });

  test('a Node that is too old', async () => {
    const { exitCode, errors } = await runProduct(['start'], { nodeArguments: pretendNode('18.20.4') });
    expect(exitCode).toBe(10);
    expect(errors).toMatch(/^Entrenous needs Node\.js 20\.19 or newer, [^\n]+\n$/);
  });

  test('but a Node that is only old hands over to the bundled one', async () => {
    const { exitCode, output } = await runProduct(['--help'], { nodeArguments: pretendNode('20.19.0') });
    expect(exitCode).toBe(0);
    for (const { name } of Object.values(OPTIONS)) expect(output).toContain(name);
  });

  test('a full disk', async () => {
    const home = homeOfThis();
    const script = `mount -t tmpfs -o size=20m tmpfs "$0" && exec "$1" apps/cli/bin/entrenous.mjs start`;
    const inNamespace = process.getuid?.() === 0 ? ['-m'] : ['-Urm'];
    const { status, stderr } = spawnSync(
      'unshare',
      [...inNamespace, 'sh', '-c', script, dirname(home), process.execPath],
      { encoding: 'utf8', env: { PATH: process.env['PATH'], ENTRENOUS_HOME: home, PORT: String(await freePort()) } },
    );
    // where the system lets nobody mount, the same check is asked directly in startup-home.spec.ts
    if (/unshare|permission denied|Operation not permitted/i.test(stderr)) return;
    expect(stderr).toBe(`The disk that holds ${home} is full: free some space, then start again; nothing is lost.\n`);
    expect(status).toBe(15);
  });
});

/** Makes Node take itself for another version. */
function pretendNode(version: string): string[] {
  const code = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}
