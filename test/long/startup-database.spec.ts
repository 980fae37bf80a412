import { execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, jest } from '@jest/globals';
import pg from 'pg';
import type { Sentence } from '#config';
import { ServerLog } from '../../apps/cli/src/database/server-log.js';
import { type RunningDatabase, startDatabase } from '../../apps/cli/src/database/index.js';
import { Failure } from '../../apps/cli/src/failure.js';
import { migrateDatabase } from '../../apps/cli/src/migrate/migrate-database.js';
import { startOfProcess } from '../../apps/cli/src/process/identity.js';
import { newHome } from '../support/home.js';
import { until } from '../support/until.js';

jest.setTimeout(120_000); // each start is a whole product: seconds alone, more beside others

const isRoot = process.getuid?.() === 0;

describe('the embedded database', () => {
  const made = newHome(); // a home with a database that was stopped cleanly; most tests begin with a copy of it
  let home: string;
  let told: Sentence[];
  let database: RunningDatabase | null;

  beforeAll(async () => (await startDatabase({ home: made, databaseUrl: null })).stop());
  afterAll(() => rmSync(dirname(made), { recursive: true, force: true }));

  beforeEach(() => {
    home = newHome();
    execFileSync('cp', ['-a', made, home]);
    told = [];
    database = null;
  });

  afterEach(async () => {
    await database?.stop();
    rmSync(dirname(home), { recursive: true, force: true });
  });

  const start = async () =>
    (database = await startDatabase({ home, databaseUrl: null }, { tell: (sentence) => told.push(sentence) }));
  const serverPid = () => Number(readFileSync(join(home, 'database/data/postmaster.pid'), 'utf8').split('\n')[0]);
  const gone = (pid: number) => until(`process ${pid} to end`, () => startOfProcess(pid) === null);

  test('is a durable PostgreSQL 18 of its own, open to this machine with its password only', async () => {
    const { ownerUrl } = await start();
    const [facts] = await ask(
      ownerUrl,
      `select current_setting('server_version_num')::int / 10000 as major, current_setting('fsync') as fsync,
         current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
         datlocprovider as provider, datlocale as locale, pg_encoding_to_char(encoding) as encoding
       from pg_database where datname = current_database()`,
    );
    expect(facts).toEqual({
      ...{ major: 18, fsync: 'on', checksums: 'on', addresses: '127.0.0.1' },
      ...{ provider: 'b', locale: 'C.UTF-8', encoding: 'UTF8' },
    });
    const keys = join(home, 'keys/database.json');
    expect(statSync(keys).mode & 0o777).toBe(0o600);
    expect(statSync(dirname(keys)).mode & 0o777).toBe(0o700);
    const guess = new URL(ownerUrl);
    guess.password = 'guess';
    await expect(ask(guess.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('is adopted when it outlived the process that started it', async () => {
    const first = await start();
    const pid = serverPid();
    const second = await start(); // as after a kill -9 of Node: nobody stopped the first
    expect(serverPid()).toBe(pid);
    expect(second.ownerUrl).toBe(first.ownerUrl);
    await second.stop();
    expect(startOfProcess(pid)).toBeNull();
    await first.stop();
  });

  test('comes back by itself on the same port after a kill -9, with everything that was committed', async () => {
    const { ownerUrl } = await start();
    await ask(ownerUrl, 'create table kept as select 42 as answer');
    process.kill(serverPid(), 'SIGKILL');
    const rows = await until('the database to be back', () =>
      told.length === 2 ? ask(ownerUrl, 'select answer from kept') : null,
    );
    expect(rows).toEqual([{ answer: 42 }]);
    expect(told.map(({ en }) => en)).toEqual([
      'The database ended by itself: starting it again.',
      'The database is back.',
    ]);
  });

  test('recovers at the next start when it was killed while nobody watched', async () => {
    const { ownerUrl, stop } = await start();
    await ask(ownerUrl, 'create table kept as select 42 as answer');
    const pid = serverPid();
    process.kill(pid, 'SIGKILL');
    await stop();
    await gone(pid);
    expect(await ask((await start()).ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  });

  test('stops cleanly: the next start has nothing to recover', async () => {
    await (await start()).stop();
    await start();
    expect(readFileSync(join(home, 'database/postgres.log'), 'utf8')).toContain('database system is shut down');
    expect(readFileSync(join(home, 'database/postgres.log'), 'utf8')).not.toContain('automatic recovery');
  });

  test.each([
    ['another program', 'exec sleep 60'],
    ['a zombie', 'sleep 1 & echo $!; exec sleep 60'], // ends when the shell, which would bury it, is no shell any more
  ])('starts although postmaster.pid names %s', async (_, script) => {
    const other = spawn('/bin/sh', ['-c', `echo $$; ${script}`], { stdio: ['ignore', 'pipe', 'ignore'] });
    try {
      const pid = await pidFrom(other.stdout, script.includes('&') ? 1 : 0);
      if (script.includes('&')) await gone(pid); // a zombie counts as gone, and kill(pid, 0) still finds it
      expect(() => process.kill(pid, 0)).not.toThrow();
      const stale = [pid, join(home, 'database/data'), 1, 5432, '', '127.0.0.1', '', 'ready'].join('\n');
      writeFileSync(join(home, 'database/data/postmaster.pid'), stale);
      expect(await ask((await start()).ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
    } finally {
      other.kill('SIGKILL');
    }
  });

  test('clears what a start that was killed during the making left behind', async () => {
    rmSync(join(home, 'database/data'), { recursive: true });
    const draft = join(home, 'database/initializing-12345');
    mkdirSync(draft, { recursive: true });
    writeFileSync(join(draft, 'PG_VERSION'), '18\n');
    await start();
    expect(readdirSync(join(home, 'database')).filter((name) => name.startsWith('initializing'))).toEqual([]);
  });

  test('serves as DATABASE_URL to an owner who is no superuser: migrated, and again at the next start', async () => {
    const { ownerUrl } = await start();
    await ask(ownerUrl, `create role hosting login createrole password 'well-kept'`);
    await ask(ownerUrl, 'create database hosted owner hosting');
    const url = new URL(ownerUrl);
    Object.assign(url, { username: 'hosting', password: 'well-kept', pathname: '/hosted' });
    const hosted = await startDatabase({ home, databaseUrl: url.href });
    await migrateDatabase(hosted);
    await migrateDatabase(hosted);
    expect(await ask(hosted.urls.app, 'select current_user as name')).toEqual([{ name: 'entrenous_app' }]);
    expect(await ask(hosted.urls.system, 'select count(*)::int as people from persons')).toEqual([{ people: 0 }]);
  });

  test('a server that serves one network refuses a second one, whose passwords would lock out the first', async () => {
    const first = await start();
    await migrateDatabase(first);
    await ask(first.ownerUrl, 'create database other');
    const url = new URL(first.ownerUrl);
    url.pathname = '/other';
    const otherHome = join(dirname(home), 'other');
    const second = await startDatabase({ home: otherHome, databaseUrl: url.href });
    const refusal = await migrateDatabase(second).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: 'DATABASE_SERVES_ANOTHER', exitCode: 31 });
    expect((refusal as Failure).message).toContain('in its database "entrenous"');
    expect(await ask(first.urls.app, 'select 1 as one')).toEqual([{ one: 1 }]);
    expect(await ask(url.href, `select to_regclass('persons') as persons`)).toEqual([{ persons: null }]);

    await ask(url.href, 'drop database entrenous with (force)');
    await migrateDatabase(second);
    expect(await ask(second.urls.app, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('says that its passwords are gone, and leaves no server behind', async () => {
    rmSync(join(home, 'keys/database.json'));
    await expect(start()).rejects.toMatchObject({ code: 'DATABASE_KEYS_GONE', exitCode: 26 });
    expect(existsSync(join(home, 'database/data/postmaster.pid'))).toBe(false);
  });

  test('never starts empty when the folder that held it is missing', async () => {
    writeFileSync(join(home, 'database/location.json'), JSON.stringify({ data: '/var/lib/entrenous/gone/data' }));
    await expect(start()).rejects.toMatchObject({ code: 'DATABASE_GONE', exitCode: 25 });
  });

  test('stands in a system folder when root’s home is closed to its user, and says so each time', async () => {
    rmSync(home, { recursive: true });
    mkdirSync(home, { mode: 0o700 });
    const { stop } = await start();
    const inHome = join(home, 'database/data');
    if (!isRoot) {
      expect(existsSync(inHome)).toBe(true); // it runs as ourselves, who can enter
      return;
    }
    const { data } = JSON.parse(readFileSync(join(home, 'database/location.json'), 'utf8')) as { data: string };
    try {
      expect(existsSync(inHome)).toBe(false);
      expect(data).toMatch(/^\/var\/lib\/entrenous\/home-\w+\/data$/);
      await stop();
      await start();
      const said = `The database's user cannot enter ${home}, so the database stands in ${dirname(data)}.`;
      expect(told.map(({ en }) => en)).toEqual([said, said]);
    } finally {
      await database?.stop();
      rmSync(dirname(data), { recursive: true });
    }
  });

  test.each([
    ['PANIC:  could not write to file "pg_wal/xlogtemp.7": No space left on device', 'DISK_FULL', ''],
    [
      'FATAL:  data directory "/x" has invalid permissions',
      'DATABASE_STUCK',
      'data directory "/x" has invalid permissions',
    ],
  ])('explains its end from its log: %s', (line, code, reason) => {
    const log = new ServerLog(join(home, 'database/explained.log'));
    appendFileSync(log.path, 'PANIC:  an older start: No space left on device\n');
    log.open();
    appendFileSync(
      log.path,
      `2026-11-22 10:00:00 UTC [7] ${line}\n2026-11-22 10:00:00 UTC [7] LOG:  database system is shut down\n`,
    );
    const failure = log.explain('/data');
    expect(failure).toBeInstanceOf(Failure);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(reason);
  });
});

async function ask(url: string, text: string): Promise<object[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(text)).rows as object[];
  } finally {
    await client.end();
  }
}

async function pidFrom(output: NodeJS.ReadableStream, line: number): Promise<number> {
  let text = '';
  output.on('data', (chunk) => (text += String(chunk)));
  await until('the process to name itself', () => text.split('\n').length > line + 1);
  return Number(text.split('\n')[line]);
}
