import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { Failure } from '../failure.js';

/** A user of the operating system. */
export interface SystemUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root: its user then is "postgres" (made when absent), or "nobody". */
export function unprivilegedUser(): SystemUser {
  const found = userNamed('postgres') ?? createUser('postgres') ?? userNamed('nobody');
  if (!found) throw new Failure('NO_DATABASE_USER');
  return found;
}

/** Whoever owns the folder runs the database in it, whichever users came and went since it was made. */
export function ownerOf(folder: string): SystemUser {
  const { uid, gid } = statSync(folder);
  return { uid, gid };
}

/** Asks the system itself, since more than the mode bits decides. */
export function canEnter(user: SystemUser, folder: string): boolean {
  return spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...user, cwd: '/', stdio: 'ignore' }).status === 0;
}

function createUser(name: string): SystemUser | null {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name], {
    stdio: 'ignore',
  });
  return userNamed(name);
}

function userNamed(name: string): SystemUser | null {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return null;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}
