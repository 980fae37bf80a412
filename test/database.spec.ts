import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Sessions } from '#people';
import type { Actor } from '#permissions';
import { Database, sql } from '#persistence';
import { ENTITIES } from '../apps/api/src/entities.js';
import { type TestApp, startTestApp } from './support/app.js';
import { PERSON, seedCast } from './support/cast.js';

const ROLE = `app_of_${process.pid}`;
let app: TestApp;
let database: Database;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  await app.db.owner.query(`create role ${ROLE} login password 'secret' in role entrenous_app`);
  const url = new URL(app.db.appUrl);
  Object.assign(url, { username: ROLE, password: 'secret' });
  database = await Database.connect({ url: url.href, entities: ENTITIES, poolSize: 1 });
});
afterAll(async () => {
  await database?.close();
  await app?.db.owner.query(`drop role ${ROLE}`);
  await app?.close();
});

/** Facts of a person as each request has them: an object of its own. */
const actor = async () => (await app.app.get(Sessions).actorById(PERSON.reader))!;
const groups = async () => {
  const reader = await actor();
  const rows = await database.query(reader, sql<{ id: string }>`select id from groups`);
  await database.endReads(reader);
  return rows.length;
};

test('what ends twice at once ends once: the one connection goes on', async () => {
  const seen = await groups();
  expect(seen).toBeGreaterThan(0);
  const reader = await actor();
  void database.query(reader, sql`select 1`);
  await Promise.all([database.endReads(reader), database.endReads(reader)]);
  expect(await groups()).toBe(seen);
});

test('after an error the next one finds a clean connection', async () => {
  const reader = await actor();
  await expect(database.query(reader, sql`select 1 / 0`)).rejects.toThrow('division by zero');
  await expect(database.query(reader, sql`select 1`)).rejects.toThrow('division by zero'); // why it is aborted
  await database.endReads(reader);
  await expect(database.write(await actor(), () => Promise.reject(new Error('as asked')))).rejects.toThrow('as asked');
  expect(await groups()).toBeGreaterThan(0);
});

test('whose reads have ended for good begins no others', async () => {
  const reader = await actor();
  await database.query(reader, sql`select 1`);
  await database.endReads(reader, { forGood: true });
  await expect(database.query(reader, sql`select 1`)).rejects.toThrow('ended for good');
  expect(await groups()).toBeGreaterThan(0);
});

test('what is read outside of a mutation writes nothing', async () => {
  const reader = await actor();
  const write = sql`insert into bookmarks (person_id, post_id) select ${PERSON.reader}::uuid, id from posts where false`;
  await expect(database.query(reader, write)).rejects.toThrow('read-only transaction');
  await database.endReads(reader);
  expect(await database.write(await actor(), async () => 'DONE')).toBe('DONE');
});

test('who walks as somebody else writes nothing, and reads no longer than the walk', async () => {
  const walking = { ...(await actor()), walk: {} as NonNullable<Actor['walk']> };
  await expect(database.write(walking, () => Promise.resolve())).rejects.toThrow('writes nothing');
  await expect(database.query(walking, sql`select 1`)).rejects.toThrow('A walk lasts');
});

test('a viewer is a person’s key and nothing else', async () => {
  const nobody = { ...(await actor()), personId: `${PERSON.reader}'` };
  await expect(database.query(nobody, sql`select 1`)).rejects.toThrow('A viewer is a uuid');
});

test('while the database is away, requests fail and nothing else: afterwards they work', async () => {
  await app.db.owner.query(`alter role ${ROLE} nologin`);
  await app.db.owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where usename = $1`, [ROLE]);
  const reader = await actor();
  // The first may still be given the connection that was cut.
  for (let n = 0; n < 2; n += 1) await database.query(reader, sql`select 1`).catch(() => database.endReads(reader));
  await expect(database.query(reader, sql`select 1`)).rejects.toThrow('not permitted to log in');
  await expect(database.endReads(reader)).resolves.toBeUndefined();
  await expect(database.write(reader, () => Promise.resolve())).rejects.toThrow('not permitted to log in');
  await app.db.owner.query(`alter role ${ROLE} login`);
  expect((await database.query(reader, sql`select 1`)).length).toBe(1);
  await database.endReads(reader);
});
