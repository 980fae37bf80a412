import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { ImportError, type World, importedId, loadWorld } from '#imports';
import { dataPath, describeWithData } from './import/data.js';
import { aDayMore, ts, workspace, worldOf, writeZip } from './import/slack-archive.js';
import { craftZip } from './import/zip.js';
import { type TestDatabase, cloneDatabase } from './support/database.js';
import { newHome } from './support/home.js';

let db: TestDatabase;
let system: pg.Pool;
beforeAll(async () => {
  db = await cloneDatabase();
  system = new pg.Pool({ connectionString: db.systemUrl, max: 1 });
});
afterAll(async () => {
  await system.end();
  await db.drop();
});

const rows = async (statement: string, values: unknown[] = []) => (await db.owner.query(statement, values)).rows;
const TABLES = [
  'persons',
  'groups',
  'memberships',
  'posts',
  'comments',
  'reactions',
  'subscriptions',
  'partner_organisations',
  'audit_outbox',
];
const sizes = async () =>
  Object.fromEntries(
    await Promise.all(
      TABLES.map(async (table) => [table, (await rows(`select count(*)::int as n from ${table}`))[0].n]),
    ),
  );
const addedBy = async (world: World) => {
  const { tallies } = await loadWorld(system, world, { source: 'slack' });
  return Object.fromEntries(Object.entries(tallies).map(([kind, { added }]) => [kind, added]));
};

describe('a Slack workspace', () => {
  let world: World;
  let warnings: string[];
  beforeAll(async () => {
    const read = await worldOf(writeZip(workspace()));
    world = read.world;
    warnings = read.warnings.lines('en');
  });

  test('a dry run counts, and writes nothing', async () => {
    const before = await sizes();
    const { tallies } = await loadWorld(system, world, { source: 'slack', isDryRun: true });
    expect(tallies).toMatchObject({
      people: { found: 7, added: 7 },
      groups: { found: 3, added: 3 },
      posts: { found: 9, added: 9 },
      comments: { found: 3, added: 3 },
    });
    expect(await sizes()).toEqual(before);
  });

  test('an import that fails half way leaves nothing behind', async () => {
    const before = await sizes();
    for (const stopAt of [1, 10, 20, 30]) {
      const onProgress = (done: number) => {
        if (done >= stopAt) throw new Error('pulled the plug');
      };
      await expect(loadWorld(system, world, { source: 'slack', onProgress })).rejects.toThrow('pulled the plug');
      expect(await sizes()).toEqual(before);
    }
  });

  test('comes in whole, is told of, and a second run adds nothing', async () => {
    expect(await addedBy(world)).toEqual({
      partners: 1,
      people: 7,
      groups: 3,
      memberships: 10,
      posts: 9,
      comments: 3,
      reactions: 2,
      contacts: 0,
      bookmarks: 0,
    });
    expect(
      await rows(`select action, data->'source' as source from audit_outbox where action = 'network.import'`),
    ).toEqual([{ action: 'network.import', source: 'slack' }]);
    const before = { ...(await sizes()), audit_outbox: 0 };
    expect(Object.values(await addedBy(world)).every((added) => added === 0)).toBe(true);
    expect({ ...(await sizes()), audit_outbox: 0 }).toEqual(before);
  });

  test('what is left out or decided is told', () => {
    expect(warnings.join('\n')).toMatchInlineSnapshot(`
     "guests who come as externals without access (invite them anew, with a sponsor and an end date): 1 (Gwen)
     bots that come as services without access: 2 (CI, Deploy)
     direct conversations left out, they belong to no group: 1
     folders left out, no list names them: 1 (stray)
     automatic notices left out (joins, leaves, topics): 1
     reactions left out, without an equivalent: 2 (:tada:, :thumbsdown:)
     files noted by name, the archive does not hold them: 1 (plan_v1.pdf)
     messages left out, without text or file: 1
     threads without their first message, whose first answer takes its place: 1 (general)
     authors missing from the list of people, who come as having left, without access: 1 (Will Oublié)
     groups whose creator has left, entrusted to another member: 1 (old-news)"
    `);
  });

  test('no group is wider than it was: a channel is PRIVATE, a private one SECRET', async () => {
    expect(
      await rows(
        `select name, purpose, visibility, join_policy, externals_allowed, archived_at is not null as archived, member_count from groups order by name`,
      ),
    ).toEqual([
      {
        name: 'board',
        purpose: '',
        visibility: 'SECRET',
        join_policy: 'INVITE_ONLY',
        externals_allowed: false,
        archived: false,
        member_count: 1,
      },
      {
        name: 'general',
        purpose: 'Tout & rien',
        visibility: 'PRIVATE',
        join_policy: 'ON_REQUEST',
        externals_allowed: false,
        archived: false,
        member_count: 2,
      },
      {
        name: 'old-news',
        purpose: '',
        visibility: 'PRIVATE',
        join_policy: 'ON_REQUEST',
        externals_allowed: false,
        archived: true,
        member_count: 1,
      },
    ]);
    expect(await rows(`select distinct audience from posts union select distinct audience from comments`)).toEqual([
      { audience: 'MEMBERS' },
    ]);
  });

  test('people are placeholders with their address; who left, guests and bots have no access', async () => {
    expect(
      await rows(
        `select name, kind, status, email, access_until <= '2026-03-02T09:00:00Z' as over from persons order by name`,
      ),
    ).toEqual([
      { name: 'Ana Lys', kind: 'EMPLOYEE', status: 'PLACEHOLDER', email: 'uana@acme.example', over: null },
      { name: 'Bob Éloi Roux', kind: 'EMPLOYEE', status: 'PLACEHOLDER', email: 'ubob@acme.example', over: null },
      { name: 'CI', kind: 'SERVICE', status: 'LEFT', email: null, over: null },
      { name: 'Deploy', kind: 'SERVICE', status: 'LEFT', email: null, over: null },
      { name: 'Gaston Parti', kind: 'EMPLOYEE', status: 'LEFT', email: null, over: null },
      { name: 'Gwen Invitée', kind: 'EXTERNAL', status: 'LEFT', email: null, over: true },
      { name: 'Will Oublié', kind: 'EMPLOYEE', status: 'LEFT', email: null, over: null },
    ]);
  });

  test('who is listed is a member; who wrote and is not keeps a past membership that gives no right', async () => {
    const memberships = await rows(
      `select g.name as "group", p.name as person, role, valid_to is null as current from memberships m
       join groups g on g.id = m.group_id join persons p on p.id = m.person_id order by 1, 2`,
    );
    expect(
      memberships.map(({ group, person, role, current }) => `${group} ${person} ${current ? role : 'gone'}`),
    ).toEqual([
      'board Ana Lys MANAGER',
      'general Ana Lys MANAGER',
      'general Bob Éloi Roux CONTRIBUTOR',
      'general CI gone',
      'general Deploy gone',
      'general Gaston Parti gone',
      'general Gwen Invitée gone',
      'general Will Oublié gone',
      'old-news Bob Éloi Roux MANAGER',
      'old-news Gaston Parti gone',
    ]);
  });

  test('messages keep author, instant, thread, edit, pin and reactions', async () => {
    const posts = await rows(
      `select p.source_id, a.name as author, p.dated_at, p.body, p.comment_count, p.reaction_counts, p.edited_at, p.pinned_at is not null as pinned, p.last_activity_at
       from posts p join persons a on a.id = p.author_id join groups g on g.id = p.group_id where g.name = 'general' order by p.dated_at`,
    );
    const first = posts[0];
    expect(first).toMatchObject({
      source_id: `slack:CGEN:${ts(0)}`,
      author: 'Ana Lys',
      dated_at: new Date('2026-02-01T12:00:00.000Z'),
      comment_count: 2,
      reaction_counts: { AGREE: 2 },
      edited_at: new Date('2026-02-01T12:01:00.000Z'),
      pinned: true,
      last_activity_at: new Date('2026-02-01T12:03:00.000Z'),
    });
    expect(first.body).toMatch(
      /^Bonjour \[@Bob Éloi Roux\]\(person:[\w-]{23}\), voir \*\*ici\*\* \\<b> \[le plan\]\(https:\/\/a\.example\/\?x=1&y=2\)$/,
    );
    expect(posts.map(({ body, comment_count }) => [body.slice(0, 30), comment_count]).slice(1)).toEqual([
      ['bonjour de dehors', 0],
      ['build failed', 0],
      ['[v2](https://d.example)  \ndone', 0],
      ['📎 Plan\\_v1', 0],
      ['réponse sans tête', 1],
      ['inconnu', 0],
    ]);
  });

  test('a private channel’s text names no channel that its reader may not know, and direct messages stay out', async () => {
    expect(await rows(`select body from posts where body ~ 'entre nous|de nulle part'`)).toEqual([]);
    expect(await rows(`select body from posts where body like 'secret%'`)).toEqual([{ body: 'secret, et #general' }]);
  });

  test('a guest’s words carry their organisation', async () => {
    expect(await rows(`select o.name from posts p join partner_organisations o on o.id = p.partner_id`)).toEqual([
      { name: 'Slack' },
    ]);
  });

  test('a later export adds what is new, and puts nobody back who has left since', async () => {
    await db.owner.query(
      `update memberships set valid_to = now() where valid_to is null and person_id = (select id from persons where email = 'ubob@acme.example')`,
    );
    const later = await worldOf(writeZip(workspace(aDayMore)));
    expect(await addedBy(later.world)).toMatchObject({
      people: 0,
      groups: 0,
      memberships: 0,
      posts: 1,
      comments: 1,
      reactions: 0,
    });
    expect(
      await rows(`select comment_count, last_activity_at from posts where source_id = $1`, [`slack:CGEN:${ts(0)}`]),
    ).toEqual([{ comment_count: 3, last_activity_at: new Date('2026-02-02T13:01:00.000Z') }]);
    expect(await rows(`select member_count from groups where name = 'general'`)).toEqual([{ member_count: 1 }]);
  });

  test('an account at the same address is the author, whoever the source says', async () => {
    const [{ id }] = await rows(
      `insert into persons (kind, given_name, family_name, name, email) values ('EMPLOYEE', 'Zoé', 'Nom', 'Zoé Nom', 'zoe@acme.example') returning id`,
    );
    const joinedAt = new Date('2020-01-01');
    const base: World = {
      partners: [],
      people: [],
      groups: [],
      memberships: [],
      posts: [],
      comments: [],
      reactions: [],
      contacts: [],
    };
    const { warnings } = await loadWorld(
      system,
      {
        ...base,
        people: [
          {
            key: 'UZOE',
            kind: 'EMPLOYEE',
            givenName: 'Z',
            familyName: '',
            email: 'ZOE@acme.example',
            joinedAt,
            isPlaceholder: true,
          },
        ],
        groups: [
          {
            key: 'CZ',
            name: 'z',
            purpose: '',
            visibility: 'PRIVATE',
            joinPolicy: 'INVITE_ONLY',
            externalsAllowed: false,
            createdAt: joinedAt,
            createdByKey: 'UZOE',
          },
        ],
      },
      { source: 'slack' },
    );
    expect(warnings.countOf('ADDRESS_KNOWN')).toBe(1);
    expect(await rows(`select created_by from groups where source_id = 'slack:CZ'`)).toEqual([{ created_by: id }]);
    expect(await rows(`select count(*)::int as n from persons where email = 'zoe@acme.example'`)).toEqual([{ n: 1 }]);
  });
});

describe('an archive that is no export', () => {
  const json = (value: unknown) => JSON.stringify(value);
  const replaced = (name: string, data: string | Buffer) =>
    workspace().map((part) => (part.name === name ? { name, data } : part));
  test.each<[string, string, Parameters<typeof writeZip>[0]]>([
    ['without people', 'FILE_MISSING', workspace().filter(({ name }) => name !== 'users.json')],
    ['without channels', 'FILE_MISSING', workspace().filter(({ name }) => !/^(channels|groups)/.test(name))],
    ['with a list that is none', 'SHAPE_UNKNOWN', replaced('channels.json', '{"channels":[]}')],
    ['with a user without id', 'SHAPE_UNKNOWN', replaced('users.json', json([{ name: 'x' }]))],
    ['with a user twice', 'ID_DUPLICATE', replaced('users.json', json([{ id: 'U1' }, { id: 'U1' }]))],
    ['with a channel twice', 'ID_DUPLICATE', replaced('groups.json', json([{ id: 'CGEN', name: 'x', created: 1 }]))],
    ['with a message without time', 'SHAPE_UNKNOWN', replaced('general/2026-02-01.json', json([{ text: 'x' }]))],
    [
      'with a message of another time',
      'SHAPE_UNKNOWN',
      replaced('general/2026-02-01.json', json([{ ts: '99999999999999.1' }])),
    ],
    [
      'with a channel from before time',
      'SHAPE_UNKNOWN',
      replaced('channels.json', json([{ id: 'C', name: 'c', created: -5 }])),
    ],
    ['with half a file', 'JSON_MALFORMED', replaced('general/2026-02-01.json', '[{"ts":"1')],
    [
      'with half a character',
      'TEXT_NOT_UNICODE',
      replaced('general/2026-02-01.json', String.raw`[{"ts":"1.000000","text":"\ud83d"}]`),
    ],
    [
      'nested a million times',
      'JSON_TOO_DEEP',
      [...workspace(), { name: 'general/2026-02-03.json', data: '['.repeat(1e6), stored: true }],
    ],
    ['cut short', 'ARCHIVE_MALFORMED', craftZip(workspace()).subarray(0, 900)],
    ['that leads out', 'ARCHIVE_UNSAFE_NAME', [...workspace(), { name: '../../x.json', data: '[]' }]],
    [
      'with a link',
      'ARCHIVE_SYMLINK',
      [...workspace(), { name: 'general/2026-02-03.json', data: '/etc/passwd', mode: 0o120777 }],
    ],
  ])('%s is refused: %s', async (_, code, parts) => {
    const error = await worldOf(writeZip(parts)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as ImportError).code).toBe(code);
    expect((error as ImportError).sentence.fr).not.toBe((error as ImportError).sentence.en);
  });
});

describeWithData('a real workspace', 'slack-export', () => {
  test('comes in with every message that somebody said', async () => {
    const { world } = await worldOf(dataPath('slack-export/slack-export-viewer-testarchive.zip'));
    expect(await addedBy(world)).toMatchObject({ people: 7, groups: 2, posts: 147, comments: 0 });
    const groups = await rows(
      `select name, visibility, member_count from groups where name in ('enrique', 'traveling-sailor') order by name`,
    );
    expect(groups).toEqual([
      { name: 'enrique', visibility: 'PRIVATE', member_count: 4 },
      { name: 'traveling-sailor', visibility: 'PRIVATE', member_count: 4 },
    ]);
    expect(await rows(`select count(*)::int as n from posts where body ~ '&(lt|gt|amp);|<@|<http[^>]*\\|'`)).toEqual([
      { n: 0 },
    ]);
    const [first] = await rows(
      `select id, dated_at, source_id from posts where source_id = 'slack:C0JGLMMNX:1452846025.000011'`,
    );
    expect(first).toMatchObject({
      id: importedId('slack', 'C0JGLMMNX:1452846025.000011', first.dated_at, 11),
      dated_at: new Date(1452846025000),
    });
  });
});

describe('the command', () => {
  const home = newHome();
  afterAll(() => rmSync(dirname(home), { recursive: true, force: true }));
  /** Runs `npm run import` as an operator would; resolves to its exit code and all that it said. */
  const run = (...args: string[]) =>
    new Promise<{ code: number; said: string }>((resolve) => {
      const env = { ...process.env, ENTRENOUS_HOME: home, ENTRENOUS_LANGUAGE: 'fr' };
      execFile(process.execPath, ['apps/cli/bin/entrenous.mjs', 'import', ...args], { env }, (error, stdout, stderr) =>
        resolve({ code: (error?.code as number | undefined) ?? 0, said: stdout + stderr }),
      );
    });

  test('shows what would come, brings it when asked, and brings it once', async () => {
    const path = writeZip(workspace());
    const shown = await run('slack', path);
    expect(shown).toMatchObject({ code: 0 });
    expect(shown.said).toMatch(/publications +9 +9 +0\n/);
    expect(shown.said).toContain('Rien n’a été écrit');
    const brought = await run('slack', path, '--apply');
    expect(brought.said).toMatch(/publications +9 +9 +0\n[^]*Importé en [\d.]+ s ; 0 rejet/);
    const again = await run('slack', path, '--apply');
    expect(again.said).toMatch(/publications +9 +0 +9\n/);

    const refused = await run('slack', writeZip([...workspace(aDayMore), { name: '../x', data: 'x' }]), '--apply');
    expect(refused).toEqual({
      code: 40,
      said: expect.stringMatching(/^Rien n’a été importé\. ARCHIVE_UNSAFE_NAME : /),
    });
    expect((await run('slack', path)).said).toMatch(/publications +9 +0 +9\n/);
    expect(await run('yammer', path)).toEqual({
      code: 2,
      said: expect.stringContaining('npm run import -- slack FICHIER.zip'),
    });
  }, 120_000);
});
