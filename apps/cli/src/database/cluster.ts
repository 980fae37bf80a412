import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explainFileError, Failure } from '../failure.js';
import { requireFreeSpace } from '../home/home.js';
import type { Place } from './place.js';

export const OWNER = 'entrenous_owner';

/** What PostgreSQL's programs see of our environment: nothing that could steer them. */
export const PROGRAM_ENVIRONMENT = { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8', TZ: 'UTC' };

const DRAFT = 'initializing-';
const CLUSTER_BYTES = 200 * 2 ** 20;

/** Makes an empty database cluster in its place, whole or not at all. */
export async function makeCluster(place: Place, password: string): Promise<void> {
  if (existsSync(place.data)) return;
  const parent = dirname(place.data);
  const draft = join(parent, `${DRAFT}${process.pid}`);
  try {
    requireFreeSpace(parent, CLUSTER_BYTES);
    removeDrafts(parent);
    mkdirSync(draft, { mode: 0o700 });
    giveTo(place, draft);
    await initialize(place, draft, password);
    renameSync(draft, place.data);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw explainFileError(error, parent);
  }
}

async function initialize(place: Place, folder: string, password: string): Promise<void> {
  const passwordFile = `${folder}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  giveTo(place, passwordFile);
  const options = ['-U', OWNER, '--pwfile', passwordFile, '-A', 'scram-sha-256', '-E', 'UTF8', '--data-checksums'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  try {
    const { status, output } = await run(place, place.binaries.initdb, ['-D', folder, ...options, ...locale]);
    if (status === 0) return;
    if (output.includes('No space left on device')) throw new Failure('DISK_FULL', dirname(folder));
    throw new Failure('DATABASE_STUCK', basename(place.binaries.initdb), lastLine(output));
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** Left by starts that were killed half-way. */
function removeDrafts(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (name.startsWith(DRAFT)) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

function giveTo({ user }: Place, path: string): void {
  if (user) chownSync(path, user.uid, user.gid);
}

function run(place: Place, program: string, args: string[]): Promise<{ status: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...place.user,
      cwd: '/',
      env: PROGRAM_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1) ?? '';
}
