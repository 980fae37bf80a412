import { type OnProgress, ldbcWorld, loadWorld, readLdbc } from '#imports';
import { makeClockSettable } from '#persistence';
import pg from 'pg';
import type { RunningDatabase } from '../database/index.js';
import { Failure } from '../failure.js';

const ADMIN_SOURCE = 'replay:admin';

/** A replay writes with dates of long ago: never into a network that somebody uses. */
export async function refuseUsedNetwork(system: pg.ClientBase): Promise<void> {
  const { rows } = await system.query<{ name: string }>(
    `select name from persons where source_id is null or (source_id not like 'ldbc:%' and source_id <> $1) limit 1`,
    [ADMIN_SOURCE],
  );
  if (rows.length) throw new Failure('REPLAY_NEEDS_A_NETWORK_OF_ITS_OWN', rows[0]!.name);
}

/** The data set as it stands before the streams, and who invites; resolves to the inviter's key. */
export async function setStage(system: pg.Client, directory: string, onProgress?: OnProgress): Promise<string> {
  await loadWorld(system, ldbcWorld(await readLdbc(directory)).world, { source: 'ldbc', onProgress });
  await system.query(
    `insert into network (company_name, language, set_up_at) values ('LDBC', 'en', now()) on conflict (id) do nothing`,
  );
  await system.query(
    `insert into persons (kind, given_name, family_name, name, email, source_id, joined_at)
     values ('EMPLOYEE', 'Replay', 'Admin', 'Replay Admin', 'replay.admin@localhost', $1, '2010-01-01') on conflict do nothing`,
    [ADMIN_SOURCE],
  );
  const { rows } = await system.query<{ id: string }>('select id from persons where source_id = $1', [ADMIN_SOURCE]);
  const id = rows[0]!.id;
  await system.query(`insert into network_roles (person_id, role) values ($1, 'IT_ADMIN') on conflict do nothing`, [
    id,
  ]);
  return id;
}

/** Lets the replay say what time it is while `work` runs, and gives the database its own clock back. */
export async function withSettableClock<T>(
  { ownerUrl }: Pick<RunningDatabase, 'ownerUrl'>,
  work: () => Promise<T>,
): Promise<T> {
  const owner = new pg.Client(ownerUrl);
  await owner.connect();
  try {
    await makeClockSettable(owner);
    await owner.query('analyze'); // the network came in at once: plans need to know
    return await work();
  } finally {
    await owner.query(
      'create or replace function app_now() returns timestamptz language sql stable parallel safe return now()',
    );
    await owner.end();
  }
}
