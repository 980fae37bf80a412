import { type Browser, type BrowserContext, type Page, expect, test } from '@playwright/test';

type State = Exclude<Awaited<ReturnType<BrowserContext['storageState']>>, string>;
export type Options = Parameters<Browser['newContext']>[0];

/** The networks that the set-up has started: one for each that runs tests beside others, all with the same beginning. */
const networks = JSON.parse(process.env['NETWORKS']!) as { url: string; home: string }[];
/** Where this runner's network answers, and where its data stand. */
export const { url: NETWORK, home: HOME } = networks[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)]!;

/** Who tries the product in the demo network: manages groups, administers, comes from a supplier. */
export const CLAIRE = 'claire.vasseur@atelier-loire.example';
export const YANN = 'yann.le-bihan@atelier-loire.example';
export const KARIM = 'karim.haddad@mecaform.example';
/** For accounts that a test opens. */
export const PASSWORD = 'lampe tortue océan crayon';

/** The password that the start of the demo prints. */
export const demoPassword = (): string => process.env['DEMO_PASSWORD']!;

const passwords = new Map<string, string>();
/** Somebody of the story has chosen a password. */
export const choosesPassword = (email: string): unknown => passwords.set(email, PASSWORD);

const signedInBefore = JSON.parse(process.env['SESSIONS']!) as Record<string, State>;
const signedInHere = new Map<string, State>();
/** A session of one file's tests: the eleventh sign-in of a person, in whatever file, ends the session that was used longest ago. */
const keyOf = (email: string) => `${test.info().file} ${email}`;

/** A browser in which somebody is signed in: by the set-up, or by the form once in a file, then by the cookie. */
export async function browserOf(browser: Browser, email: string, options: Options = {}): Promise<BrowserContext> {
  let state = signedInBefore[email] ?? signedInHere.get(keyOf(email));
  if (!state) {
    const context = await freshBrowserOf(browser, email);
    state = await context.storageState();
    signedInHere.set(keyOf(email), state);
    await context.close();
  }
  const origins = state.origins.map((origin) => ({ ...origin, origin: NETWORK }));
  return browser.newContext({ baseURL: NETWORK, storageState: { ...state, origins }, ...options });
}

/** One in which somebody has just signed in: a session of their own, for tests that end it. */
export async function freshBrowserOf(browser: Browser, email: string, options: Options = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: NETWORK, ...options });
  const page = await context.newPage();
  await signIn(page, email, passwords.get(email) ?? demoPassword());
  await page.close();
  return context;
}

/** Forgets how somebody was signed in: their sessions have been ended. */
export const forget = (email: string): unknown => signedInHere.delete(keyOf(email));

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await signInHere(page, email, password);
  // the first one after a start is slow on a busy machine: passwords are dear to check, by intent
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/Bonjour|Hello|Good/, { timeout: 20_000 });
}

export async function signInHere(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel(/adresse|e-mail|email/i).fill(email);
  await page
    .getByLabel(/mot de passe|password/i)
    .first()
    .fill(password);
  await page.getByRole('button', { name: /se connecter|sign in/i }).click();
}
