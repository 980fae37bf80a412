import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, cloneDatabase } from './support/database.js';
import { GROUP, PERSON } from './support/cast.js';
import { postId, seedRightsWorld } from './support/rights-world.js';

// What a comment carries of its post decides behind the second wall who reads it: it must be what the post says, at every moment.
const POST = postId('private', 'members');
let db: TestDatabase;
let one: pg.Client;
let other: pg.Client;
beforeAll(async () => {
  db = await cloneDatabase();
  await seedRightsWorld(db.owner);
  [one, other] = [new pg.Client(db.appUrl), new pg.Client(db.appUrl)];
  await Promise.all([one.connect(), other.connect()]);
});
afterAll(async () => {
  await Promise.all([one?.end(), other?.end()]);
  await db?.drop();
});

const begin = (client: pg.Client, who: keyof typeof PERSON) =>
  client.query(`begin; select app_enter('${PERSON[who]}')`);
const answer = (client: pg.Client) =>
  client.query(
    `insert into comments (post_id, group_id, author_id, audience, body, body_html, post_deleted_at, post_dated_at)
      values ($1, $2, $3, 'MEMBERS', 'a', 'a', null, '-infinity') returning id`,
    [POST, GROUP.private, PERSON.contributor],
  );
const untrue = async () =>
  (
    await db.owner.query(`select c.id from comments c join posts p on p.id = c.post_id
      where (c.post_dated_at, c.post_author_id, c.post_audience, c.post_partner_id, c.post_hidden_at, c.post_deleted_at)
        is distinct from (p.dated_at, p.author_id, p.audience, p.partner_id, p.hidden_at, p.deleted_at)`)
  ).rows;

test('a comment carries what its post says, whatever its writer says, and nobody rewrites it', async () => {
  await begin(one, 'contributor');
  const { rows } = await answer(one);
  await one.query('commit');
  expect(await untrue()).toEqual([]);
  await begin(one, 'contributor');
  const { rowCount } = await one.query(
    `update comments set post_dated_at = '-infinity', post_audience = 'NETWORK', post_author_id = $2 where id = $1`,
    [rows[0].id, PERSON.contributor],
  );
  await one.query('commit');
  expect(rowCount).toBe(1);
  expect(await untrue()).toEqual([]);
});

test('it follows its post: hidden, narrowed and deleted with it', async () => {
  for (const change of [
    `hidden_at = now(), hidden_by = '${PERSON.manager}', hidden_reason = 'x'`,
    'hidden_at = null, hidden_by = null, hidden_reason = null',
    `audience = 'INTERNAL'`,
    'deleted_at = now()',
    'deleted_at = null',
  ]) {
    await db.owner.query(`update posts set ${change} where id = $1`, [POST]);
    expect([change, await untrue()]).toEqual([change, []]);
  }
});

test('an answer that is written while its post is hidden is hidden with it', async () => {
  await begin(one, 'contributor');
  await answer(one);
  await begin(other, 'manager');
  const hiding = other.query(`update posts set hidden_at = now(), hidden_by = $2, hidden_reason = 'x' where id = $1`, [
    POST,
    PERSON.manager,
  ]);
  await one.query('commit');
  await hiding;
  await other.query('commit');
  expect(await untrue()).toEqual([]);

  await begin(other, 'manager');
  await other.query(`update posts set hidden_at = null, hidden_by = null, hidden_reason = null where id = $1`, [POST]);
  await begin(one, 'contributor');
  const answering = answer(one);
  await other.query('commit');
  await answering;
  await one.query('commit');
  expect(await untrue()).toEqual([]);
});
