import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type Page, expect } from '@playwright/test';
import { HOME, NETWORK, type Options, PASSWORD, browserOf, choosesPassword } from './network.js';

/** Somebody's page, in a browser of their own. */
export const visit = async (browser: Browser, email: string, options: Options = {}): Promise<Page> =>
  (await browserOf(browser, email, options)).newPage();

/** A page of somebody who is not signed in. */
export async function visitAsNobody(browser: Browser, options: Options = {}): Promise<Page> {
  return (await browser.newContext({ baseURL: NETWORK, ...options })).newPage();
}

/** Somebody of the story who never signed in gets a password by the link of a reset, as anybody would. */
export async function openAccount(browser: Browser, email: string): Promise<void> {
  const page = await visitAsNobody(browser);
  const earlier = linksMailedTo(email, '/reset').length;
  await page.goto('/reset');
  await page.getByLabel('Adresse professionnelle').fill(email);
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await expect(page.getByText('un courriel vient d’y partir')).toBeVisible();
  await page.goto(await linkMailedTo(email, '/reset', earlier));
  await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Votre mot de passe est changé')).toBeVisible();
  await page.context().close();
  choosesPassword(email);
}

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: string;
}

/** The mails to this address that wait in the outbox, oldest first. */
export function mailsTo(email: string, home = HOME): Mail[] {
  const folder = join(home, 'outbox');
  if (!existsSync(folder)) return []; // nothing was ever sent
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Mail)
    .filter(({ to }) => to === email)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Path and token of the newest link to this page that was mailed to the address; waits until there are more than `earlier`. */
export async function linkMailedTo(email: string, path: string, earlier = 0): Promise<string> {
  await expect.poll(() => linksMailedTo(email, path).length, { timeout: 15_000 }).toBeGreaterThan(earlier);
  return linksMailedTo(email, path).at(-1)!;
}

/** All that were mailed so far, oldest first. */
export const linksMailedTo = (email: string, path: string): string[] =>
  mailsTo(email).flatMap(({ text }) => new RegExp(`${path}\\?token=[\\w-]+`).exec(text) ?? []);

/** Closes every browser that a test opened: their pages would go on working behind the next one. */
export async function leaveAll({ browser }: { browser: Browser }): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

const groupAddresses = new Map<string, string>();

/** Opens one of the viewer's groups by its name: where it stands, the navigation said the first time. */
export async function openGroup(page: Page, name: string): Promise<string> {
  if (!groupAddresses.has(name)) {
    await page.goto('/');
    const link = page.getByRole('navigation').getByRole('link', { name }).first();
    groupAddresses.set(name, (await link.getAttribute('href'))!);
  }
  const address = groupAddresses.get(name)!;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  return address;
}
