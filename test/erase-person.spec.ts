import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Sentence } from '#config';
import { REFERENCES } from '#custody';
import { fromId, toId } from '#graphql';
import pg from 'pg';
import { eraseByOperator } from '../apps/cli/src/admin/erase-person.js';
import { Failure } from '../apps/cli/src/failure.js';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { runJobs } from './support/mails.js';
import { fileTalk } from './support/tus.js';
import { until } from './support/until.js';

jest.setTimeout(120_000); // every table is read for words, several times

/** Stand in all that these people write, and nowhere else. */
const WORD = 'zorglonk';
const OTHER = 'frimoussse';

let app: TestApp;
let talk: ReturnType<typeof fileTalk>;
let home: string;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  talk = fileTalk(app);
  home = app.app.get<{ home: string }>('CONFIG').home;
});
afterAll(() => app?.close());
beforeEach(() => app.db.owner.query('delete from throttle'));

const group = (which: Which) => toId('Group', GROUP[which]);
const person = (who: Who) => toId('Person', PERSON[who]);
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
const comment = async (who: Who, postId: string, body: string, parentId?: string): Promise<string> =>
  (await act(who, 'commentAdd', { postId, body, parentId }, 'comment { id }')).comment.id;
const mention = (who: Who) => `[@${who} Test](person:${person(who)})`;

/** As the command does it; what it says. */
async function erase(who: Who, mode: 'ANONYMISE' | 'DELETE', isApplied = true): Promise<string> {
  const said: Sentence[] = [];
  const { rows } = await app.db.owner.query<{ email: string }>('select email from persons where id = $1', [
    PERSON[who],
  ]);
  const context = { config: app.app.get('CONFIG') as never, say: (sentence: Sentence) => void said.push(sentence) };
  await eraseByOperator(context, { ownerUrl: app.db.ownerUrl }, { email: rows[0]!.email, mode, isApplied });
  return said[0]!.en;
}
const problemOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Failure)) throw error ?? new Error('it was not refused');
  return error.message;
};

/** Every table with all its columns, the queue's too, and every file of the home. */
async function placesOf(word: string): Promise<string[]> {
  const { rows: tables } = await app.db.owner.query<{ name: string }>(
    `select c.oid::regclass::text as name from pg_class c where c.relkind = 'r' and c.relnamespace in ('public'::regnamespace, 'pgboss'::regnamespace)`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await app.db.owner.query<{ text: string }>(
      `select t::text as text from ${name} t where t::text ilike $1`,
      [`%${word}%`],
    );
    found.push(...rows.map(({ text }) => `${name} ${text.slice(0, 200)}`));
  }
  for (const entry of readdirSync(home, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (
      entry.isFile() &&
      (path.toLowerCase().includes(word) || readFileSync(path).toString().toLowerCase().includes(word))
    )
      found.push(path);
  }
  return found;
}

/** The bytes of every table and index of this database, as they lie on the disk once nothing dead is in them. */
async function bytesOnDisk(word: string): Promise<string[]> {
  const client = new pg.Client(app.db.ownerUrl);
  await client.connect();
  try {
    await client.query('vacuum full');
    await client.query('checkpoint');
    const { rows } = await client.query<{ folder: string }>(
      `select current_setting('data_directory') || '/base/' || oid as folder from pg_database where datname = current_database()`,
    );
    const { folder } = rows[0]!;
    return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(word));
  } finally {
    await client.end();
  }
}

test('every column that names a person has its fate, and no other does', async () => {
  const { rows } = await app.db.owner.query<{ name: string }>(
    `select c.conrelid::regclass::text || '.' || a.attname as name from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.confrelid = 'persons'::regclass order by 1`,
  );
  expect(Object.keys(REFERENCES).sort()).toEqual(rows.map(({ name }) => name).sort());
});

describe('all that somebody wrote', () => {
  let alone: string;
  let answered: string;
  let place: string;
  let answer: string;

  beforeAll(async () => {
    const file = await talk.upload('contributor', 'private', `${WORD}.txt`, Buffer.from(`Ceci est ${WORD}.`));
    alone = await publish('contributor', 'private', `Seul ${WORD}`, { title: WORD, topics: [WORD], fileIds: [file] });
    await act('contributor', 'postEdit', { postId: alone, title: WORD, body: `Seul ${WORD} encore` }, 'post { id }');
    await comment('contributor', alone, `${WORD} à moi-même`);
    answered = await publish('contributor', 'private', `Répondu ${WORD}`, { title: WORD });
    await act('contributor', 'postEdit', { postId: answered, body: `Répondu ${WORD} bis` }, 'post { id }');
    answer = await comment('moderator', answered, 'La réponse de quelqu’un');
    const foreign = await publish('manager', 'private', `Merci ${mention('contributor')}, c’est clair`);
    place = await comment('contributor', foreign, `Commentaire ${WORD}`);
    await comment('manager', foreign, 'Je réponds', place);
    await comment('contributor', foreign, `Feuille ${WORD}`);
    await act('contributor', 'reactionSet', { targetId: foreign, kind: 'THANKS' }, 'post { id }');
    await act('contributor', 'messageReport', { targetId: foreign, reason: 'OTHER', words: WORD }, 'post { id }');
    await act('contributor', 'draftSave', { groupId: group('private'), body: WORD }, 'draft { id }');
    await act('contributor', 'taskAdd', { messageId: foreign, note: WORD }, 'task { id }');
    await act('contributor', 'searchRemember', { words: WORD }, '__typename');
    await act('contributor', 'profileUpdate', { about: WORD, skills: [WORD] }, '__typename');
    await act(
      'contributor',
      'conversationStart',
      { personIds: [person('reader')], body: `Message ${WORD}` },
      '__typename',
    );
    await act('contributor', 'dataExportRequest', {}, 'dataExport { id }');
    await act('manager', 'dataExportRequest', { groupId: group('private') }, 'dataExport { id }');
    await runJobs(app);
    writeFileSync(
      join(home, 'outbox', '20260101000000000-x.json'),
      JSON.stringify({ to: 'contributor@test.example', text: WORD }),
    );
  });

  test('is there, and found where one looks', async () => {
    const places = await placesOf(WORD);
    for (const table of ['posts', 'comments', 'revisions', 'drafts', 'tasks', 'persons', 'recent_searches', 'files'])
      expect({ table, is: places.some((place) => place.startsWith(`${table} `)) }).toEqual({ table, is: true });
    expect(places.some((place) => place.startsWith('search_docs'))).toBe(true);
    expect(places.some((place) => place.startsWith(`${home}/`))).toBe(true);
  });

  test('a preview says what would go, and writes nothing', async () => {
    const before = await placesOf(WORD);
    const said = await erase('contributor', 'DELETE', false);
    expect(said).toContain('posts: ');
    expect(said).toContain('Nothing was written.');
    expect(await placesOf(WORD)).toEqual(before);
  });

  test('deleted, it is in no table, no index, no file and no queue; answers of others stay', async () => {
    const proof = JSON.parse(await erase('contributor', 'DELETE')) as Record<string, unknown>;
    await runJobs(app);
    expect(await placesOf(WORD)).toEqual([]);
    expect(await placesOf('contributor@test.example')).toEqual([]);
    // What is dead stays as long as anybody's statement may still look at it.
    await until('no byte of it on the disk', async () => (await bytesOnDisk(WORD)).length === 0);
    expect(proof).toMatchObject({ personId: PERSON.contributor, mode: 'DELETE', stillInWordsOfOthers: {} });
    expect(Object.keys(proof['rows'] as object)).toEqual(
      expect.arrayContaining(['posts', 'comments', 'sessions', 'drafts']),
    );
    const seen = async (id: string) =>
      (
        await app.ask(
          PERSON.reader,
          'query ($id: ID!) { node(id: $id) { ... on Post { body author { name } } ... on Comment { body isDeleted author { name } } } }',
          { id },
        )
      ).data.node;
    expect(await seen(alone)).toBeNull();
    expect(await seen(answered)).toEqual({ body: '…', author: { name: 'Compte effacé' } });
    expect(await seen(answer)).toMatchObject({ body: 'La réponse de quelqu’un' });
    const { rows } = await app.db.owner.query(
      'select body, deleted_at is not null as gone from comments where id = $1',
      [fromId('Comment', place)],
    );
    expect(rows).toEqual([{ body: '…', gone: true }]);
    const foreign = await app.db.owner.query(`select body, body_html from posts where body like 'Merci%'`);
    expect(foreign.rows[0]).toEqual({
      body: 'Merci @…, c’est clair',
      body_html: expect.stringContaining('Merci @…, c’est clair'),
    });
  });

  test('and nobody can sign in, or find them', async () => {
    const { data } = await app.ask(PERSON.reader, '{ people(first: 100) { edges { node { name } } } }');
    expect(data.people.edges.map(({ node }: { node: { name: string } }) => node.name)).not.toContain('Compte effacé');
    expect(
      (await app.ask(PERSON.reader, 'query ($id: ID!) { node(id: $id) { id } }', { id: person('contributor') })).data
        .node,
    ).toBeNull();
    const { rows } = await app.db.owner.query(
      `select (select count(*)::int from sessions where person_id = $1) as sessions, (select count(*)::int from active_memberships where person_id = $1) as groups`,
      [PERSON.contributor],
    );
    expect(rows).toEqual([{ sessions: 0, groups: 0 }]);
    const counts = await app.db.owner.query(
      `select name from groups g where member_count <> (select count(*) from active_memberships a where a.group_id = g.id)`,
    );
    expect(counts.rows).toEqual([]);
    const log = await app.db.owner.query(
      `select data ->> 'mode' as mode from (select action, target_id, data from audit_outbox union all select action, target_id, data from audit_log) e where action = 'person.erase'`,
    );
    expect(log.rows).toEqual([{ mode: 'DELETE' }]);
  });
});

describe('anonymised', () => {
  test('what they wrote stays, of nobody; the name is nowhere that the product wrote it', async () => {
    const who = 'moderator';
    const post = await publish(who, 'public', `Gardé ${OTHER}`);
    await app.db.owner.query(
      `update persons set given_name = 'Wilhelmine', family_name = 'Zwingli', name = 'Wilhelmine Zwingli', title = 'Zwingli-Titel', about = 'Zwingli' where id = $1`,
      [PERSON[who]],
    );
    const other = await publish('manager', 'public', `Bonjour [@x](person:${person(who)})`);
    await comment('manager', other, `Et encore [@x](person:${person(who)})`);
    await runJobs(app);
    expect((await placesOf('zwingli')).length).toBeGreaterThan(2);
    await erase(who, 'ANONYMISE');
    expect(await placesOf('zwingli')).toEqual([]);
    await until('no byte of it on the disk', async () => (await bytesOnDisk('Zwingli')).length === 0);
    const { data } = await app.ask(
      PERSON.manager,
      'query ($id: ID!) { node(id: $id) { ... on Post { body author { name title } } } }',
      { id: post },
    );
    expect(data.node).toEqual({ body: `Gardé ${OTHER}`, author: { name: 'Compte effacé', title: null } });
  });
});

describe('who cannot be erased yet', () => {
  test('the sponsor of externals, and the last manager of a group with others in it', async () => {
    const said = await problemOf(erase('manager', 'ANONYMISE'));
    expect(said).toMatch(
      /^Nothing was erased\. .*externals to another sponsor \(\d+\), groups that only they manage \(\d+\)\.$/,
    );
    const { rows } = await app.db.owner.query('select status from persons where id = $1', [PERSON.manager]);
    expect(rows).toEqual([{ status: 'ACTIVE' }]);
  });

  test('the last owner', async () => {
    expect(await problemOf(erase('owner', 'DELETE'))).toContain('the role of owner (1)');
  });

  test('an address that nobody has', async () => {
    const context = { config: app.app.get('CONFIG') as never, say: () => undefined };
    const order = { email: 'nobody@test.example', mode: 'DELETE', isApplied: true } as const;
    expect(await problemOf(eraseByOperator(context, { ownerUrl: app.db.ownerUrl }, order))).toContain(
      'nobody@test.example',
    );
  });
});
