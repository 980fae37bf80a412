import type { RunningDatabase } from '../database/index.js';
import { withSystemClient } from '../database/system-client.js';
import { newOneTimeToken } from '../one-time-token.js';

/** A week: longer than a weekend between the installation and the person who will own the network. */
const LIFE_MINUTES = 7 * 24 * 60;

/** A link that sets an empty network up, in place of those printed before; null once the network is set up. */
export function newSetUpLink(database: RunningDatabase, publicUrl: string): Promise<string | null> {
  return withSystemClient(database, async (client) => {
    const { rowCount } = await client.query('select from network where set_up_at is not null');
    if (rowCount) return null;
    await client.query(`delete from one_time_tokens where purpose = 'SETUP'`);
    const token = await newOneTimeToken(client, { purpose: 'SETUP', lifeMinutes: LIFE_MINUTES });
    return `${publicUrl}/setup?token=${token}`;
  });
}
