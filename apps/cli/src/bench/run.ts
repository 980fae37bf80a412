import { toId } from '#graphql';
import type pg from 'pg';
import type { RunningDatabase } from '../database/index.js';
import { type Measured, type Shot, ask, fire, nothingYet, percentile, send } from './measure.js';
import { openRole } from './open-role.js';
import { parentOf } from './processor-time.js';
import { type MeasuredServer, startServer } from './servers.js';
import { type Viewer, pickViewers } from './viewers.js';

interface Contender {
  readonly name: string;
  readonly server: MeasuredServer;
  readonly shots: () => Shot;
  readonly measured: Measured;
}
const DEEP_PAGE = 500;
const OPEN = 'without row-level security';
/** Rounds that count for nothing, the same for each server: code and plans that are still cold would make one dearer than another. */
const WARM_ROUNDS = 6;

/** Measures all contenders in turn, several rounds, so that a change of the machine's speed meets each alike. Gives a Markdown table. */
export async function runBench(
  owner: pg.Client,
  database: RunningDatabase,
  home: string,
  { seconds, rounds }: { seconds: number; rounds: number },
): Promise<string> {
  const { random, quietest, median, busiest } = await pickViewers(owner, 200);
  const { rows } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid');
  const postmaster = parentOf(rows[0]!.pid);
  const bare = await startServer('bare-server', [database.ownerUrl]);
  const product = await startServer('product-server', [database.urls.app, database.urls.system, home]);
  const role = await openRole(owner, database.urls.app);
  const open = role && (await startServer('product-server', [role.url, database.urls.system, home]));
  try {
    const threads = (
      await owner.query<{ id: string; groupId: string }>(
        'select id, group_id as "groupId" from posts where comment_count >= 5 order by last_activity_at desc limit 500',
      )
    ).rows;
    const reads = await threadsWithReaders(owner, threads, random);
    const contender = (name: string, server: MeasuredServer, shots: () => Shot): Contender => ({
      name,
      server,
      shots,
      measured: nothingYet(),
    });
    const thread = () => {
      const read = any(reads);
      return ask('thread', read.viewer, { id: toId('Post', read.id) });
    };
    const deep = await deepCursor(product, busiest);
    const contenders = [
      contender('feed, bare node:http + pg', bare, () => ({
        path: '/',
        headers: { 'x-viewer': any(random).personId },
      })),
      contender('feed, product', product, () => ask('feed', any(random))),
      ...(open ? [contender(`feed, ${OPEN}`, open, () => ask('feed', any(random)))] : []),
      contender('feed of the median person', product, () => ask('feed', median)),
      contender('feed of the quietest external', product, () => ask('feed', quietest)),
      contender('feed, page 1 (busiest person)', product, () => ask('feed', busiest)),
      ...(deep
        ? [contender(`feed, page ${DEEP_PAGE} (same person)`, product, () => ask('feed', busiest, { after: deep }))]
        : []),
      ...(reads.length
        ? [
            contender('thread page', product, thread),
            ...(open ? [contender(`thread page, ${OPEN}`, open, thread)] : []),
          ]
        : []),
      contender('group page', product, () => {
        const viewer = any(random);
        return ask('group', viewer, { id: toId('Group', viewer.groupId) });
      }),
      contender('publish a post', product, () => {
        const viewer = any(random);
        return ask('post', viewer, {
          input: { groupId: toId('Group', viewer.groupId), body: 'Measured on the bench: **within** tolerance.' },
        });
      }),
    ];
    for (const { server, shots } of contenders) {
      const share = contenders.filter((other) => other.server === server).length;
      await fire(server, postmaster, shots, (seconds * WARM_ROUNDS) / share, nothingYet());
    }
    const statements = new Map<string, number>();
    for (const { name, server, shots } of contenders.slice(1)) {
      await server.statements();
      await send(server.origin, shots());
      statements.set(name, await server.statements());
    }
    for (let round = 0; round < rounds; round++) {
      for (const { server, shots, measured } of contenders) await fire(server, postmaster, shots, seconds, measured);
    }
    return table(contenders, statements);
  } finally {
    await Promise.all([bare.stop(), product.stop(), open?.stop()]);
    await role?.remove();
  }
}

function table(contenders: readonly Contender[], statements: ReadonlyMap<string, number>): string {
  const cpu = ({ measured }: Contender) => (measured.nodeMs + measured.postgresMs) / measured.requests;
  const floor = cpu(contenders[0]!);
  const lines = contenders.map((one) => {
    const { requests, seconds, nodeMs, postgresMs, latencies } = one.measured;
    const cells = [
      one.name,
      (nodeMs / requests).toFixed(2),
      (postgresMs / requests).toFixed(2),
      cpu(one).toFixed(2),
      (cpu(one) / floor).toFixed(2),
      String(statements.get(one.name) ?? 1),
      (requests / seconds).toFixed(0),
      percentile(latencies, 0.5).toFixed(1),
      percentile(latencies, 0.99).toFixed(1),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| request | Node CPU ms | PostgreSQL CPU ms | total | × bare | statements | req/s | p50 ms | p99 ms |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
  ].join('\n');
}

/** The cursor before the deep page, found as a reader would: page after page. Null where the feed is shorter. */
async function deepCursor({ origin }: MeasuredServer, viewer: Viewer): Promise<string | null> {
  let after: string | null = null;
  for (let page = 1; page < DEEP_PAGE; page++) {
    const { data } = JSON.parse(await send(origin, ask('feed', viewer, { after }))) as {
      data: { viewer: { feed: { pageInfo: { hasNextPage: boolean; endCursor: string } } } };
    };
    const { hasNextPage, endCursor } = data.viewer.feed.pageInfo;
    if (!hasNextPage) return null;
    after = endCursor;
  }
  return after;
}

async function threadsWithReaders(
  owner: pg.Client,
  threads: { id: string; groupId: string }[],
  viewers: Viewer[],
): Promise<{ id: string; viewer: Viewer }[]> {
  const { rows } = await owner.query<{ personId: string; groupId: string }>(
    'select person_id as "personId", group_id as "groupId" from memberships where person_id = any ($1) and valid_to is null and history_from is null',
    [viewers.map(({ personId }) => personId)],
  );
  const reader = new Map(
    rows.map(({ personId, groupId }) => [groupId, viewers.find((viewer) => viewer.personId === personId)!]),
  );
  return threads.flatMap(({ id, groupId }) => (reader.has(groupId) ? [{ id, viewer: reader.get(groupId)! }] : []));
}

const any = <T>(of: readonly T[]): T => of[Math.floor(Math.random() * of.length)]!;
