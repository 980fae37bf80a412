import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import pg from 'pg';
import type { CommandContext } from '../command.js';
import { useDatabase } from '../database/use.js';
import { migrateDatabase } from '../migrate/migrate-database.js';
import { loadNetwork } from './load.js';
import { runBench } from './run.js';

/** `bench [--posts N]`: loads a large network once, then measures the product beside a bare server, in one run. */
export async function run(context: CommandContext): Promise<number> {
  const { values } = parseArgs({
    args: [...context.args],
    options: {
      posts: { type: 'string', default: '1000000' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '5' },
    },
  });
  const posts = Number(values.posts);
  const database = await useDatabase(context);
  try {
    await migrateDatabase(database);
    const owner = new pg.Client(database.ownerUrl);
    await owner.connect();
    const { rows } = await owner.query<{ posts: number }>('select count(*)::int as posts from posts');
    if (rows[0]!.posts === 0) await load(context, database.ownerUrl, posts);
    else if (rows[0]!.posts < posts)
      throw new Error(
        `${context.config.home} holds a network of ${rows[0]!.posts} posts: remove it, or name another home`,
      );
    process.stdout.write(
      await runBench(owner, database, context.config.home, {
        seconds: Number(values.seconds),
        rounds: Number(values.rounds),
      }),
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
