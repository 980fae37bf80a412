import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { toId } from '#graphql';
import { freePort } from '../apps/cli/src/process/free-port.js';
import { startOfProcess } from '../apps/cli/src/process/identity.js';
import { newHome } from './support/home.js';
import { Product, serverOf } from './support/product.js';
import { until } from './support/until.js';

const WRITERS = 3;
/** So many posts are acknowledged between two kills. */
const BETWEEN = 8;
const PUBLISH = `mutation($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`;

const home = newHome();
const acknowledged = new Set<string>();
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

test('nothing that was acknowledged is lost, and nothing is there twice, whatever is killed under load', async () => {
  let isLoading = true;
  const writers = Array.from({ length: WRITERS }, () => write(() => isLoading));

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

  isLoading = false;
  await Promise.all(writers);
  const written = await withSystem(async (system) => {
    const { rows } = await system.query<{ body: string; times: number }>(
      `select body, count(*)::int as times from posts where body like 'under load %' group by body`,
    );
    return new Map(rows.map(({ body, times }) => [body.replace('under load ', ''), times]));
  });
  expect(acknowledged.size).toBeGreaterThanOrEqual(5 * BETWEEN);
  expect([...acknowledged].filter((key) => !written.has(key))).toEqual([]);
  expect([...written.values()].filter((times) => times !== 1)).toEqual([]);
}, 240_000);

async function start(): Promise<void> {
  network = new Product(['demo'], { env: { ENTRENOUS_HOME: home, PORT: String(port) } });
  await network.said(/Ctrl-C stops/, 90_000);
}

/** Publishes one post after the other, each again with the same key until it is acknowledged. */
async function write(isWanted: () => boolean): Promise<void> {
  while (isWanted()) {
    const key = randomUUID();
    while (isWanted() && !(await publish(key))) await sleep(50);
  }
}

async function publish(key: string): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({
        query: PUBLISH,
        variables: { input: { groupId, body: `under load ${key}`, idempotencyKey: key } },
      }),
      signal: AbortSignal.timeout(10_000),
    });
    const { data } = (await response.json()) as { data?: { postPublish?: { post: { id: string } | null } } };
    if (data?.postPublish?.post) acknowledged.add(key);
  } catch {
    // nobody answered, or half: not acknowledged
  }
  return acknowledged.has(key);
}

async function more(): Promise<void> {
  const before = acknowledged.size;
  await until('more posts to be acknowledged', () => acknowledged.size >= before + BETWEEN, 60_000);
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
