import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, expect, test } from '@playwright/test';
import { createTransport } from 'nodemailer';
import { cardOf, menu, openComposer } from './cards.js';
import { CLAIRE, KARIM, signIn } from './network.js';
import { PostOffice } from './post-office.js';
import { freePort, makeHome, start } from './start.mjs';
import { leaveAll } from './visit.js';

test.afterEach(leaveAll);

const GROUP = 'Qualité fournisseurs';
const FILE = 'Relevés du lot 4471.txt';
const MEGABYTES = 200;

let network: Awaited<ReturnType<typeof start>>;
let office: PostOffice;
let mailIn: number;
let folder: string;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  folder = await mkdtemp(join(tmpdir(), 'entrenous-day-'));
  office = await PostOffice.open();
  mailIn = await freePort();
  network = await start('demo', makeHome(), {
    SMTP_URL: office.url,
    MAIL_IN_PORT: String(mailIn),
    MAIL_IN_HOST: '127.0.0.1',
    MAIL_IN_DOMAIN: 'reply.atelier-loire.example',
    MAIL_ANSWER_DELAY: '5',
  });
});
test.afterAll(async () => {
  await network.stop();
  await office.close();
  await rm(network.home, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
});

test('a day of an employee and of a supplier: a large file through a cut, its words, mails and an answer to one, quiet, and no more', async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const claire = await arrive(browser, CLAIRE);
  const karim = await arrive(browser, KARIM);
  const path = join(folder, FILE);
  const hash = await measurements(path);

  await test.step('the supplier wants his mails with their text', async () => {
    await karim.goto('/settings?tab=notifications');
    await karim.getByRole('button', { name: /Ce que contiennent les courriels/ }).click();
    await karim.getByRole('option', { name: 'Le texte entier' }).click();
    await expect(karim.getByRole('button', { name: /Ce que contiennent les courriels/ })).toContainText('entier');
  });

  await test.step('he works at any hour, whenever this is run', async () => {
    await karim.getByRole('button', { name: /La nuit, à partir de/ }).click();
    await karim.getByRole('option', { name: 'Pas d’heures calmes' }).click();
    await expect(karim.getByRole('button', { name: /La nuit, à partir de/ })).toContainText('Pas d’heures');
    const daysOff = karim.getByRole('group', { name: 'Jours chômés' }).getByRole('checkbox', { checked: true });
    while ((await daysOff.count()) > 0) {
      const left = (await daysOff.count()) - 1;
      await daysOff.first().click({ force: true });
      await expect(daysOff).toHaveCount(left);
    }
  });

  await test.step('200 MB go up, the line is cut on the way, and they go on where they were', async () => {
    await claire.getByRole('navigation').getByRole('link', { name: GROUP }).first().click();
    await openComposer(claire);
    await claire.getByLabel('Titre (facultatif)').fill('Relevés dimensionnels');
    await claire.locator('.ProseMirror').click();
    await claire.keyboard.type('Les mesures de ce matin, @karim');
    await claire.getByRole('option', { name: /Karim Haddad/ }).click();
    const chosen = claire.waitForEvent('filechooser');
    await claire.getByRole('button', { name: 'Joindre un fichier' }).click();
    await (await chosen).setFiles(path);
    const progress = claire.getByRole('progressbar', { name: `Envoi de ${FILE}` });
    const sent = async () => Number(await progress.getAttribute('aria-valuenow'));
    await expect.poll(sent, { timeout: 30_000, intervals: [50] }).toBeGreaterThan(30);
    await claire.context().setOffline(true);
    await expect(claire.getByText(/hors connexion|ne répond pas|connexion/i).first()).toBeVisible();
    const before = await sent();
    expect(before).toBeLessThan(100);
    await claire.context().setOffline(false);
    await expect(progress).toHaveCount(0, { timeout: 60_000 });
    await expect(claire.getByRole('list', { name: 'Fichiers joints' })).toContainText(FILE);
    await claire.getByRole('main').getByRole('button', { name: 'Publier' }).click();
    const confirm = claire.getByRole('alertdialog').getByRole('button', { name: 'Publier' });
    const card = cardOf(claire, 'Relevés dimensionnels');
    await expect(confirm.or(card).first()).toBeVisible();
    if (await confirm.isVisible()) await confirm.click();
    await expect(card.getByRole('link', { name: FILE })).toBeVisible();
  });

  let threadUrl = '';
  await test.step('the supplier is told by a mail that says who reads, and answers that mail', async () => {
    const mail = await office.mailTo(KARIM, /Relevés dimensionnels|mesures de ce matin/);
    expect(mail.text).toContain('Les mesures de ce matin');
    threadUrl = new RegExp(`${network.url}/p/[\\w-]+`).exec(mail.text)![0];
    const outgoing = createTransport({ host: '127.0.0.1', port: mailIn, ignoreTLS: true });
    await outgoing.sendMail({
      from: KARIM,
      to: mail.replyTo!,
      subject: `Re: ${mail.subject}`,
      inReplyTo: mail.messageId,
      text: `Vu, je reprends la cote 12 demain.\n\nLe 23 nov. 2026 à 10:00, Entrenous <no-reply@localhost> a écrit :\n> ${mail.text.replaceAll('\n', '\n> ')}`,
    });
    outgoing.close();
    await claire.goto(threadUrl);
    const answer = claire.getByRole('listitem').filter({ hasText: 'je reprends la cote 12 demain' });
    await expect(answer).toBeVisible({ timeout: 20_000 });
    await expect(answer.getByRole('link', { name: 'Karim Haddad' })).toBeVisible();
    await expect(claire.getByText('a écrit :')).toHaveCount(0);
  });

  await test.step('both find the file by a word that stands in it, and the supplier gets the same bytes', async () => {
    for (const page of [claire, karim]) {
      await expect(async () => {
        await page.goto('/search?q=zirconolite');
        await expect(page.getByRole('main').getByRole('link', { name: FILE }).first()).toBeVisible({ timeout: 3_000 });
      }).toPass({ timeout: 60_000 });
    }
    await karim.goto(threadUrl);
    const download = karim.waitForEvent('download');
    await karim.getByRole('link', { name: FILE }).first().click();
    expect(await hashOf(await (await download).path())).toBe(hash);
  });

  await test.step('the supplier mutes the thread: what follows there is not mailed', async () => {
    await menu(karim, 'Relevés dimensionnels', 'Suivre ou taire ce fil…');
    const thread = karim.getByRole('dialog', { name: 'Suivre ou taire ce fil' });
    await thread.getByText('Le taire').click();
    await karim.keyboard.press('Escape');
    await answer(claire, threadUrl, 'La cote 12 seulement ?');
    await office.quiet();
    expect(office.to(KARIM).filter(({ text }) => text.includes('La cote 12 seulement'))).toEqual([]);
  });

  await test.step('the supplier is removed, and receives nothing more', async () => {
    const groupUrl = await groupOf(claire);
    await claire.goto(`${groupUrl}/members`);
    await claire.getByRole('searchbox', { name: 'Chercher dans le groupe' }).fill('karim haddad');
    await claire.getByRole('button', { name: 'Actions pour Karim Haddad' }).click();
    await claire.getByRole('menuitem', { name: 'Retirer du groupe' }).click();
    await expect(claire.getByText('Karim Haddad')).toHaveCount(0);
    await claire.goto('/'); // whoever goes on working has not taken it back
    await expect(async () => {
      await karim.goto(threadUrl);
      await expect(karim.getByText('Relevés dimensionnels')).toHaveCount(0, { timeout: 1_000 });
    }).toPass({ timeout: 20_000 });
    const earlier = office.to(KARIM).length;
    const mail = office.to(KARIM).find(({ replyTo }) => replyTo)!;
    await answer(claire, threadUrl, 'Reste-t-il quelqu’un de Mécaform ici ?');
    await office.quiet();
    expect(
      office
        .to(KARIM)
        .slice(earlier)
        .filter(({ text }) => /cote 12|Mécaform ici|Relevés/.test(text)),
    ).toEqual([]);
    const outgoing = createTransport({ host: '127.0.0.1', port: mailIn, ignoreTLS: true });
    await expect(
      outgoing.sendMail({ from: KARIM, to: mail.replyTo!, subject: 'Re:', text: 'Encore là ?' }),
    ).rejects.toThrow(/550/);
    outgoing.close();
    await karim.goto('/search?q=zirconolite');
    await expect(karim.getByText('Relevés')).toHaveCount(0);
  });
});

async function arrive(browser: Browser, email: string): Promise<Page> {
  const password = /(?:password|mot de passe)\W+(\S{15,})/i.exec(network.said())![1]!;
  const page = await (await browser.newContext({ baseURL: network.url, locale: 'fr-FR' })).newPage();
  await signIn(page, email, password);
  return page;
}

/** So many megabytes of numbers, with one rare word among them; their hash. */
async function measurements(path: string): Promise<string> {
  const file = await open(path, 'w');
  await file.write('Relevés du lot 4471. Inclusion de zirconolite au point 12.\n');
  for (let n = 0; n < MEGABYTES; n += 1) await file.write(`${randomBytes(2 ** 19).toString('hex')}\n`);
  await file.close();
  return hashOf(path);
}
async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

async function groupOf(page: Page): Promise<string> {
  await page.goto('/');
  return (await page.getByRole('navigation').getByRole('link', { name: GROUP }).first().getAttribute('href'))!;
}

async function answer(page: Page, url: string, words: string): Promise<void> {
  await page.goto(url);
  await page.getByRole('button', { name: 'Écrire une réponse…' }).click();
  await expect(page.locator('.ProseMirror')).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible();
}
