import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { toId } from '#graphql';
import { MailIn, NotificationsJobs } from '#notifications';
import { type ParsedMail, simpleParser } from 'mailparser';
import { createTransport } from 'nodemailer';
import { SMTPServer } from 'smtp-server';
import { type TestApp, startTestApp } from './support/app.js';
import { GROUP, PARTNER, PERSON, type Which, type Who, seedCast } from './support/cast.js';
import { reportTo } from './support/delivery-report.js';
import { runJobs } from './support/mails.js';

const DOMAIN = 'reply.test.example';
const keys = mkdtempSync(join(tmpdir(), 'entrenous-mail-'));
const [certificate, key] = [join(keys, 'certificate.pem'), join(keys, 'key.pem')];
let app: TestApp;
let port: number;
/** What a real mail server took from us: for whom, from whom, and what. */
const sent: { to: string; returnTo: string; mail: ParsedMail }[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, { envelope }, done) {
    void simpleParser(stream, { skipTextLinks: true }).then((mail) => {
      const { mailFrom } = envelope;
      sent.push({ to: envelope.rcptTo[0]!.address, returnTo: (mailFrom && mailFrom.address) || '', mail });
      done();
    }, done);
  },
});

beforeAll(async () => {
  execFileSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', `/CN=${DOMAIN}`, '-addext', `subjectAltName=DNS:${DOMAIN}`, '-keyout', key, '-out', certificate],
  ]);
  app = await startTestApp({
    settings: {
      MAIL_IN_PORT: '25',
      MAIL_IN_HOST: '127.0.0.1',
      MAIL_ANSWER_DELAY: '0',
      MAIL_IN_DOMAIN: DOMAIN,
      MAIL_IN_CERT_FILE: certificate,
      MAIL_IN_KEY_FILE: key,
    },
  });
  await seedCast(app.db.owner);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port: away } = server.server.address() as AddressInfo;
  await app.db.owner.query('update network set smtp_url = $1', [`smtp://127.0.0.1:${away}`]);
  port = await app.app.get(MailIn).open(0);
});
afterAll(async () => {
  await app?.close();
  await new Promise<void>((closed) => server.close(closed));
  rmSync(keys, { recursive: true, force: true });
});
beforeEach(async () => {
  await runJobs(app);
  await app.db.owner.query(`delete from notifications; delete from untold; delete from notification_settings;
    insert into notification_settings (person_id, quiet_from, quiet_until, days_off, mail_content) select id, 0, 0, '{}', 'EXTRACT' from persons;
    update mail_addresses set refused_at = null`);
  sent.length = 0;
});

const as = (who: Who, document: string, variables: object = {}) => app.ask(PERSON[who], document, variables);
const address = (who: Who) => `${who.toLowerCase()}@test.example`;
const mention = (who: Who) => `[@${who}](person:${toId('Person', PERSON[who])})`;
async function done(who: Who, root: string, type: string, input: object, fields = 'userErrors { code }') {
  const { data, errors } = await as(
    who,
    `mutation ($input: ${type}!) { ${root}(input: $input) { ${fields} userErrors { code } } }`,
    { input },
  );
  if (errors || data[root].userErrors.length > 0) throw new Error(JSON.stringify({ root, data, errors }));
  return data[root];
}
const publish = async (who: Who, which: Which, body: string, more: object = {}): Promise<string> =>
  (
    await done(
      who,
      'postPublish',
      'PostPublishInput',
      { groupId: toId('Group', GROUP[which]), body, ...more },
      'post { id }',
    )
  ).post.id;
const tell = () => app.app.get(NotificationsJobs).tell();
/** The mail that was sent to somebody, and where its answer goes. */
async function mailed(who: Who) {
  await tell();
  const found = sent.filter(({ to }) => to === address(who)).at(-1);
  if (!found) throw new Error(`${who} was not mailed`);
  return { ...found, replyTo: found.mail.replyTo?.value[0]?.address ?? null, first: found.mail.text!.split('\n')[0]! };
}
/** Somebody named in a new post, who is mailed. */
async function asked(who: Who, which: Which = 'private', more: object = {}) {
  const postId = await publish('manager', which, `Bonjour ${mention(who)}, qu’en penses-tu ?`, more);
  return { postId, ...(await mailed(who)) };
}

let messages = 0;
interface Answer {
  to: string;
  from?: string;
  sender?: string;
  text?: string;
  messageId?: string;
  headers?: Record<string, string>;
  attachments?: { filename: string; content: Buffer | string }[];
  subject?: string;
}
/** What the door says: `250 …`, or why not. */
async function answer({ to, from, sender = from, ...mail }: Answer): Promise<string> {
  const transport = createTransport({ host: '127.0.0.1', port, tls: { rejectUnauthorized: false } });
  try {
    const messageId = `<${(messages += 1)}@else.example>`;
    const { response } = await transport.sendMail({
      subject: 'Re: Bonjour',
      text: 'Oui, lundi.',
      messageId,
      ...mail,
      from,
      to,
      envelope: { from: sender ?? '', to },
    });
    return response;
  } catch (error) {
    return (error as { response?: string }).response ?? String(error);
  } finally {
    transport.close();
  }
}
interface Said {
  id: string;
  body: string;
  author: { name: string };
  files: { name: string }[];
  partner: { name: string } | null;
}
const thread = async (postId: string, who: Who = 'manager'): Promise<Said[]> =>
  (
    await as(
      who,
      `query ($id: ID!) { post(id: $id) { comments(first: 50) { edges { node { id body author { name } files { name } partner { name } } } } } }`,
      { id: postId },
    )
  ).data.post.comments.edges.map(({ node }: { node: Said }) => node);
const bodies = async (postId: string) => (await thread(postId)).map(({ body }) => body);

describe('a mail that can be answered', () => {
  test('says first who will read the answer, and the answer is published in its reader’s name, once', async () => {
    const { postId, replyTo, first, mail } = await asked('contributor');
    expect(replyTo).toMatch(/^answer-[a-z2-7]{32}@reply\.test\.example$/);
    expect(first).toBe('Répondez au-dessus de cette ligne. Votre réponse sera lue par 3 personnes.');
    expect(mail.html).toContain('Votre réponse sera lue par 3 personnes.');
    const quoted = mail.text!.replace(/^/gm, '> ');
    const text = `Oui, **lundi**.\n\nCordialement,\nMoi\n\nLe lun. 23 nov. 2026 à 10:00, Entrenous <${replyTo}> a écrit :\n\n${quoted}`;
    const twice = { to: replyTo!, from: address('contributor'), text, messageId: '<twice@else.example>' };
    expect(await answer(twice)).toMatch(/^250/);
    expect(await answer(twice)).toMatch(/^250/);
    expect(await answer({ ...twice, text: 'Autre chose' })).toMatch(/^250/);
    expect(await thread(postId)).toMatchObject([{ body: 'Oui, **lundi**.', author: { name: 'contributor Test' } }]);
    const { rows } = await app.db.owner.query(
      `select data from audit_outbox where action = 'comment.add' and actor_id = $1 union all select data from audit_log where action = 'comment.add' and actor_id = $1`,
      [PERSON.contributor],
    );
    expect(rows).toMatchObject([{ data: { isByMail: true } }]);
  });

  test('the same mail sent again after it was taken away brings nothing back', async () => {
    const { postId, replyTo } = await asked('contributor');
    const twice = { to: replyTo!, from: address('contributor'), messageId: '<again@else.example>' };
    await answer(twice);
    const [{ id }] = (await thread(postId)) as [Said];
    await done('contributor', 'commentDelete', 'CommentInput', { commentId: id });
    expect(await answer(twice)).toMatch(/^250/);
    expect(await thread(postId)).toEqual([]);
  });

  test('is not one of a secret group, one that says nothing, or one whose reader may only read', async () => {
    expect((await asked('contributor', 'secret')).replyTo).toBeNull();
    expect((await asked('reader')).replyTo).toBeNull();
    await app.db.owner.query(`update notification_settings set mail_content = 'LINK'`);
    const { replyTo, first } = await asked('contributor');
    expect({ replyTo, first }).toEqual({ replyTo: null, first: 'Bonjour contributor,' });
  });

  test('comes over an enciphered line', async () => {
    const { postId, replyTo } = await asked('contributor');
    const transport = createTransport({
      host: '127.0.0.1',
      port,
      requireTLS: true,
      tls: { rejectUnauthorized: false },
    });
    await transport.sendMail({ from: address('contributor'), to: replyTo!, subject: 'Re', text: 'Chiffré.' });
    transport.close();
    expect(await bodies(postId)).toEqual(['Chiffré.']);
  });

  test('is taken from swaks, as other mail servers send it', async () => {
    const swaks = spawnSync('swaks', ['--version']);
    if (swaks.error)
      return void console.warn('swaks is not installed here (Debian: apt-get install swaks): not tried with it');
    const { postId, replyTo } = await asked('contributor');
    const options = {
      '--to': replyTo!,
      '--from': address('contributor'),
      '--server': '127.0.0.1',
      '--port': String(port),
    };
    const plain = ['--helo', 'else.example', '--body', 'De swaks.', '--silent', '1'];
    const run = (more: string[]) =>
      new Promise<number | null>((ended) =>
        spawn('swaks', [...Object.entries(options).flat(), ...plain, ...more]).on('close', ended),
      );
    expect(await run(['--header', 'Message-Id: <swaks@else.example>'])).toBe(0);
    expect(await run(['--to', `answer-${'a'.repeat(32)}@${DOMAIN}`])).not.toBe(0);
    expect(await bodies(postId)).toEqual(['De swaks.']);
  });

  test('brings what is attached to it, by the rules of files', async () => {
    const { postId, replyTo } = await asked('contributor');
    const to = { to: replyTo!, from: address('contributor') };
    await answer({ ...to, text: 'Le plan :', attachments: [{ filename: 'plan.txt', content: 'Le plan' }] });
    expect(await thread(postId)).toMatchObject([{ body: 'Le plan :', files: [{ name: 'plan.txt' }] }]);
    sent.length = 0;
    await app.db.owner.query('update network set most_file_bytes = 1048576');
    const large = { filename: 'grand.txt', content: Buffer.alloc(1_048_577, 'a') };
    expect(await answer({ ...to, text: 'Le grand plan', attachments: [large] })).toMatch(/^250/);
    await app.db.owner.query('update network set most_file_bytes = default');
    await runJobs(app);
    expect(await thread(postId)).toHaveLength(1);
    expect(sent.map(({ to: whom, mail }) => [whom, mail.subject])).toEqual([
      [address('contributor'), 'Votre réponse n’a pas été publiée'],
    ]);
  });

  test('is too large at some point', async () => {
    const { postId, replyTo } = await asked('contributor');
    const attachments = [{ filename: 'film.bin', content: Buffer.alloc(20 * 2 ** 20) }];
    expect(await answer({ to: replyTo!, from: address('contributor'), attachments })).toMatch(/^552/);
    expect(await thread(postId)).toEqual([]);
  });
});

describe('what no person wrote', () => {
  test.each<[string, Partial<Answer>]>([
    ['absent, by the standard', { headers: { 'Auto-Submitted': 'auto-replied' } }],
    ['of a list', { headers: { Precedence: 'bulk' } }],
    ['of a list, by its id', { headers: { 'List-Id': '<x.example>' } }],
    ['absent, by Exchange', { subject: 'Réponse automatique : Bonjour' }],
    ['absent, in English', { subject: 'Out of Office: Hello' }],
    ['absent, by others', { headers: { 'X-Autoreply': 'yes' } }],
    ['ours, that came back', { headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' } }],
  ])('%s: is taken, and says nothing', async (_name, mail) => {
    const { postId, replyTo } = await asked('contributor');
    sent.length = 0;
    expect(await answer({ to: replyTo!, from: address('contributor'), ...mail })).toMatch(/^250/);
    await runJobs(app);
    expect(await thread(postId)).toEqual([]);
    expect(sent).toEqual([]);
  });
});

describe('one answer to whoever may not', () => {
  test('made up, of another domain, another’s, of nobody, ended: the same as for what never was', async () => {
    const { replyTo, postId } = await asked('contributor');
    const from = address('contributor');
    const nothing = await answer({ to: `answer-${'a'.repeat(32)}@${DOMAIN}`, from });
    expect(nothing).toBe('550 5.1.1 No such address');
    const local = replyTo!.split('@')[0]!;
    const answers = {
      word: await answer({ to: `postmaster@${DOMAIN}`, from }),
      domain: await answer({ to: `${local}@else.example`, from }),
      purpose: await answer({ to: replyTo!.replace('answer-', 'return-'), from }),
      part: await answer({ to: replyTo!.replace(/.@/, '@'), from }),
      anothers: await answer({ to: replyTo!, from: address('manager') }),
      saysAnother: await answer({ to: replyTo!, from: address('manager'), sender: from }),
      sentByAnother: await answer({ to: replyTo!, from, sender: address('manager') }),
      machine: await answer({ to: replyTo!, from, sender: '' }),
      noLetter: await answer({ to: `manager@test.example`, from }),
    };
    await app.db.owner.query(`update mail_addresses set sent_at = sent_at - interval '91 days'`);
    const old = await answer({ to: replyTo!, from });
    await app.db.owner.query(`update mail_addresses set sent_at = sent_at + interval '91 days'`);
    expect({ ...answers, old }).toEqual(
      Object.fromEntries(Object.keys({ ...answers, old }).map((name) => [name, nothing])),
    );
    expect(await thread(postId)).toEqual([]);
    expect(await answer({ to: replyTo!, from })).toMatch(/^250/);
  });

  test.each<[string, string, string]>([
    [
      'removed',
      `update memberships set valid_to = now() where id = $1`,
      `update memberships set valid_to = null where id = $1`,
    ],
    [
      'another member since',
      `update memberships set since = since + interval '1 second' where id = $1`,
      `update memberships set since = since - interval '1 second' where id = $1`,
    ],
    [
      'banned',
      `update memberships set state = 'BANNED' where id = $1`,
      `update memberships set state = 'ACTIVE' where id = $1`,
    ],
    [
      'suspended',
      `update persons set status = 'SUSPENDED' where id = (select person_id from memberships where id = $1)`,
      `update persons set status = 'ACTIVE' where id = (select person_id from memberships where id = $1)`,
    ],
    [
      'the group deleted',
      `update groups set deleted_at = now() where id = (select group_id from memberships where id = $1)`,
      `update groups set deleted_at = null where id = (select group_id from memberships where id = $1)`,
    ],
  ])('%s since: refused like what never was, and told nothing', async (_name, lose, regain) => {
    const { replyTo, postId } = await asked('contributor');
    sent.length = 0;
    const { rows } = await app.db.owner.query<{ id: string }>(
      `select id from memberships where person_id = $1 and group_id = $2 and valid_to is null`,
      [PERSON.contributor, GROUP.private],
    );
    const to = { to: replyTo!, from: address('contributor') };
    await app.db.owner.query(lose, [rows[0]!.id]);
    expect(await answer(to)).toBe('550 5.1.1 No such address');
    await runJobs(app);
    expect(sent).toEqual([]);
    await app.db.owner.query(regain, [rows[0]!.id]);
    expect(await answer(to)).toMatch(/^250/);
    expect(await thread(postId)).toHaveLength(1);
  });

  test('a post that was deleted, a comment that is gone', async () => {
    const { replyTo, postId } = await asked('contributor');
    await done('manager', 'postDelete', 'PostInput', { postId });
    expect(await answer({ to: replyTo!, from: address('contributor') })).toBe('550 5.1.1 No such address');
  });
});

describe('who may read and not answer', () => {
  test('a closed thread, an archived group: told why, once a day at most, and nothing is published', async () => {
    const { replyTo, postId } = await asked('contributor');
    const to = { to: replyTo!, from: address('contributor') };
    await done('manager', 'postClose', 'PostReasonInput', { postId, reason: 'Décidé' });
    sent.length = 0;
    expect(await answer(to)).toMatch(/^250/);
    expect(await answer(to)).toMatch(/^250/);
    await runJobs(app);
    expect(await thread(postId)).toEqual([]);
    expect(sent).toHaveLength(1);
    const [{ mail, to: whom }] = sent as [(typeof sent)[number]];
    expect(whom).toBe(address('contributor'));
    expect(mail.text).toContain('n’a pas été publiée : ');
    expect(mail.text).toContain(`/p/${postId}`);
    expect(mail.replyTo).toBeUndefined();
  });

  test('whoever only reads since: told, and an empty answer too', async () => {
    const { replyTo, postId } = await asked('contributor');
    const to = { to: replyTo!, from: address('contributor') };
    sent.length = 0;
    expect(await answer({ ...to, text: '> Bonjour' })).toMatch(/^250/);
    await runJobs(app);
    expect(sent).toHaveLength(1);
    await app.db.owner.query(`update mail_addresses set refused_at = null`);
    await app.db.owner.query(`update memberships set role = 'READER' where person_id = $1 and group_id = $2`, [
      PERSON.contributor,
      GROUP.private,
    ]);
    expect(await answer(to)).toMatch(/^250/);
    await app.db.owner.query(`update memberships set role = 'CONTRIBUTOR' where person_id = $1 and group_id = $2`, [
      PERSON.contributor,
      GROUP.private,
    ]);
    await runJobs(app);
    expect(sent).toHaveLength(2);
    expect(await thread(postId)).toEqual([]);
  });
});

describe('walls', () => {
  test('an external is told of whom they see alone, and an answer to theirs stays theirs', async () => {
    const { postId, replyTo, first } = await asked('karim', 'walled', {
      partnerId: toId('PartnerOrganisation', PARTNER.mecaform),
    });
    // The manager, the moderator, the contributor, the reader, and leila of the same organisation
    expect(first).toBe(
      'Répondez au-dessus de cette ligne. Votre réponse sera lue par 5 personnes, dont 1 externe (Mécaform).',
    );
    expect(await answer({ to: replyTo!, from: address('karim'), text: 'De Mécaform' })).toMatch(/^250/);
    const said = await mailed('manager');
    expect(said.first).toBe(
      'Répondez au-dessus de cette ligne. Votre réponse sera lue par 5 personnes, dont 2 externes (Mécaform).',
    );
    expect(await answer({ to: said.replyTo!, from: address('manager'), text: 'Pour Mécaform' })).toMatch(/^250/);
    expect((await thread(postId)).map(({ body, partner }) => [body, partner?.name])).toEqual([
      ['De Mécaform', 'Mécaform'],
      ['Pour Mécaform', 'Mécaform'],
    ]);
    expect((await as('sonia', `query ($id: ID!) { post(id: $id) { id } }`, { id: postId })).data.post).toBeNull();
  });

  test('an employee is told how many externals read, and of which organisations', async () => {
    const { first } = await asked('contributor', 'mixed');
    expect(first).toMatch(
      /^Répondez au-dessus de cette ligne\. Votre réponse sera lue par \d+ personnes, dont \d externes \(Mécaform, Sofratube\)\.$/,
    );
    const { first: walled } = await asked('contributor', 'walled');
    expect(walled).toContain('dont 3 externes (Mécaform, Sofratube).');
  });
});

describe('a mail that comes back', () => {
  const report = (to: string, status: string, more = {}) => reportTo(port, to, status, more);
  const failing = async () => (await as('itAdmin', '{ failingAddressCount }')).data.failingAddressCount as number;
  const bouncedAt = async (who: Who) =>
    (await as(who, '{ viewer { notificationSettings { bouncedAt } } }')).data.viewer.notificationSettings.bouncedAt;

  test('because there is no such address: no more are sent, its person sees it, and says that it works again', async () => {
    const { returnTo } = await asked('contributor');
    expect(returnTo).toMatch(/^return-[a-z2-7]{32}@reply\.test\.example$/);
    expect(await report(returnTo, '5.1.1')).toMatch(/^250/);
    expect(await bouncedAt('contributor')).not.toBeNull();
    expect(await failing()).toBe(1);
    expect((await as('manager', '{ failingAddressCount }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    sent.length = 0;
    await publish('manager', 'private', `Encore ${mention('contributor')}`);
    await tell();
    expect(sent.filter(({ to }) => to === address('contributor'))).toEqual([]);
    await as('contributor', 'mutation { notificationAddressTrust { userErrors { code } } }');
    expect(await failing()).toBe(0);
    await tell();
    expect(sent.filter(({ to }) => to === address('contributor'))).toHaveLength(1);
  });

  test('for a reason that may pass: is sent again, three times at most, and counted', async () => {
    const { returnTo, mail } = await asked('contributor');
    const messageId = mail.messageId!;
    const again = async (id: string) => {
      sent.length = 0;
      expect(await report(returnTo, '4.2.2', { messageId, id })).toMatch(/^250/);
      await app.db.owner.query(`update notifications set claimed_at = claimed_at - interval '5 minutes'`);
      await tell();
      return sent.length;
    };
    expect(await again('a')).toBe(1);
    expect(await again('a')).toBe(0); // the same report
    expect(await again('b')).toBe(1);
    expect(await again('c')).toBe(1);
    expect(await again('d')).toBe(0);
    expect(await bouncedAt('contributor')).toBeNull();
    await again('e');
    expect(await bouncedAt('contributor')).not.toBeNull();
  });

  test('a delay, an absence, a report to another’s address or to none: nothing', async () => {
    const { returnTo } = await asked('contributor');
    expect(await report(returnTo, '4.4.1', { action: 'delayed' })).toMatch(/^250/);
    const absent = { from: 'x@test.example', headers: { 'Auto-Submitted': 'auto-replied' }, subject: 'Absent' };
    expect(await answer({ to: returnTo, ...absent })).toMatch(/^250/);
    const nobody = await report(`return-${'a'.repeat(32)}@${DOMAIN}`, '5.1.1');
    expect(nobody).toBe('550 5.1.1 No such address');
    await app.db.owner.query(`update persons set email = 'new@test.example' where id = $1`, [PERSON.contributor]);
    expect(await report(returnTo, '5.1.1')).toBe(nobody);
    await app.db.owner.query(`update persons set email = $2 where id = $1`, [
      PERSON.contributor,
      address('contributor'),
    ]);
    expect(await failing()).toBe(0);
  });
});
