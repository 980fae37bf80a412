import { type BrowserContext, type Page, expect, test } from '@playwright/test';
import { TOTP } from 'otpauth';
import { NETWORK, PASSWORD, freshBrowserOf, signInHere } from './network.js';
import { leaveAll, openAccount, visitAsNobody } from './visit.js';

test.afterEach(leaveAll);

const INES = 'ines.roy@atelier-loire.example';
const SOPHIE = 'sophie.lemaire@atelier-loire.example';

const panel = (page: Page) =>
  page
    .getByRole('tabpanel')
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'Second facteur' }) });

async function securityOf(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('/settings?tab=security');
  await expect(panel(page)).toBeVisible();
  return page;
}

/** A device that keeps passkeys and asks nobody. */
async function withAuthenticator(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function signOut(page: Page): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/sign-in');
}

test('an application for codes is set up, asked for at the next sign-in, and a recovery code stands in for it', async ({
  browser,
}) => {
  await openAccount(browser, INES);
  const page = await securityOf(await freshBrowserOf(browser, INES));
  await panel(page).getByRole('button', { name: 'Ajouter une application de codes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Application de codes' });
  await expect(dialog.getByRole('img', { name: 'Image à scanner' })).toBeVisible();
  const totp = new TOTP({ secret: (await dialog.locator('code').innerText()).replaceAll(' ', '') });
  const code = dialog.getByLabel('Code affiché par l’application');
  await code.fill('000000');
  await dialog.getByRole('button', { name: 'Activer' }).click();
  await expect(dialog.getByText('Ce code n’est pas le bon')).toBeVisible();
  await code.fill(totp.generate());
  await dialog.getByRole('button', { name: 'Activer' }).click();
  const shown = page.getByRole('alertdialog', { name: 'Vos codes de secours' });
  await expect(shown.getByRole('listitem')).toHaveCount(10);
  const recovery = await shown.getByRole('listitem').first().innerText();
  await shown.getByRole('button', { name: 'Je les ai gardés' }).click();
  await expect(panel(page).getByText('Application de codes')).toBeVisible();
  await expect(panel(page).getByText('Il en reste 10')).toBeVisible();

  await signOut(page);
  await signInHere(page, INES, PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: 'Confirmez que c’est vous' })).toBeVisible();
  await page.reload();
  const asked = page.getByRole('textbox', { name: 'Code' });
  await asked.fill('000000');
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByText('Ce code n’est pas le bon')).toBeVisible();
  await asked.fill(totp.generate({ timestamp: Date.now() + 30_000 }));
  await page.getByRole('button', { name: 'Continuer' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');

  await signOut(page);
  await signInHere(page, INES, PASSWORD);
  await page.getByRole('textbox', { name: 'Code' }).fill(recovery);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
});

test('a passkey signs in without a password, and proves who is there before a sensitive act', async ({ browser }) => {
  await openAccount(browser, SOPHIE);
  const page = await securityOf(await freshBrowserOf(browser, SOPHIE));
  await withAuthenticator(page);
  await panel(page).getByRole('button', { name: 'Ajouter une clé d’accès' }).click();
  const shown = page.getByRole('alertdialog', { name: 'Vos codes de secours' });
  await shown.getByRole('button', { name: 'Je les ai gardés' }).click();
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'Clé d’accès' })).toBeVisible();

  await signOut(page);
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');

  await signOut(page);
  await signInHere(page, SOPHIE, PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: 'Confirmez que c’est vous' })).toBeVisible();
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');

  await page.goto('/settings?tab=security');
  // As if ten minutes had passed: the first answer is that of the server then, all others are its own.
  let isAsked = false;
  await page.route(`${NETWORK}/graphql`, (route) => {
    if (isAsked || !route.request().postData()?.includes('factorId')) return route.fallback();
    isAsked = true;
    return route.fulfill({ json: { errors: [{ message: '', extensions: { code: 'PROOF_REQUIRED' } }] } });
  });
  await panel(page).getByRole('button', { name: 'Retirer' }).click();
  const question = page.getByRole('dialog', { name: 'C’est bien vous ?' });
  await question.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
  await expect(panel(page).getByText('Pas encore de second facteur')).toBeVisible();
  await expect(question).toBeHidden();
});

test('an account without a passkey is told so, and can go on with the password', async ({ browser }) => {
  const page = await visitAsNobody(browser);
  await page.goto('/sign-in');
  await withAuthenticator(page);
  await page.getByRole('button', { name: 'Utiliser une clé d’accès' }).click();
  await expect(page.getByText('Aucune clé d’accès n’a été utilisée')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Mot de passe' })).toBeEditable();
});
