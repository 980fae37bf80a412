import { createHash, randomBytes } from 'node:crypto';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { verifyAuditLog } from '#admin';
import { CopyError, LEFT_OUT, exportCompany, importCompany, isLeftOut, verifyCopy } from '#custody';
import { toId } from '#graphql';
import { Database } from '#persistence';
import { FileStore, LocalFiles } from '#storage';
import pg from 'pg';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, seedCast } from './support/cast.js';
import { onServer, testServer } from './support/database.js';
import { runJobs } from './support/mails.js';
import { fileTalk } from './support/tus.js';

jest.setTimeout(180_000); // each copy is read into a database that is made from nothing

const PUBLIC_URL = 'http://localhost:3000';
const folder = mkdtempSync(join(tmpdir(), 'entrenous-copy-'));
let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  const talk = fileTalk(app);
  const file = await talk.upload('manager', 'secret', 'budget.txt', Buffer.from('le budget secret'));
  const write = async (which: keyof typeof GROUP, body: string, more: object = {}) =>
    (
      await app.ask(
        PERSON.manager,
        'mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }',
        {
          input: { groupId: toId('Group', GROUP[which]), body, ...more },
        },
      )
    ).data.postPublish.post.id as string;
  const post = await write('secret', 'Tabs\tand "quotes" \\ and \u2028 & <b>', { fileIds: [file], topics: ['métal'] });
  await app.ask(
    PERSON.contributor,
    'mutation ($input: CommentAddInput!) { commentAdd(input: $input) { userErrors { code } } }',
    {
      input: { postId: post, body: 'Une réponse\nsur deux lignes \\N' },
    },
  );
  await write('walled', `Pour [@karim](person:${toId('Person', PERSON.karim)})`);
  await app.db.owner.query(
    `insert into credentials (person_id, password_hash) values ($1, 'SECRET-OF-A-PASSWORD'); `.replace(
      '$1',
      `'${PERSON.owner}'`,
    ) + `update network set smtp_url = 'smtp://user:SECRET-OF-THE-MAIL@example.org'`,
  );
  await runJobs(app);
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const source = () => ({ owner: app.db.ownerUrl, store: app.app.get(FileStore), publicUrl: PUBLIC_URL });
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
const problemOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof CopyError)) throw error ?? new Error('it was not refused');
  return `${error.problem} ${error.place}`;
};

/** An empty database beside the tests' own, with a folder for its files. */
async function withEmpty<T>(
  work: (there: { owner: string; system: string; store: FileStore; home: string }) => Promise<T>,
): Promise<T> {
  const name = `copy_${randomBytes(4).toString('hex')}`;
  const home = mkdtempSync(join(tmpdir(), 'entrenous-copied-'));
  await onServer(testServer().ownerUrl, `create database ${name} template template0`);
  const there = (url: string) => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  try {
    return await work({
      owner: there(app.db.ownerUrl),
      system: there(app.db.systemUrl),
      store: new LocalFiles(join(home, 'files')),
      home,
    });
  } finally {
    await onServer(testServer().ownerUrl, `drop database ${name} with (force)`);
    rmSync(home, { recursive: true, force: true });
  }
}

describe('a copy of the company', () => {
  const copy = join(folder, 'first');

  test('holds every table but those that are named, every file, and pages; no secret', async () => {
    const manifest = await exportCompany(source(), copy);
    const { rows } = await app.db.owner.query<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relname <> 'migrations' order by 1`,
    );
    const all = rows.map(({ name }) => name);
    expect(manifest.tables.map(({ name }) => name)).toEqual(all.filter((name) => !isLeftOut(name)));
    expect(Object.keys(LEFT_OUT).filter((name) => !all.includes(name))).toEqual([]);
    expect(manifest.files.count).toBeGreaterThan(0);
    const texts = filesIn(copy).map((path) => readFileSync(path));
    expect(texts.some((bytes) => bytes.includes('le budget secret'))).toBe(true);
    expect(texts.some((bytes) => bytes.includes('SECRET-OF'))).toBe(false);
    for (const path of filesIn(copy)) expect(statSync(path).mode & 0o077).toBe(0);
    const page = readFileSync(join(copy, 'pages', `${toId('Group', GROUP.secret)}.html`), 'utf8');
    expect(page).toContain('Une réponse');
    expect(page).toContain('&lt;b&gt;');
    const hash = createHash('sha256').update('le budget secret').digest('hex');
    expect(page).toContain(`../files/${hash.slice(0, 2)}/${hash.slice(2)}`);
  });

  test('read into an empty network it is the same: each table and file has its checksum, also copied once more', async () => {
    const first = await verifyCopy(copy);
    await withEmpty(async ({ owner, system, store, home }) => {
      await importCompany({ owner }, { store, folder: copy, scratch: home });
      const again = await exportCompany({ owner, store, publicUrl: PUBLIC_URL }, join(folder, 'again'));
      expect(again.tables).toEqual(first.tables);
      expect(again.files).toEqual(first.files);
      const database = await Database.connect({ url: system, entities: [], poolSize: 1 });
      expect((await verifyAuditLog(database)).firstBad).toBeNull();
      await database.close();
      const client = new pg.Client(owner);
      await client.connect();
      const { rows } = await client.query(
        `select (select count(*)::int from persons) as people, (select count(*)::int from sessions) as sessions, (select array_agg(kind order by kind) from search_fills) as fills,
          (select count(*)::int from server_keys) as keys, (select count(*)::int from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace) > 50 as "isTied",
          (select bool_and(relforcerowsecurity) from pg_class where relnamespace = 'public'::regnamespace and relname in ('posts', 'comments', 'groups')) as "isForced"`,
      );
      expect(rows[0]).toEqual({
        people: Object.keys(PERSON).length,
        sessions: 0,
        fills: ['comment', 'file', 'post'],
        keys: 3,
        isTied: true,
        isForced: true,
      });
      expect(await problemOf(importCompany({ owner }, { store, folder: copy, scratch: home }))).toBe(
        'NOT_EMPTY persons',
      );
      await client.end();
    });
  });

  test('a copy that broke off goes on: what lies there whole is not fetched again', async () => {
    const store = app.app.get(FileStore);
    unlinkSync(join(copy, 'manifest.json'));
    expect(await problemOf(verifyCopy(copy))).toBe(`NO_COPY ${copy}`);
    const read = jest.spyOn(store, 'read');
    const manifest = await exportCompany(source(), copy);
    expect(read).not.toHaveBeenCalled();
    read.mockRestore();
    expect((await verifyCopy(copy)).files).toEqual(manifest.files);
  });

  test.each([
    ['a table', 'data/persons.jsonl', /^DAMAGED data\/persons\.jsonl$/],
    ['the list of files', 'files.jsonl', /^DAMAGED files\.jsonl$/],
    ['the manifest', 'manifest.json', /^DAMAGED manifest\.json$/],
  ])('altered in %s it is refused, and nothing is written', async (_, name, expected) => {
    const spoiled = mkdtempSync(join(folder, 'spoiled-'));
    cpSync(copy, spoiled, { recursive: true });
    appendFileSync(join(spoiled, name), 'x');
    expect(await problemOf(verifyCopy(spoiled))).toMatch(expected);
  });

  test('without a table, or with other bytes of a file, it is refused', async () => {
    const spoiled = mkdtempSync(join(folder, 'spoiled-'));
    cpSync(copy, spoiled, { recursive: true });
    const file = filesIn(join(spoiled, 'files'))[0]!;
    appendFileSync(file, 'x');
    expect(await problemOf(verifyCopy(spoiled))).toMatch(/^DAMAGED files\//);
    unlinkSync(join(spoiled, 'data/groups.jsonl'));
    expect(await problemOf(verifyCopy(spoiled))).toBe('DAMAGED data/groups.jsonl: missing');
  });
});
