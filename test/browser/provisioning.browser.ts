import { type Browser, type Page, expect, test } from '@playwright/test';
import { NETWORK, YANN } from './network.js';
import { leaveAll, linkMailedTo, visit } from './visit.js';

test.afterEach(leaveAll);

const page = async (browser: Browser, path: string, heading: string): Promise<Page> => {
  const opened = await visit(browser, YANN);
  await opened.goto(path);
  await expect(opened.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  return opened;
};

test('a token is made, its secret shown once; a directory makes an account by it, and is shut out', async ({
  browser,
}) => {
  const admin = await page(browser, '/admin/provisioning', 'Provisionnement');
  await expect(admin.locator('code').first()).toHaveText(/\/scim\/v2$/);
  await expect(admin.getByRole('region', { name: 'Groupes de l’annuaire' })).toContainText('GRP-Qualité');
  await admin.getByRole('button', { name: 'Créer un jeton' }).click();
  const dialog = admin.getByRole('dialog', { name: 'Créer un jeton' });
  await dialog.getByLabel('Pour quel annuaire').fill('Okta');
  await dialog.getByRole('button', { name: 'Créer le jeton' }).click();
  const shown = admin.getByRole('alertdialog', { name: 'Le secret du jeton' });
  const secret = await shown.locator('code').innerText();
  await shown.getByRole('button', { name: 'Je l’ai gardé' }).click();
  await expect(shown).toBeHidden();
  await expect(admin.getByRole('region', { name: 'Jetons' })).not.toContainText(secret);

  const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/scim+json' };
  const somebody = {
    userName: 'nora.scim@atelier-loire.example',
    name: { givenName: 'Nora', familyName: 'Scim' },
    title: 'Régleuse',
  };
  const send = (data: object) => admin.request.post(`${NETWORK}/scim/v2/Users`, { headers, data });
  expect((await send(somebody)).status()).toBe(201);
  expect((await send(somebody)).status()).toBe(409);
  const link = await linkMailedTo('nora.scim@atelier-loire.example', '/reset');
  const newcomer = await (await browser.newContext({ baseURL: NETWORK })).newPage();
  await newcomer.goto(link);
  await expect(newcomer.getByLabel('Nouveau mot de passe')).toBeVisible();

  await admin.reload();
  await expect(admin.getByRole('region', { name: 'Demandes refusées' })).toContainText('POST Users');
  await admin.getByRole('button', { name: 'Révoquer Okta' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: 'Révoquer le jeton' }).click();
  await expect(admin.getByRole('row', { name: /Okta/ }).first()).toContainText('Révoqué');
  expect((await send(somebody)).status()).toBe(401);
});

test('a list says what it would do, does it, and reports', async ({ browser }) => {
  const admin = await page(browser, '/admin/accounts', 'Comptes');
  await admin.getByRole('link', { name: 'Importer une liste' }).click();
  await expect(admin.getByRole('heading', { level: 1, name: 'Importer une liste de personnes' })).toBeVisible();
  const list = [
    'E-mail;Prénom;Nom;Fonction',
    'lise.csv@atelier-loire.example;Lise;Csv;Ajusteuse',
    'pas une adresse;Paul;Perdu;',
    'karim.haddad@mecaform.example;Karim;Haddad;',
  ].join('\r\n');
  const bring = async (name: string) => {
    const chooser = admin.waitForEvent('filechooser');
    await admin.getByRole('button', { name: 'Choisir un fichier CSV' }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(list, 'latin1') });
    await expect(admin.getByRole('heading', { level: 2, name })).toBeVisible();
  };
  await bring('personnes.csv');
  await expect(admin.getByText('Comptes à créer : 1.')).toBeVisible();
  const lines = admin.getByRole('region', { name: 'Ligne par ligne' });
  await expect(lines.getByRole('row')).toHaveCount(4);
  await admin.getByText('Seulement les lignes non retenues').click();
  await expect(lines.getByRole('row')).toHaveCount(3);
  await expect(lines).toContainText('n’est pas d’un salarié');
  await admin.getByRole('button', { name: 'Créer ou modifier 1 compte' }).click();
  await expect(admin.getByText('Terminé.')).toBeVisible({ timeout: 20_000 });
  await expect(lines).toContainText('Créé');
  const download = admin.waitForEvent('download');
  await admin.getByRole('link', { name: 'Rapport (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('people.csv');
  await bring('encore.csv');
  await expect(admin.getByText('Comptes à créer : 0.')).toBeVisible();
  await expect(admin.getByRole('button', { name: 'Rien à faire' })).toBeDisabled();
  await admin.getByRole('button', { name: 'Écarter' }).click();
  await expect(admin.getByText('Liste écartée')).toBeVisible();
});
