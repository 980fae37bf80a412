import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { migrateJobs } from '#jobs';
import { type RolePasswords, makeClockSettable, migrate, roleUrl } from '#persistence';
import { startDatabase } from '../../apps/cli/src/database/index.js';
import { onServer } from '../support/database.js';

/** A database server with an empty network on it: that of the tests where they are running, or one of its own. */
export interface Server {
  readonly ownerUrl: string;
  readonly passwords: RolePasswords;
  stop(): Promise<void>;
}

export async function startServer(): Promise<Server> {
  const given = process.env['ENTRENOUS_TEST'];
  if (given) return { ...(JSON.parse(given) as Server), stop: async () => undefined };
  const home = mkdtempSync(join(tmpdir(), 'entrenous-prove-'));
  chmodSync(home, 0o711); // as root the database runs as a user who must be able to enter
  const database = await startDatabase({ home, databaseUrl: null }, { unsafeFast: true });
  await migrate(database.ownerUrl, database.passwords);
  await migrateJobs(database.ownerUrl);
  const owner = new pg.Client(database.ownerUrl);
  await owner.connect();
  await makeClockSettable(owner as never);
  await owner.end();
  return {
    ownerUrl: database.ownerUrl,
    passwords: database.passwords,
    async stop() {
      await database.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

export interface Clone {
  readonly name: string;
  readonly owner: pg.Pool;
  readonly urls: { readonly app: string; readonly system: string };
  drop(): Promise<void>;
}

/** A copy of the database of this name (null: the empty network). Nobody may be connected to it. */
export async function cloneOf(server: Server, template: string | null): Promise<Clone> {
  const name = `prove_${randomBytes(6).toString('hex')}`;
  const from = template ?? new URL(server.ownerUrl).pathname.slice(1);
  await onServer(server.ownerUrl, `create database ${name} template ${from} strategy file_copy`);
  // The same few statements thousands of times over small tables: planned once.
  await onServer(server.ownerUrl, `alter database ${name} set plan_cache_mode = force_generic_plan`);
  const url = new URL(server.ownerUrl);
  url.pathname = `/${name}`;
  const owner = new pg.Pool({ connectionString: url.toString(), max: 1 });
  owner.on('error', () => undefined); // the server ends before its clones when something failed; that is what is told
  return {
    name,
    owner,
    urls: {
      app: roleUrl(url.toString(), 'app', server.passwords),
      system: roleUrl(url.toString(), 'system', server.passwords),
    },
    async drop() {
      await owner.end();
      await onServer(server.ownerUrl, `drop database ${name} with (force)`);
    },
  };
}
