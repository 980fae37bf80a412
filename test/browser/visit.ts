import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type Page, expect, test } from '@playwright/test';
import { NETWORK, demoPassword } from './network.js';

export const CLAIRE = 'claire.vasseur@atelier-loire.example';
export const YANN = 'yann.le-bihan@atelier-loire.example';
export const KARIM = 'karim.haddad@mecaform.example';
/** For accounts that a test opens. */
export const PASSWORD = 'lampe tortue océan crayon';

type Options = Parameters<Browser['newContext']>[0];
const passwords = new Map<string, string>();
const states = new Map<string, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** A session of one file's tests: the eleventh sign-in of a person, in whatever file, ends the session that was used longest ago. */
const keyOf = (email: string) => `${test.info().file} ${email}`;

/** Somebody's page, in a browser of their own: signed in by the form once in a file, then by the cookie. */
export async function visit(browser: Browser, email: string, options: Options = {}): Promise<Page> {
  const key = keyOf(email);
  if (!states.has(key)) {
    const context = await browser.newContext({ baseURL: NETWORK });
    const page = await context.newPage();
    await signIn(page, email, passwords.get(email) ?? demoPassword());
    states.set(key, await context.storageState());
    await context.close();
  }
  const context = await browser.newContext({ baseURL: NETWORK, storageState: states.get(key), ...options });
  return context.newPage();
}

/** A page of somebody who is not signed in. */
export async function visitAsNobody(browser: Browser, options: Options = {}): Promise<Page> {
  return (await browser.newContext({ baseURL: NETWORK, ...options })).newPage();
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel(/adresse|e-mail|email/i).fill(email);
  await page
    .getByLabel(/mot de passe|password/i)
    .first()
    .fill(password);
  await page.getByRole('button', { name: /se connecter|sign in/i }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Bonjour|Hello|Good/);
}

/** Somebody of the story who never signed in gets a password by the link of a reset, as anybody would. */
export async function openAccount(browser: Browser, email: string): Promise<void> {
  const page = await visitAsNobody(browser);
  await page.goto('/reset');
  await page.getByLabel('Adresse professionnelle').fill(email);
  await page.getByRole('button', { name: 'Envoyer le lien' }).click();
  await expect(page.getByText('un courriel vient d’y partir')).toBeVisible();
  await page.goto(await linkMailedTo(email, '/reset'));
  await page.getByLabel('Nouveau mot de passe').fill(PASSWORD);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Votre mot de passe est changé')).toBeVisible();
  await page.context().close();
  passwords.set(email, PASSWORD);
}

/** Forgets how somebody was signed in: their sessions have been ended. */
export function forget(email: string): void {
  states.delete(keyOf(email));
}

interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: string;
}

/** The mails to this address that wait in the outbox, oldest first. */
export function mailsTo(email: string, home = process.env['NETWORK_HOME']!): Mail[] {
  const folder = join(home, 'outbox');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Mail)
    .filter(({ to }) => to === email)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

/** Path and token of the newest link to this page that was mailed to the address; waits for the mail. */
export async function linkMailedTo(email: string, path: string): Promise<string> {
  const pattern = new RegExp(`${path}\\?token=[\\w-]+`);
  const links = () => mailsTo(email).flatMap(({ text }) => pattern.exec(text) ?? []);
  await expect.poll(() => links().length, { timeout: 15_000 }).toBeGreaterThan(0);
  return links().at(-1)!;
}

/** Closes every browser that a test opened: their pages would go on working behind the next one. */
export async function leaveAll({ browser }: { browser: Browser }): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

/** Opens one of the viewer's groups by its name in the navigation. */
export async function openGroup(page: Page, name: string): Promise<string> {
  await page.goto('/');
  const link = page.getByRole('navigation').getByRole('link', { name }).first();
  const address = await link.getAttribute('href');
  await page.goto(address!);
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
  return address!;
}
