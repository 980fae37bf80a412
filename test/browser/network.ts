import { type Browser, type BrowserContext, type Page, expect } from '@playwright/test';

/** Where the demo network answers, and who may try it. */
export const NETWORK = process.env['NETWORK_URL']!;
export const ACCOUNTS = {
  manager: 'claire.vasseur@atelier-loire.example',
  external: 'karim.haddad@mecaform.example',
} as const;
export type Account = keyof typeof ACCOUNTS;

/** The password that the start of the demo prints. */
export function demoPassword(): string {
  const said = process.env['DEMO_SAID']!;
  const found = /(?:password|mot de passe)\W+(\S{15,})/i.exec(said);
  if (!found) throw new Error(`No password in what the demo said:\n${said}`);
  return found[1]!;
}

export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto(`${NETWORK}/sign-in`);
  await page.getByLabel(/adresse|e-mail|email/i).fill(ACCOUNTS[account]);
  await page
    .getByLabel(/mot de passe|password/i)
    .first()
    .fill(demoPassword());
  await page.getByRole('button', { name: /se connecter|sign in/i }).click();
  // the first one after a start is slow on a busy machine: passwords are dear to check, by intent
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Bonjour|Hello|Good/, { timeout: 20_000 });
}

const states = new Map<Account, Awaited<ReturnType<BrowserContext['storageState']>>>();

/** A context in which this account is signed in: signed in once, then by its cookie. */
export async function contextOf(
  browser: Browser,
  account: Account,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<BrowserContext> {
  if (!states.has(account)) {
    const context = await browser.newContext({ baseURL: NETWORK });
    await signIn(await context.newPage(), account);
    states.set(account, await context.storageState());
    await context.close();
  }
  return browser.newContext({ baseURL: NETWORK, storageState: states.get(account), ...options });
}
