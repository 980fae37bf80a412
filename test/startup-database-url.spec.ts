import { createServer, type Server, type Socket } from 'node:net';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { startDatabase } from '../apps/cli/src/database/index.js';
import { newHome } from './support/home.js';
import { testServer } from './support/database.js';

describe('a database of one’s own', () => {
  const home = newHome();
  let owner: pg.Client;
  let old: Server;

  beforeAll(async () => {
    owner = new pg.Client(testServer().ownerUrl);
    await owner.connect();
    await owner.query(`create role hosting login createrole password 'well-kept'`);
    await owner.query(`create role weak login password 'well-kept'`);
    await owner.query('create database hosted owner hosting');
    old = await oldServer('17.6');
  });

  afterAll(async () => {
    await owner.query('drop database hosted with (force)');
    await owner.query('drop role hosting, weak');
    await owner.end();
    await new Promise((resolve) => old.close(resolve));
    rmSync(dirname(home), { recursive: true, force: true });
  });

  const url = (user: string, password: string, database: string, port = Number(new URL(testServer().ownerUrl).port)) =>
    `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`;
  const start = (databaseUrl: string) => startDatabase({ home, databaseUrl });
  const oldPort = () => (old.address() as { port: number }).port;

  test('is taken as it is, with the passwords of this home for the two roles', async () => {
    const { ownerUrl, passwords, urls } = await start(url('hosting', 'well-kept', 'hosted'));
    expect(ownerUrl).toBe(url('hosting', 'well-kept', 'hosted'));
    expect(new URL(urls.app).password).toBe(passwords.app);
    expect(new URL(urls.system).username).toBe('entrenous_system');
  });

  test.each([
    ['nothing listens', () => url('hosting', 'well-kept', 'hosted', 1), 'DATABASE_UNREACHABLE', 20],
    ['no such machine', () => 'postgresql://a:b@database.invalid/x', 'DATABASE_UNREACHABLE', 20],
    ['a wrong password', () => url('hosting', 'wrong-secret', 'hosted'), 'DATABASE_SIGN_IN', 21],
    ['an unknown user', () => url('stranger', 'well-kept', 'hosted'), 'DATABASE_SIGN_IN', 21],
    ['an unknown database', () => url('hosting', 'well-kept', 'nowhere'), 'DATABASE_SIGN_IN', 21],
    ['PostgreSQL 17', () => url('hosting', 'well-kept', 'hosted', oldPort()), 'DATABASE_TOO_OLD', 22],
    ['a user who may not create roles', () => url('weak', 'well-kept', 'hosted'), 'DATABASE_ROLE_TOO_WEAK', 23],
  ])('%s: one sentence and its own exit code', async (_, databaseUrl, code, exitCode) => {
    const refusal = await start(databaseUrl()).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code, exitCode });
    const { sentence } = refusal as { sentence: Record<string, string> };
    for (const text of Object.values(sentence)) {
      expect(text).toMatch(/^[^\n]+\.$|^[^\n]+\)\.$/);
      expect(text).not.toMatch(/well-kept|wrong-secret/);
    }
  });
});

/** Speaks as much of PostgreSQL's protocol as the check of the version asks for. */
function oldServer(version: string): Promise<Server> {
  const server = createServer((socket: Socket) => {
    let isGreeted = false;
    socket.on('error', () => undefined);
    socket.on('data', () => {
      socket.write(isGreeted ? answer(version) : Buffer.concat([message('R', Buffer.alloc(4)), READY]));
      isGreeted = true;
    });
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function answer(version: string): Buffer {
  const columns = { version, user: 'hosting', database: 'hosted', isOwner: 't', mayCreateRoles: 't' };
  const names = Object.keys(columns).map((name) =>
    Buffer.concat([
      Buffer.from(`${name}\0`),
      Buffer.alloc(6),
      int32(name.startsWith('is') || name.startsWith('may') ? 16 : 25),
      Buffer.alloc(8),
    ]),
  );
  const values = Object.values(columns).map((value) => Buffer.concat([int32(value.length), Buffer.from(value)]));
  return Buffer.concat([
    message('T', Buffer.concat([int16(names.length), ...names])),
    message('D', Buffer.concat([int16(values.length), ...values])),
    message('C', Buffer.from('SELECT 1\0')),
    READY,
  ]);
}

const READY = message('Z', Buffer.from('I'));

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), int32(body.length + 4), body]);
}

function int32(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeInt32BE(value);
  return buffer;
}

function int16(value: number): Buffer {
  return int32(value).subarray(2);
}
