import { rmSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type Page, expect, test } from '@playwright/test';
import Provider from 'oidc-provider';
import { CLAIRE, YANN, signInHere } from './network.js';
import { makeHome, start } from './start.mjs';
import { leaveAll } from './visit.js';

/** A real provider, with its own pages, and a network that names it. */
let network: Awaited<ReturnType<typeof start>>;
let server: Server;
let password: string;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  let answer: (...both: Parameters<ReturnType<Provider['callback']>>) => unknown = () => undefined;
  server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const named = { id: 'maison', name: 'Maison', issuer, clientId: 'entrenous', clientSecret: 'un secret assez long' };
  network = await start('demo', makeHome(), { OIDC_PROVIDERS: JSON.stringify([named]) });
  password = /(?:password|mot de passe)\W+(\S{15,})/i.exec(network.said())![1]!;
  answer = providerFor(issuer, network.url, named.clientSecret).callback();
});
test.afterAll(async () => {
  server.close().closeAllConnections();
  await network.stop();
  rmSync(network.home, { recursive: true, force: true });
});
test.afterEach(leaveAll);

function providerFor(issuer: string, url: string, secret: string): Provider {
  const client = {
    client_id: 'entrenous',
    client_secret: secret,
    redirect_uris: [`${url}/auth/maison/callback`],
    post_logout_redirect_uris: [`${url}/sign-in`],
  };
  return new Provider(issuer, {
    clients: [client],
    cookies: { keys: ['x'] },
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId: 'entrenous', accountId: oidc.session!.accountId! });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
}

const newPage = async (browser: Browser) => (await browser.newContext({ baseURL: network.url })).newPage();
const greeted = (page: Page) => expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
const accounts = (page: Page) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: 'Comptes liés' }) });
const goOn = (page: Page) => page.getByRole('button', { name: 'Continuer avec Maison' }).click();

async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await page.getByRole('menuitem', { name: 'Se déconnecter' }).click();
}

/** On the provider's own page. */
async function signInThere(page: Page, who: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(who);
  await page.getByPlaceholder('and password').fill('x');
  await page.getByRole('button', { name: 'Sign-in' }).click();
}

test('an account of a provider is linked, opens the network, and proves who is there in a tab of its own', async ({
  browser,
}) => {
  const page = await newPage(browser);
  await page.goto('/sign-in');
  await page.waitForLoadState('networkidle');
  await goOn(page);
  await signInThere(page, 'claire');
  await expect(page.getByText('Ce compte n’est lié à personne ici')).toBeVisible();

  await signInHere(page, CLAIRE, password);
  await greeted(page);
  await page.goto('/settings?tab=security');
  await accounts(page).getByRole('button', { name: 'Lier' }).click();
  await signInThere(page, 'claire');
  await expect(accounts(page).getByText('Lié :')).toBeVisible();

  // A session by a password ends here alone; one by the provider there too.
  await signOut(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible();
  await page.goto('/sign-in?next=/people');
  await goOn(page);
  await expect(page).toHaveURL(`${network.url}/people`);
  await signOut(page);
  await page.getByRole('button', { name: 'Yes, sign me out' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible();
  await goOn(page);
  await signInThere(page, 'claire');
  await greeted(page);

  // The provider did not say when it asked: the server wants a proof.
  await page.goto('/settings?tab=security');
  await accounts(page).getByRole('button', { name: 'Retirer' }).click();
  const question = page.getByRole('dialog', { name: 'C’est bien vous ?' });
  const [tab] = await Promise.all([
    page.context().waitForEvent('page'),
    question.getByRole('button', { name: 'Confirmer avec Maison' }).click(),
  ]);
  await signInThere(tab, 'somebody else');
  await expect(tab.getByText('n’a pas confirmé à l’instant que c’est vous')).toBeVisible();
  await tab.close();
  const [again] = await Promise.all([
    page.context().waitForEvent('page'),
    question.getByRole('button', { name: 'Confirmer avec Maison' }).click(),
  ]);
  await signInThere(again, 'claire');
  await expect(accounts(page).getByText('Pas encore lié')).toBeVisible();
  await expect(question).toBeHidden();
});

test('a population that has to come by a provider is led there after its password, and not asked for it again', async ({
  browser,
}) => {
  const page = await newPage(browser);
  await page.goto('/sign-in');
  await signInHere(page, YANN, password);
  await greeted(page);
  await page.goto('/admin/security');
  const staff = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Salariés' }) });
  await expect(staff.getByText('Sans compte lié chez un fournisseur')).toBeVisible();
  await staff.getByText('Par un fournisseur seulement').click();
  await staff.getByRole('button', { name: 'Enregistrer' }).click();

  // Whoever set it came by a password, too.
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible();
  await signInHere(page, YANN, password);
  await expect(page.getByRole('heading', { level: 1, name: 'Votre compte d’entreprise' })).toBeVisible();
  await goOn(page);
  await signInThere(page, 'yann');
  await expect(page.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeHidden();

  const other = await newPage(browser);
  await other.goto('/sign-in');
  await signInHere(other, YANN, password);
  await expect(other.getByText('Votre réseau vous demande de passer par votre compte d’entreprise')).toBeVisible();
  await goOn(other);
  await signInThere(other, 'yann');
  await greeted(other);
});
