import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { MailAddresses, MailIn, NotificationsJobs } from '#notifications';
import { createTransport } from 'nodemailer';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PERSON, type Who, seedCast } from './support/cast.js';
import { mailsTo, runJobs } from './support/mails.js';

let app: TestApp;
let port: number;
beforeAll(async () => {
  app = await startTestApp({
    settings: { MAIL_IN_PORT: '25', MAIL_IN_HOST: '127.0.0.1', MAIL_IN_DOMAIN: 'reply.test.example' },
  });
  await seedCast(app.db.owner);
  port = await app.app.get(MailIn).open(0);
});
afterAll(() => app?.close());
beforeEach(() => app.db.owner.query('delete from held_answers; delete from throttle; delete from mails_taken'));

const WRITER: Who = 'contributor';
const address = `${WRITER}@test.example`;
let answers = 0;
/** A thread of the private group, and an answer of the contributor to it, by mail: what the door says. */
async function thread(): Promise<{
  id: string;
  uuid: string;
  answer: (text: string, more?: object) => Promise<string>;
}> {
  const { data } = await app.ask(
    PERSON.manager,
    `mutation ($input: PostPublishInput!) { postPublish(input: $input) { post { id } } }`,
    { input: { groupId: toId('Group', GROUP.private), body: `Bonjour ${(answers += 1)}` } },
  );
  const { id } = data.postPublish.post;
  const [{ id: uuid }] = (await app.db.owner.query('select id from posts order by dated_at desc, id desc limit 1'))
    .rows;
  const to = (await app.app
    .get(MailAddresses)
    .forAnswers({ personId: PERSON[WRITER], postId: uuid, commentId: null }))!;
  const answer = async (text: string, more: object = {}) => {
    const transport = createTransport({ host: '127.0.0.1', port });
    try {
      const messageId = `<held-${(answers += 1)}@else.example>`;
      return (await transport.sendMail({ from: address, to, subject: 'Re', text, messageId, ...more })).response;
    } catch (error) {
      return (error as { response?: string }).response ?? String(error);
    } finally {
      transport.close();
    }
  };
  return { id, uuid, answer };
}
const said = async (id: string): Promise<{ body: string; files: { name: string }[] }[]> =>
  (
    await app.ask(
      PERSON.manager,
      `query ($id: ID!) { post(id: $id) { comments(first: 20) { edges { node { body files { name } } } } } }`,
      { id },
    )
  ).data.post.comments.edges.map(({ node }: { node: { body: string } }) => node);
/** Its two minutes have passed. */
async function pass(): Promise<void> {
  await app.db.owner.query(
    `update pgboss.job_common set start_after = now() where name = 'notifications.answerPublish' and state in ('created', 'retry')`,
  );
  await runJobs(app);
}
const word = () => /\/answer\/([\w-]+)/.exec(mailsTo(app, address).at(-1)!.text)![1]!;
const callBack = async (token: string) =>
  (await fetch(`${app.url.replace('localhost', '127.0.0.1')}/answer/${token}`, { method: 'POST' })).status;

describe('an answer by mail', () => {
  test('waits for two minutes, of which its writer is told with what will be published; then it is there, once', async () => {
    const { id, answer } = await thread();
    expect(await answer('Oui, lundi.\n\n-- \nClaire\n06 12 34 56 78')).toMatch(/^250/);
    await runJobs(app);
    expect(await said(id)).toEqual([]);
    const mail = mailsTo(app, address).at(-1)!;
    expect(mail.subject).toBe('Votre réponse sera publiée');
    expect(mail.text).toContain('> Oui, lundi.');
    expect(mail.text).not.toContain('06 12');
    const [{ waits }] = (
      await app.db.owner.query('select extract(epoch from publish_at - now())::int as waits from held_answers')
    ).rows;
    expect(waits).toBeGreaterThan(100);
    expect(waits).toBeLessThanOrEqual(120);
    await pass();
    expect((await said(id)).map(({ body }) => body)).toEqual(['Oui, lundi.']);
    expect((await app.db.owner.query('select from held_answers')).rowCount).toBe(0);
    await pass();
    expect(await said(id)).toHaveLength(1);
    expect(await callBack(word())).toBe(410);
  });

  test('is called back by its link, without signing in: nobody reads it, and nobody is told', async () => {
    const { id, answer } = await thread();
    expect(await answer('Entre nous', { attachments: [{ filename: 'note.txt', content: 'secret' }] })).toMatch(/^250/);
    await runJobs(app);
    expect(await callBack(word())).toBe(200);
    expect(await callBack(word())).toBe(410);
    await pass();
    await app.app.get(NotificationsJobs).tell();
    expect(await said(id)).toEqual([]);
    expect((await app.db.owner.query(`select from comments where body = 'Entre nous'`)).rowCount).toBe(0);
    expect((await app.db.owner.query('select from held_answers')).rowCount).toBe(0);
  });

  test('comes with what was attached', async () => {
    const { id, answer } = await thread();
    await answer('Voici', { attachments: [{ filename: 'plan.txt', content: 'un plan' }] });
    await pass();
    expect(await said(id)).toMatchObject([{ body: 'Voici', files: [{ name: 'plan.txt' }] }]);
  });

  test('sent again by its mail server: one answer', async () => {
    const { id, answer } = await thread();
    const messageId = '<again@else.example>';
    expect(await answer('Une fois', { messageId })).toMatch(/^250/);
    expect(await answer('Une fois', { messageId })).toMatch(/^250/);
    await pass();
    expect(await said(id)).toHaveLength(1);
  });

  test('a word that was made up, or cut short: as if there had been none', async () => {
    const { answer } = await thread();
    await answer('Encore');
    await runJobs(app);
    for (const made of ['x', word().slice(1), `${word()}A`]) expect(await callBack(made)).toBe(404);
    expect((await app.db.owner.query('select from held_answers')).rowCount).toBe(1);
  });
});

describe('whoever loses the right meanwhile', () => {
  const leave = `update memberships set valid_to = now(), end_reason = 'LEFT' where person_id = '${PERSON[WRITER]}' and group_id = '${GROUP.private}' and valid_to is null`;
  const back = `update memberships set valid_to = null, end_reason = null where person_id = '${PERSON[WRITER]}' and group_id = '${GROUP.private}' and end_reason = 'LEFT'`;

  test.each([
    ['was removed', leave, back],
    [
      'was suspended',
      `update persons set status = 'SUSPENDED' where id = '${PERSON[WRITER]}'`,
      `update persons set status = 'ACTIVE' where id = '${PERSON[WRITER]}'`,
    ],
  ])('%s: nothing is published, and nothing is said', async (_, lose, regain) => {
    const { id, answer } = await thread();
    await answer('Trop tard');
    await runJobs(app);
    const earlier = mailsTo(app, address).length;
    await app.db.owner.query(lose);
    await pass();
    expect(await said(id)).toEqual([]);
    expect(mailsTo(app, address)).toHaveLength(earlier);
    expect((await app.db.owner.query('select from held_answers')).rowCount).toBe(0);
    await app.db.owner.query(regain);
  });

  test('a thread that was closed: told why', async () => {
    const { id, answer } = await thread();
    await answer('Fermé entre-temps');
    await app.ask(
      PERSON.manager,
      `mutation ($input: PostReasonInput!) { postClose(input: $input) { userErrors { code } } }`,
      { input: { postId: id, reason: 'Dit' } },
    );
    await pass();
    await runJobs(app);
    expect(await said(id)).toEqual([]);
    expect(mailsTo(app, address).at(-1)!.subject).toBe('Votre réponse n’a pas été publiée');
  });

  test('what may not be published is refused when it comes, not two minutes later', async () => {
    const { id, answer } = await thread();
    await app.ask(
      PERSON.manager,
      `mutation ($input: PostReasonInput!) { postClose(input: $input) { userErrors { code } } }`,
      { input: { postId: id, reason: 'Dit' } },
    );
    expect(await answer('Déjà fermé')).toMatch(/^250/);
    await runJobs(app);
    expect((await app.db.owner.query('select from held_answers')).rowCount).toBe(0);
    expect(mailsTo(app, address).at(-1)!.subject).toBe('Votre réponse n’a pas été publiée');
  });
});
