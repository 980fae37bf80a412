import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type Actor, VISIBLE_BY } from '#permissions';
import { Group } from '#groups';
import { Database, Records } from '#persistence';
import { ENTITIES } from '../apps/api/src/entities.js';
import { Widening } from '../libs/groups/src/widening.entity.js';
import { ALL_RULES } from '../libs/permissions/src/rules/index.js';
import { PARTNER } from './support/cast.js';
import { type TestDatabase, cloneDatabase } from './support/database.js';
import { LISTS, lists } from './support/lists.js';
import { ASKED, type Things, statementsOf } from './support/more-lists.js';
import {
  BREAK_GLASSES,
  CASES,
  CAST,
  CONVERSATIONS,
  ELECTIONS,
  ENTRIES,
  GROUPS,
  HIDINGS,
  type Member,
  type Talk,
  NOBODY,
  WIDENINGS,
  adviceId,
  auditId,
  breakGlassId,
  caseId,
  commentId,
  conversationId,
  electionId,
  hidingId,
  postId,
  seedRightsWorld,
  wideningId,
} from './support/rights-world.js';
import {
  ACTIONS,
  type Row,
  type RowSubject,
  TABLES,
  actorsOf,
  allAsViewer,
  asViewer,
  checked,
  connectSystem,
  listed,
  loadRows,
} from './support/rights.js';

let database: TestDatabase;
let app: pg.Pool;
let system: Database;
const actors = new Map<Member, Actor | null>();
const rows = {} as Record<RowSubject, Row[]>;
const SUBJECTS = Object.keys(ACTIONS) as RowSubject[];
const EVERYBODY = Object.keys(CAST) as Member[];
const SOMEBODY = EVERYBODY.filter((who) => !NOBODY.includes(who));

beforeAll(async () => {
  database = await cloneDatabase();
  await seedRightsWorld(database.owner);
  // Something was told to everybody of a group that few may know of any more.
  await database.owner.query(
    `insert into notices (person_id, kind, group_id) select id, 'ELECTION_CALLED', $1 from persons`,
    [GROUPS.secret],
  );
  // An album of every post, with one picture, under the key of the post.
  await database.owner.query(`insert into albums (id, post_id, group_id) select p.id, p.id, p.group_id from posts p;
    insert into files (id, owner_id, group_id, post_id, album_id, album_place, name, name_key, kind, bytes, attached_at)
      select gen_random_uuid(), p.author_id, p.group_id, p.id, p.id, 30, 'x', 'x', 'IMAGE', 1, now() from posts p where p.deleted_at is null;
    insert into file_versions (id, file_id, group_id, number, owner_id, name, hash, mime, kind, bytes, state)
      select f.id, f.id, f.group_id, 1, f.owner_id, 'x', repeat('0', 64), 'image/png', 'IMAGE', 1, 'READY' from files f where f.album_id is not null`);
  app = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  system = await connectSystem(database.systemUrl);
  const actorOf = actorsOf(system);
  for (const who of EVERYBODY) actors.set(who, await actorOf(CAST[who]));
  for (const subject of SUBJECTS) rows[subject] = await loadRows(database.owner, subject);
});
afterAll(async () => {
  await system?.close();
  await app?.end();
  await database?.drop();
});

/** Inside, outside, behind a wall, and by duty. */
const VIEWERS: readonly Member[] = ['manager', 'outsider', 'leila', 'officer'];
const keysOf = <Name extends string>(names: Readonly<Record<Name, unknown>>, idOf: (name: Name) => string) =>
  (Object.keys(names) as Name[]).slice(0, 5).map(idOf);
const KINDS = ['public', 'secret', 'walled', 'deleted'] as const;
const THINGS: Things = {
  groupIds: KINDS.map((kind) => GROUPS[kind]),
  postId: postId('secret', 'members'),
  postIds: KINDS.map((kind) => postId(kind, 'members')).concat(
    postId('walled', 'mecaform'),
    postId('walled', 'deleted'),
  ),
  commentId: commentId('walled', 'internal'),
  personIds: [CAST.contributor, CAST.karim, CAST.sonia, CAST.lonely],
  partnerIds: Object.values(PARTNER),
  wideningIds: keysOf(WIDENINGS, wideningId),
  electionIds: keysOf(ELECTIONS, electionId),
  hidingIds: keysOf(HIDINGS, hidingId),
  caseIds: keysOf(CASES, caseId),
  adviceIds: keysOf(HIDINGS, adviceId),
  breakGlassIds: keysOf(BREAK_GLASSES, breakGlassId),
  entryIds: keysOf(ENTRIES, auditId),
  conversationIds: (Object.keys(CONVERSATIONS) as Talk[]).map(conversationId),
};

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** What is in it, whatever plan brought it in which order, and without the instants that pages go on from. */
const unordered = (value: unknown, name = ''): unknown => {
  // Whom a request concerns is a part of its rule, and told to nobody.
  if (name === 'concerns') return null;
  if (name === 'list' && Array.isArray(value)) return (value as string[][]).map(([id]) => id).sort();
  if (Array.isArray(value)) return value.map((one) => JSON.stringify(unordered(one))).sort();
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unordered(part, key)]));
};

describe('nothing is forgotten', () => {
  test('every file of rules is part of the policy', () => {
    const files = readdirSync('libs/permissions/src/rules').filter((name) => name.endsWith('.rules.ts'));
    expect(ALL_RULES.map(({ name }) => `${kebab(name.replace(/Rules$/, ''))}.rules.ts`).sort()).toEqual(files.sort());
  });

  test.each(SUBJECTS)('this world has rows of it, without which all engines would agree: %s', (subject) => {
    expect(rows[subject].length).toBeGreaterThan(0);
  });
});

describe('the engines agree', () => {
  test.each(SUBJECTS)('a list equals the checks, and row-level security takes nothing from it: %s', async (subject) => {
    for (const who of SOMEBODY) {
      const actor = actors.get(who)!;
      const expected = checked(rows[subject], actor, subject);
      expect({ who, rows: await listed(database.owner, actor, subject) }).toEqual({ who, rows: expected });
      expect({ who, rows: await listed(app, actor, subject) }).toEqual({ who, rows: expected });
    }
  });

  test.each([...new Set(Object.values(TABLES))])(
    'row-level security shows nothing that no rule shows: %s',
    async (table) => {
      const subjects = SUBJECTS.filter((subject) => TABLES[subject] === table);
      for (const who of EVERYBODY) {
        const actor = actors.get(who)!;
        const allowed = new Set<unknown>();
        const readable = new Set<unknown>(actor ? (checked(rows.Post, actor, 'Post').get('read') ?? []) : []);
        if (actor)
          for (const subject of subjects)
            for (const ids of checked(rows[subject], actor, subject).values()) ids.forEach((id) => allowed.add(id));
        // What a person was, is, or deleted themself, and to those who moderate a group what anybody was there, are no secrets to them.
        const own = (row: Row) =>
          table === 'memberships' &&
          (row.personId === CAST[who] ||
            (actor &&
              ['manager', 'moderator'].includes(who) &&
              row.validTo !== null &&
              row.groupId !== GROUPS.deleted));
        // A file that something bears is seen by who reads that.
        const borne = (row: Row) => table === 'files' && readable.has(row.postId);
        const self = (row: Row) =>
          (table === 'persons' && row.id === CAST[who]) || (row.authorId === CAST[who] && row.deletedAt !== null);
        const visible = (await asViewer(app, CAST[who], `select id from ${table}`)).map(({ id }) => id);
        const beyond = visible.filter((id) => {
          const row = rows[subjects[0]!].find((candidate) => candidate.id === id)!;
          return !allowed.has(id) && !own(row) && !self(row) && !borne(row);
        });
        expect({ who, beyond }).toEqual({ who, beyond: [] });
      }
    },
  );

  // Each wall stands without the other: a statement that lost a rule would go unseen behind row-level security.
  test.each(LISTS)('and shows as much without row-level security: %s', async (name) => {
    for (const who of ['contributor', 'outsider', 'newcomer', 'leila'] as const) {
      for (const kind of ['public', 'secret', 'walled', 'deleted'] as const) {
        const { text, values } = lists(actors.get(who)!, {
          groupId: GROUPS[kind],
          groupIds: [GROUPS[kind]],
          postId: postId(kind, 'members'),
          personId: CAST.contributor,
        })[name];
        const [alone, together] = [database.owner, app].map((pool) => asViewer(pool, CAST[who], text, values));
        expect({ who, kind, rows: unordered(await alone) }).toEqual({ who, kind, rows: unordered(await together) });
      }
    }
  });

  test.each(ASKED)('and so does every other statement: %s', async (name) => {
    for (const who of VIEWERS) {
      const statements = statementsOf(name, actors.get(who)!, THINGS);
      const [alone, together] = await Promise.all(
        [database.owner, app].map((pool) => allAsViewer(pool, CAST[who], statements)),
      );
      expect({ who, rows: alone!.map((rows) => unordered(rows)) }).toEqual({
        who,
        rows: together!.map((rows) => unordered(rows)),
      });
    }
  });

  test('and so does the door to rows, which says of what is hidden that there is none', async () => {
    const behind = await Database.connect({ url: database.ownerUrl, entities: ENTITIES, poolSize: 1 });
    const records = new Records(behind);
    try {
      for (const who of VIEWERS) {
        const actor = { ...actors.get(who)! };
        for (const [subject, entity, action] of [
          ['Group', Group, 'discover'],
          ['Group', Group, 'changeSettings'],
          ['Widening', Widening, 'see'],
        ] as const) {
          const rights = checked(rows[subject], actor, subject);
          for (const { id } of rows[subject]) {
            const said = await records.load(actor, action, entity as typeof Group, id).then(
              () => 'DONE',
              ({ code }: { code: string }) => (code === 'NOT_FOUND' ? code : 'REFUSED'),
            );
            const isVisible = rights.get(VISIBLE_BY[subject])!.includes(id);
            const expected = rights.get(action)!.includes(id) ? 'DONE' : isVisible ? 'REFUSED' : 'NOT_FOUND';
            expect({ who, subject, action, id, said }).toEqual({ who, subject, action, id, said: expected });
          }
        }
        await behind.endReads(actor);
      }
    } finally {
      await behind.close();
    }
  });

  test('and without a viewer there is no row in any table or view that names anybody', async () => {
    const { rows: relations } = await database.owner.query<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind in ('r', 'v') and has_table_privilege('entrenous_app', c.oid, 'select') order by 1`,
    );
    const names = relations.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'persons',
        'groups',
        'memberships',
        'posts',
        'comments',
        'bylines',
        'listed_memberships',
      ]),
    );
    for (const name of names.filter((relation) => !['network', 'migrations'].includes(relation))) {
      const found = await asViewer(app, null, `select 1 as id from ${name} limit 1`);
      expect({ name, found }).toEqual({ name, found: [] });
    }
  });

  test('whatever one may do to a row, one may see it', () => {
    for (const who of SOMEBODY) {
      for (const subject of SUBJECTS) {
        const all = checked(rows[subject], actors.get(who)!, subject);
        const visible = new Set(all.get(VISIBLE_BY[subject]));
        for (const [action, ids] of all) {
          const isException =
            (action === 'restore' && subject !== 'Group') ||
            action === 'create' ||
            action === 'count' ||
            (subject === 'PartnerOrganisation' && action === 'update');
          if (!isException)
            expect({ who, subject, action, unseen: ids.filter((id) => !visible.has(id)) }).toEqual({
              who,
              subject,
              action,
              unseen: [],
            });
        }
      }
    }
  });
});
