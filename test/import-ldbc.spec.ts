import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import pg from 'pg';
import { ImportError, ldbcWorld, loadWorld, readLdbc, readUpdateStreams } from '#imports';
import { dataPath, describeWithData } from './import/data.js';
import { LdbcOracle } from './import/ldbc-oracle.js';
import { type TestDatabase, cloneDatabase } from './support/database.js';

jest.setTimeout(180_000); // many requests, on machines that do other things besides

const TINY = dataPath('ldbc-snb-tiny');

describeWithData('LDBC’s tiny network', 'ldbc-snb-tiny', () => {
  let db: TestDatabase;
  let system: pg.Pool;
  const folders: string[] = [];
  beforeAll(async () => {
    db = await cloneDatabase();
    system = new pg.Pool({ connectionString: db.systemUrl, max: 1 });
  });
  afterAll(async () => {
    await system.end();
    await db.drop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const rows = async (statement: string) => (await db.owner.query(statement)).rows;
  const copy = (): string => {
    const folder = mkdtempSync(join(tmpdir(), 'entrenous-ldbc-'));
    folders.push(folder);
    cpSync(TINY, folder, { recursive: true });
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      chmodSync(join(file.parentPath, file.name), file.isDirectory() ? 0o700 : 0o600);
    }
    return folder;
  };
  const load = async (folder: string) => {
    const { tallies } = await loadWorld(system, ldbcWorld(await readLdbc(folder)).world, { source: 'ldbc' });
    return Object.fromEntries(Object.entries(tallies).map(([kind, { added }]) => [kind, added]));
  };

  /** Lines of a file that speak of none of these ids are kept. */
  const without = (folder: string, file: string, keep: (cells: string[]) => boolean) => {
    const path = join(folder, 'dynamic', `${file}_0_0.csv`);
    const [header, ...lines] = readFileSync(path, 'utf8').split('\n');
    writeFileSync(path, [header, ...lines.filter((line) => line === '' || keep(line.split('|')))].join('\n'), {
      mode: 0o600,
    });
  };

  test('loads whole, with no line rejected, in less than a minute; what a later export has more of is added', async () => {
    const oracle = new LdbcOracle();
    const early = copy();
    const late = new Set(
      [...oracle.messages.values()].filter(({ rootId }) => BigInt(rootId) % 5n === 0n).map(({ id }) => id),
    );
    without(early, 'post', ([id]) => !late.has(id!));
    without(early, 'comment', ([id]) => !late.has(id!));
    for (const file of ['post_hasTag_tag', 'comment_hasTag_tag']) without(early, file, ([id]) => !late.has(id!));
    for (const file of ['person_likes_post', 'person_likes_comment']) without(early, file, ([, id]) => !late.has(id!));

    const start = performance.now();
    const first = await load(early);
    const second = await load(TINY);
    expect(performance.now() - start).toBeLessThan(60_000);
    expect(first).toMatchObject({ people: 222, groups: 805, memberships: 4387, contacts: 825 });
    expect(second).toMatchObject({ people: 0, groups: 0, memberships: 0, contacts: 0 });
    expect(first['posts']! + second['posts']!).toBe(5924);
    expect(first['comments']! + second['comments']!).toBe(2218);
    expect(first['reactions']! + second['reactions']!).toBe(1383);
    expect(second['posts']! + second['comments']!).toBe(late.size);
    expect(Object.values(await load(TINY)).every((added) => added === 0)).toBe(true);
  });

  test('everything has its date, author, group, thread and number', async () => {
    const oracle = new LdbcOracle();
    const found = await rows(
      `select m.source_id, m.dated_at, m.body, a.source_id as author, g.source_id as "group", r.source_id as root, c.source_id as parent from (
         select source_id, dated_at, body, author_id, group_id, id as post_id, null::uuid as parent_id from posts
         union all select source_id, dated_at, body, author_id, group_id, post_id, parent_id from comments) m
       join persons a on a.id = m.author_id join groups g on g.id = m.group_id join posts r on r.id = m.post_id left join comments c on c.id = m.parent_id`,
    );
    expect(found).toHaveLength(8142);
    const bare = (sourceId: string | null) => sourceId?.replace('ldbc:', '');
    for (const { source_id, dated_at, body, author, group, root, parent } of found) {
      const message = oracle.messages.get(bare(source_id)!)!;
      const answersAComment = message.answers !== undefined && message.answers !== message.rootId;
      expect([bare(author), bare(group), bare(root), dated_at.getTime(), body, bare(parent)]).toEqual([
        message.authorId,
        message.forumId,
        message.rootId,
        message.at,
        message.body,
        answersAComment ? message.answers : undefined,
      ]);
    }
  });

  test('counters and orders are those of the rows', async () => {
    expect(
      await rows(
        `select p.source_id from posts p where p.comment_count <> (select count(*) from comments c where c.post_id = p.id)
           or p.last_activity_at <> greatest(p.dated_at, (select max(dated_at) from comments c where c.post_id = p.id))
           or coalesce((p.reaction_counts->>'USEFUL')::int, 0) <> (select count(*) from reactions r where r.target_id = p.id)`,
      ),
    ).toEqual([]);
    expect(
      await rows(
        `select g.source_id from groups g where member_count <> (select count(*) from memberships m where m.group_id = g.id and valid_to is null and state = 'ACTIVE')`,
      ),
    ).toEqual([]);
  });

  test('among messages of one instant the key orders as the source’s number does', async () => {
    const ordered = await rows(
      `select source_id, dated_at from (select id, source_id, dated_at from posts union all select id, source_id, dated_at from comments) m order by dated_at desc, id`,
    );
    const oracle = new LdbcOracle();
    expect(ordered.map(({ source_id }) => source_id.replace('ldbc:', ''))).toEqual(
      oracle.newest(() => true).map(({ id }) => id),
    );
  });

  test('forums become groups of the three kinds, moderators manage, members contribute', async () => {
    expect(
      await rows(`select visibility, join_policy, count(*)::int as n from groups group by 1, 2 order by 1`),
    ).toEqual([
      { visibility: 'PRIVATE', join_policy: 'ON_REQUEST', n: 222 },
      { visibility: 'PUBLIC', join_policy: 'OPEN', n: 17 },
      { visibility: 'SECRET', join_policy: 'INVITE_ONLY', n: 566 },
    ]);
    const oracle = new LdbcOracle();
    const members = await rows(
      `select g.source_id as "group", p.source_id as person, role, since from memberships m join groups g on g.id = m.group_id join persons p on p.id = m.person_id`,
    );
    for (const { group, person, role, since } of members) {
      const forum = oracle.forums.get(group.slice(5))!;
      expect(role).toBe(forum.moderatorId === person.slice(5) ? 'MANAGER' : 'CONTRIBUTOR');
      expect(since.getTime()).toBe(forum.members.get(person.slice(5)));
    }
  });

  test('people of the chosen organisations can be externals, who never manage and have a sponsor', async () => {
    const accessUntil = new Date('2030-01-01');
    const { world, warnings } = ldbcWorld(await readLdbc(TINY), { externals: { accessUntil, walls: true } });
    const { externals } = new LdbcOracle();
    const kinds = new Map(world.people.map((person) => [person.key, person]));
    expect(
      world.people
        .filter(({ kind }) => kind === 'EXTERNAL')
        .map(({ key }) => key)
        .sort(),
    ).toEqual([...externals.keys()].sort());
    for (const { key, kind, partnerKey, sponsorKey } of world.people) {
      expect(partnerKey).toBe(externals.get(key));
      expect(kind === 'EXTERNAL').toBe(sponsorKey !== undefined);
      if (sponsorKey) expect(kinds.get(sponsorKey)!.kind).toBe('EMPLOYEE');
    }
    for (const { personKey, role, since, historyFrom } of world.memberships) {
      expect(historyFrom).toEqual(externals.has(personKey) ? since : undefined);
      if (role === 'MANAGER') expect(externals.has(personKey)).toBe(false);
    }
    for (const { key, externalsAllowed, partnerKeys = [], walled } of world.groups) {
      const partners = new Set(
        world.memberships
          .filter(({ groupKey }) => groupKey === key)
          .flatMap(({ personKey }) => externals.get(personKey) ?? []),
      );
      expect([externalsAllowed, new Set(partnerKeys), walled ?? false]).toEqual([
        partners.size > 0,
        partners,
        partners.size > 1,
      ]);
    }
    for (const { authorKey, partnerKey } of [...world.posts, ...world.comments]) {
      if (externals.has(authorKey)) expect(partnerKey).toBe(externals.get(authorKey));
    }
    expect(warnings.countOf('MANAGER_CHOSEN')).toBeGreaterThan(0);
  });

  test.each<[string, string, string, (folder: string) => void]>([
    [
      'a reference to nobody',
      'REFERENCE_UNKNOWN',
      'dynamic/post_0_0.csv:5926',
      (folder) => add(folder, 'dynamic/post', '1|a.jpg|2010-11-25T05:58:53.756+0000|||||0|42|343597383682|1'),
    ],
    [
      'an id that is none',
      'SHAPE_UNKNOWN',
      'dynamic/forum_0_0.csv:807',
      (folder) => add(folder, 'dynamic/forum', 'x|Wall of X|2010-11-25T05:58:53.756+0000|6'),
    ],
    [
      'a forum of no known kind',
      'SHAPE_UNKNOWN',
      'dynamic/forum_0_0.csv:807',
      (folder) => add(folder, 'dynamic/forum', '1|Club of X|2010-11-25T05:58:53.756+0000|6'),
    ],
    [
      'a date that is none',
      'SHAPE_UNKNOWN',
      'dynamic/person_knows_person_0_0.csv:827',
      (folder) => add(folder, 'dynamic/person_knows_person', '6|73|yesterday'),
    ],
    [
      'a column too few',
      'SHAPE_UNKNOWN',
      'dynamic/person_likes_post_0_0.csv:761',
      (folder) => add(folder, 'dynamic/person_likes_post', '6|442'),
    ],
    [
      'the same message twice',
      'ID_DUPLICATE',
      'dynamic/comment_0_0.csv:2220',
      (folder) => add(folder, 'dynamic/comment', '343597383680|2010-06-27T23:36:57.962+0000|||x|1|6|60|442|'),
    ],
    [
      'a post that says nothing',
      'SHAPE_UNKNOWN',
      'dynamic/post_0_0.csv:5926',
      (folder) => add(folder, 'dynamic/post', '1||2010-11-25T05:58:53.756+0000|||||0|6|343597383682|1'),
    ],
    [
      'a thread that answers itself',
      'REFERENCE_UNKNOWN',
      'dynamic/comment_0_0.csv:2220',
      (folder) => add(folder, 'dynamic/comment', '1|2010-06-27T23:36:57.962+0000|||x|1|6|60||1'),
    ],
    [
      'another header',
      'SHAPE_UNKNOWN',
      'static/tag_0_0.csv:1',
      (folder) => writeFileSync(join(folder, 'static/tag_0_0.csv'), 'id,name\n'),
    ],
    [
      'a file missing',
      'FILE_MISSING',
      'static/place_0_0.csv',
      (folder) => rmSync(join(folder, 'static/place_0_0.csv')),
    ],
    [
      'Latin-1',
      'FILE_NOT_UTF8',
      'static/tag_0_0.csv',
      (folder) => appendFileSync(join(folder, 'static/tag_0_0.csv'), Buffer.from('9|caf\xe9|u|1\n', 'latin1')),
    ],
  ])('%s is refused with file and line: %s', async (_, code, where, spoil) => {
    const folder = copy();
    spoil(folder);
    const error = await readLdbc(folder)
      .then(ldbcWorld)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ImportError);
    expect((error as ImportError).code).toBe(code);
    expect((error as ImportError).where).toMatch(new RegExp(`${where.replaceAll('.', '\\.')}$`));
  });
  const add = (folder: string, file: string, line: string) =>
    appendFileSync(join(folder, `${file}_0_0.csv`), `${line}\n`);

  test('the update streams are read whole and in order', async () => {
    const events = await readUpdateStreams(TINY);
    expect(events).toHaveLength(6920);
    expect(events.every(({ at }, i) => i === 0 || at >= events[i - 1]!.at)).toBe(true);
    const counts: Record<string, number> = {};
    for (const { op } of events) counts[op] = (counts[op] ?? 0) + 1;
    expect(counts).toEqual({
      join: 2507,
      addComment: 1296,
      addPost: 1271,
      like: 1474,
      addFriendship: 189,
      addForum: 155,
      addPerson: 28,
    });
  });
});
