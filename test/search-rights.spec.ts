import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Actor, accessiblePredicate, numbered } from '#permissions';
import type { Database } from '#persistence';
import { PARTNER } from './support/cast.js';
import { type TestDatabase, cloneDatabase } from './support/database.js';
import {
  CAST,
  GROUPS,
  type Member,
  NOBODY,
  commentId,
  messageId,
  postId,
  seedRightsWorld,
} from './support/rights-world.js';
import { actorsOf, asViewer, connectSystem } from './support/rights.js';

/** The index of search knows who reads what: exactly what the rules say, after whatever is done to it. */
let database: TestDatabase;
let app: pg.Pool;
let system: Database;
/** By what bears it. */
let fileOf: ReadonlyMap<string, string>;
/** A file of each post and comment, whose name and text hold the word. */
const FILES_OF_ALL = `
  insert into files (id, owner_id, group_id, post_id, comment_id, attached_at, updated_at, name, name_key, kind, bytes)
    select md5('file' || p.id)::uuid, p.author_id, p.group_id, p.id, null::uuid, p.dated_at, p.dated_at, 'ciment.txt', 'ciment.txt', 'TEXT', 1 from posts p
    union all select md5('file' || c.id)::uuid, c.author_id, c.group_id, c.post_id, c.id, c.dated_at, c.dated_at, 'ciment.txt', 'ciment.txt', 'TEXT', 1 from comments c;
  insert into file_versions (id, file_id, group_id, number, owner_id, name, hash, mime, kind, bytes, state)
    select f.id, f.id, f.group_id, 1, f.owner_id, f.name, repeat('0', 64), 'text/plain', 'TEXT', 1, 'READY' from files f where f.name = 'ciment.txt';
  insert into file_texts (version_id, body) select id, 'ciment' from files where name = 'ciment.txt'`;
beforeAll(async () => {
  database = await cloneDatabase();
  await seedRightsWorld(database.owner);
  await database.owner.query(`update posts set body_html = '<p>ciment ' || id || '</p>'`);
  await database.owner.query(`update comments set body_html = '<p>ciment ' || id || '</p>'`);
  await database.owner.query(FILES_OF_ALL);
  const { rows } = await database.owner.query<{ id: string; item: string }>(
    `select id, coalesce(comment_id, post_id) as item from files where name = 'ciment.txt'`,
  );
  fileOf = new Map(rows.map(({ id, item }) => [item, id]));
  app = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  system = await connectSystem(database.systemUrl);
});
afterAll(async () => {
  await system?.close();
  await app?.end();
  await database?.drop();
});

const EVERYBODY = Object.keys(CAST) as Member[];
const SEARCH = `select id from app_search(app_search_query('{ciment}', '{t}', false), null, $1, null, null, null, null, null, null, 10000)`;
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id).sort();

/** What the rules let somebody read, but what is hidden, which stands in no list. */
async function readable(who: Member, actor: Actor, groupId: string | null): Promise<string[]> {
  const ids: string[] = [];
  for (const [subject, text] of [
    ['Post', 'select t.id from posts t where t.hidden_at is null and'],
    [
      'Comment',
      'select t.id from comments t join posts q on q.id = t.post_id where t.hidden_at is null and q.hidden_at is null and',
    ],
  ] as const) {
    const rule = numbered(accessiblePredicate(actor, 'read', subject, 't'), 2);
    const rows = await asViewer<{ id: string }>(
      app,
      CAST[who],
      `${text} ($1::uuid is null or t.group_id = $1) and ${rule.sql}`,
      [groupId, ...rule.params],
    );
    // What is found of a file is found of what bears it, and the other way round.
    ids.push(...rows.flatMap(({ id }) => (fileOf.has(id) ? [id, fileOf.get(id)!] : [id])));
  }
  return ids.sort();
}

const NOWHERE: readonly (string | null)[] = [null];
const EVERYWHERE = [null, ...Object.values(GROUPS)];
async function expectExact(places = NOWHERE): Promise<number> {
  const actorOf = actorsOf(system);
  let found = 0;
  for (const who of EVERYBODY) {
    const actor = await actorOf(CAST[who]);
    for (const groupId of places) {
      const hits = idsOf(await asViewer<{ id: string }>(app, CAST[who], SEARCH, [groupId]));
      const right = actor ? await readable(who, actor, groupId) : [];
      expect({ who, groupId, hits }).toEqual({ who, groupId, hits: right });
      found += hits.length;
    }
  }
  return found;
}
/** Done, compared, and undone. */
async function after(...statements: readonly (readonly [string, unknown[]?])[]): Promise<void> {
  for (const [text, values] of statements) await database.owner.query(text, values);
  await expectExact();
}

describe('what is found is what the rules let each of the cast read', () => {
  test('in this world, and in each of its groups', async () => {
    expect(await expectExact(EVERYWHERE)).toBeGreaterThan(500);
  });

  test('nobody finds anything who may not act, and nobody without a viewer', async () => {
    for (const who of NOBODY) expect(await asViewer(app, CAST[who], SEARCH, [null])).toEqual([]);
    expect((await app.query(SEARCH, [null])).rows).toEqual([]);
  });

  test('once posts are narrowed, hidden, deleted, edited, and come back', async () => {
    await after(
      [
        `update posts set audience = 'INTERNAL' where id = any ($1)`,
        [[postId('mixed', 'members'), postId('walled', 'old')]],
      ],
      [`update posts set hidden_at = now() where id = $1`, [postId('private', 'members')]],
      [`update posts set deleted_at = now() where id = $1`, [postId('secret', 'members')]],
      [`update posts set partner_id = $2 where id = $1`, [postId('walled', 'members'), PARTNER.sofratube]],
      [`update comments set hidden_at = now() where id = $1`, [commentId('public', 'members')]],
      [`update comments set partner_id = $2 where id = $1`, [commentId('walled', 'mecaform'), PARTNER.sofratube]],
    );
    await after(
      [`update posts set hidden_at = null, deleted_at = null`],
      [`update comments set hidden_at = null, deleted_at = null`],
    );
  });

  test('once a group leaves PUBLIC, before and after its audiences are rewritten', async () => {
    await after([
      `update groups set visibility = 'PRIVATE', join_policy = 'ON_REQUEST', left_public_at = now() where id = $1`,
      [GROUPS.public],
    ]);
    await after(
      [`update posts set audience = 'MEMBERS' where group_id = $1 and audience = 'NETWORK'`, [GROUPS.public]],
      [`update comments set audience = 'MEMBERS' where group_id = $1 and audience = 'NETWORK'`, [GROUPS.public]],
      [`update groups set left_public_at = null where id = $1`, [GROUPS.public]],
    );
  });

  test('once walls go up, and down again', async () => {
    await after([`update groups set walled = true where id = $1`, [GROUPS.mixed]]);
    await after([
      `update groups set walled = false, walls_down_at = now() - interval '2 days' where id = $1`,
      [GROUPS.mixed],
    ]);
    await after([
      `update memberships set history_from = now() - interval '30 days' where group_id = $1`,
      [GROUPS.mixed],
    ]);
    await after([`update groups set walled = false, walls_down_at = now() where id = $1`, [GROUPS.walled]]);
  });

  test('once access ends: at once, and for everything', async () => {
    await after([`update memberships set valid_to = now() where person_id = $1 and valid_to is null`, [CAST.karim]]);
    expect(await asViewer(app, CAST.karim, SEARCH, [null])).toEqual([]);
    await after([`update groups set deleted_at = now() where id = $1`, [GROUPS.private]]);
    await after([`update groups set externals_allowed = false where id = $1`, [GROUPS.walled]]);
    // What was said in a conversation of theirs stays.
    expect(await asViewer(app, CAST.leila, SEARCH, [null])).toEqual([
      { id: messageId('apart') },
      { id: fileOf.get(messageId('apart')) },
    ]);
  });
});

describe('the words that are kept', () => {
  const kept = async () =>
    (
      await database.owner.query(
        `select kind, id, group_id, author_id, dated_at, thread_at, readers, words, marks from search_docs order by id`,
      )
    ).rows;

  test('are kept from everybody: the roles of the product read no row of them', async () => {
    const { rows } = await database.owner.query<{ name: string }>(
      `select relname as name from pg_class where relname like 'search\\_%' and relkind in ('r', 'p')`,
    );
    expect(rows.length).toBeGreaterThan(15);
    for (const { name } of rows)
      await expect(app.query(`select 1 from ${name}`)).rejects.toMatchObject({ code: '42501' });
    await expect(app.query('select app_search_fill(1)')).rejects.toMatchObject({ code: '42501' });
  });

  test('are the same when they are made anew, in batches, beside what is there, and from nothing', async () => {
    const before = await kept();
    for (const isEmptied of [false, true]) {
      if (isEmptied) await database.owner.query('delete from search_docs');
      await database.owner.query(`insert into search_fills (kind) values ('post'), ('comment'), ('file')`);
      let batches = 0;
      for (let looked = 1; looked > 0; batches += 1)
        looked = (await database.owner.query<{ looked: number }>('select app_search_fill(7) as looked')).rows[0]!
          .looked;
      expect(batches).toBeGreaterThan(20);
      expect(await kept()).toEqual(before);
    }
  });

  test('hold nothing of what is deleted, and go with what is erased', async () => {
    const { rows } = await database.owner.query(
      `select 1 from search_docs d left join files f on f.id = d.id join posts p on p.id in (d.id, f.post_id) where p.deleted_at is not null and (d.words <> '' or d.readers <> '{}')`,
    );
    expect(rows).toEqual([]);
    const id = commentId('archived', 'members');
    await database.owner.query('delete from reactions where comment_id = $1', [id]);
    await database.owner.query('delete from revisions where comment_id = $1', [id]);
    await database.owner.query('delete from file_versions where file_id = $1', [fileOf.get(id)]);
    await database.owner.query('delete from files where id = $1', [fileOf.get(id)]);
    await database.owner.query('delete from comments where id = $1', [id]);
    expect(
      (await database.owner.query('select 1 from search_docs where id = any ($1)', [[id, fileOf.get(id)]])).rows,
    ).toEqual([]);
  });
});
