import { join } from 'node:path';
import pg from 'pg';
import type { Sentence } from '#config';
import { Failure } from '../failure.js';
import type { Home } from '../home/home.js';
import { findBinaries } from './binaries.js';
import { makeCluster, OWNER } from './cluster.js';
import { dataFolderOf, findPlace, rememberPlace } from './place.js';
import { Postmaster } from './postmaster.js';
import { liveServer } from './postmaster-file.js';
import { ServerLog } from './server-log.js';

const DATABASE = 'entrenous';

/** For our short statements compiling a plan costs more than it gains. */
const SETTINGS = ['jit=off'];

/** Tests may lose everything in a power cut, and are twice as fast for it. Never the product. */
const UNSAFE_FAST = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export interface EmbeddedOptions {
  password: string;
  unsafeFast?: boolean;
  tell: (sentence: Sentence) => void;
}

/** Starts (or adopts) the embedded PostgreSQL of a home, and makes it when there is none yet. */
export async function startEmbedded(home: Home, { password, unsafeFast, tell }: EmbeddedOptions) {
  const place = findPlace(home, await findBinaries(), tell);
  await makeCluster(place, password);
  rememberPlace(home, place);
  const postmaster = new Postmaster({
    place,
    password,
    tell,
    log: new ServerLog(join(home.database, 'postgres.log')),
    settings: unsafeFast ? [...SETTINGS, ...UNSAFE_FAST] : SETTINGS,
  });
  await postmaster.start();
  await makeDatabase(urlFor(password, postmaster.port, 'postgres'));
  return { ownerUrl: urlFor(password, postmaster.port, DATABASE), stop: () => postmaster.stop() };
}

/** The address of the server that another process of ours runs on this home. */
export function attachEmbedded(home: Home, password: string): string {
  const data = dataFolderOf(home);
  const server = data && liveServer(data);
  if (!server) throw new Failure('DATABASE_STUCK', join(home.database, 'postgres.log'), 'not running');
  return urlFor(password, server.port, DATABASE);
}

function urlFor(password: string, port: number, database: string): string {
  return `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

async function makeDatabase(maintenanceUrl: string): Promise<void> {
  const client = new pg.Client(maintenanceUrl);
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
