import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import pg from 'pg';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { migrateDatabase } from '../migrate/migrate-database.js';
import { fastFor, loadNetwork, loadWords } from './load.js';
import { runBench } from './run.js';
import { runSearchBench } from './search.js';

/**
 * `bench [--posts N]`: loads a large network once, then measures the product beside a bare server, in one run. With `--search`, how
 * long an answer of search takes instead.
 */
export async function run(context: CommandContext): Promise<number> {
  const { values } = parseArgs({
    args: [...context.args],
    options: {
      posts: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '5' },
      search: { type: 'boolean', default: false },
    },
  });
  const posts = Number(values.posts);
  const database = await useDatabase(context);
  try {
    await migrateDatabase(database);
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    const { rows } = await owner.query<{ posts: number }>('select count(*)::int as posts from posts');
    if (rows[0]!.posts === 0) await fastFor(owner, () => load(context, database.ownerUrl, posts));
    else if (rows[0]!.posts < posts)
      throw new Error(
        `${context.config.home} holds a network of ${rows[0]!.posts} posts: remove it, or name another home`,
      );
    const { home } = context.config;
    if (values.search) await fastFor(owner, () => loadWordsOnce(context, owner, database.ownerUrl));
    process.stdout.write(
      values.search
        ? await runSearchBench(owner, database, home)
        : await runBench(owner, database, home, { seconds: Number(values.seconds), rounds: Number(values.rounds) }),
    );
    await owner.end();
    return 0;
  } finally {
    await database.stop();
  }
}

async function load({ say }: CommandContext, ownerUrl: string, posts: number): Promise<void> {
  const start = performance.now();
  const bar = new SingleBar({ format: 'loading [{bar}] {value}/{total} {name}', clearOnComplete: true });
  const people = Math.max(200, Math.round(posts / 50));
  let started = false;
  await loadNetwork(ownerUrl, { people, groups: Math.max(50, Math.round(posts / 200)), posts }, (done, total, name) => {
    if (!started) bar.start(total, 0, { name });
    started = true;
    bar.update(done, { name });
  });
  bar.stop();
  const seconds = Math.round((performance.now() - start) / 1000);
  say({ en: `${posts} posts loaded in ${seconds} s.`, fr: `${posts} publications chargées en ${seconds} s.` });
}

async function loadWordsOnce({ say }: CommandContext, owner: pg.Client, ownerUrl: string): Promise<void> {
  const { rows } = await owner.query<{ there: boolean }>('select exists (select from search_docs) as there');
  if (rows[0]!.there) return;
  const start = performance.now();
  const bar = new SingleBar({ format: 'words {value} {name}', clearOnComplete: true });
  bar.start(1, 0, { name: '' });
  await loadWords(owner, ownerUrl, (done, name) => bar.update(done, { name }));
  bar.stop();
  const seconds = Math.round((performance.now() - start) / 1000);
  const { rows: sizes } = await owner.query<{ size: string }>(
    `select pg_size_pretty(sum(pg_total_relation_size(i.inhrelid))) as size from pg_inherits i where i.inhparent = 'search_docs'::regclass`,
  );
  const { size } = sizes[0]!;
  say({ en: `Words filled in in ${seconds} s: ${size}.`, fr: `Mots ajoutés en ${seconds} s : ${size}.` });
}
