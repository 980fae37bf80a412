import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { explainFileError, Failure } from '../apps/cli/src/failure.js';
import { FAILURES } from '../apps/cli/src/failures.js';
import { openHome, requireFreeSpace } from '../apps/cli/src/home/home.js';
import { holderOfHome, lockHome } from '../apps/cli/src/home/home-lock.js';
import { startOfProcess } from '../apps/cli/src/process/identity.js';
import { requireFreePort } from '../apps/cli/src/start/listen.js';
import { newHome } from './support/home.js';

let home: string;
beforeEach(() => {
  home = newHome();
  mkdirSync(home);
});
afterEach(() => rmSync(dirname(home), { recursive: true, force: true }));

describe('the lock of a home', () => {
  test('lets one process in, names it to the second, and opens again when it is given back', () => {
    const unlock = lockHome(home);
    expect(holderOfHome(home)).toBe(process.pid);
    expect(refusal(() => lockHome(home))).toMatchObject({ code: 'HOME_IN_USE', exitCode: 13 });
    expect(refusal(() => lockHome(home)).message).toContain(`(process ${process.pid})`);
    unlock();
    expect(existsSync(join(home, 'lock'))).toBe(false);
    lockHome(home)();
  });

  test.each([
    ['a process that ended', () => ({ pid: spawnSync('true').pid, startedAt: 'x' })],
    ['a number that serves another process now', () => ({ pid: process.pid, startedAt: 'another time' })],
    ['a crash half-way through writing', () => '{"pid": 1'],
  ])('is taken over from %s', (_, left) => {
    const content = left();
    writeFileSync(join(home, 'lock'), typeof content === 'string' ? content : JSON.stringify(content));
    expect(holderOfHome(home)).toBeNull();
    const unlock = lockHome(home);
    expect(holderOfHome(home)).toBe(process.pid);
    unlock();
  });

  test('is not given back by who lost it', () => {
    const unlock = lockHome(home);
    const other = { pid: process.ppid, startedAt: startOfProcess(process.ppid) };
    writeFileSync(join(home, 'lock'), JSON.stringify(other));
    unlock();
    expect(holderOfHome(home)).toBe(process.ppid);
  });
});

describe('a home', () => {
  test('keeps its keys, files and outbox to its owner, whatever the umask', () => {
    const before = process.umask(0);
    try {
      const { keys, files, outbox } = openHome(home);
      for (const folder of [keys, files, outbox]) expect(statSync(folder).mode & 0o777).toBe(0o700);
    } finally {
      process.umask(before);
    }
  });

  test.each(['/sys/entrenous', '/proc/entrenous'])('that cannot be written is refused in one sentence: %s', (path) => {
    expect(refusal(() => openHome(path))).toMatchObject({ code: 'HOME_NOT_WRITABLE', exitCode: 14 });
  });

  test('below a file is refused as well', () => {
    writeFileSync(join(home, 'file'), '');
    expect(refusal(() => openHome(join(home, 'file', 'home')))).toMatchObject({ code: 'HOME_NOT_WRITABLE' });
  });

  test('on a disk without room is refused', () => {
    expect(refusal(() => requireFreeSpace(home, Number.MAX_SAFE_INTEGER))).toMatchObject({
      code: 'DISK_FULL',
      exitCode: 15,
    });
    requireFreeSpace(home, 1);
  });

  test.each([
    ['ENOSPC', 'DISK_FULL'],
    ['EDQUOT', 'DISK_FULL'],
    ['EROFS', 'HOME_NOT_WRITABLE'],
    ['EACCES', 'HOME_NOT_WRITABLE'],
  ])('%s means %s', (code, expected) => {
    expect(explainFileError(Object.assign(new Error(code), { code }), home)).toMatchObject({ code: expected });
  });

  test('any other error stays what it is', () => {
    const bug = new TypeError('x is not a function');
    expect(explainFileError(bug, home)).toBe(bug);
  });
});

describe('the port', () => {
  test('that another program has is refused before anything else is done', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    await expect(requireFreePort({ port, host: '127.0.0.1' })).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      exitCode: 16,
    });
    await new Promise((resolve) => other.close(resolve));
    await requireFreePort({ port, host: '127.0.0.1' });
  });

  test('of an address that is not ours is refused', async () => {
    await expect(requireFreePort({ port: 4569, host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'PORT_REFUSED',
      exitCode: 17,
    });
  });
});

describe('the failures', () => {
  const entries = Object.entries(FAILURES);

  test.each(entries)('%s is one sentence in each language', (_, { en, fr }) => {
    for (const text of [en, fr]) {
      if (/^\{\d\}$/.test(text)) continue;
      expect(text).toMatch(/^[^\n]*[.…}"»]$/);
      expect(text.match(/\{\d\}/g)?.length).toBe(en.match(/\{\d\}/g)?.length);
    }
  });

  test('have exit codes of their own; only settings and arguments share theirs', () => {
    const codes = entries.filter(([name]) => !name.startsWith('WRONG_')).map(([, { exitCode }]) => exitCode);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.some((code) => code <= 12)).toBe(false);
  });
});

function refusal(act: () => unknown): Failure {
  try {
    act();
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
