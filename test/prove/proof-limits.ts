import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { hasText } from '#i18n';
import { wearOut } from './limits/abuse.js';
import { fuzz } from './limits/fuzz.js';
import { ratesKept } from './limits/rates.js';
import { ASKING, COOKIES, send } from './limits/requests.js';
import { socketLimits } from './limits/sockets.js';
import { LIMIT_LINES, type Line, badInputLines } from './limits/table.js';
import { ServedNetwork } from './policy/network.js';
import { seedBase } from './seed/base.js';
import { makeResettable } from './seed/snapshot.js';
import type { Server } from './server.js';
import { cloneOf } from './server.js';
import type { Check, Stage } from './stage.js';
import { VIEWERS } from './viewers.js';

const REQUESTS = { short: 400, usual: 25_000, long: 100_000 };
const MOST_MS = 50;
const MOST_HEAP_MB = 5;
const MOST_GROWTH = 0.1;
/** So few that reaching them takes no time. */
const FEW = { perPerson: 20, perAddress: 10 };
/** Apollo's own, beside which all are ours. */
const OF_THE_LANGUAGE = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_RESOLUTION_FAILURE'];

/** Limits and bad input: what is refused, with which words, and that nothing breaks. */
export const proveLimits: Stage = async ({ server, options, progress }) => {
  setFlagsFromString('--expose-gc');
  globalThis.gc ??= runInNewContext('gc') as NodeJS.GCFunction;
  const checks: Check[] = [];
  const rows: [string, string | number][] = [];
  const network = await serve(server, { ratePerPerson: 0, ratePerAddress: 0 });
  try {
    const port = Number(new URL(network.url).port);
    const lines = [...LIMIT_LINES, ...badInputLines({ id: Object.keys(DOCUMENTS)[0]! }, await cursorOf(port))];
    const wrong: string[] = [];
    for (const line of lines)
      for (const asking of ASKING) {
        const fault = await faultOf(port, line, asking);
        if (fault) wrong.push(fault);
      }
    rows.push(['lines of limits and bad input, each as three', lines.length]);
    checks.push({
      what: 'limits and bad input are answered as they should be',
      holds: wrong.length === 0,
      why: wrong.join('\n'),
    });

    const worn = await wearOut(port, COOKIES.employee);
    const dear = worn.filter(({ ms, heapMb }) => ms >= MOST_MS || heapMb >= MOST_HEAP_MB);
    const taken = worn.filter(({ came }) => came.status < 400 || came.status >= 500);
    rows.push([
      'kinds of abuse, the dearest',
      `${worn.length}; ${Math.max(...worn.map(({ ms }) => ms)).toFixed(1)} ms of the processor`,
    ]);
    checks.push({
      what: 'abuse costs little',
      holds: dear.length === 0,
      why: dear.map(({ what, ms, heapMb }) => `${what}: ${ms.toFixed(1)} ms, ${heapMb.toFixed(1)} MB`).join('; '),
    });
    checks.push({
      what: 'abuse is refused',
      holds: taken.length === 0,
      why: taken.map(({ what, came }) => `${what}: ${came.status} ${came.body.slice(0, 200)}`).join('; '),
    });

    if (options.size !== 'short') {
      const sockets = (await socketLimits(port, COOKIES.employee)).filter(([, expected, seen]) => expected !== seen);
      checks.push({
        what: 'sockets end as they should',
        holds: sockets.length === 0,
        why: sockets.map((one) => one.join(': ')).join('; '),
      });
    }

    const fuzzed = await fuzz(network, routesOf(network), {
      requests: REQUESTS[options.size],
      seed: options.seed,
      progress,
    });
    const foreign = [...fuzzed.codes].filter((code) => !OF_THE_LANGUAGE.includes(code) && !hasText(code, 'en'));
    const failed = [...fuzzed.statuses].reduce((sum, [status, count]) => sum + (status >= 500 ? count : 0), 0);
    rows.push(['requests at random', fuzzed.requests]);
    rows.push(['of them answered 5xx', failed]);
    rows.push(['codes of errors met', fuzzed.codes.size]);
    rows.push(['a refusal, p99 (ms)', Math.round(fuzzed.refusedMs)]);
    rows.push(['memory in use, grown by', `${(fuzzed.grownBy * 100).toFixed(1)} %`]);
    checks.push({
      what: 'nothing breaks, and nothing of the inside is said',
      holds: fuzzed.faults.length === 0,
      why: fuzzed.faults.slice(0, 5).join('\n'),
    });
    checks.push({ what: 'every code is one of ours', holds: foreign.length === 0, why: foreign.join(', ') });
    if (options.size !== 'short') checks.push({ what: 'memory stays', holds: fuzzed.grownBy < MOST_GROWTH });
  } finally {
    await network.stop();
  }

  const paced = await serve(server, { ratePerPerson: FEW.perPerson, ratePerAddress: FEW.perAddress, trustProxy: 1 });
  try {
    const kept = await ratesKept(Number(new URL(paced.url).port), FEW);
    rows.push(['rates', kept.length]);
    const broken = kept.filter(([, holds]) => !holds).map(([what]) => what);
    checks.push({ what: 'rates are kept, each subject by itself', holds: broken.length === 0, why: broken.join('; ') });
  } finally {
    await paced.stop();
  }
  return { rows, checks };
};

const DOCUMENTS = JSON.parse(readFileSync('apps/web/persisted.json', 'utf8')) as Record<string, string>;

/** As it is served to the world; whoever is signed in may send text, as a service's token may. */
async function serve(server: Server, config: object): Promise<ServedNetwork> {
  const clone = await cloneOf(server, null);
  await seedBase(clone.owner);
  await clone.owner.query(`update sessions set scope = 'graphql:adhoc'`);
  await makeResettable(clone.owner);
  await clone.owner.query('call prove.keep()');
  return ServedNetwork.start(clone, null, { acceptsText: false, limitsRequests: true }, config);
}

/** What is wrong with the answer; null where it is as it should be. */
async function faultOf(
  port: number,
  { what, sent, status, code, isForAll, also }: Line,
  asking: (typeof ASKING)[number],
): Promise<string | null> {
  const came = await send(port, COOKIES[asking], sent);
  // Text from nobody is not even looked at.
  const isText = asking === 'anonymous' && !isForAll;
  const expected = isText ? [403, 'OPERATION_NOT_ALLOWED'] : [status, code ?? ''];
  const isRight = came.status === expected[0] && came.codes.join() === expected[1] && (isText || !also || also(came));
  return isRight
    ? null
    : `${what}, as ${asking}: ${expected.join(' ')} became ${came.status} ${came.codes.join()} ${came.body.slice(0, 200)}`;
}

/** A place in a list of somebody else's. */
async function cursorOf(port: number): Promise<string> {
  const query = '{ groups(first: 1) { pageInfo { endCursor } } }';
  const { body } = await send(port, VIEWERS.find(({ who }) => who === 'manager')!.cookie, { body: { query } });
  return (JSON.parse(body) as { data: { groups: { pageInfo: { endCursor: string } } } }).data.groups.pageInfo.endCursor;
}

interface Layer {
  route?: { path: string; methods: Record<string, boolean> };
}
function routesOf({ api }: ServedNetwork): string[] {
  const { router } = api.app.getHttpAdapter().getInstance() as { router: { stack: Layer[] } };
  return router.stack.flatMap(({ route }) =>
    route ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${route.path}`) : [],
  );
}
