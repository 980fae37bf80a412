import { Dice } from '../generate/dice.js';
import { type Pools, poolsOf } from '../generate/pools.js';
import { SHAPES, Steps } from '../generate/steps.js';
import type { ServedNetwork } from '../policy/network.js';
import { VIEWERS } from '../viewers.js';
import { ask } from '../world/http.js';
import type { Act } from '../world/protocol.js';
import { codesIn } from './requests.js';

type Http = Extract<Act, { kind: 'http' }>;
/** After so many the network is as it was. */
const RESET = 2_000;
/** At once. */
const LANES = 4;
/** When what is kept of documents (theirs here, parsed and checked ones in the server) is nearly all there. */
const WARM = 0.6;

/** What no answer may hold: traces of the inside. */
const INSIDE = [
  /\bat (?:\w+\.)*[\w<>]+ \((?:file|node|\/)/,
  /node_modules|\/dist\/|\.ts:\d+|\.js:\d+/,
  /\b(?:syntax error at or near|violates|duplicate key|relation "|column "|invalid input syntax|invalid byte sequence)/,
  /\b(?:QueryFailedError|TypeError|RangeError|ReferenceError|SyntaxError|GraphQLError|DomainError)\b/,
  /\bselect \w+ from \w+ where\b/i,
  /\b(?:typeorm|nestjs|graphql-js|apollo|pg-boss)\b/i,
];

export interface Fuzzed {
  readonly requests: number;
  readonly statuses: ReadonlyMap<number, number>;
  readonly codes: ReadonlySet<string>;
  /** Answers of 5xx, and those that say what they must not. */
  readonly faults: string[];
  /** Milliseconds after which a refusal has come, of a hundred 99. */
  readonly refusedMs: number;
  /** Of the memory that is in use, after three fifths of the requests and at the end. */
  readonly grownBy: number;
}

/** Requests that the schema and the routes allow, half of them spoilt. */
export async function fuzz(
  network: ServedNetwork,
  routes: readonly string[],
  { requests, seed, progress }: { requests: number; seed: number; progress: (line: string) => void },
): Promise<Fuzzed> {
  const steps = new Steps(routes);
  const port = Number(new URL(network.url).port);
  const pools = await Promise.all(VIEWERS.map((viewer) => poolsOf(network.clone.owner, viewer)));
  const statuses = new Map<number, number>();
  const codes = new Set<string>();
  const faults: string[] = [];
  const refused: number[] = [];
  let warm = 0;

  for (let done = 0; done < requests; done += RESET) {
    await network.clone.owner.query('call prove.reset(); delete from throttle');
    const until = Math.min(done + RESET, requests);
    await Promise.all(
      Array.from({ length: LANES }, async (_, lane) => {
        for (let n = done + lane; n < until; n += LANES) {
          const dice = new Dice(seed * 1_000_003 + n);
          const act = drawn(dice, steps, pools);
          if (!act) continue;
          const from = performance.now();
          const answered = await ask(port, act).catch(() => null); // the server may cut off what it does not take
          if (!answered) continue;
          statuses.set(answered.status, (statuses.get(answered.status) ?? 0) + 1);
          if (answered.status >= 400) refused.push(performance.now() - from);
          const said = codesIn(answered.body);
          for (const code of said) codes.add(code);
          const isInside = INSIDE.some((words) => words.test(textOf(answered.body, answered.headers)));
          if (answered.status >= 500 || isInside || said.includes('INTERNAL_SERVER_ERROR'))
            faults.push(`${JSON.stringify(act).slice(0, 1_200)}\n→ ${answered.status} ${answered.body.slice(0, 300)}`);
        }
      }),
    );
    if (warm === 0 && until >= requests * WARM) warm = inUse();
    progress(`${until} of ${requests} requests, ${faults.length} faults`);
    if (faults.length > 20) break;
  }
  const sum = [...statuses.values()].reduce((total, count) => total + count, 0);
  const refusedMs = refused.sort((a, b) => a - b)[Math.floor(refused.length * 0.99)] ?? 0;
  return { requests: sum, statuses, codes, faults, refusedMs, grownBy: inUse() / warm - 1 };
}

/** What people wrote may name anything: only messages are looked at, and pages that are none of ours. */
function textOf(body: string, headers: readonly string[]): string {
  if (!body.includes('"errors"') && !body.includes('"error"')) return '';
  return `${headers.join('\n')}\n${[...body.matchAll(/"message":"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words).join('\n')}`;
}

/** What is alive: pages that the process has had and not given back say what ran before. */
function inUse(): number {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function drawn(dice: Dice, steps: Steps, pools: readonly Pools[]): Http | null {
  const which = dice.below(VIEWERS.length);
  const step = {
    pick: dice.below(1_000_000),
    shape: dice.below(SHAPES),
    dice: dice.below(2 ** 31),
    language: dice.of(['fr', 'en', 'xx']),
    hidden: 0,
  };
  const { act } = steps.plan(step, VIEWERS[which]!, pools[which]!, Date.now());
  // Whether it is ready is no question of who asks: here nobody works off jobs.
  if (act.kind !== 'http' || act.path.startsWith('/health/ready')) return null;
  return dice.chance(0.5) ? act : spoil(act, dice);
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'];
const TYPES = ['application/json; charset=utf-8', 'application/json;charset=x', 'text/plain', 'image/png', ''];
const ODD = [
  '\u0000',
  '%00',
  '\\u0000',
  '\\ud800',
  '"',
  '{',
  '[',
  '\\',
  '-1',
  '1e999',
  'null',
  '%',
  '\xff\xfe',
  "'",
  '$',
];

/** One to four things about it are not as they should be. */
function spoil(act: Http, dice: Dice): Http {
  let { method, path, body } = act;
  const headers: Record<string, string> = { ...act.headers };
  for (let n = 1 + dice.below(4); n > 0; n -= 1) {
    const at = dice.below(12);
    if (at === 0) method = dice.of(METHODS);
    else if (at === 1) headers['content-type'] = dice.of(TYPES);
    else if (at === 2) headers['accept'] = dice.of(['*/*', 'text/html', 'application/graphql-response+json', 'x']);
    else if (at === 3) headers['x-walk'] = dice.of(['x', '00000000-0000-7000-8000-000000000001']);
    else if (at === 4) path = spoiltPath(path, dice);
    else if (body !== null) body = spoiltBytes(body, dice);
  }
  if (method === 'GET') body = null;
  return { ...act, method, path, headers, body };
}

function spoiltPath(path: string, dice: Dice): string {
  const at = 1 + dice.below(path.length);
  const odd = dice.of([
    '%00',
    '%ff',
    '%',
    '..%2f',
    '?kind=%00',
    '?action=%00',
    '?from=x',
    '?personId=%00',
    '&w=1e9',
    'x'.repeat(500),
  ]);
  return path.slice(0, at) + odd + (dice.chance(0.5) ? path.slice(at) : '');
}

/** Bits turned, bytes left out, put in, or said twice. */
function spoiltBytes(bytes: string, dice: Dice): string {
  const at = dice.below(bytes.length + 1);
  switch (dice.below(5)) {
    case 0:
      return (
        bytes.slice(0, at) +
        String.fromCharCode((bytes.charCodeAt(at) || 0) ^ (1 << dice.below(8))) +
        bytes.slice(at + 1)
      );
    case 1:
      return bytes.slice(0, at) + bytes.slice(at + 1 + dice.below(20));
    case 2:
      return bytes.slice(0, at) + dice.of(ODD) + bytes.slice(at);
    case 3:
      return bytes.slice(0, at) + bytes.slice(Math.max(0, at - 30)) + bytes.slice(at);
    default:
      return bytes.replace(/"([^"]{1,40})"/g, (whole) => (dice.chance(0.1) ? `"${dice.of(ODD)}"` : whole));
  }
}
