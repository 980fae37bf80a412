import { rmSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { SamlIdp } from '../support/saml-idp.js';
import { CLAIRE, signInHere } from './network.js';
import { makeHome, start } from './start.mjs';
import { leaveAll } from './visit.js';

/** A provider on another site than the network: what browsers do with cookies there is what matters. */
let idp: SamlIdp;
let network: Awaited<ReturnType<typeof start>>;
let password: string;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  idp = await SamlIdp.start('127.0.0.1');
  const named = { ...idp.setting('societe'), name: 'Société', signOutUrl: null };
  network = await start('demo', makeHome(), { SAML_PROVIDERS: JSON.stringify([named]) });
  password = /(?:password|mot de passe)\W+(\S{15,})/i.exec(network.said())![1]!;
});
test.afterAll(async () => {
  idp.stop();
  await network.stop();
  rmSync(network.home, { recursive: true, force: true });
});
test.afterEach(leaveAll);

const greeted = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');

test('an account of a SAML provider on another site is linked, and opens the network', async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: network.url })).newPage();
  await page.goto('/sign-in');
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Continuer avec Société' }).click();
  await expect(page.getByText('Ce compte n’est lié à personne ici')).toBeVisible();

  await signInHere(page, CLAIRE, password);
  await greeted(page);
  await page.goto('/settings?tab=security');
  const accounts = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Comptes liés' }) });
  await accounts.getByRole('button', { name: 'Lier' }).click();
  await expect(accounts.getByText('Lié :')).toBeVisible();

  await page.context().clearCookies();
  await page.goto('/sign-in?next=/people');
  await page.getByRole('button', { name: 'Continuer avec Société' }).click();
  await expect(page).toHaveURL(`${network.url}/people`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
