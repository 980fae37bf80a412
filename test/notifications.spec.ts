import { readFileSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Config } from '#config';
import { parseId, toId } from '#graphql';
import { LiveBus, type LiveEvent } from '#live';
import { NotificationsJobs } from '#notifications';
import { SMTPServer } from 'smtp-server';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { mailsTo } from './support/mails.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());
beforeEach(async () => {
  await app.db.owner
    .query(`delete from notifications; delete from untold; delete from notification_choices; delete from thread_marks;
    delete from notification_settings; insert into notification_settings (person_id, quiet_from, quiet_until, days_off) select id, 0, 0, '{}' from persons`);
  emptyOutbox();
});

const outbox = () => join(app.app.get<Config>('CONFIG').home, 'outbox');
function emptyOutbox(): void {
  rmSync(outbox(), { recursive: true, force: true });
}
const group = (which: Which) => toId('Group', GROUP[which]);
const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const tell = () => app.app.get(NotificationsJobs).tell();
const mention = (who: Who) => `[@${who}](person:${toId('Person', PERSON[who])})`;

async function publish(who: Who, which: Which, body: string, more: object = {}): Promise<string> {
  const { data, errors } = await as(
    who,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } userErrors { code } } }`,
    { input: { groupId: group(which), body, ...more } },
  );
  if (!data?.postPublish?.post) throw new Error(JSON.stringify({ data, errors }));
  return data.postPublish.post.id;
}
async function answer(who: Who, postId: string, body: string, more: object = {}): Promise<string> {
  const { data, errors } = await as(
    who,
    `mutation ($input: CommentAddInput!) { commentAdd(input: $input) { comment { id } userErrors { code } } }`,
    { input: { postId, body, ...more } },
  );
  if (!data?.commentAdd?.comment) throw new Error(JSON.stringify({ data, errors }));
  return data.commentAdd.comment.id;
}

interface Told {
  id: string;
  event: string;
  isRead: boolean;
  isDone: boolean;
  at: string;
  by: { name: string } | null;
  post: { id: string; body: string } | null;
  comment: { id: string; body: string } | null;
  group: { id: string; name: string } | null;
}
const INBOX = `query ($box: NotificationBox = INBOX, $first: Int = 20, $after: String) { viewer { notificationCount
  notifications(box: $box, first: $first, after: $after) { edges { cursor node { id event isRead isDone at by { name } post { id body } comment { id body } group { id name } } }
    pageInfo { hasNextPage endCursor } } } }`;
async function inbox(who: Who, variables: object = {}): Promise<{ count: number; told: Told[] }> {
  const { data, errors } = await as(who, INBOX, variables);
  expect(errors).toBeUndefined();
  return {
    count: data.viewer.notificationCount,
    told: data.viewer.notifications.edges.map(({ node }: { node: Told }) => node),
  };
}
const events = async (who: Who) => (await inbox(who)).told.map(({ event }) => event);
/** Who was mailed, and how often. */
function mailed(): Record<string, number> {
  const counts: Record<string, number> = {};
  let names: string[] = [];
  try {
    names = readdirSync(outbox()).filter((name) => name.endsWith('.json'));
  } catch {
    // nothing was ever sent
  }
  for (const name of names) {
    const { to } = JSON.parse(readFileSync(join(outbox(), name), 'utf8')) as { to: string };
    const who = to.split('@')[0]!;
    counts[who] = (counts[who] ?? 0) + 1;
  }
  return counts;
}
const choose = async (who: Who, input: object) =>
  (
    await as(
      who,
      `mutation ($input: NotificationChooseInput!) { notificationChoose(input: $input) { wishes { event channel choice isChosen } userErrors { code field } } }`,
      { input },
    )
  ).data?.notificationChoose;
/** As the day after, at noon: what waits for a digest is due. */
const letDigestsCome = () => app.db.owner.query(`update notifications set at = at - interval '1 day'`);

describe('who is told', () => {
  test('of a post: whoever is named, and the members as they wish; not its author, nor who may not read it', async () => {
    await publish('contributor', 'private', `Bonjour ${mention('reader')}`);
    await tell();
    expect(await events('reader')).toEqual(['MENTIONED']);
    expect(await events('manager')).toEqual(['POSTED']);
    expect(await events('moderator')).toEqual(['POSTED']);
    for (const who of ['contributor', 'outsider', 'invited', 'requested', 'banned', 'former', 'karim'] as const)
      expect({ who, told: await inbox(who) }).toEqual({ who, told: { count: 0, told: [] } });
    expect(mailed()).toEqual({ reader: 1 });
    const { rows } = await app.db.owner.query('select count(*)::int as n from notifications');
    expect(rows[0].n).toBe(3);
  });

  test('of an answer: whom it answers, who wrote in the thread, who follows it; each once, for the first reason', async () => {
    const postId = await publish('contributor', 'private', 'Question');
    const first = await answer('reader', postId, 'un').catch(() => null);
    expect(first).toBeNull(); // readers only read
    const commentId = await answer('moderator', postId, 'Réponse');
    await tell();
    await app.db.owner.query('delete from notifications');
    await as(
      'reader',
      `mutation ($input: ThreadMarkInput!) { threadMark(input: $input) { post { viewerThreadLevel } userErrors { code } } }`,
      {
        input: { postId, level: 'FOLLOW' },
      },
    );
    await answer('manager', postId, `Merci ${mention('contributor')}`, { parentId: commentId });
    await tell();
    expect(await events('contributor')).toEqual(['MENTIONED']);
    expect(await events('moderator')).toEqual(['REPLIED']);
    expect(await events('reader')).toEqual(['FOLLOWED']);
    expect(await events('manager')).toEqual([]);
    await tell();
    expect((await inbox('moderator')).count).toBe(1);
  });

  test('of an edit: whoever is named only then', async () => {
    const postId = await publish('contributor', 'private', `Bonjour ${mention('reader')}`);
    await tell();
    await as('contributor', `mutation ($input: PostEditInput!) { postEdit(input: $input) { userErrors { code } } }`, {
      input: { postId, body: `Bonjour ${mention('reader')} et ${mention('moderator')}` },
    });
    await tell();
    expect(await events('reader')).toEqual(['MENTIONED']);
    expect((await events('moderator')).sort()).toEqual(['MENTIONED', 'POSTED']);
  });

  test('who asks to join: those who decide, until it is decided', async () => {
    await as(
      'outsider',
      `mutation ($input: GroupRequestInput!) { groupRequest(input: $input) { userErrors { code } } }`,
      {
        input: { groupId: group('private'), answer: null },
      },
    );
    await tell();
    expect(await events('manager')).toEqual(['REQUESTED']);
    expect(await events('moderator')).toEqual(['REQUESTED']);
    expect(await events('reader')).toEqual([]);
    await app.db.owner.query(`update memberships set valid_to = now() where person_id = $1 and valid_to is null`, [
      PERSON.outsider,
    ]);
    expect(await inbox('manager')).toEqual({ count: 0, told: [] });
  });

  test('a muted thread says nothing but one’s own name; a muted group nothing new', async () => {
    const postId = await publish('contributor', 'private', 'Question');
    await answer('moderator', postId, 'Réponse');
    await tell();
    await as(
      'contributor',
      `mutation ($input: ThreadMarkInput!) { threadMark(input: $input) { userErrors { code } } }`,
      {
        input: { postId, level: 'MUTE' },
      },
    );
    await app.db.owner.query('delete from notifications');
    await answer('moderator', postId, 'encore');
    await tell();
    expect(await events('contributor')).toEqual([]);
    await answer('moderator', postId, mention('contributor'));
    await tell();
    expect(await events('contributor')).toEqual(['MENTIONED']);
  });
});

describe('externals', () => {
  test('hear of what is for them: not of what is internal, behind a wall, or from before they came', async () => {
    const forAll = await publish('manager', 'walled', 'Pour tous');
    await publish('manager', 'walled', 'Entre nous', { audience: 'INTERNAL' });
    await publish('sonia', 'walled', 'De Sofratube');
    await tell();
    expect((await inbox('karim')).told.map(({ post }) => post!.body)).toEqual(['Pour tous']);
    expect((await inbox('sonia')).told.map(({ post }) => post!.body)).toEqual(['Pour tous']);
    await app.db.owner.query('delete from notifications');
    const old = await publish('manager', 'walled', 'Ancien');
    await app.db.owner.query(`update posts set dated_at = now() - interval '30 days' where body = 'Ancien'`);
    await as('karim', `mutation ($input: ThreadMarkInput!) { threadMark(input: $input) { userErrors { code } } }`, {
      input: { postId: forAll, level: 'FOLLOW' },
    });
    await answer('manager', old, 'Nouveau');
    await answer('sonia', forAll, 'De Sofratube');
    await tell();
    expect(await inbox('karim')).toEqual({ count: 0, told: [] });
    // employees know the whole
    expect((await inbox('moderator')).told.length).toBeGreaterThan(0);
  });

  test('get a link by mail and no words, unless they choose', async () => {
    await publish('manager', 'mixed', `Secret de fabrication ${mention('karim')}`);
    await tell();
    const [mail] = mailsTo(app, 'karim@test.example');
    expect(mail!.text).not.toContain('fabrication');
    expect(mail!.subject).toBe('Du nouveau pour vous sur le réseau d’Atelier Loire');
    emptyOutbox();
    await as(
      'karim',
      `mutation { notificationSettingsUpdate(input: { mailContent: FULL }) { settings { mailContent } userErrors { code } } }`,
    );
    await publish('manager', 'mixed', `Secret de fabrication ${mention('karim')}`);
    await tell();
    expect(mailsTo(app, 'karim@test.example')[0]!.text).toContain('fabrication');
  });
});

describe('rights that went between the act and', () => {
  /** What takes the right of the reader away, and how it comes back. */
  const LOSSES: Record<string, [string, string]> = {
    'being removed': [
      `update memberships set valid_to = now() where person_id = '${PERSON.reader}' and group_id = '${GROUP.private}' and valid_to is null`,
      `update memberships set valid_to = null where person_id = '${PERSON.reader}' and group_id = '${GROUP.private}'`,
    ],
    'being suspended': [
      `update persons set status = 'SUSPENDED' where id = '${PERSON.reader}'`,
      `update persons set status = 'ACTIVE' where id = '${PERSON.reader}'`,
    ],
    'its being hidden': [
      `update posts set hidden_at = now(), hidden_by = '${PERSON.manager}' where group_id = '${GROUP.private}'`,
      `update posts set hidden_at = null, hidden_by = null where group_id = '${GROUP.private}'`,
    ],
    'its being deleted': [
      `update posts set deleted_at = now() where group_id = '${GROUP.private}'`,
      `update posts set deleted_at = null where group_id = '${GROUP.private}'`,
    ],
    'the group’s being deleted': [
      `update groups set deleted_at = now() where id = '${GROUP.private}'`,
      `update groups set deleted_at = null where id = '${GROUP.private}'`,
    ],
  };

  test.each(Object.entries(LOSSES))('%s: nothing in the inbox, its count or a mail', async (_, [lose, regain]) => {
    await app.db.owner.query(
      `update notification_settings set quiet_from = 0, quiet_until = 1439 where person_id = $1`,
      [PERSON.reader],
    );
    const postId = await publish('contributor', 'private', `Bonjour ${mention('reader')}`);
    await publish('contributor', 'private', 'sans nom');
    await tell();
    const isSuspension = lose.includes('SUSPENDED');
    const { told } = await inbox('reader');
    expect(told.map(({ event }) => event)).toEqual(['POSTED', 'MENTIONED']);
    await app.db.owner.query(lose);
    try {
      if (!isSuspension) {
        expect(await inbox('reader')).toEqual({ count: 0, told: [] });
        const node = await as('reader', `query ($id: ID!) { node(id: $id) { id } }`, { id: told[0]!.id });
        const missing = await as('reader', `query ($id: ID!) { node(id: $id) { id } }`, {
          id: toId('Notification', postIdKey()),
        });
        expect(JSON.stringify(node)).toBe(JSON.stringify(missing));
        const mark = (id: string) =>
          as(
            'reader',
            `mutation ($input: NotificationMarkInput!) { notificationMark(input: $input) { notification { id } userErrors { code } } }`,
            { input: { notificationId: id, mark: 'DONE' } },
          );
        expect(JSON.stringify(await mark(told[0]!.id))).toBe(
          JSON.stringify(await mark(toId('Notification', postIdKey()))),
        );
      }
      await app.db.owner.query(
        `update notification_settings set quiet_from = 0, quiet_until = 0 where person_id = $1`,
        [PERSON.reader],
      );
      await letDigestsCome();
      await tell();
      expect(mailed()['reader']).toBeUndefined();
    } finally {
      await app.db.owner.query(regain);
    }
    // decided for good: what could not be sent is not sent later
    await tell();
    expect(mailed()['reader']).toBeUndefined();
    expect(postId).toBeTruthy();
  });
  const postIdKey = () => '00000000-0000-7000-8000-00000000ffff';

  test('what is said in a conversation rings no bell: it stands among the messages, and is mailed ten minutes later', async () => {
    await as(
      'contributor',
      `mutation ($input: ConversationStartInput!) { conversationStart(input: $input) { conversation { id } userErrors { code } } }`,
      { input: { personIds: [toId('Person', PERSON.reader)], body: `Bonjour ${mention('reader')}` } },
    );
    await tell();
    expect(await inbox('reader')).toEqual({ count: 0, told: [] });
    expect((await app.db.owner.query('select event, in_app from notifications')).rows).toEqual([
      { event: 'MESSAGE', in_app: false },
    ]);
    expect((await app.db.owner.query('select count(*)::int as n from untold')).rows[0].n).toBe(0);
    expect(mailed()['reader']).toBeUndefined();
  });

  test('what is told nobody at all: an act undone before it was spread', async () => {
    const postId = await publish('contributor', 'private', `Bonjour ${mention('reader')}`);
    await as('contributor', `mutation ($input: PostInput!) { postDelete(input: $input) { userErrors { code } } }`, {
      input: { postId },
    });
    await tell();
    expect((await app.db.owner.query('select count(*)::int as n from notifications')).rows[0].n).toBe(0);
    expect((await app.db.owner.query('select count(*)::int as n from untold')).rows[0].n).toBe(0);
  });
});

describe('mails', () => {
  test('carry a thread, and a link that ends them in one click without signing in; nothing is told by it', async () => {
    const postId = await publish('contributor', 'private', `Bonjour **tous** ${mention('reader')}`, {
      title: 'Le tour 3',
    });
    await tell();
    const name = readdirSync(outbox()).find((each) => each.endsWith('.eml'))!;
    const raw = readFileSync(join(outbox(), name), 'utf8');
    expect(raw).toMatch(/^In-Reply-To: <[\w-]+@localhost>/m);
    expect(raw).toMatch(/^References: <[\w-]+@localhost>/m);
    expect(raw).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);
    const [mail] = mailsTo(app, 'reader@test.example');
    expect(mail!.subject).toBe('Le tour 3 – « private »');
    expect(mail!.text).toContain('> Bonjour **tous** @reader');
    const token = /unsubscribe\/([\w-]+)/.exec(mail!.text)![1]!;
    const post = (word: string) =>
      fetch(`${app.url.replace('localhost', '127.0.0.1')}/unsubscribe/${word}`, {
        method: 'POST',
        body: 'List-Unsubscribe=One-Click',
      });
    expect((await post(`${token.slice(0, -2)}AA`)).status).toBe(404);
    // also after the right has gone
    await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.reader]);
    const answered = await post(token);
    expect([answered.status, await answered.text()]).toEqual([200, '']);
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.reader]);
    emptyOutbox();
    await answer('contributor', postId, mention('reader'));
    await tell();
    expect(mailed()).toEqual({});
    expect((await inbox('reader')).count).toBe(2);
  });

  test('of SECRET groups name neither group nor words', async () => {
    await publish('contributor', 'secret', `Fusion ${mention('reader')}`);
    await tell();
    const [mail] = mailsTo(app, 'reader@test.example');
    expect(`${mail!.subject} ${mail!.text}`).not.toMatch(/Fusion|secret|contributor/);
  });

  test('twice the same job: one mail', async () => {
    await publish('contributor', 'private', mention('reader'));
    await Promise.all([tell(), tell()]);
    await tell();
    expect(mailed()).toEqual({ reader: 1 });
  });

  test('a worker that died while it sent: another goes on after five minutes, not before', async () => {
    await app.db.owner.query(`update notification_settings set quiet_until = 1439`);
    await publish('contributor', 'private', mention('reader'));
    await tell();
    await app.db.owner.query(
      `update notifications set claimed_at = clock_timestamp(); update notification_settings set quiet_until = 0`,
    );
    await tell();
    expect(mailed()).toEqual({});
    await app.db.owner.query(`update notifications set claimed_at = clock_timestamp() - interval '6 minutes'`);
    await tell();
    expect(mailed()).toEqual({ reader: 1 });
  });

  test('what was opened in the app meanwhile is not mailed', async () => {
    await app.db.owner.query(`update notification_settings set quiet_until = 1439`);
    await publish('contributor', 'private', mention('reader'));
    await tell();
    const { told } = await inbox('reader');
    await as(
      'reader',
      `mutation ($input: NotificationMarkInput!) { notificationMark(input: $input) { userErrors { code } } }`,
      {
        input: { notificationId: told[0]!.id, mark: 'READ' },
      },
    );
    await app.db.owner.query(`update notification_settings set quiet_until = 0`);
    await tell();
    expect(mailed()).toEqual({});
  });
});

describe('digests', () => {
  test('come at their hour with what was neither seen nor mailed; never empty, never twice', async () => {
    await publish('contributor', 'private', 'Première');
    await publish('contributor', 'private', `Deuxième ${mention('reader')}`);
    await tell();
    expect(mailed()).toEqual({ reader: 1 });
    emptyOutbox();
    await letDigestsCome();
    await tell();
    expect(mailed()).toEqual({ manager: 1, moderator: 1, reader: 1 });
    const [mail] = mailsTo(app, 'reader@test.example');
    expect(mail!.text).toContain('Première');
    expect(mail!.text).not.toContain('Deuxième');
    expect(mailsTo(app, 'manager@test.example')[0]!.subject).toBe('Votre résumé : 2 nouveautés');
    emptyOutbox();
    await letDigestsCome();
    await tell();
    expect(mailed()).toEqual({});
  });

  test('in the reader’s language, without what was seen', async () => {
    await app.db.owner.query(`update persons set language = 'en' where id = $1`, [PERSON.reader]);
    await publish('contributor', 'private', 'Première');
    await tell();
    await as(
      'manager',
      `mutation ($input: NotificationsMarkInput!) { notificationsMark(input: $input) { viewer { notificationCount } userErrors { code } } }`,
      {
        input: { mark: 'SEEN', until: new Date(Date.now() + 1000).toISOString() },
      },
    );
    await letDigestsCome();
    await tell();
    expect(mailed()).toEqual({ moderator: 1, reader: 1 });
    expect(mailsTo(app, 'reader@test.example')[0]!.subject).toBe('Your digest: 1 new thing');
    await app.db.owner.query(`update persons set language = null where id = $1`, [PERSON.reader]);
  });

  test('not to who wants none', async () => {
    await app.db.owner.query(`update notification_settings set digest = 'NEVER'`);
    await publish('contributor', 'private', 'Première');
    await tell();
    await letDigestsCome();
    await tell();
    expect(mailed()).toEqual({});
  });
});

describe('over SMTP', () => {
  const received: { recipients: string[]; raw: string }[] = [];
  let refuses = false;
  let isGone = false;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) =>
      done(
        address.startsWith('moderator') && isGone
          ? Object.assign(new Error('5.1.1 no such user'), { responseCode: 550 })
          : null,
      ),
    onData(stream, session, done) {
      let raw = '';
      stream.on('data', (part: Buffer) => (raw += part.toString()));
      stream.on('end', () => {
        if (refuses) return done(new Error('451 try again later'));
        received.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), raw });
        done();
      });
    },
  });
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    await app.db.owner.query(`update network set smtp_url = $1`, [
      `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    ]);
  });
  afterAll(async () => {
    await app.db.owner.query(`update network set smtp_url = null`);
    await new Promise<void>((closed) => server.close(closed));
  });

  test('one mail to each, and nobody is named to another; what a server refuses is sent when it takes it', async () => {
    refuses = true;
    await publish('contributor', 'private', `${mention('reader')} ${mention('moderator')}`);
    await tell();
    expect(received).toEqual([]);
    refuses = false;
    await tell();
    expect(received).toEqual([]); // not before its time
    await app.db.owner.query(`update notifications set claimed_at = claimed_at - interval '1 minute'`);
    await tell();
    expect(received.map(({ recipients }) => recipients.join()).sort()).toEqual([
      'moderator@test.example',
      'reader@test.example',
    ]);
    const toReader = received.find(({ recipients }) => recipients[0] === 'reader@test.example')!.raw;
    expect(toReader).not.toContain('moderator@test.example');
    expect(toReader).toMatch(/^List-Unsubscribe:\s+<http/m);
  });

  test('an address that its server does not know gets none any more, until its owner says that it works', async () => {
    received.length = 0;
    isGone = true;
    await publish('contributor', 'private', mention('moderator'));
    await tell();
    isGone = false;
    await app.db.owner.query(`update notifications set claimed_at = null`);
    await tell();
    expect(received).toEqual([]);
    const bouncedAt = async () =>
      (await as('moderator', `{ viewer { notificationSettings { bouncedAt } } }`)).data.viewer.notificationSettings
        .bouncedAt;
    expect(await bouncedAt()).not.toBeNull();
    await as('moderator', `mutation { notificationAddressTrust { settings { bouncedAt } userErrors { code } } }`);
    expect(await bouncedAt()).toBeNull();
    await tell();
    expect(received.map(({ recipients }) => recipients.join())).toEqual(['moderator@test.example']);
  });
});

describe('live', () => {
  test('whoever is told hears that there is something, and not what', async () => {
    const heard: LiveEvent[] = [];
    const events = app.app.get(LiveBus).events();
    const reading = (async () => {
      for await (const event of events) if (event.kind === 'NOTIFIED') heard.push(event);
    })();
    const postId = await publish('contributor', 'secret', mention('reader'));
    await tell();
    while (heard.length < 3) await new Promise((resolve) => setImmediate(resolve));
    await events.return();
    await reading;
    expect(heard.map(({ personId }) => personId).sort()).toEqual(
      [PERSON.manager, PERSON.moderator, PERSON.reader].sort(),
    );
    expect(heard[0]).toEqual({
      kind: 'NOTIFIED',
      personId: heard[0]!.personId,
      groupId: GROUP.secret,
      postId: parseId(postId)!.uuid,
      commentId: null,
    });
  });
});

describe('wishes', () => {
  test('here before everywhere before the kind of group', async () => {
    const here = { groupId: group('private'), event: 'POSTED', channel: 'MAIL' };
    await choose('reader', { event: 'POSTED', channel: 'MAIL', choice: 'NOW' });
    await choose('manager', { ...here, choice: 'NEVER' });
    await choose('moderator', { event: 'POSTED', channel: 'MAIL', choice: 'NOW' });
    const { wishes } = await choose('moderator', { ...here, choice: 'NEVER' });
    expect(wishes).toContainEqual({ event: 'POSTED', channel: 'MAIL', choice: 'NEVER', isChosen: true });
    await publish('contributor', 'private', 'Nouvelle');
    await tell();
    expect(mailed()).toEqual({ reader: 1 });
    await choose('moderator', { ...here, choice: null });
    emptyOutbox();
    await publish('contributor', 'private', 'Nouvelle');
    await tell();
    expect(mailed()).toEqual({ reader: 1, moderator: 1 });
  });

  test('all posts and all answers of a group: for members who chose it, and nobody else', async () => {
    const choose = (who: Who, input: object) =>
      as(
        who,
        `mutation ($input: NotificationChooseInput!) { notificationChoose(input: $input) { userErrors { code } } }`,
        {
          input: { event: 'COMMENTED', ...input },
        },
      );
    const groupId = toId('Group', GROUP.private);
    await choose('reader', { groupId, channel: 'APP', choice: 'NOW' });
    await choose('moderator', { channel: 'APP', choice: 'NOW' });
    await choose('moderator', { groupId, channel: 'APP', choice: 'NEVER' });
    await choose('outsider', { channel: 'APP', choice: 'NOW' });
    const quiet = await publish('contributor', 'private', 'Le plan');
    const open = await publish('contributor', 'public', 'Le plan pour tous');
    await tell();
    await app.db.owner.query('delete from notifications');
    for (const postId of [quiet, open]) await answer('manager', postId, 'Je regarde');
    await tell();
    expect(await events('reader')).toEqual(['COMMENTED']);
    // here before everywhere; and who is no member of a public group reads it when they like
    expect(await events('moderator')).toEqual(['COMMENTED']);
    expect(await events('outsider')).toEqual([]);
    // whose own it answers is told so, once
    expect(await events('contributor')).toEqual(['REPLIED', 'REPLIED']);
  });

  test('what cannot be: a digest in the app, seven days off, a group that one does not know', async () => {
    expect((await choose('reader', { event: 'POSTED', channel: 'APP', choice: 'DIGEST' })).userErrors).toEqual([
      { code: 'NOTIFICATION_CHOICE_REFUSED', field: ['choice'] },
    ]);
    const settings = (input: string) =>
      as(
        'reader',
        `mutation { notificationSettingsUpdate(input: ${input}) { settings { daysOff } userErrors { code } } }`,
      );
    expect((await settings('{ daysOff: [1,2,3,4,5,6,7] }')).data.notificationSettingsUpdate.userErrors[0].code).toBe(
      'DAYS_OFF_TOO_MANY',
    );
    expect((await settings('{ quietFrom: 1440 }')).data.notificationSettingsUpdate.userErrors[0].code).toBe(
      'TIME_OF_DAY_INVALID',
    );
    const unknown = await as(
      'outsider',
      `mutation { notificationChoose(input: { groupId: "${group('secret')}", event: POSTED, channel: MAIL, choice: NOW }) { userErrors { code } } }`,
    );
    const missing = await as(
      'outsider',
      `mutation { notificationChoose(input: { groupId: "${toId('Group', '00000000-0000-7000-8000-00000000ffff')}", event: POSTED, channel: MAIL, choice: NOW }) { userErrors { code } } }`,
    );
    expect(JSON.stringify(unknown)).toBe(JSON.stringify(missing));
    expect(unknown.errors![0]!.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the inbox', () => {
  test('page by page, marked done and not done', async () => {
    for (const n of [1, 2, 3, 4, 5]) await publish('contributor', 'private', `Numéro ${n}`);
    await tell();
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await as('reader', INBOX, { first: 2, after });
      seen.push(...data.viewer.notifications.edges.map(({ node }: { node: Told }) => node.post!.body));
      ({ hasNextPage: more, endCursor: after } = data.viewer.notifications.pageInfo);
    }
    expect(seen).toEqual([5, 4, 3, 2, 1].map((n) => `Numéro ${n}`));
    const { told } = await inbox('reader');
    const mark = (id: string, as_: string) =>
      as(
        'reader',
        `mutation ($input: NotificationMarkInput!) { notificationMark(input: $input) { notification { isDone isRead } userErrors { code } } }`,
        { input: { notificationId: id, mark: as_ } },
      );
    expect((await mark(told[0]!.id, 'DONE')).data.notificationMark.notification).toEqual({
      isDone: true,
      isRead: true,
    });
    expect((await inbox('reader')).count).toBe(4);
    expect((await inbox('reader', { box: 'DONE' })).told.map(({ id }) => id)).toEqual([told[0]!.id]);
    await mark(told[0]!.id, 'NOT_DONE');
    expect((await inbox('reader')).told).toHaveLength(5);
    // nobody else's
    expect(
      (
        await as(
          'manager',
          `mutation ($input: NotificationMarkInput!) { notificationMark(input: $input) { userErrors { code } } }`,
          { input: { notificationId: told[1]!.id, mark: 'DONE' } },
        )
      ).errors![0]!.extensions.code,
    ).toBe('NOT_FOUND');
  });

  test('put off: out of sight until then, and on top afterwards, new once more; several at once', async () => {
    for (const n of [1, 2, 3]) await publish('contributor', 'private', `Numéro ${n}`);
    await tell();
    const put = async (who: Who, ids: readonly string[], as_: string, until: Date | null = null) =>
      (
        await as(
          who,
          `mutation ($input: NotificationsPutInput!) { notificationsPut(input: $input) { doneIds refusals { id code } userErrors { code } } }`,
          { input: { notificationIds: ids, mark: as_, until } },
        )
      ).data.notificationsPut;
    const numbers = async (box = 'INBOX') =>
      (await inbox('reader', { box })).told.map(({ post }) => Number(post!.body.at(-1)));
    await as(
      'reader',
      `mutation { notificationsMark(input: { mark: SEEN, until: "2100-01-01T00:00:00Z" }) { userErrors { code } } }`,
    );
    const [third, second, first] = (await inbox('reader')).told.map(({ id }) => id) as [string, string, string];
    const tomorrow = new Date(Date.now() + 86_400_000);
    expect(await put('reader', [first, second], 'LATER', tomorrow)).toMatchObject({ doneIds: [first, second] });
    expect([await numbers(), (await numbers('LATER')).sort()]).toEqual([[3], [1, 2]]);
    expect((await inbox('reader')).count).toBe(0);
    // "all of them" is all that waits, not what was put off
    await as(
      'reader',
      `mutation { notificationsMark(input: { mark: DONE, until: "2100-01-01T00:00:00Z" }) { userErrors { code } } }`,
    );
    expect([await numbers(), (await numbers('LATER')).length]).toEqual([[], 2]);
    // the instant comes
    await app.db.owner.query(`update notifications set snoozed_until = now() where snoozed_until is not null`);
    await publish('contributor', 'private', 'Numéro 4');
    await tell();
    await put('reader', [third], 'NOT_DONE');
    expect((await numbers()).at(-1)).toBe(3);
    expect((await inbox('reader')).count).toBe(3);
    expect(await numbers('LATER')).toEqual([]);
    // of another, of none, without an instant or with one that has been: refused, each by itself
    expect(await put('manager', [first], 'DONE')).toMatchObject({
      doneIds: [],
      refusals: [{ id: first, code: 'NOT_FOUND' }],
    });
    const gone = toId('Notification', PERSON.owner);
    expect(await put('reader', [gone, first], 'DONE')).toMatchObject({
      doneIds: [first],
      refusals: [{ id: gone, code: 'NOT_FOUND' }],
    });
    for (const until of [null, new Date(Date.now() - 60_000), new Date(Date.now() + 800 * 86_400_000)])
      expect(await put('reader', [second], 'LATER', until)).toMatchObject({
        refusals: [{ code: 'SNOOZE_INSTANT_INVALID' }],
      });
    expect(await put('reader', [second], 'DONE', tomorrow)).toMatchObject({
      refusals: [{ code: 'SNOOZE_INSTANT_INVALID' }],
    });
    const many = Array.from({ length: 101 }, (_, n) =>
      toId('Notification', `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`),
    );
    expect((await put('reader', many, 'DONE')).userErrors).toEqual([{ code: 'BULK_TOO_MANY' }]);
  });
});

describe('quiet hours, in the person’s time zone', () => {
  const until = async (zone: string, from: number, to: number, days: string, at: string) =>
    (
      await app.db.owner.query<{ until: Date | null }>(`select app_quiet_until($1, $2, $3, $4, $5) as until`, [
        zone,
        from,
        to,
        days,
        at,
      ])
    ).rows[0]!.until?.toISOString() ?? null;

  test.each([
    ['a working day', 'Europe/Paris', 1200, 420, '{6,7}', '2026-11-23T10:00:00Z', null],
    ['an evening', 'Europe/Paris', 1200, 420, '{6,7}', '2026-11-23T20:30:00Z', '2026-11-24T06:00:00.000Z'],
    ['before dawn', 'Europe/Paris', 1200, 420, '{6,7}', '2026-11-24T03:00:00Z', '2026-11-24T06:00:00.000Z'],
    [
      'friday night: until monday',
      'Europe/Paris',
      1200,
      420,
      '{6,7}',
      '2026-11-27T20:00:00Z',
      '2026-11-30T06:00:00.000Z',
    ],
    ['the same instant elsewhere', 'America/New_York', 1200, 420, '{6,7}', '2026-11-23T20:30:00Z', null],
    [
      'the night in which clocks go back',
      'Europe/Paris',
      1200,
      420,
      '{}',
      '2026-10-24T21:00:00Z',
      '2026-10-25T06:00:00.000Z',
    ],
    [
      'the night in which they go forward',
      'Europe/Paris',
      1200,
      420,
      '{}',
      '2026-03-28T21:00:00Z',
      '2026-03-29T05:00:00.000Z',
    ],
    ['at lunch', 'Europe/Paris', 720, 810, '{}', '2026-11-23T11:15:00Z', '2026-11-23T12:30:00.000Z'],
    ['no quiet hours', 'Europe/Paris', 0, 0, '{}', '2026-11-23T02:00:00Z', null],
    ['six days off', 'Europe/Paris', 0, 0, '{1,2,3,4,5,6}', '2026-11-23T02:00:00Z', '2026-11-28T23:00:00.000Z'],
  ] as const)('%s', async (_, zone, from, to, days, at, expected) => {
    expect(await until(zone, from, to, days, at)).toBe(expected);
  });

  test.each([
    ['today’s hour has come', 'DAILY', 8, 1, '2026-11-23T10:00:00Z', '2026-11-23T07:00:00.000Z'],
    ['it has not', 'DAILY', 8, 1, '2026-11-23T06:59:00Z', '2026-11-22T07:00:00.000Z'],
    ['weekly', 'WEEKLY', 8, 5, '2026-11-23T10:00:00Z', '2026-11-20T07:00:00.000Z'],
    ['weekly, on that day before the hour', 'WEEKLY', 8, 1, '2026-11-23T06:00:00Z', '2026-11-16T07:00:00.000Z'],
    ['across the change of clocks', 'DAILY', 8, 1, '2026-10-25T06:30:00Z', '2026-10-24T06:00:00.000Z'],
    ['never', 'NEVER', 8, 1, '2026-11-23T10:00:00Z', undefined],
  ])('the hour of a digest: %s', async (_, pace, hour, day, at, expected) => {
    const { rows } = await app.db.owner.query<{ slot: Date | null }>(
      `select app_digest_slot('Europe/Paris', $1, $2, $3, $4) as slot`,
      [pace, hour, day, at],
    );
    expect(rows[0]!.slot?.toISOString()).toBe(expected);
  });
});

describe('the whole group', () => {
  const reach = async (who: Who, postId: string) =>
    (
      await as(who, `query ($id: ID!) { post(id: $id) { announcement { people byMailNow announcedAt } } }`, {
        id: postId,
      })
    ).data.post?.announcement;
  const announce = (who: Who, postId: string) =>
    as(who, `mutation ($input: PostInput!) { postAnnounce(input: $input) { post { id } userErrors { code } } }`, {
      input: { postId },
    });

  test('is told once, by who moderates there, who knows before how many hear of it, and how many by mail', async () => {
    const postId = await publish('contributor', 'private', 'Évacuation jeudi');
    await tell();
    await choose('reader', { groupId: group('private'), event: 'ANNOUNCED', channel: 'MAIL', choice: 'DIGEST' });
    expect(await reach('contributor', postId)).toBeNull();
    expect((await announce('contributor', postId)).errors![0]!.extensions.code).toBe('FORBIDDEN');
    expect(await reach('manager', postId)).toEqual({ people: 3, byMailNow: 2, announcedAt: null });
    expect((await announce('manager', postId)).errors).toBeUndefined();
    await announce('moderator', postId);
    await tell();
    expect((await reach('manager', postId)).announcedAt).not.toBeNull();
    expect(mailed()).toEqual({ contributor: 1, moderator: 1 });
    expect(await events('reader')).toEqual(['ANNOUNCED', 'POSTED']);
    expect(await events('manager')).toEqual(['POSTED']);
    expect((await events('contributor')).length).toBe(1);
  });

  test('what is internal is announced to employees alone', async () => {
    const postId = await publish('manager', 'walled', 'Entre nous', { audience: 'INTERNAL' });
    await announce('manager', postId);
    await tell();
    expect(await inbox('karim')).toEqual({ count: 0, told: [] });
    expect(mailed()['karim']).toBeUndefined();
    const forAll = await publish('manager', 'walled', 'Pour tous');
    await announce('manager', forAll);
    await tell();
    expect(await events('karim')).toEqual(['ANNOUNCED', 'POSTED']);
  });
});
