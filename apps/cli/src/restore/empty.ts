import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { dataFolderOf } from '../database/place.js';
import { liveServer } from '../database/postmaster-file.js';
import { Failure } from '../failure.js';
import { openHome } from '../home/home.js';
import { startOfProcess } from '../process/identity.js';

const MARK = 'restoring';

/** A home is free when nothing was ever kept in it, or when a restore into it was broken off. */
export async function refuseUsedHome(home: string): Promise<void> {
  if (existsSync(join(home, MARK))) return;
  for (const folder of ['database', 'files', 'keys']) {
    const entries = await readdir(join(home, folder)).catch(() => []);
    if (entries.length > 0) throw new Failure('RESTORE_NOT_EMPTY', home);
  }
}

/** A database of one's own is free when none of our tables stands in it. */
export function refuseUsedDatabase(url: string): Promise<void> {
  return onDatabase(url, async (client) => {
    const { rows } = await client.query<{ there: boolean }>(
      `select to_regclass('public.migrations') is not null as there`,
    );
    if (rows[0]!.there) throw new Failure('RESTORE_NOT_EMPTY', new URL(url).pathname.slice(1));
  });
}

/** Takes away what a restore brought into a database that was found free. */
export function emptyDatabase(url: string): Promise<void> {
  return onDatabase(url, async (client) => {
    await client.query('drop schema if exists pgboss cascade; drop schema public cascade; create schema public');
  });
}

async function onDatabase(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  await work(client).finally(() => client.end());
}

/** Marks the home until the restore is whole: nothing else starts on it. Gives what takes the mark away. */
export function unfinished(home: string): () => void {
  const mark = join(home, MARK);
  writeFileSync(mark, '', { mode: 0o600 });
  return () => rmSync(mark);
}

/** Fails on a home that a restore left half-way. */
export function refuseUnfinished(home: string): void {
  if (existsSync(join(home, MARK))) throw new Failure('RESTORE_UNFINISHED', home);
}

/** Takes away what a restore brought into a home that was empty, wherever its database stands. */
export async function takeAway(home: string): Promise<void> {
  if (!existsSync(join(home, MARK))) return;
  const data = dataFolderOf(openHome(home));
  const server = data && liveServer(data);
  if (server) await ended(server.pid); // it outlived the restore that was killed
  if (data) await rm(dirname(data), { recursive: true, force: true });
  for (const folder of ['database', 'files', 'keys']) await rm(join(home, folder), { recursive: true, force: true });
  await rm(join(home, MARK), { force: true });
}

async function ended(pid: number): Promise<void> {
  process.kill(pid, 'SIGQUIT');
  while (startOfProcess(pid) !== null) await sleep(50);
}
