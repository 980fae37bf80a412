import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { type LdbcEvent, readUpdateStreams } from '#imports';
import pg from 'pg';
import { replay } from '../../apps/cli/src/replay/replay.js';
import type { ReplayReport } from '../../apps/cli/src/replay/replayer.js';
import { refuseUsedNetwork, setStage } from '../../apps/cli/src/replay/stage.js';
import { dataPath, describeWithData } from '../import/data.js';
import { type TestApp, startTestApp } from '../support/app.js';

jest.setTimeout(180_000); // many requests, on machines that do other things besides

const TINY = dataPath('ldbc-snb-tiny');
/** The first weeks, in which every kind of write occurs: enough for each push. `npm run replay` plays all 6,920. */
const FIRST_WRITES = 500;

describeWithData('the timed writes of LDBC’s streams, through the API', 'ldbc-snb-tiny', () => {
  let app: TestApp;
  let system: pg.Client;
  let events: LdbcEvent[];
  let adminKey: string;
  let report: ReplayReport;
  const play = (some: readonly LdbcEvent[]) =>
    replay(some, {
      url: app.url.replace('localhost', '127.0.0.1'),
      clock: app.clock,
      system,
      adminKey,
      directory: TINY,
    });
  const rows = async (statement: string, values: unknown[] = []) => (await app.db.owner.query(statement, values)).rows;

  beforeAll(async () => {
    app = await startTestApp();
    system = new pg.Client(app.db.systemUrl);
    await system.connect();
    events = (await readUpdateStreams(TINY)).slice(0, FIRST_WRITES);
    adminKey = await setStage(system, TINY);
    await app.db.owner.query('analyze'); // the data came in at once: plans need to know

    report = await play(events);
  }, 300_000);
  afterAll(async () => {
    await system?.end();
    await app?.close();
  });

  const of = <Op extends LdbcEvent['op']>(op: Op) =>
    events.filter((event): event is Extract<LdbcEvent, { op: Op }> => event.op === op);
  /** What the database holds under LDBC's ids. */
  const known = async (table: string, columns: string) =>
    new Map(
      (await rows(`select t.source_id, ${columns} from ${table}`)).map(({ source_id, ...row }) => [
        source_id?.slice(5),
        row,
      ]),
    );

  test('all of them are played, none refused', () => {
    expect(report.refused).toEqual([]);
    // A moderator who joins their own group is in it already.
    const own = new Set(of('addForum').map(({ id, moderatorId }) => `${id} ${moderatorId}`));
    const alreadyThere = of('join').filter(({ forumId, personId }) => own.has(`${forumId} ${personId}`)).length;
    expect(report).toMatchObject({ played: FIRST_WRITES - alreadyThere, alreadyThere });
    expect(new Set(events.map(({ op }) => op)).size).toBe(7);
  });

  test('posts and comments stand at the streams’ own instants, by their authors, in their places', async () => {
    const posts = await known(
      'posts t join persons a on a.id = t.author_id join groups g on g.id = t.group_id',
      't.dated_at, t.body, a.source_id as author, g.source_id as "group"',
    );
    for (const { id, at, body, authorId, forumId } of of('addPost')) {
      expect(posts.get(id)).toEqual({
        dated_at: at,
        body: body.trim(),
        author: `ldbc:${authorId}`,
        group: `ldbc:${forumId}`,
      });
    }
    const comments = await known(
      'comments t join persons a on a.id = t.author_id join posts p on p.id = t.post_id left join comments c on c.id = t.parent_id',
      't.dated_at, t.body, a.source_id as author, coalesce(c.source_id, p.source_id) as answers',
    );
    for (const { id, at, body, authorId, replyToPost, replyToComment } of of('addComment')) {
      expect(comments.get(id)).toEqual({
        dated_at: at,
        body: body.trim(),
        author: `ldbc:${authorId}`,
        answers: `ldbc:${replyToPost ?? replyToComment}`,
      });
    }
  });

  test('groups have their moderator and kind, members their date', async () => {
    const groups = await known(
      'groups t join persons p on p.id = t.created_by',
      't.name, t.visibility, t.created_at, p.source_id as creator',
    );
    for (const { id, at, title, moderatorId } of of('addForum')) {
      const visibility = title.startsWith('Group') ? 'PUBLIC' : title.startsWith('Wall') ? 'PRIVATE' : 'SECRET';
      expect(groups.get(id)).toEqual({ name: title, visibility, created_at: at, creator: `ldbc:${moderatorId}` });
    }
    const members = new Map(
      (
        await rows(
          `select g.source_id as "group", p.source_id as person, m.since from memberships m join groups g on g.id = m.group_id join persons p on p.id = m.person_id
           where m.valid_to is null and m.state = 'ACTIVE'`,
        )
      ).map(({ group, person, since }) => [`${group} ${person}`, since]),
    );
    const moderators = new Set(of('addForum').map(({ id, moderatorId }) => `${id} ${moderatorId}`));
    for (const { forumId, personId, at } of of('join')) {
      if (!moderators.has(`${forumId} ${personId}`))
        expect(members.get(`ldbc:${forumId} ldbc:${personId}`)).toEqual(at);
    }
  });

  test('people joined by their invitation, contacts since the request was accepted, likes are there', async () => {
    const people = await known('persons t', 't.given_name, t.family_name, t.status, t.kind, t.joined_at');
    for (const { id, givenName, familyName, at } of of('addPerson')) {
      expect(people.get(id)).toEqual({
        given_name: givenName,
        family_name: familyName,
        status: 'ACTIVE',
        kind: 'EMPLOYEE',
        joined_at: at,
      });
    }
    const contacts = new Set(
      (
        await rows(
          `select a.source_id as a, b.source_id as b, accepted_at from contacts c join persons a on a.id = c.requester_id join persons b on b.id = c.addressee_id where state = 'ACCEPTED'`,
        )
      ).map(({ a, b, accepted_at }) => `${a} ${b} ${accepted_at.getTime()}`),
    );
    for (const { personIds, at } of of('addFriendship'))
      expect(contacts).toContain(`ldbc:${personIds[0]} ldbc:${personIds[1]} ${at.getTime()}`);
    const likes = new Set(
      (
        await rows(
          `select p.source_id as person, coalesce(c.source_id, o.source_id) as target from reactions r join persons p on p.id = r.person_id
           join posts o on o.id = r.post_id left join comments c on c.id = r.comment_id`,
        )
      ).map(({ person, target }) => `${person} ${target}`),
    );
    for (const { personId, messageId } of of('like')) expect(likes).toContain(`ldbc:${personId} ldbc:${messageId}`);
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

  test('played again, everything is there already, and no session is left', async () => {
    const before = await rows(`select count(*)::int as n from posts`);
    const again = await play(events.slice(0, 300));
    expect(again).toMatchObject({ played: 0, alreadyThere: 300, refused: [] });
    expect(await rows(`select count(*)::int as n from posts`)).toEqual(before);
    expect(await rows(`select count(*)::int as n from sessions where device = 'replay'`)).toEqual([{ n: 0 }]);
  });

  test('what the API refuses is noted with its place, and the rest goes on', async () => {
    const [post] = of('addPost');
    const stranger = of('addPerson').at(-1)!;
    const foreign: LdbcEvent = { ...post!, id: '999', authorId: stranger.id };
    const { refused } = await play([foreign, { ...foreign, id: '998', body: ' ' }, post!]);
    expect(refused.map(({ where, op }) => [where, op])).toEqual([
      [post!.where, 'addPost'],
      [post!.where, 'addPost'],
    ]);
  });

  test('a network that is in use is left alone', async () => {
    await expect(refuseUsedNetwork(system)).resolves.toBeUndefined();
    await app.db.owner.query(
      `insert into persons (kind, given_name, family_name, name) values ('EMPLOYEE', 'Vrai', 'Compte', 'Vrai Compte')`,
    );
    await expect(refuseUsedNetwork(system)).rejects.toThrow('Vrai Compte');
  });
});
