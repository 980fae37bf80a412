import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '#config';
import { Mailer, compose } from '#mail';
import type { SystemDatabase } from '#persistence';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SMTPServer } from 'smtp-server';

interface Received {
  readonly from: string;
  readonly recipients: string[];
  readonly raw: string;
}
const received: Received[] = [];
let refuses = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    let raw = '';
    stream.on('data', (part: Buffer) => (raw += part.toString()));
    stream.on('end', () => {
      if (refuses) return done(new Error('451 try again later'));
      const { mailFrom, rcptTo } = session.envelope;
      received.push({
        from: (mailFrom as { address: string }).address,
        recipients: rcptTo.map(({ address }) => address),
        raw,
      });
      done();
    });
  },
});

const home = mkdtempSync(join(tmpdir(), 'entrenous-mail-'));
let smtpUrl: string;
beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise<void>((closed) => server.close(closed));
  rmSync(home, { recursive: true, force: true });
});
beforeEach(() => {
  received.length = 0;
  refuses = false;
});

/** A network as its row says, without a database: only the carrier is asked for. */
const mailer = (env: Record<string, string>, network: object = { smtpUrl: null, mailFrom: null, isDemo: false }) =>
  new Mailer(loadConfig({ ENTRENOUS_HOME: home, ...env }), {
    queryWithoutViewer: async () => [network],
  } as unknown as SystemDatabase);

const HOSTILE = 'Jean <script>alert(1)</script>\r\nBcc: victim@x.fr\u202e"&\u0000';
const content = {
  subject: 'GROUP_INVITATION_SUBJECT',
  paragraphs: ['GROUP_INVITATION_TEXT', 'INVITATION_LIMIT'],
  quote: 'Bonjour <b>toi</b>\n\nÀ bientôt',
  button: { label: 'INVITATION_BUTTON', url: 'https://x.fr/invitation?token=a&b="' },
  company: 'Atelier & Loire',
  values: { inviter: HOSTILE, group: 'Projet "Estuaire"', date: '6 décembre' },
};

describe('a composed mail', () => {
  test('says the same in text and HTML, in both languages', () => {
    const fr = compose(content, 'fr');
    const en = compose(content, 'en');
    expect(fr.text).toContain('dans le groupe « Projet "Estuaire" »');
    expect(en.text).toContain('to the group "Projet "Estuaire""');
    expect(fr.html).toContain('lang="fr"');
    for (const part of [fr.text, en.text]) expect(part).toContain(content.button.url);
  });

  test('shows what looks like markup as text, and is one line where it must be', () => {
    const { subject, html, text } = compose(content, 'fr');
    expect(html).not.toMatch(/<script|<b>toi/);
    expect(html).toContain('&lt;script&gt;');
    expect(html).toContain('token=a&amp;b=&quot;');
    expect(subject).not.toMatch(/[\r\n\u0000\u202e]/);
    expect(text).toContain('> Bonjour <b>toi</b>');
  });

  test('asks nothing from elsewhere', () => {
    expect(compose(content, 'fr').html).not.toMatch(/<img|<link|<style|url\(|src=/i);
  });
});

describe('sending', () => {
  const mail = (to: string) => ({ to, id: '0190-a', ...compose(content, 'fr') });

  test('by SMTP: to one address, with the id of the job, and no header of anybody’s making', async () => {
    await mailer({
      SMTP_URL: smtpUrl,
      MAIL_FROM: 'Entrenous <no-reply@loire.example>',
      PUBLIC_URL: 'https://reseau.loire.example',
    }).send(mail('jean@x.fr'));
    expect(received).toHaveLength(1);
    const [{ from, recipients, raw }] = received as [Received];
    expect([from, recipients]).toEqual(['no-reply@loire.example', ['jean@x.fr']]);
    const headers = raw.split('\r\n\r\n')[0]!;
    expect(headers).toContain('Message-ID: <0190-a@reseau.loire.example>');
    expect(headers).toContain('Auto-Submitted: auto-generated');
    expect(headers).not.toMatch(/^bcc:/im);
  });

  test.each([
    'jean@x.fr, victim@x.fr',
    'jean@x.fr\r\nBcc: victim@x.fr',
    'jean@x.fr>\r\nRCPT TO:<victim@x.fr',
    '"Jean" <victim@x.fr>',
  ])('an address like %j never reaches anybody else', async (to) => {
    await mailer({ SMTP_URL: smtpUrl })
      .send(mail(to))
      .catch(() => undefined);
    expect(received.flatMap(({ recipients }) => recipients)).not.toContain('victim@x.fr');
    expect(received.map(({ raw }) => raw).join('')).not.toMatch(/^bcc:/im);
  });

  test('a server that refuses makes the job fail, so that it is tried again', async () => {
    refuses = true;
    await expect(mailer({ SMTP_URL: smtpUrl }).send(mail('jean@x.fr'))).rejects.toThrow('try again later');
  });

  test('the server said at set-up is used where the process was told none', async () => {
    await mailer({}, { smtpUrl, mailFrom: 'Loire <reseau@loire.example>', isDemo: false }).send(mail('jean@x.fr'));
    expect(received.map(({ from }) => from)).toEqual(['reseau@loire.example']);
  });

  test('without any it lies in the outbox, once however often it is sent, readable by its owner alone', async () => {
    const carrier = mailer({}, { smtpUrl: null, mailFrom: null, isDemo: true });
    await carrier.send(mail('jean@x.fr'));
    const files = readdirSync(join(home, 'outbox'));
    expect(files.map((name) => name.split('.').at(-1)).sort()).toEqual(['eml', 'json']);
    expect(
      readFileSync(
        join(
          home,
          'outbox',
          files.find((name) => name.endsWith('.eml'))!,
        ),
        'utf8',
      ),
    ).toContain('To: jean@x.fr');
    expect(await carrier.waiting(10)).toMatchObject([
      { to: 'jean@x.fr', subject: expect.stringContaining('Estuaire') },
    ]);
    expect(await mailer({}).waiting(10)).toBeNull(); // only in a demo
    expect(await mailer({ SMTP_URL: smtpUrl }, { smtpUrl: null, mailFrom: null, isDemo: true }).waiting(10)).toBeNull();
  });
});
