import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { PARTNER } from './support/cast.js';
import { type TestDatabase, cloneDatabase } from './support/database.js';
import {
  CAST,
  GROUPS,
  type Document,
  type Kind,
  type Member,
  caseId,
  commentId,
  fileId,
  conversationId,
  hidingId,
  postId,
  seedRightsWorld,
  wideningId,
} from './support/rights-world.js';

/** What the database itself refuses the role of viewers, whatever the program would send. Reading by the rules: rights-engines. */
let database: TestDatabase;
let app: pg.Pool;
beforeAll(async () => {
  database = await cloneDatabase();
  await seedRightsWorld(database.owner);
  app = new pg.Pool({ connectionString: database.appUrl, max: 1 });
});
afterAll(async () => {
  await app?.end();
  await database?.drop();
});

/** How many rows the statement read or wrote for this person, or the code of its refusal. Nothing of it stays. */
async function tried(who: Member, text: string, before = ''): Promise<number | string> {
  const client = await app.connect();
  try {
    await client.query(`begin; select app_enter('${CAST[who]}'); ${before}`);
    return (await client.query(text)).rowCount!;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback');
    client.release();
  }
}
const REFUSED = '42501';

describe('what one person alone reads and writes', () => {
  const post = postId('private', 'members');
  const SESSION = '00000000-0000-4000-8000-00000000abcd';
  /** Table → how its row of the reader is made, and what marks whose it is. */
  const OWN: Record<string, string> = {
    bookmarks: `(person_id, post_id) values ('${CAST.reader}', '${post}')`,
    drafts: `(person_id, group_id, body) values ('${CAST.reader}', '${GROUPS.private}', 'x')`,
    subscriptions: `(person_id, group_id) values ('${CAST.reader}', '${GROUPS.private}')`,
    visits: `(person_id, last_seen_at) values ('${CAST.reader}', now())`,
    contacts: `(requester_id, addressee_id, state) values ('${CAST.reader}', '${CAST.outsider}', 'REQUESTED')`,
    recent_searches: `(person_id, words) values ('${CAST.reader}', 'x')`,
    notification_choices: `(person_id, group_id, event, channel, choice) values ('${CAST.reader}', '${GROUPS.private}', 'POSTED', 'MAIL', 'NOW')`,
    notification_settings: `(person_id, digest) values ('${CAST.reader}', 'WEEKLY')`,
    thread_marks: `(person_id, post_id, level) values ('${CAST.reader}', '${post}', 'MUTE')`,
    data_exports: `(person_id) values ('${CAST.reader}')`,
    tasks: `(person_id, post_id, item_id) values ('${CAST.reader}', '${post}', '${post}')`,
    notifications: `(id, person_id, event, group_id, post_id, item_id, at, in_app, mail) values (gen_random_uuid(), '${CAST.reader}', 'POSTED', '${GROUPS.private}', '${post}', '${post}', now(), true, 'NEVER')`,
    push_subscriptions: `(person_id, session_id, endpoint, p256dh, auth) values ('${CAST.reader}', '${SESSION}', 'https://push.example/x', 'x', 'x')`,
    notices: `(person_id, kind) values ('${CAST.reader}', 'SPONSOR_NO_MORE')`,
    conversation_archives: `(person_id, id) values ('${CAST.reader}', '${conversationId('asked')}')`,
    conversation_refusals: `(person_id, id) values ('${CAST.reader}', '${conversationId('refused')}')`,
  };
  /** Rows that nobody but the system writes. */
  const GIVEN = ['notices', 'notifications', 'conversation_archives', 'conversation_refusals'];
  beforeAll(async () => {
    await database.owner.query(`insert into sessions (id, token_hash, person_id, idle_until, expires_at)
      values ('${SESSION}', sha256('second wall'), '${CAST.reader}', now(), now())`);
    for (const [table, row] of Object.entries(OWN)) await database.owner.query(`insert into ${table} ${row}`);
  });

  test.each(Object.keys(OWN))('%s', async (table) => {
    const own = `select 1 from ${table} where '${CAST.reader}' in (${table === 'contacts' ? 'requester_id' : 'person_id'})`;
    expect(await tried('reader', own)).toBe(1);
    for (const who of ['contributor', 'manager', 'karim'] as const)
      expect({ who, rows: await tried(who, own) }).toEqual({ who, rows: 0 });
    // On a walk as somebody else it is not shown even to them.
    expect(await tried('reader', own, `select set_config('app.walk', 'x', true)`)).toBe(0);
    if (GIVEN.includes(table)) return;
    const another = OWN[table]!.replaceAll(CAST.reader, CAST.moderator);
    expect(await tried('moderator', `insert into ${table} ${another}`)).toBe(1);
    expect(await tried('contributor', `insert into ${table} ${another}`)).toBe(REFUSED);
  });

  test('backups: what was proven for employees, what failed for IT admins, nothing for externals', async () => {
    await database.owner.query(`insert into data_sizes values ('2020-01-01', 100, 100);
      insert into backup_runs (kind, outcome, started_at, problem) values ('DRILL', 'OK', now(), null), ('DRILL', 'FAILED', now(), 'DAMAGED')`);
    const seen = async (who: Member) => [
      await tried(who, 'select from backup_runs'),
      await tried(who, 'select from data_sizes'),
    ];
    expect(await seen('itAdmin')).toEqual([2, 1]);
    expect(await seen('reader')).toEqual([1, 0]);
    expect(await seen('karim')).toEqual([0, 0]);
    for (const text of [
      `insert into backup_runs (kind, outcome, started_at) values ('DRILL', 'OK', now())`,
      'delete from backup_runs',
    ])
      expect(await tried('itAdmin', text)).toBe(REFUSED);
  });

  test('how long things are kept: the network’s rules for employees, a group’s for its members; what is held for nobody', async () => {
    await database.owner
      .query(`insert into retention_rules (what, group_id, days, applies_at) values ('POSTS', null, 9, now()), ('POSTS', '${GROUPS.private}', 9, now());
      insert into legal_holds (matter, reason, group_id) values ('x', 'x', '${GROUPS.private}')`);
    const rules = async (who: Member) => tried(who, 'select from retention_rules');
    expect([await rules('reader'), await rules('outsider'), await rules('karim'), await rules('bot')]).toEqual([
      2, 1, 0, 0,
    ]);
    for (const text of [
      `insert into retention_rules (what, days, applies_at) values ('DELETED', 9, now())`,
      'update retention_rules set days = 1',
      'select from legal_holds',
      `select app_held('${GROUPS.private}', '${CAST.reader}', now())`,
    ])
      expect(await tried('officer', text)).toBe(REFUSED);
  });

  test('walks: a manager’s own, in their own groups', async () => {
    await database.owner.query(
      `insert into walks (manager_id, group_id, partner_id, expires_at) values ($1, $2, $3, now() + interval '1 hour')`,
      [CAST.manager, GROUPS.mixed, PARTNER.mecaform],
    );
    expect(await tried('manager', 'select 1 from walks')).toBe(1);
    expect(await tried('moderator', 'select 1 from walks')).toBe(0);
    const walk = (who: Member) =>
      `insert into walks (manager_id, group_id, partner_id, expires_at) values ('${CAST[who]}', '${GROUPS.mixed}', '${PARTNER.mecaform}', now() + interval '1 hour')`;
    expect(await tried('manager', walk('manager'))).toBe(1);
    expect(await tried('moderator', walk('moderator'))).toBe(REFUSED);
    expect(await tried('moderator', walk('manager'))).toBe(REFUSED);
  });
});

describe('what is written in a group', () => {
  const postBy = (author: Member, kind: Kind) =>
    `insert into posts (group_id, author_id, audience, body, body_html) values ('${GROUPS[kind]}', '${CAST[author]}', 'MEMBERS', 'x', 'x')`;
  const commentBy = (author: Member, kind: Kind) =>
    `insert into comments (post_id, group_id, author_id, audience, body, body_html) values ('${postId(kind, 'members')}', '${GROUPS[kind]}', '${CAST[author]}', 'MEMBERS', 'x', 'x')`;
  const reactionBy = (person: Member, kind: Kind) =>
    `insert into reactions (target_id, person_id, kind, post_id, group_id) values ('${postId(kind, 'old')}', '${CAST[person]}', 'USEFUL', '${postId(kind, 'old')}', '${GROUPS[kind]}')`;
  const revisionBy = (editor: Member) =>
    `insert into revisions (post_id, group_id, body, body_html, editor_id) values ('${postId('private', 'members')}', '${GROUPS.private}', 'x', 'x', '${CAST[editor]}')`;
  const imageBy = (person: Member) =>
    `insert into images (owner_id, purpose, hash, mime, bytes, width, height) values ('${CAST[person]}', 'POST', repeat('0', 64), 'image/webp', 1, 1, 1)`;
  const fileBy = (person: Member, kind: Kind) =>
    `insert into files (id, owner_id, group_id, name, name_key, kind, bytes) values (uuidv7(), '${CAST[person]}', '${GROUPS[kind]}', 'x', 'x', 'TEXT', 1)`;
  const albumOf = (kind: Kind) =>
    `insert into albums (post_id, group_id) values ('${postId(kind, 'members')}', '${GROUPS[kind]}')`;
  const uploadBy = (person: Member) =>
    `insert into uploads (id, owner_id, group_id, name, bytes) values (uuidv7(), '${CAST[person]}', '${GROUPS.private}', 'x', 1)`;
  const versionBy = (person: Member, which: Document) =>
    `insert into file_versions (id, file_id, group_id, number, owner_id, name, hash, mime, kind, bytes) values (uuidv7(), '${fileId(which)}', '${GROUPS.private}', 2, '${CAST[person]}', 'x', 'x', 'x', 'TEXT', 1)`;
  const memberBy = (person: Member, kind: Kind) =>
    `insert into memberships (group_id, person_id, role, state) values ('${GROUPS[kind]}', '${CAST[person]}', 'READER', 'INVITED')`;
  const hidingBy = (moderator: Member) =>
    `insert into hidings (group_id, post_id, author_id, dated_at, hidden_by, reason) values ('${GROUPS.private}', '${postId('private', 'old')}', '${CAST.contributor}', now(), '${CAST[moderator]}', 'x')`;
  const adviceBy = (author: Member) =>
    `insert into advice_requests (hiding_id, group_id, author_id, hidden_by, body, reason) values ('${hidingId('external')}', '${GROUPS.walled}', '${CAST[author]}', '${CAST.manager}', 'x', 'x')`;
  const wideningBy = (proposer: Member) =>
    `insert into widenings (group_id, proposed_by, reason, effective_at, visibility, tells_externals) values ('${GROUPS.archived}', '${CAST[proposer]}', 'x', now() + interval '9 days', 'PUBLIC', true)`;
  const answerBy = (person: Member) =>
    `insert into widening_answers (widening_id, person_id, answer) values ('${wideningId('private')}', '${CAST[person]}', 'AGREED')`;
  const invitationBy = (person: Member) =>
    `insert into invitations (token_hash, email, kind, group_id, invited_by, expires_at) values ('x', 'x@test.example', 'EMPLOYEE', '${GROUPS.private}', '${CAST[person]}', now() + interval '1 day')`;
  const groupBy = (person: Member) =>
    `insert into groups (name, visibility, join_policy, created_by) values ('x', 'SECRET', 'INVITE_ONLY', '${CAST[person]}')`;
  const partnerOf = `insert into group_partners (group_id, partner_id, since) values ('${GROUPS.private}', '${PARTNER.mecaform}', '2000-01-01')`;

  test.each([
    ['a post', postBy('contributor', 'secret'), 'contributor', ['moderator', 'outsider', 'karim']],
    ['a post from outside', postBy('outsider', 'public'), null, ['outsider']],
    ['a comment', commentBy('contributor', 'secret'), 'contributor', ['moderator', 'outsider', 'karim']],
    ['a comment from outside', commentBy('outsider', 'public'), null, ['outsider']],
    ['a reaction', reactionBy('contributor', 'private'), 'contributor', ['moderator', 'outsider']],
    ['a version', revisionBy('contributor'), 'contributor', ['moderator', 'outsider']],
    ['an image', imageBy('contributor'), 'contributor', ['moderator', 'outsider']],
    ['a file', fileBy('contributor', 'private'), 'contributor', ['moderator', 'outsider']],
    ['a file from outside', fileBy('outsider', 'public'), null, ['outsider']],
    ['an album', albumOf('private'), 'contributor', ['moderator', 'outsider', 'karim']],
    ['an upload', uploadBy('contributor'), 'contributor', ['moderator', 'outsider']],
    ['a version of a file', versionBy('contributor', 'borne'), 'contributor', ['moderator', 'outsider']],
    ['a version of another’s file', versionBy('moderator', 'borne'), null, ['moderator', 'outsider']],
    ['an invitation of a colleague', memberBy('agent', 'secret'), 'moderator', ['contributor', 'outsider']],
    ['an invitation by mail', invitationBy('moderator'), 'moderator', ['contributor', 'outsider']],
    ['a hiding', hidingBy('moderator'), 'moderator', ['manager', 'contributor', 'outsider']],
    ['a hiding by who does not moderate', hidingBy('contributor'), null, ['contributor']],
    ['a request of advice', adviceBy('karim'), 'karim', ['manager', 'contributor', 'leila']],
    ['a proposal', wideningBy('manager'), 'manager', ['moderator', 'outsider']],
    ['a proposal by who does not manage', wideningBy('moderator'), null, ['moderator']],
    ['an answer to a proposal', answerBy('contributor'), 'contributor', ['moderator', 'manager']],
    ['an answer from outside', answerBy('outsider'), null, ['outsider']],
    ['a group', groupBy('outsider'), 'outsider', ['manager', 'karim']],
    ['a group of an external', groupBy('karim'), null, ['karim']],
    ['a further organisation', partnerOf, 'manager', ['contributor', 'moderator', 'karim']],
  ] as [string, string, Member | null, Member[]][])('%s', async (_, insert, by, others) => {
    if (by) expect({ by, rows: await tried(by, insert) }).toEqual({ by, rows: 1 });
    for (const who of others) expect({ who, code: await tried(who, insert) }).toEqual({ who, code: REFUSED });
  });

  // 0: the row is none of theirs; refused: they read it, and may not leave it so.
  test.each([
    [
      'a post',
      `update posts set title = 'x' where id = '${postId('public', 'network')}'`,
      'contributor',
      { outsider: REFUSED, karim: 0 },
    ],
    [
      'a secret post',
      `update posts set title = 'x' where id = '${postId('secret', 'members')}'`,
      'contributor',
      { outsider: 0, karim: 0 },
    ],
    [
      'a comment',
      `update comments set body = 'x' where id = '${commentId('public', 'network')}'`,
      'contributor',
      { outsider: REFUSED, karim: 0 },
    ],
    [
      'a group',
      `update groups set purpose = 'x' where id = '${GROUPS.private}'`,
      'manager',
      { contributor: 0, outsider: 0 },
    ],
    [
      'a membership',
      `update memberships set role = 'MODERATOR' where group_id = '${GROUPS.private}' and person_id = '${CAST.reader}' and valid_to is null`,
      'moderator',
      { contributor: 0, outsider: 0 },
    ],
    [
      'a profile',
      `update persons set title = 'x' where id = '${CAST.contributor}'`,
      'contributor',
      { manager: 0, outsider: 0 },
    ],
    [
      'a report',
      `update report_cases set state = 'DISMISSED', answered_at = now(), answered_by = '${CAST.manager}' where id = '${caseId('moderators')}'`,
      'manager',
      { moderator: 0, contributor: 0 },
    ],
    [
      'a hiding',
      `update hidings set news_at = now() where id = '${hidingId('plain')}'`,
      'moderator',
      { reader: 0, outsider: 0 },
    ],
    [
      'an image',
      `update images set alt = 'x' where owner_id = '${CAST.contributor}'`,
      'contributor',
      { manager: 0, outsider: 0 },
    ],
    [
      'a file',
      `update files set name = 'x' where id = '${fileId('borne')}'`,
      'contributor',
      { manager: 0, reader: 0, outsider: 0 },
    ],
    [
      'what is said of a picture',
      `update files set caption = 'x' where id = '${fileId('borne')}'`,
      'contributor',
      { manager: 0, reader: 0, outsider: 0 },
    ],
    [
      'what takes a file’s place',
      `update files set successor_id = '${fileId('upload')}' where id = '${fileId('borne')}'`,
      'contributor',
      { manager: 0, reader: 0, outsider: 0 },
    ],
    [
      'a version of a file',
      `update file_versions set note = 'x' where file_id = '${fileId('borne')}'`,
      'contributor',
      { manager: 0, reader: 0, outsider: 0 },
    ],
    [
      'organisations',
      `delete from group_partners where group_id = '${GROUPS.mixed}' and partner_id = '${PARTNER.mecaform}'`,
      'manager',
      { contributor: 0, karim: 0 },
    ],
  ] as [string, string, Member, Partial<Record<Member, number | string>>][])(
    'a change of %s',
    async (_, change, by, others) => {
      expect({ by, rows: await tried(by, change) }).toEqual({ by, rows: 1 });
      for (const who of Object.keys(others) as Member[])
        expect({ who, outcome: await tried(who, change) }).toEqual({ who, outcome: others[who] });
    },
  );
});

test('a further organisation comes to content by no statement, whoever sends it', async () => {
  const names = `insert into group_partners (group_id, partner_id) values ('${GROUPS.private}', '${PARTNER.mecaform}')`;
  for (const who of ['manager', 'contributor'] as const) expect(await tried(who, names)).toBe('EN001');
});

test('what was written behind a wall stays there when it is down, in every table that says whose it is', async () => {
  const { owner } = database;
  const open = postId('walled', 'members');
  await owner.query(
    `insert into comments (post_id, group_id, author_id, audience, partner_id, dated_at, body, body_html) values ($1, $2, $3, 'MEMBERS', $4, now() - interval '1 hour', 'x', 'x')`,
    [open, GROUPS.walled, CAST.karim, PARTNER.mecaform],
  );
  await owner.query(
    `insert into reactions (target_id, person_id, kind, post_id, group_id, partner_id) values ($1, $2, 'USEFUL', $1, $3, $4)`,
    [open, CAST.karim, GROUPS.walled, PARTNER.mecaform],
  );
  await owner.query(
    `insert into post_activity (post_id, partner_key, group_id, last_activity_at) values ($1, $2, $3, now()) on conflict do nothing`,
    [open, PARTNER.mecaform, GROUPS.walled],
  );
  await owner.query('update groups set walled = false, walls_down_at = now() where id = $1', [GROUPS.walled]);
  const theirs = {
    posts: `select 1 from posts where group_id = '${GROUPS.walled}' and partner_id = '${PARTNER.mecaform}'`,
    comments: `select 1 from comments where post_id = '${open}' and partner_id = '${PARTNER.mecaform}'`,
    reactions: `select 1 from reactions where post_id = '${open}' and partner_id = '${PARTNER.mecaform}'`,
    post_activity: `select 1 from post_activity where post_id = '${open}' and partner_key = '${PARTNER.mecaform}'`,
  };
  for (const [table, text] of Object.entries(theirs)) {
    const seen = Object.fromEntries(
      await Promise.all((['leila', 'sonia', 'contributor'] as const).map(async (who) => [who, await tried(who, text)])),
    );
    expect({ table, seen }).toEqual({ table, seen: { leila: 1, sonia: 0, contributor: 1 } });
  }
});
