import pg from 'pg';
import type { RunningDatabase } from './index.js';

/** One transaction as the system role, on a connection of its own. */
export async function withSystemClient<T>(
  { urls }: Pick<RunningDatabase, 'urls'>,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(urls.system);
  await client.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } finally {
    await client.end(); // an open transaction rolls back with it
  }
}
