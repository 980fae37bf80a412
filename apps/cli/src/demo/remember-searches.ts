import pg from 'pg';
import { ACCOUNTS_TO_TRY } from './story/index.js';

/** What those whose accounts are tried looked for lately, the latest first: words of posts, of documents, and names. */
const SEARCHES: Readonly<Record<keyof typeof ACCOUNTS_TO_TRY, readonly string[]>> = {
  manager: ['accumulateur hydraulique', 'consignation', '"rayon mesuré"'],
  administrator: ['sauvegarde', 'badge externe'],
  external: ['lot 4471', 'cotes B12'],
};

/** As each of them, since nobody else writes what somebody searched for. */
export async function rememberSearches(system: pg.Client, appUrl: string): Promise<void> {
  const app = new pg.Client(appUrl);
  await app.connect();
  try {
    for (const [account, searches] of Object.entries(SEARCHES)) {
      const { rows } = await system.query<{ id: string }>('select id from persons where source_id = $1', [
        `demo:${ACCOUNTS_TO_TRY[account as keyof typeof SEARCHES]}`,
      ]);
      await app.query('begin');
      await app.query('select app_enter($1)', [rows[0]!.id]);
      await app.query(
        `insert into recent_searches (person_id, words, at) select $1, w.words, app_now() - w.n * interval '3 hours'
          from unnest($2::text[]) with ordinality w (words, n)`,
        [rows[0]!.id, searches],
      );
      await app.query('commit');
    }
  } finally {
    await app.end();
  }
}
