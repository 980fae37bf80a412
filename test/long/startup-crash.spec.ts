import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { toId } from '#graphql';
import { freePort } from '../../apps/cli/src/process/free-port.js';
import { startOfProcess } from '../../apps/cli/src/process/identity.js';
import { newHome } from '../support/home.js';
import { Product, serverOf } from '../support/product.js';
import { until } from '../support/until.js';
import { Writers } from '../support/writers.js';

/** So many writes are acknowledged between two kills. */
const BETWEEN = 16;

const home = newHome();
let writers: Writers;
let port: number;
let network: Product;
let token: string;
let groupId: string;

beforeAll(async () => {
  port = await freePort();
  await start();
  await withSystem(async (system) => {
    token = randomBytes(32).toString('base64url');
    const { rows } = await system.query<{ group: string; person: string }>(
      `select membership.group_id as group, membership.person_id as person from memberships membership
       join persons person on person.id = membership.person_id and person.source_id = 'demo:claire'
       where membership.role = 'MANAGER' and membership.state = 'ACTIVE' limit 1`,
    );
    groupId = toId('Group', rows[0].group);
    await system.query(
      `insert into sessions (token_hash, person_id, idle_until, expires_at, scope)
       values ($1, $2, 'infinity', 'infinity', 'graphql:adhoc')`,
      [createHash('sha256').update(token).digest(), rows[0].person],
    );
  });
}, 120_000);

afterAll(async () => {
  network.kill('SIGTERM');
  await network.ended;
  rmSync(dirname(home), { recursive: true, force: true });
});

test('nothing that was acknowledged is lost, half there or there twice, whatever is killed under load', async () => {
  writers = new Writers(`http://localhost:${port}`, token, groupId);

  await more();
  const [worker] = network.children();
  process.kill(worker, 'SIGKILL');
  await more();

  process.kill(serverOf(home), 'SIGKILL');
  await more();

  network.kill('SIGKILL');
  await gone(network.pid);
  await start();
  await more();

  for (const pid of [serverOf(home), ...network.children(), network.pid]) process.kill(pid, 'SIGKILL');
  await gone(network.pid);
  await start();
  await more();

  await writers.stop();
  const { acknowledged } = writers;
  expect(writers.count).toBeGreaterThanOrEqual(5 * BETWEEN);
  for (const kind of ['posts', 'comments', 'reactions', 'images'] as const)
    expect([kind, acknowledged[kind].size > 2]).toEqual([kind, true]);
  await withSystem(async (system) => {
    await expectOnce(system, 'posts', acknowledged.posts);
    await expectOnce(system, 'comments', acknowledged.comments);
    const { rows: reacted } = await system.query<{ body: string }>(
      `select c.body from reactions r join comments c on c.id = r.comment_id where c.body like 'under load %'`,
    );
    expect(missingIn(acknowledged.reactions, reacted)).toEqual([]);
    for (const [what, statement] of Object.entries(HALVES))
      expect([what, (await system.query(statement)).rows]).toEqual([what, []]);
  });
  await expectPictures([...acknowledged.images]);
}, 300_000);

/** What would be there of a write that was cut in two. */
const HALVES: Readonly<Record<string, string>> = {
  'counts of comments': `select p.id from posts p where p.comment_count <>
    (select count(*) from comments c where c.post_id = p.id and c.deleted_at is null and c.hidden_at is null)`,
  'counts of reactions': `select c.id from comments c where c.body like 'under load %' and c.reaction_counts <>
    (select coalesce(jsonb_object_agg(kind, n), '{}') from (select kind, count(*) as n from reactions r where r.target_id = c.id group by kind) k)`,
  'images that their post does not name': `select i.id from images i join posts p on p.id = i.post_id where i.id <> all (p.image_ids)`,
  'images that are named and not there': `select p.id from posts p, unnest(p.image_ids) x (id)
    where not exists (select from images i where i.id = x.id and i.post_id = p.id and i.attached_at is not null)`,
};

/** Every acknowledged one is there, and none twice. */
async function expectOnce(system: pg.Client, table: 'posts' | 'comments', keys: ReadonlySet<string>): Promise<void> {
  const { rows } = await system.query<{ body: string }>(`select body from ${table} where body like 'under load %'`);
  expect(missingIn(keys, rows)).toEqual([]);
  expect(new Set(rows.map(({ body }) => body)).size).toBe(rows.length);
}

function missingIn(keys: ReadonlySet<string>, rows: readonly { body: string }[]): string[] {
  const there = new Set(rows.map(({ body }) => body.replace('under load ', '')));
  return [...keys].filter((key) => !there.has(key));
}

/** Every row has its whole file, and every acknowledged image is shown. */
async function expectPictures(ids: readonly string[]): Promise<void> {
  await withSystem(async (system) => {
    const { rows } = await system.query<{ hash: string; bytes: number }>('select hash, bytes from images');
    const files = rows.map(({ hash }) => join(home, 'files', hash.slice(0, 2), hash.slice(2)));
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(rows.filter(({ bytes }, n) => statSync(files[n]).size !== bytes)).toEqual([]);
  });
  for (const id of ids) {
    const response = await fetch(`http://localhost:${port}/images/${id}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect([id, response.status]).toEqual([id, 200]);
  }
}

async function start(): Promise<void> {
  network = new Product(['demo'], { env: { ENTRENOUS_HOME: home, PORT: String(port) } });
  await network.said(/Ctrl-C stops/, 90_000);
}

async function more(): Promise<void> {
  const before = writers.count;
  await until('more writes to be acknowledged', () => writers.count >= before + BETWEEN, 60_000);
}

function gone(pid: number): Promise<unknown> {
  return until(`process ${pid} to end`, () => startOfProcess(pid) === null, 30_000);
}

async function withSystem<T>(work: (system: pg.Client) => Promise<T>): Promise<T> {
  const { roles } = JSON.parse(readFileSync(join(home, 'keys/database.json'), 'utf8')) as { roles: { system: string } };
  const [, , , databasePort] = readFileSync(join(home, 'database/data/postmaster.pid'), 'utf8').split('\n');
  const system = new pg.Client(`postgresql://entrenous_system:${roles.system}@127.0.0.1:${databasePort}/entrenous`);
  await system.connect();
  try {
    return await work(system);
  } finally {
    await system.end();
  }
}
