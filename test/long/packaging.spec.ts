import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { type RunningDatabase, startDatabase } from '../../apps/cli/src/database/index.js';
import { freePort } from '../../apps/cli/src/process/free-port.js';
import { newHome } from '../support/home.js';
import { until } from '../support/until.js';

jest.setTimeout(240_000); // a whole build of server and client

// Docker is seldom at hand where tests run: what the Dockerfile does is done in folders, with its own words.
const DOCKERFILE = readFileSync('Dockerfile', 'utf8');
const stage = (name: string) => DOCKERFILE.slice(DOCKERFILE.indexOf(` AS ${name}\n`)).split(/\nFROM /)[0]!;

describe('a clone, built as the Dockerfile says', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entrenous-packaging-'));
  const [clone, image] = [join(folder, 'build'), join(folder, 'image')];
  const inClone = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: clone, encoding: 'utf8' });
  const git = (...args: string[]) => inClone('git', '-c', 'user.name=test', '-c', 'user.email=test@localhost', ...args);

  beforeAll(() => {
    mkdirSync(clone);
    execFileSync('sh', [
      '-c',
      'git ls-files -z | xargs -0 ls -d 2>/dev/null | tar -T - -cf - | tar xf - -C "$0"',
      clone,
    ]);
    linkPackages(join(clone, 'node_modules'));
    git('init', '--quiet');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'as it is');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('stays as it was: what a build makes anew is the same as what is checked in', () => {
    expect(stage('build')).toMatch(/^RUN npm run build$/m);
    inClone('npm', 'run', 'build');
    expect(existsSync(join(clone, 'dist/web/index.html'))).toBe(true);
    expect(git('status', '--porcelain')).toBe('');
  });

  test('and a second build finds nothing to do', () => {
    const before = readFileSync(join(clone, 'dist/.web.json'), 'utf8');
    expect(inClone('npm', 'run', '--silent', 'build')).toBe('');
    expect(readFileSync(join(clone, 'dist/.web.json'), 'utf8')).toBe(before);
  });

  describe('what the image holds of it', () => {
    const home = newHome();
    const processes: ReturnType<typeof spawn>[] = [];
    let database: RunningDatabase;
    let url: URL;
    let port: number;

    beforeAll(async () => {
      removeWhatOnlyBuilds(clone);
      for (const [, from, to] of stage('runtime').matchAll(/^COPY --from=build \/app\/(\S+) (\S+)$/gm)) {
        mkdirSync(to!.endsWith('/') ? join(image, to!) : dirname(join(image, to!)), { recursive: true });
        execFileSync('cp', ['-al', join(clone, from!), join(image, to!)]);
      }
      database = await startDatabase({ home, databaseUrl: null }, { unsafeFast: true });
      const owner = new pg.Client(database.ownerUrl);
      await owner.connect();
      await owner.query('create database hosted');
      await owner.end();
      url = new URL(database.ownerUrl);
      url.pathname = '/hosted';
      port = await freePort();
    });
    afterAll(async () => {
      for (const process of processes) process.kill('SIGTERM');
      await Promise.all(processes.map((process) => new Promise((resolve) => process.once('exit', resolve))));
      await database?.stop();
      rmSync(dirname(home), { recursive: true, force: true });
    });

    const run = (container: 'api' | 'worker') => {
      const [, program] = /^ENTRYPOINT (\[.*\])$/m.exec(stage('runtime'))!;
      const [, command] = /^CMD (\[.*\])$/m.exec(stage(container))!;
      const [, ...args] = [...(JSON.parse(program!) as string[]), ...(JSON.parse(command!) as string[])];
      const env = {
        PATH: process.env['PATH'],
        NODE_ENV: 'production',
        ENTRENOUS_HOME: join(dirname(home), 'of-the-container'),
        ENTRENOUS_WORKER: 'separate',
        DATABASE_URL: url.href,
        PORT: String(port),
        LOG_LEVEL: 'warn',
      };
      processes.push(spawn(process.execPath, args, { cwd: image, env, stdio: ['ignore', 'ignore', 'inherit'] }));
    };
    const ask = (path: string) => fetch(`http://localhost:${port}${path}`).catch(() => null);

    test('has no source and no tool, and runs: the API with the client, then the worker beside it', async () => {
      for (const absent of ['libs', 'apps/web/src', 'node_modules/vite', 'node_modules/@swc/core', 'node_modules/jest'])
        expect(existsSync(join(image, absent))).toBe(false);
      run('api');
      await until('the API to live', async () => (await ask('/health/live'))?.ok, 60_000);
      const page = await (await ask('/'))!.text();
      const [script] = /\/assets\/app-[\w-]+\.js/.exec(page)!;
      expect((await ask(script))!.headers.get('content-type')).toContain('javascript');
      expect(await (await ask('/health/ready'))!.json()).toMatchObject({ status: 'not ready', worker: false });
      run('worker');
      await until('the network to be ready', async () => (await ask('/health/ready'))?.ok, 60_000);
    });
  });
});

/** The packages of this checkout, without copying them; what npm writes in place is a copy. */
function linkPackages(target: string): void {
  execFileSync('cp', ['-al', 'node_modules', target]);
  rmSync(join(target, '.package-lock.json'), { force: true });
  rmSync(join(target, '.cache'), { recursive: true, force: true });
}

/** `npm prune --omit=dev` and the rest of that line, without asking npm: the lock file says what is only for building. */
function removeWhatOnlyBuilds(clone: string): void {
  const [, removed] = /^RUN npm prune --omit=dev && rm -rf (.*)$/m.exec(stage('build'))!;
  const { packages } = JSON.parse(readFileSync(join(clone, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; devOptional?: boolean }>;
  };
  for (const [path, { dev }] of Object.entries(packages))
    if (dev) rmSync(join(clone, path), { recursive: true, force: true });
  execFileSync('sh', ['-c', `rm -rf ${removed}`], { cwd: clone });
}
