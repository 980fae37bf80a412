import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { type RolePasswords, roleUrl } from '#persistence';

interface TestServer {
  ownerUrl: string;
  passwords: RolePasswords;
  home: string;
}
/** What the global set-up started. */
export const testServer = (): TestServer => JSON.parse(process.env['ENTRENOUS_TEST']!) as TestServer;

export interface TestDatabase {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly systemUrl: string;
  readonly passwords: RolePasswords;
  /** A connection of the owner, to set the stage and to look behind it. */
  readonly owner: pg.Pool;
  drop(): Promise<void>;
}

/** A fresh copy of the migrated database, for one test file. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const { ownerUrl, passwords } = testServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  const template = new URL(ownerUrl).pathname.slice(1);
  await onServer(ownerUrl, `create database ${name} template ${template} strategy file_copy`);
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  const owner = new pg.Pool({ connectionString: url.toString(), max: 2 });
  let isEnding = false;
  owner.on('error', (error) => {
    if (!isEnding) throw error; // a pool has ended before its sockets have: the drop may still meet one of them
  });
  return {
    ownerUrl: url.toString(),
    appUrl: roleUrl(url.toString(), 'app', passwords),
    systemUrl: roleUrl(url.toString(), 'system', passwords),
    passwords,
    owner,
    async drop() {
      isEnding = true;
      await owner.end();
      await onServer(ownerUrl, `drop database ${name} with (force)`);
    },
  };
}

/** Runs a statement beside the databases of tests, which nobody may be connected to while they are copied or dropped. */
export async function onServer(ownerUrl: string, statement: string): Promise<void> {
  const url = new URL(ownerUrl);
  url.pathname = '/postgres';
  const client = new pg.Client(url.toString());
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
