import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Sentence } from '#config';
import { Retention } from '#custody';
import { fromId, toId } from '#graphql';
import { Jobs } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import pg from 'pg';
import { eraseByOperator } from '../apps/cli/src/admin/erase-person.js';
import { readRetentionArguments } from '../apps/cli/src/retention/arguments.js';
import { actOn } from '../apps/cli/src/retention/command.js';
import { groupErasure } from '../libs/content/src/job-kinds.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { runJobs } from './support/mails.js';
import { fileTalk } from './support/tus.js';

jest.setTimeout(60_000); // every table is read for words

let app: TestApp;
let owner: pg.Client;
let talk: ReturnType<typeof fileTalk>;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  talk = fileTalk(app);
  owner = new pg.Client(app.db.ownerUrl);
  await owner.connect();
});
afterAll(async () => {
  await owner?.end();
  await app?.close();
});
beforeEach(() => owner.query('delete from retention_rules; delete from legal_holds'));
afterEach(() => app.clock.set(null));

const group = (which: Which) => toId('Group', GROUP[which]);
async function act(who: Who, mutation: string, input: object, fields: string, type?: string) {
  const named = type ?? `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await app.ask(
    PERSON[who],
    `mutation ($input: ${named}!) { ${mutation}(input: $input) { ${fields} userErrors { code } } }`,
    { input },
  );
  expect({ mutation, errors, said: data?.[mutation]?.userErrors }).toEqual({ mutation, errors: undefined, said: [] });
  // Answers are picked from as they come
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  return data[mutation] as any;
}
const publish = async (who: Who, which: Which, body: string, more: object = {}): Promise<string> =>
  (await act(who, 'postPublish', { groupId: group(which), body, ...more }, 'post { id }')).post.id;
const comment = async (who: Who, postId: string, body: string): Promise<string> =>
  (await act(who, 'commentAdd', { postId, body }, 'comment { id }')).comment.id;
const age = async (days: number, ...ids: string[]) => {
  for (const id of ids)
    for (const [type, table] of [
      ['Post', 'posts'],
      ['Comment', 'comments'],
    ] as const) {
      const uuid = (() => {
        try {
          return fromId(type, id);
        } catch {
          return null;
        }
      })();
      const activity = table === 'posts' ? `, last_activity_at = last_activity_at - make_interval(days => $2)` : '';
      if (uuid)
        await owner.query(
          `update ${table} set dated_at = dated_at - make_interval(days => $2), deleted_at = deleted_at - make_interval(days => $2)${activity} where id = $1`,
          [uuid, days],
        );
    }
};
/** As the command does it; what it says. */
async function retention(...args: string[]): Promise<string> {
  const said: Sentence[] = [];
  await actOn(owner, readRetentionArguments(args), (sentence) => void said.push(sentence));
  return said.map(({ en }) => en).join('\n');
}
const run = () => app.app.get(Retention).run();
async function placesOf(word: string): Promise<string[]> {
  const { rows: tables } = await owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace)`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await owner.query(`select from ${name} t where t::text ilike $1`, [`%${word}%`]);
    if (rows.length > 0) found.push(name);
  }
  const files = join(app.app.get<{ home: string }>('CONFIG').home, 'files');
  if (existsSync(files))
    for (const entry of readdirSync(files, { recursive: true, withFileTypes: true }))
      if (entry.isFile() && readFileSync(join(entry.parentPath, entry.name)).includes(word)) found.push(entry.name);
  return found;
}

describe('what was written, once it has been kept long enough', () => {
  test('goes for good: rows, answers, versions, documents, notifications, words of search', async () => {
    const file = await talk.upload('manager', 'private', 'grimoire.txt', Buffer.from('un grimoire'));
    const old = await publish('manager', 'private', 'Un vieux grimoire', { title: 'Grimoire', fileIds: [file] });
    await act('manager', 'postEdit', { postId: old, title: 'Grimoire', body: 'Un très vieux grimoire' }, 'post { id }');
    const answer = await comment('contributor', old, 'Ce grimoire est beau');
    await act('reader', 'taskAdd', { messageId: old, note: 'lire le grimoire' }, 'task { id }');
    const young = await publish('manager', 'private', 'Du neuf');
    await runJobs(app);
    await owner.query('delete from uploads'); // as the next day does
    await age(400, old, answer);
    expect((await placesOf('grimoir')).length).toBeGreaterThan(5);
    expect(await retention('set', 'posts', '365', '--in', '0')).toContain(
      '1 would go at this moment, 0 are held.\nNothing was set.',
    );
    expect(await run()).toEqual({ posts: 0, comments: 0, emptied: 0 });
    await retention('set', 'posts', '365', '--in', '0', '--apply');
    expect(await run()).toEqual({ posts: 1, comments: 1, emptied: 0 });
    expect(await placesOf('grimoir')).toEqual([]);
    const { data } = await app.ask(PERSON.reader, 'query ($id: ID!) { node(id: $id) { id } }', { id: young });
    expect(data.node).toEqual({ id: young });
    expect(await run()).toEqual({ posts: 0, comments: 0, emptied: 0 });
    const { rows } = await owner.query(
      `select action from (select at, action from audit_outbox union all select at, action from audit_log) e where action like 'retention.%' order by at`,
    );
    expect(rows.map(({ action }) => action)).toEqual(['retention.set', 'retention.apply']);
  });

  test('a thread in which somebody wrote since stays', async () => {
    const old = await publish('manager', 'private', 'Vieux mais vivant');
    await age(400, old);
    const last = await comment('contributor', old, 'encore là');
    await retention('set', 'posts', '365', '--in', '0', '--apply');
    expect((await run()).posts).toBe(0);
    await age(400, old, last);
    expect((await run()).posts).toBe(1);
  });

  test('a rule of a group is of that group alone; the shorter of two applies, and none before its day', async () => {
    const [here, there] = [await publish('manager', 'private', 'ici'), await publish('manager', 'public', 'là')];
    await age(100, here, there);
    await retention('set', 'posts', '365', '--in', '0', '--apply');
    await retention('set', 'posts', '90', '--group', group('private'), '--apply');
    expect((await run()).posts).toBe(0);
    app.clock.set(new Date(Date.now() + 8 * 86_400_000));
    expect((await run()).posts).toBe(1);
    const { rows } = await owner.query('select body from posts where id = any ($1)', [
      [here, there].map((id) => fromId('Post', id)),
    ]);
    expect(rows).toEqual([{ body: 'là' }]);
  });

  test('what was deleted goes by a rule of its own; what others answered keeps its place without words', async () => {
    const post = await publish('manager', 'private', 'Un fil');
    const place = await comment('contributor', post, 'effaçable-un');
    await act('manager', 'commentAdd', { postId: post, parentId: place, body: 'réponse' }, 'comment { id }');
    const leaf = await comment('contributor', post, 'effaçable-deux');
    const gone = await publish('contributor', 'private', 'effaçable-trois');
    for (const commentId of [place, leaf])
      await act('contributor', 'commentDelete', { commentId }, 'comment { id }', 'CommentInput');
    await act('contributor', 'postDelete', { postId: gone }, 'post { id }', 'PostInput');
    await age(40, place, leaf, gone);
    await retention('set', 'deleted', '30', '--in', '0', '--apply');
    expect(await run()).toEqual({ posts: 1, comments: 1, emptied: 1 });
    expect(await placesOf('effaçable')).toEqual([]);
    const { rows } = await owner.query('select comment_count from posts where id = $1', [fromId('Post', post)]);
    expect(rows).toEqual([{ comment_count: 1 }]);
  });

  test('messages go one by one, and the conversation stays', async () => {
    const { conversation } = await act(
      'manager',
      'conversationStart',
      { personIds: [toId('Person', PERSON.reader)], body: 'sarbacane-un' },
      'conversation { id }',
    );
    expect(conversation.id).toBeTruthy();
    const { rows } = await owner.query<{ id: string }>(`select id from posts where body = 'sarbacane-un'`);
    const head = toId('Post', rows[0]!.id);
    await owner.query(
      `insert into comments (post_id, group_id, author_id, audience, body, body_html, dated_at) select id, group_id, author_id, audience, b, b, now() - d * interval '1 day'
       from posts, (values ('sarbacane-deux', 50), ('encore', 1)) x (b, d) where id = $1`,
      [rows[0]!.id],
    );
    await age(60, head);
    await retention('set', 'messages', '30', '--in', '0', '--apply');
    expect(await run()).toEqual({ posts: 0, comments: 1, emptied: 1 });
    expect(await placesOf('sarbacan')).toEqual([]);
    expect((await owner.query(`select from comments where body = 'encore'`)).rowCount).toBe(1);
  });
});

describe('a legal hold is stronger', () => {
  test('of a person: their threads stay, and the numbers say so; released, they go', async () => {
    const held = await publish('contributor', 'private', 'tenu-un');
    const inThread = await publish('manager', 'private', 'tenu-deux');
    const answer = await comment('contributor', inThread, 'tenu-trois');
    const free = await publish('manager', 'private', 'libre-un');
    await age(400, held, inThread, answer, free);
    const said = await retention(
      'hold',
      '--matter',
      'Affaire 12',
      '--reason',
      'Procédure',
      '--email',
      'contributor@test.example',
    );
    await retention('set', 'posts', '365', '--in', '0', '--apply');
    expect(await retention('list')).toContain('1 due, 2 held.');
    expect((await run()).posts).toBe(1);
    expect(await placesOf('libre-un')).toEqual([]);
    expect((await placesOf('tenu-')).length).toBeGreaterThan(0);
    const id = /[0-9a-f-]{36}/.exec(said)![0];
    expect(await retention('release', id)).toContain('Released');
    expect((await run()).posts).toBe(2);
    expect(await placesOf('tenu-')).toEqual([]);
    expect(await retention('list')).toContain(`Hold ${id}, Affaire 12: contributor@test.example`);
  });

  test('of a period, only what was written then', async () => {
    const [before, then] = [
      await publish('contributor', 'private', 'avant-a'),
      await publish('contributor', 'private', 'pendant-b'),
    ];
    await age(800, before);
    await age(500, then);
    const day = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
    await retention(
      'hold',
      '--matter',
      'M',
      '--reason',
      'R',
      '--email',
      'contributor@test.example',
      '--from',
      day(600),
      '--until',
      day(400),
    );
    await retention('set', 'posts', '365', '--in', '0', '--apply');
    expect((await run()).posts).toBe(1);
    expect((await owner.query(`select from posts where body = 'pendant-b'`)).rowCount).toBe(1);
  });

  test('a deleted group is not erased while something in it is held', async () => {
    const erase = async () => {
      const system = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
      await system.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, groupErasure, {}));
      await runJobs(app);
      return (await owner.query('select from groups where id = $1', [GROUP.deleted])).rowCount;
    };
    await owner.query(`update groups set deleted_at = now() - interval '60 days' where id = $1`, [GROUP.deleted]);
    await retention('hold', '--matter', 'M', '--reason', 'R', '--group', group('deleted'));
    expect(await erase()).toBe(1);
    await owner.query('update legal_holds set released_at = now()');
    expect(await erase()).toBe(0);
  });

  test('who is held is not erased', async () => {
    await retention('hold', '--matter', 'M', '--reason', 'R', '--email', 'outsider@test.example');
    const context = { config: app.app.get('CONFIG') as never, say: () => undefined };
    const order = { email: 'outsider@test.example', mode: 'ANONYMISE', isApplied: true } as const;
    await expect(eraseByOperator(context, { ownerUrl: app.db.ownerUrl }, order)).rejects.toThrow('a legal hold (1)');
  });

  test('nobody sees it through the product', async () => {
    await retention('hold', '--matter', 'M', '--reason', 'R', '--email', 'outsider@test.example');
    await owner.query('begin');
    await owner.query(`set local role entrenous_app`);
    await expect(owner.query('select from legal_holds')).rejects.toThrow(/permission denied/);
    await owner.query('rollback');
  });
});

test('every employee reads how long things are kept', async () => {
  await retention('set', 'posts', '365', '--apply');
  const { data } = await app.ask(PERSON.reader, '{ dataPlace { retention { what days } } }');
  expect(data.dataPlace.retention).toEqual(
    expect.arrayContaining([
      { what: 'POSTS', days: 365 },
      { what: 'MESSAGES', days: null },
      { what: 'DELETED_TEXTS', days: null },
    ]),
  );
});

test.each([
  [['set', 'posts']],
  [['set', 'posts', '0']],
  [['set', 'x', '5']],
  [['hold', '--matter', 'M', '--reason', 'R']],
  [['hold', '--matter', 'M', '--reason', 'R', '--email', 'a@b.c', '--group', 'x']],
  [['hold', '--matter', 'M', '--reason', 'R', '--email', 'a@b.c', '--from', 'hier']],
  [['end', 'posts', '--group', 'x']],
  [['release', 'x']],
  [['list', '--x']],
])('what makes no sense is answered with the ways to write it: %j', (args) => {
  expect(() => readRetentionArguments(args)).toThrow('npm run retention');
});
