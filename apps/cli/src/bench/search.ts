import { toId } from '#graphql';
import type pg from 'pg';
import type { RunningDatabase } from '../database/index.js';
import type { DocumentName } from './documents.js';
import { ask, percentile, send } from './measure.js';
import { parentOf, processorMs, processorMsBelow } from './processor-time.js';
import { type MeasuredServer, startServer } from './servers.js';
import { type Viewer, pickViewers, viewerNearest } from './viewers.js';

interface Question {
  readonly name: string;
  readonly document: DocumentName;
  /** The same for everybody, or of their own. */
  readonly variables: object | ((viewer: Viewer) => object);
}

/** The n-th word of the bench stands in 1 of 9.2 n posts, twice over. A space at the end: it is not being typed any more. */
const COMMON = 'subcq ';
const MEDIUM = 'subabkq ';
const RARE = 'subghjbq ';
const QUESTIONS: readonly Question[] = [
  { name: 'common word (6 %), nearest', document: 'search', variables: { search: COMMON } },
  { name: 'common word, newest', document: 'search', variables: { search: COMMON, order: 'NEWEST' } },
  { name: 'common word in quotes', document: 'search', variables: { search: `"${COMMON.trim()}"`, order: 'NEWEST' } },
  { name: 'medium word (0.2 %)', document: 'search', variables: { search: MEDIUM, order: 'NEWEST' } },
  { name: 'rare word (0.003 %)', document: 'search', variables: { search: RARE, order: 'NEWEST' } },
  { name: 'two words, both common', document: 'search', variables: { search: 'subbq subcq ', order: 'NEWEST' } },
  { name: 'word of every post, nearest', document: 'search', variables: { search: 'tolerance ' } },
  { name: 'word of no post', document: 'search', variables: { search: 'introuvable ' } },
  {
    name: 'only posts, with a date',
    document: 'search',
    variables: { search: COMMON, filter: { kinds: ['POST'], until: daysAgo(200) } },
  },
  {
    name: 'common word, in one group',
    document: 'search',
    variables: ({ groupId }) => ({ search: COMMON, order: 'NEWEST', filter: { groupId: toId('Group', groupId) } }),
  },
  {
    name: 'common word, by oneself',
    document: 'search',
    variables: ({ personId }) => ({ search: COMMON, order: 'NEWEST', filter: { authorId: toId('Person', personId) } }),
  },
  { name: 'beginning of many words (50 %), while typing', document: 'suggest', variables: { search: 'suba' } },
  { name: 'beginning of few words (1 %), while typing', document: 'suggest', variables: { search: 'subgh' } },
  { name: 'names, while typing', document: 'names', variables: { search: 'group 4' } },
  { name: 'names, misspelt', document: 'names', variables: { search: 'gruop 41' } },
  { name: 'counts by kind and group', document: 'searchCounts', variables: { search: COMMON } },
];
/** Of each question and viewer: enough for a median, and no fewer than so long. */
const LEAST = 25;
const WARM = 5;

/** How long an answer of search takes, one at a time, for an employee and for externals. Gives a Markdown table. */
export async function runSearchBench(owner: pg.Client, database: RunningDatabase, home: string): Promise<string> {
  const { quietest, median } = await pickViewers(owner, 10);
  const viewers: readonly (readonly [string, Viewer])[] = [
    ['employee', median],
    ['external, 1 %', await viewerNearest(owner, 'EXTERNAL', 0.01)],
    ['quietest external', quietest],
  ];
  const [{ total }] = (await owner.query<{ total: number }>('select count(*)::int as total from posts')).rows as [
    { total: number },
  ];
  const { rows: backends } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid');
  const postmaster = parentOf(backends[0]!.pid);
  const product = await startServer('product-server', [database.urls.app, database.urls.system, home, 'searches']);
  try {
    const lines: string[] = [];
    for (const question of QUESTIONS) {
      const cells: string[] = [];
      for (const [, viewer] of viewers) cells.push(await timed(product, postmaster, question, viewer));
      lines.push(`| ${[question.name, ...cells].join(' | ')} |`);
    }
    const heads = viewers.map(([name, { posts }]) => `${name} (${((100 * posts) / total).toFixed(2)} % of posts)`);
    return [
      `| asked: p50 / p95 ms; processor ms; found | ${heads.join(' | ')} |`,
      `|---|${heads.map(() => '---|').join('')}`,
      ...lines,
      '',
    ].join('\n');
  } finally {
    await product.stop();
  }
}

/** By the clock, which others on the machine slow down, and of the processors, which they hardly do. */
async function timed(
  { origin, pid }: MeasuredServer,
  postmaster: number,
  { document, variables }: Question,
  viewer: Viewer,
): Promise<string> {
  const shot = ask(document, viewer, typeof variables === 'function' ? variables(viewer) : variables);
  const processors = () => processorMs(pid) + processorMsBelow(postmaster);
  const took: number[] = [];
  let answer = '';
  for (let i = 0; i < WARM; i++) answer = await send(origin, shot);
  const before = processors();
  for (let i = 0; i < LEAST; i++) {
    const start = performance.now();
    answer = await send(origin, shot);
    took.push(performance.now() - start);
  }
  const spent = (processors() - before) / LEAST;
  const found = answer.match(/"snippet":/g)?.length ?? answer.match(/"id":/g)?.length ?? 0;
  return `${percentile(took, 0.5).toFixed(1)} / ${percentile(took, 0.95).toFixed(1)}; ${spent.toFixed(1)}; ${found}`;
}

function daysAgo(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString();
}
