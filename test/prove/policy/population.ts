import fc from 'fast-check';
import pg from 'pg';
import { SettableClock } from '#persistence';
import { onServer } from '../../support/database.js';
import { NOW, type World, days, rebased, worlds } from '../../support/random-world.js';
import { type Clone, type Server, cloneOf } from '../server.js';

/** An empty network whose database takes `NOW` for now in every connection, so that what ends at this instant ends exactly then. */
export async function stillDatabase(server: Server): Promise<Clone> {
  const clone = await cloneOf(server, null);
  await onServer(server.ownerUrl, `alter database ${clone.name} set "app.clock" to '${NOW.toISOString()}'`);
  return clone;
}
export const stillClock = (): SettableClock => new SettableClock(NOW);

/** These worlds of all that the seed stands for, each with keys of its own. */
export const drawWorlds = (seed: number, count: number): World[] =>
  fc.sample(worlds, { seed, numRuns: count }).map(rebased);

/** What must occur for the worlds to be worth anything: each name, and how often it does in a world. */
const TRAPS: Readonly<Record<string, (world: World) => number>> = {
  'a person in no group': ({ persons, memberships }) =>
    persons.filter(({ id }) => !memberships.some((m) => m.person_id === id)).length,
  'an account that ends at this instant': ({ persons }) => persons.filter((p) => isNow(p.access_until)).length,
  'a membership that ends at this instant': ({ memberships }) =>
    memberships.filter((m) => isNow(m.access_until)).length,
  'an invitation that lapses at this instant': ({ memberships }) =>
    memberships.filter((m) => m.state === 'INVITED' && !m.valid_to && +m.since === +days(14)).length,
  'a deleted group whose 30 days end at this instant': ({ groups }) =>
    groups.filter((g) => g.deleted_at && +g.deleted_at === +days(30)).length,
  'an item of the instant from which history is open': ({ memberships, posts }) =>
    memberships.filter((m) => posts.some((p) => p.group_id === m.group_id && +p.dated_at === +(m.history_from ?? 0)))
      .length,
  'an author who is no member any more': ({ memberships, posts }) =>
    posts.filter(
      (p) =>
        memberships.some((m) => m.group_id === p.group_id && m.person_id === p.author_id && m.valid_to) &&
        !memberships.some((m) => m.group_id === p.group_id && m.person_id === p.author_id && !m.valid_to),
    ).length,
  'an author whose account has ended': ({ persons, posts }) =>
    posts.filter((p) => persons.some((a) => a.id === p.author_id && a.access_until && a.access_until <= NOW)).length,
  'a banned manager': ({ memberships }) =>
    memberships.filter((m) => m.role === 'MANAGER' && m.state === 'BANNED' && !m.valid_to).length,
  'an external behind a wall': ({ groups, memberships, persons }) =>
    memberships.filter(
      (m) =>
        !m.valid_to &&
        m.state === 'ACTIVE' &&
        groups.some((g) => g.id === m.group_id && g.walled) &&
        persons.some((p) => p.id === m.person_id && p.kind === 'EXTERNAL'),
    ).length,
  'several memberships of one person in one group': ({ memberships }) =>
    memberships.filter((m) => m.valid_to && memberships.some((n) => n !== m && sameSeat(m, n))).length,
  'a secret group that is archived': ({ groups }) =>
    groups.filter((g) => g.visibility === 'SECRET' && g.archived_at).length,
  'a sponsor who is gone': ({ persons }) =>
    persons.filter((p) => p.sponsor_id && persons.find(({ id }) => id === p.sponsor_id)!.status !== 'ACTIVE').length,
  'somebody invited': ({ memberships }) => memberships.filter((m) => m.state === 'INVITED' && !m.valid_to).length,
  'somebody who asks to join': ({ memberships }) =>
    memberships.filter((m) => m.state === 'REQUESTED' && !m.valid_to).length,
  'a dated history': ({ memberships }) => memberships.filter((m) => m.history_from).length,
  'an item for nobody’s organisation in particular': ({ posts }) => posts.filter((p) => p.partner_id === null).length,
  'a conversation that waits for an answer': ({ conversations }) =>
    conversations.filter(({ opened_at }) => opened_at === null).length,
  'somebody who declined a conversation': ({ conversation_refusals }) => conversation_refusals.length,
  'somebody who stands in no list': ({ memberships }) => memberships.filter((m) => m.unlisted_at).length,
};
const isNow = (instant: Date | null): boolean => instant !== null && +instant === +NOW;
const sameSeat = (a: World['memberships'][number], b: World['memberships'][number]): boolean =>
  a.person_id === b.person_id && a.group_id === b.group_id;

/** Each trap, and how often it was met. */
export function trapsIn(all: readonly World[]): [trap: string, times: number][] {
  return Object.entries(TRAPS).map(([name, count]) => [name, all.reduce((sum, world) => sum + count(world), 0)]);
}

export const appPool = (clone: Clone, max: number): pg.Pool => {
  const pool = new pg.Pool({ connectionString: clone.urls.app, max });
  pool.on('error', () => undefined); // the database is dropped when the proof ends
  return pool;
};
