import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import { fromId, toId } from '#graphql';
import { Jobs } from '#jobs';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { FileStore } from '#storage';
import sharp from 'sharp';
import { GroupErasure } from '../libs/content/src/group-erasure.service.js';
import { groupErasure } from '../libs/content/src/job-kinds.js';
import { type TestApp, startTestApp } from './support/app.js';
import { askGroups, personId } from './support/ask-groups.js';
import { PARTNER, PERSON, type Who, seedCast } from './support/cast.js';
import { runJobs } from './support/mails.js';

/** Stands in every text of the group, and nowhere else. */
const WORD = 'Zorglonde';
const POSTS = 350;
const COMMENTS = 2400;

let app: TestApp;
let files: FileStore;
let run: ReturnType<typeof askGroups>;
/** As GraphQL says it. */
let group: string;
let post: string;
let image: string;

beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
  files = app.app.get(FileStore);
  run = askGroups(app);
});
afterAll(() => app?.close());
afterEach(() => {
  jest.restoreAllMocks();
  app.clock.set(null);
});

const days = (count: number, hours = 0) => app.clock.set(new Date(Date.now() + count * 86_400_000 + hours * 3_600_000));
async function erase(): Promise<void> {
  const system = app.app.get<SystemDatabase>(SYSTEM_DATABASE);
  await system.writeWithoutViewer((tx) => app.app.get(Jobs).enqueue(tx, groupErasure, {}));
  await runJobs(app);
}
const onDisk = () =>
  readdirSync(join(app.app.get<{ home: string }>('CONFIG').home, 'files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
const countOf = async (table: string, column = 'group_id') =>
  Number(
    (await app.db.owner.query(`select count(*) from ${table} where ${column} = $1`, [fromId('Group', group)])).rows[0]
      .count,
  );
async function upload(who: Who, query: string, red: number): Promise<string> {
  const bytes = await sharp({ create: { width: 300, height: 200, channels: 3, background: { r: red, g: 9, b: 9 } } })
    .png()
    .toBuffer();
  const response = await fetch(`${app.url.replace('localhost', '127.0.0.1')}/images?${query}`, {
    method: 'POST',
    headers: { cookie: `__Host-sid=${await app.tokenOf(PERSON[who])}`, 'content-type': 'image/png' },
    body: new Uint8Array(bytes),
  });
  return ((await response.json()) as { id: string }).id;
}
async function done(who: Who, mutation: string, input: object, wanted = '') {
  const { codes, payload } = await run(PERSON[who], mutation, input, wanted);
  expect(codes).toEqual([]);
  return payload;
}

/** Everything in which the group stood for these people, and its address, its posts and its picture: to the byte. Only who wrote a draft for it sees that go. */
async function whatTheySee(): Promise<string[]> {
  const document = `query ($group: ID!, $post: ID!, $image: ID!) {
    viewer {
      groups(first: 50) { edges { node { id name memberCount } } } feed(first: 50) { edges { node { id } } }
      messages(first: 50) { edges { node { ... on Post { id } } } } repliesToMe(first: 50) { edges { node { ... on Comment { id } } } }
      bookmarks(first: 50) { edges { node { id } } }
    }
    group(id: $group) { id } post: node(id: $post) { id } image: node(id: $image) { id } }`;
  const seen: string[] = [];
  for (const who of ['manager', 'contributor', 'reader', 'outsider', 'karim'] as const) {
    const response = await app.send(PERSON[who], { query: document, variables: { group, post, image } });
    const picture = await fetch(`${app.url.replace('localhost', '127.0.0.1')}/images/${image}`, {
      headers: { cookie: `__Host-sid=${await app.tokenOf(PERSON[who])}` },
    });
    seen.push(`${who} ${response.status} ${await response.text()} ${picture.status} ${await picture.text()}`);
  }
  return seen;
}

/** Where in the whole database a word stands, the log and the queue of jobs included. */
async function tablesWith(word: string): Promise<string[]> {
  const { rows } = await app.db.owner.query<{ name: string }>(
    `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of rows) {
    const { rowCount } = await app.db.owner.query(`select from ${name} x where x::text ilike $1 limit 1`, [
      `%${word}%`,
    ]);
    if (rowCount) found.push(name);
  }
  return found.sort();
}

test('a group with everything in it', async () => {
  const banner = await upload('manager', 'purpose=group', 40);
  ({
    group: { id: group },
  } = await done(
    'manager',
    'groupCreate',
    {
      name: WORD,
      purpose: `Le projet ${WORD}`,
      rules: [`Chez ${WORD}, on écoute`],
      visibility: 'PRIVATE',
      joinPolicy: 'ON_REQUEST',
      joinQuestion: `Pourquoi ${WORD} ?`,
      externalsAllowed: true,
      imageId: banner,
      partnerIds: [toId('PartnerOrganisation', PARTNER.mecaform)],
    },
    'group { id }',
  ));
  await done('manager', 'groupInviteEmployees', { groupId: group, personIds: [personId('contributor')] });
  await done('contributor', 'groupInvitationAccept', { groupId: group });
  await done('reader', 'groupRequest', { groupId: group, answer: `Parce que ${WORD}` });
  await done('manager', 'groupInviteExternals', {
    groupId: group,
    addresses: ['nadia@mecaform.example'],
    partnerId: toId('PartnerOrganisation', PARTNER.mecaform),
    accessUntil: new Date(Date.now() + 60 * 86_400_000).toISOString(),
    reason: 'Essais',
    message: `Bienvenue dans ${WORD}`,
  });
  image = await upload('contributor', `purpose=post&groupId=${group}`, 80);
  ({
    post: { id: post },
  } = await done(
    'contributor',
    'postPublish',
    { groupId: group, title: WORD, body: `Vu à ${WORD}`, topics: [WORD], imageIds: [image], imageAlts: [WORD] },
    'post { id }',
  ));
  const { comment } = await done('manager', 'commentAdd', { postId: post, body: `Oui, ${WORD}` }, 'comment { id }');
  await done('contributor', 'commentAdd', { postId: post, parentId: comment.id, body: `Non, ${WORD}` });
  await done('manager', 'commentEdit', { commentId: comment.id, body: `Oui ! ${WORD}` });
  await done('contributor', 'postEdit', { postId: post, title: WORD, body: `Revu à ${WORD}`, topics: [WORD] });
  await done('manager', 'reactionSet', { targetId: post, kind: 'USEFUL' });
  await done('contributor', 'reactionSet', { targetId: comment.id, kind: 'THANKS' });
  await done('manager', 'bookmarkAdd', { postId: post });
  await done('manager', 'draftSave', { groupId: group, body: `Bientôt ${WORD}` });
  await done('contributor', 'draftSave', { postId: post, body: `Peut-être ${WORD}` });
  await app.db.owner.query(
    `with made as (insert into posts (group_id, author_id, audience, body, body_html, hidden_at, deleted_at)
       select $1, $2, 'MEMBERS', $3, $3, case when n % 7 = 0 then now() end, case when n % 5 = 0 then now() end
       from generate_series(1, $4) n returning id)
     insert into comments (post_id, group_id, author_id, audience, body, body_html)
       select (array(select id from made))[1 + n % $4], $1, $2, 'MEMBERS', $3, $3 from generate_series(1, $5) n`,
    [fromId('Group', group), PERSON.contributor, `Encore ${WORD}`, POSTS, COMMENTS],
  );
  expect(await tablesWith(WORD)).toEqual(
    expect.arrayContaining([
      'public.comments',
      'public.drafts',
      'public.groups',
      'public.images',
      'public.invitations',
      'public.memberships',
      'public.posts',
      'public.revisions',
    ]),
  );
  expect(onDisk()).toHaveLength(2);
});

test('deleted, it is kept whole for 30 days, and its managers may have it back', async () => {
  await done('manager', 'groupDelete', { groupId: group, typedName: WORD });
  days(29, 23);
  await erase();
  expect(await countOf('posts')).toBe(POSTS + 1);
  await done('manager', 'groupRestore', { groupId: group });
  const { data } = await app.ask(PERSON.contributor, 'query ($id: ID!) { node(id: $id) { ... on Post { body } } }', {
    id: post,
  });
  expect(data.node).toEqual({ body: `Revu à ${WORD}` });
  app.clock.set(null);
  await done('manager', 'groupDelete', { groupId: group, typedName: WORD });
});

test('after 30 days nobody can have it back, and an hour later it is erased batch by batch; what stops that only delays it', async () => {
  days(30, 0.5);
  expect((await run(PERSON.manager, 'groupRestore', { groupId: group }, '')).codes).not.toEqual([]);
  await erase();
  expect(await countOf('posts')).toBe(POSTS + 1);

  days(30, 2);
  const before = await whatTheySee();
  const erasure = app.app.get(GroupErasure);
  const left: number[] = [];
  for (let n = 0; n < 3; n++) {
    expect(await erasure.eraseSome(fromId('Group', group))).toBe(true);
    left.push((await countOf('posts')) + (await countOf('comments')));
  }
  expect(left).toEqual([...left].sort((a, b) => b - a));
  expect(left[0]).toBeLessThan(POSTS + 1 + COMMENTS + 2);
  expect(left[2]).toBeGreaterThan(0);

  jest.spyOn(files, 'delete').mockRejectedValue(new Error('the process died'));
  await expect(erase()).rejects.toThrow('the process died');
  jest.restoreAllMocks();
  expect(await whatTheySee()).toEqual(before);
  await erase();
  expect(await tablesWith(WORD)).toEqual([]);
  expect(await whatTheySee()).toEqual(before);
});

test('nothing of it is left but what the audit log says: no row, no picture', async () => {
  for (const table of [
    'posts',
    'comments',
    'reactions',
    'report_cases',
    'retention_rules',
    'revisions',
    'drafts',
    'images',
    'files',
    'albums',
    'file_versions',
    'uploads',
    'invitations',
    'memberships',
    'subscriptions',
    'widenings',
    'group_partners',
    'post_activity',
  ])
    expect([table, await countOf(table)]).toEqual([table, 0]);
  expect(await countOf('groups', 'id')).toBe(0);
  expect((await app.db.owner.query('select from bookmarks')).rowCount).toBe(0);

  const { rows } = await app.db.owner.query<{ action: string }>(
    `select action from audit_outbox where group_id = $1 order by id`,
    [fromId('Group', group)],
  );
  expect(rows.map(({ action }) => action)).toEqual(expect.arrayContaining(['group.create', 'group.delete']));
  expect(rows.at(-1)!.action).toBe('group.erase');
  expect(rows.filter(({ action }) => action === 'group.erase')).toHaveLength(1);
});

test('every table that refers to a group, a post or a comment is one that an erasure empties', async () => {
  const { rows } = await app.db.owner.query<{ name: string }>(
    `select distinct conrelid::regclass::text as name from pg_constraint
     where contype = 'f' and confrelid in ('groups'::regclass, 'posts'::regclass, 'comments'::regclass) order by 1`,
  );
  // a new one is erased in libs/content/src/erase-posts.query.ts or libs/groups/src/erase-group.query.ts, and then named here;
  // notices, conversations, tasks, notifications and how one wants them, elections, orphans, break-glass's groups and what moderation keeps go with the group or the item by their keys
  expect(rows.map(({ name }) => name)).toEqual([
    'advice_requests',
    'albums',
    'announcements',
    'audience_growths',
    'bookmarks',
    'break_glass_groups',
    'comments',
    'conversations',
    'data_exports',
    'drafts',
    'elections',
    'file_versions',
    'files',
    'group_orphans',
    'group_partners',
    'held_answers',
    'hidings',
    'images',
    'invitations',
    'legal_holds',
    'mail_addresses',
    'memberships',
    'notices',
    'notification_choices',
    'notifications',
    'post_activity',
    'posts',
    'reactions',
    'report_cases',
    'retention_rules',
    'revisions',
    'subscriptions',
    'tasks',
    'thread_marks',
    'untold',
    'uploads',
    'walks',
    'widenings',
  ]);
});

test('the other groups have lost nothing', async () => {
  const { rows } = await app.db.owner.query(`select count(*)::int as count from groups`);
  expect(rows).toEqual([{ count: 6 }]); // the cast's, without the one that was deleted
  const { rows: members } = await app.db.owner.query(`select count(*)::int as count from memberships`);
  expect(members[0].count).toBeGreaterThan(50);
});
