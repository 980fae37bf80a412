import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Config } from '#config';
import { fromId, toId } from '#graphql';
import { NotificationsJobs } from '#notifications';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Who, seedCast } from './support/cast.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp();
  await seedCast(app.db.owner);
});
afterAll(() => app?.close());
beforeEach(async () => {
  await app.db.owner
    .query(`delete from notifications; delete from untold; delete from notification_choices; delete from notification_settings;
    delete from posts p using conversations c where p.group_id = c.id;
    delete from memberships m using conversations c where m.group_id = c.id; delete from subscriptions s using conversations c where s.group_id = c.id;
    delete from groups where kind = 'CONVERSATION';
    insert into notification_settings (person_id, quiet_from, quiet_until, days_off, mail_content) select id, 0, 0, '{}', 'FULL' from persons`);
  rmSync(outbox(), { recursive: true, force: true });
});
const outbox = () => join(app.app.get<Config>('CONFIG').home, 'outbox');
const jobs = () => app.app.get(NotificationsJobs);

// Answers are picked from as they come
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Payload = any;
async function act(who: Who, name: string, input: object, wanted: string): Promise<Payload> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${wanted} userErrors { code } } }`;
  const { data, errors } = await app.ask(PERSON[who], document, { input });
  expect({ errors, refusals: data?.[name]?.userErrors }).toEqual({ errors: undefined, refusals: [] });
  return data![name];
}
const start = async (who: Who, others: readonly Who[], body: string): Promise<{ id: string; groupId: string }> =>
  (
    await act(
      who,
      'conversationStart',
      { personIds: others.map((one) => toId('Person', PERSON[one])), body },
      'conversation { id groupId }',
    )
  ).conversation;
const write = (who: Who, groupId: string, body: string) => act(who, 'postPublish', { groupId, body }, 'post { id }');
/** As if a while had passed since what was written. */
async function pass(minutes: number): Promise<void> {
  await jobs().tell();
  await app.db.owner.query(`update notifications set at = at - make_interval(mins => $1)`, [minutes]);
  await jobs().tell();
}
interface Mail {
  to: string;
  subject: string;
  text: string;
  html: string;
}
function mails(): Mail[] {
  try {
    const names = readdirSync(outbox()).filter((name) => name.endsWith('.json'));
    return names.sort().map((name) => JSON.parse(readFileSync(join(outbox(), name), 'utf8')) as Mail);
  } catch {
    return []; // nothing was ever sent
  }
}
const mailed = () =>
  mails()
    .map(({ to }) => to.split('@')[0])
    .sort();

describe('what is said in a conversation', () => {
  test('is mailed to the others when they have not read it for ten minutes: who wrote, where, and no word of it', async () => {
    const { id, groupId } = await start('contributor', ['reader', 'moderator'], 'Le code du coffre est 4711');
    await pass(1);
    expect(mailed()).toEqual([]);
    await write('contributor', groupId, 'Encore le coffre');
    await pass(11);
    expect(mailed()).toEqual(['moderator', 'reader']);
    for (const { subject, text, html } of mails()) {
      expect(text).toContain('contributor Test');
      expect(text).toContain(`/messages/${id}`);
      expect(`${subject}${text}${html}`).not.toMatch(/4711|coffre/);
    }
    // one for all that waited
    await pass(11);
    expect(mailed()).toHaveLength(2);
  });

  test('not to whoever read it, muted it, or wants none', async () => {
    const { id, groupId } = await start('contributor', ['reader', 'moderator', 'manager', 'outsider'], 'Bonjour');
    await act(
      'reader',
      'conversationMarkRead',
      { conversationId: id, through: new Date(Date.now() + 1000).toISOString() },
      'conversation { id }',
    );
    await jobs().tell();
    await act('moderator', 'conversationKeep', { conversationId: id, muted: true }, 'conversation { id }');
    await act(
      'manager',
      'notificationChoose',
      { event: 'MESSAGE', channel: 'MAIL', choice: 'NEVER' },
      'wishes { event }',
    );
    await pass(11);
    expect(mailed()).toEqual(['outsider']);
    await write('contributor', groupId, 'Encore');
    await jobs().tell();
    const { rows } = await app.db.owner.query(
      `select p.given_name as who from notifications n join persons p on p.id = n.person_id where n.mailed_at is null order by 1`,
    );
    expect(rows.map(({ who }) => who)).toEqual(['outsider', 'reader']);
  });

  test('not at night; in the digest for who wants it there, under its own heading', async () => {
    await app.db.owner.query(
      `update notification_settings set quiet_from = 0, quiet_until = 1439 where person_id = $1`,
      [PERSON.reader],
    );
    await act(
      'moderator',
      'notificationChoose',
      { event: 'MESSAGE', channel: 'MAIL', choice: 'DIGEST' },
      'wishes { event }',
    );
    await start('contributor', ['reader', 'moderator'], 'Bonjour');
    await pass(11);
    expect(mailed()).toEqual([]);
    await app.db.owner.query(`update notifications set at = at - interval '1 day'`);
    await jobs().tell();
    expect(mailed()).toEqual(['moderator']);
    expect(mails()[0]!.text).toMatch(/Messages[\s\S]*contributor Test vous a écrit/);
  });

  test('a request shows name, title and company; declined, or its sender gone from the group, nothing is sent', async () => {
    const asked = await start('sonia', ['contributor'], 'Parlons du tube');
    await pass(1);
    expect(mailed()).toEqual(['contributor']);
    expect(mails()[0]!.text).toContain('sonia Test (Titre, Sofratube)');
    expect(mails()[0]!.text).not.toContain('tube du');
    expect(mails()[0]!.text).not.toContain('Parlons');

    rmSync(outbox(), { recursive: true, force: true });
    const { id } = await start('sonia', ['moderator'], 'Bonjour');
    await act('moderator', 'conversationAnswer', { conversationId: id, accept: false }, 'declinedConversationId');
    await pass(1);
    expect(mailed()).toEqual([]);
    expect(asked.id).toBeTruthy();
  });

  test('decided again when it goes: to who is suspended, or in it no more, nothing', async () => {
    const { groupId } = await start('contributor', ['reader', 'moderator'], 'Bonjour');
    await jobs().tell();
    await app.db.owner.query(`update persons set status = 'SUSPENDED' where id = $1`, [PERSON.reader]);
    await app.db.owner.query(`update memberships set valid_to = now() where person_id = $1 and group_id = $2`, [
      PERSON.moderator,
      fromId('Group', groupId),
    ]);
    await pass(11);
    expect(mailed()).toEqual([]);
    await app.db.owner.query(`update persons set status = 'ACTIVE' where id = $1`, [PERSON.reader]);
  });

  test('no bell can be chosen for it, and no group has it among its choices', async () => {
    const { data } = await app.ask(
      PERSON.reader,
      `mutation ($input: NotificationChooseInput!) { notificationChoose(input: $input) { userErrors { code } } }`,
      { input: { event: 'MESSAGE', channel: 'APP', choice: 'NOW' } },
    );
    expect(data.notificationChoose.userErrors).toEqual([{ code: 'NOTIFICATION_CHOICE_REFUSED' }]);
    const group = await app.ask(
      PERSON.reader,
      `query ($id: ID!) { group(id: $id) { viewerNotifications { event } } }`,
      {
        id: toId('Group', GROUP.private),
      },
    );
    expect(JSON.stringify(group.data)).not.toContain('MESSAGE');
  });
});
