import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import pg from 'pg';
import { toId } from '#graphql';
import type { Database } from '#persistence';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON } from './support/cast.js';
import { type World, install, worlds } from './support/random-world.js';
import { CAST, type Kind, commentId, postId, seedRightsWorld } from './support/rights-world.js';
import { actorsOf, asViewer, checked, connectSystem, loadRows } from './support/rights.js';

const RUNS = Number(process.env['RIGHTS_RUNS'] ?? 3);
const SUBJECTS = ['Group', 'Post', 'Comment'] as const;
const DOCUMENT = `query($objectId: ID!, $at: DateTime, $after: String, $first: Int = 100) { readers(objectId: $objectId, at: $at) {
  total isWholeCompany counts { path count partner { name } }
  people(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { path role partner { name } person { name } } } } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedRightsWorld(app.db.owner);
});
afterAll(() => app?.close());
const ask = async (who: string, objectId: string, variables: object = {}) =>
  (await app.ask(who, DOCUMENT, { objectId, ...variables })).data.readers;
const namesIn = (readers: { people: { edges: { node: { person: { name: string } } }[] } }): string[] =>
  readers.people.edges.map(({ node }) => node.person.name).sort();

describe('what each viewer is told', () => {
  const post = (kind: Kind, item: Parameters<typeof postId>[1]) => toId('Post', postId(kind, item));
  const count = (path: string, n: number, partner?: string) => ({
    path,
    count: n,
    partner: partner ? { name: partner } : null,
  });
  const first = (names: string[]) => names.map((name) => name.split(' ')[0]);

  test('a colleague sees all, by road and organisation', async () => {
    expect(await ask(PERSON.reader, post('walled', 'members'))).toMatchObject({
      total: 8,
      isWholeCompany: false,
      counts: [
        count('EXTERNAL', 2, 'Mécaform'),
        count('EXTERNAL', 1, 'Sofratube'),
        count('SERVICE', 1),
        count('MEMBER', 4),
      ],
    });
    const own = await ask(PERSON.reader, post('walled', 'mecaform'));
    expect(own.counts).toEqual([count('EXTERNAL', 2, 'Mécaform'), count('MEMBER', 4)]);
    expect((await ask(PERSON.reader, post('walled', 'internal'))).counts).toEqual([count('MEMBER', 4)]);
    expect((await ask(PERSON.reader, toId('Comment', commentId('walled', 'mecaform')))).counts).toEqual(own.counts);
  });

  test('an external sees the employees of the group and their own colleagues, and no trace of others', async () => {
    const sonia = await ask(PERSON.sonia, post('walled', 'members'));
    expect(sonia.counts).toEqual([count('EXTERNAL', 1, 'Sofratube'), count('MEMBER', 4)]);
    expect(first(namesIn(sonia))).toEqual(['contributor', 'manager', 'moderator', 'reader', 'sonia']);
    expect(JSON.stringify(sonia)).not.toContain('caform');
    // As if the others were not there.
    const statement = `update memberships set valid_to = app_now() where group_id = $1 and person_id = any ($2) and valid_to is null`;
    const others = [GROUP.walled, [PERSON.karim, PERSON.leila, CAST.bot]];
    await app.db.owner.query(statement, others);
    expect(await ask(PERSON.sonia, post('walled', 'members'))).toEqual(sonia);
    await app.db.owner.query(statement.replace('= app_now()', '= null').replace(' and valid_to is null', ''), others);
    // Without walls: co-members, but the others' organisation has no name.
    const open = await ask(PERSON.sonia, post('mixed', 'members'));
    expect(open.counts).toEqual([
      count('EXTERNAL', 1, 'Sofratube'),
      count('EXTERNAL', 1),
      count('SERVICE', 1),
      count('MEMBER', 4),
    ]);
  });

  test('the whole company, page by page', async () => {
    const whole = await ask(PERSON.outsider, post('public', 'network'));
    expect(whole).toMatchObject({ isWholeCompany: true, counts: [count('MEMBER', 4), { path: 'COMPANY' }] });
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { people } = await ask(PERSON.outsider, post('public', 'network'), { first: 3, after });
      paged.push(...people.edges.map(({ node }: { node: { person: { name: string } } }) => node.person.name));
      ({ hasNextPage: more, endCursor: after } = people.pageInfo);
    }
    expect(paged).toEqual(
      whole.people.edges.map(({ node }: { node: { person: { name: string } } }) => node.person.name),
    );
    expect(paged).toHaveLength(whole.total);
    expect((await ask(PERSON.outsider, toId('Group', GROUP.public))).total).toBe(whole.total);
  });

  test('an answer to a hidden post: whoever wrote the post reads it, besides those who moderate', async () => {
    const { owner } = app.db;
    const [postKey, answer] = [postId('mixed', 'members'), commentId('mixed', 'members')];
    const was = (await owner.query('select author_id as by from posts where id = $1', [postKey])).rows[0].by;
    await owner.query('update comments set author_id = $2 where id = $1', [answer, PERSON.moderator]);
    await owner.query('update posts set author_id = $2, hidden_at = app_now() where id = $1', [
      postKey,
      PERSON.contributor,
    ]);
    const readers = await ask(PERSON.manager, toId('Comment', answer));
    expect(first(namesIn(readers))).toEqual(['contributor', 'manager', 'moderator']);
    expect(readers.total).toBe(3);
    await owner.query('update posts set author_id = $2, hidden_at = null where id = $1', [postKey, was]);
  });

  test('hidden and missing are one answer, the past is for managers, and what is not read has no readers', async () => {
    const body = async (who: keyof typeof CAST, objectId: string, at: string | null = null) => {
      const response = await app.send(CAST[who], { query: DOCUMENT, variables: { objectId, at } });
      const headers = [...response.headers].filter(([name]) => !['date', 'x-request-id', 'etag'].includes(name));
      return { status: response.status, headers, text: await response.text() };
    };
    const missing = await body('reader', toId('Post', '00000000-0000-7000-8000-00000000dead'));
    const yesterday = new Date(Date.now() - 3_600_000).toISOString();
    const asked: [keyof typeof CAST, string, string | null][] = [
      ['outsider', post('private', 'members'), null],
      ['outsider', toId('Group', GROUP.secret), null],
      ['outsider', toId('Group', GROUP.private), null],
      ['karim', post('mixed', 'internal'), null],
      ['sonia', post('walled', 'mecaform'), null],
      ['manager', post('private', 'deleted'), null],
      ['reader', toId('Person', PERSON.reader), null],
      ['reader', toId('PartnerOrganisation', PARTNER.mecaform), null],
      ['reader', post('private', 'members'), yesterday],
      ['moderator', post('private', 'members'), yesterday],
      ['karim', post('mixed', 'members'), yesterday],
      ['itAdmin', toId('Group', GROUP.public), yesterday],
    ];
    for (const [who, objectId, at] of asked)
      expect({ who, objectId, ...(await body(who, objectId, at)) }).toEqual({ who, objectId, ...missing });
    // Who has left since is among those of then; what was not written yet was read by nobody.
    await app.db.owner.query(`update memberships set valid_from = now() - interval '4 days' where valid_to is null`);
    const then = { at: new Date(Date.now() - 3 * 86_400_000).toISOString() };
    await app.db.owner.query(`update persons set created_at = now() - interval '1 year'`);
    expect(await ask(PERSON.manager, post('private', 'old'), then)).toMatchObject({ counts: [count('MEMBER', 5)] });
    expect(await ask(PERSON.manager, post('private', 'members'), then)).toMatchObject({ total: 0, counts: [] });
  });

  test('the database says nothing of itself: no viewer, no members; no past to who manages nothing', async () => {
    const pool = new pg.Pool({ connectionString: app.db.appUrl, max: 1 });
    const asApp = async (viewer: string | null, text: string) => (await asViewer(pool, viewer, text)).length;
    const listed = `select from app_listed_members('${GROUP.walled}', null)`;
    const past = `select from app_listed_members('${GROUP.walled}', app_now())`;
    expect([
      await asApp(null, listed),
      await asApp(PERSON.outsider, listed),
      await asApp(PERSON.sonia, listed),
    ]).toEqual([0, 0, 5]);
    expect([await asApp(PERSON.reader, past), await asApp(PERSON.manager, past)]).toEqual([0, 8]);
    await expect(asApp(PERSON.manager, `select from app_members_at('${GROUP.walled}', null)`)).rejects.toThrow(
      'permission denied',
    );
    await expect(asApp(PERSON.manager, 'select from past_states')).rejects.toThrow('permission denied');
    await pool.end();
  });
});

describe('in random worlds, as they are and as they were', () => {
  let system: Database;
  beforeAll(async () => {
    system = await connectSystem(app.db.systemUrl);
  });
  afterAll(() => system?.close());

  const OBSERVER = '00000000-0000-7000-8000-000000009999';
  const TOKEN = 'a'.repeat(43);
  const observed = async (objectId: string, at: Date | null) => {
    const headers = { cookie: `__Host-sid=${TOKEN}` };
    return (await app.ask(null, DOCUMENT, { objectId, at: at?.toISOString() }, headers)).data.readers;
  };
  /** A manager of every group, who sees all that is not deleted, and asks. */
  async function installed(world: World): Promise<void> {
    const { owner } = app.db;
    await install(owner, world);
    await owner.query('truncate past_states, sessions cascade');
    await owner.query(
      `insert into persons (id, kind, given_name, family_name, name) values ($1::uuid, 'EMPLOYEE', '', '', $1::text)`,
      [OBSERVER],
    );
    await owner.query(
      `insert into memberships (group_id, person_id, role, state) select id, $1, 'MANAGER', 'ACTIVE' from groups`,
      [OBSERVER],
    );
    await owner.query(
      `insert into sessions (token_hash, person_id, idle_until, expires_at) values ($1, $2, 'infinity', 'infinity')`,
      [createHash('sha256').update(TOKEN).digest(), OBSERVER],
    );
  }

  /** Each thing that is not gone: its readers, found by asking the rules for every person. */
  async function bruteForce(world: World): Promise<Map<string, string[]>> {
    const actorOf = actorsOf(system);
    const readers = new Map<string, string[]>();
    for (const subject of SUBJECTS) {
      const rows = await loadRows(app.db.owner, subject);
      for (const { id } of rows) readers.set(toId(subject, id), []);
      for (const id of [...world.persons.map((person) => person.id), OBSERVER]) {
        const actor = await actorOf(id);
        const may = actor ? checked(rows, actor, subject).get('read')! : [];
        for (const row of may) readers.get(toId(subject, row))!.push(id);
      }
    }
    for (const names of readers.values()) names.sort();
    return readers;
  }

  /** What changes rights, at random but the same for the same world. */
  async function changed(): Promise<void> {
    const { owner } = app.db;
    const some = (n: number) => `hashtext(id::text || ${n}) % 3 = 0`;
    await owner.query(
      `update memberships set valid_to = app_now() where valid_to is null and person_id <> $1 and ${some(1)}`,
      [OBSERVER],
    );
    await owner.query(`insert into memberships (group_id, person_id, role, state) select g.id, p.id, 'CONTRIBUTOR', 'ACTIVE' from groups g, persons p
      where not exists (select from memberships m where m.group_id = g.id and m.person_id = p.id and m.valid_to is null) and hashtext(g.id::text || p.id) % 2 = 0`);
    await owner.query(
      `update persons set status = case status when 'ACTIVE' then 'SUSPENDED' else 'ACTIVE' end where id <> $1 and ${some(2)}`,
      [OBSERVER],
    );
    await owner.query(`update persons set access_until = app_now() where kind = 'EXTERNAL' and ${some(3)}`);
    await owner.query(
      `update groups set visibility = 'SECRET', join_policy = 'INVITE_ONLY', left_public_at = app_now() where visibility = 'PUBLIC' and ${some(4)}`,
    );
    await owner.query(`update groups set externals_allowed = false where ${some(5)}`);
    await owner.query(`update groups set walled = true where ${some(6)}`);
    for (const table of ['posts', 'comments']) {
      await owner.query(`update ${table} set audience = 'INTERNAL' where ${some(7)}`);
      await owner.query(
        `update ${table} set hidden_at = case when hidden_at is null then app_now() end where ${some(8)}`,
      );
      await owner.query(
        `update ${table} set partner_id = (select min(id::text)::uuid from partner_organisations) where partner_id is null and ${some(9)}`,
      );
    }
  }

  test(`in ${RUNS} worlds the list is all people, asked one by one; and after changes it is still told as it was`, async () => {
    let lists = 0;
    const compare = async (expected: Map<string, string[]>, at: Date | null): Promise<void> => {
      for (const [id, names] of expected) {
        if (!names.includes(OBSERVER)) continue; // gone
        const answer = await observed(id, at);
        if (at && answer === null) continue; // gone since, or of a group that is
        expect({ id, at, names: namesIn(answer) }).toEqual({ id, at, names });
        const counted = answer.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
        expect([answer.total, counted]).toEqual([names.length, names.length]);
        lists++;
      }
    };
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        await installed(world);
        const before = await bruteForce(world);
        await compare(before, null);
        const { rows } = await app.db.owner.query<{ at: Date }>(`select clock_timestamp() as at, pg_sleep(0.01)`);
        await changed();
        await compare(before, rows[0]!.at);
        await compare(await bruteForce(world), null);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(lists).toBeGreaterThan(RUNS); // a world may be small
  }, 120_000);
});
