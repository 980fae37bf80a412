import { type Browser, type Page, expect, test } from '@playwright/test';
import { PASSWORD, YANN, forget, signIn } from './network.js';
import { leaveAll, linkMailedTo, mailsTo, openAccount, visit, visitAsNobody } from './visit.js';

test.afterEach(leaveAll);

/** Of the story; nobody else in these tests signs in as them. */
const OLIVIER = 'olivier.perrin@atelier-loire.example';

const accounts = async (browser: Browser, search = ''): Promise<Page> => {
  const page = await visit(browser, YANN);
  await page.goto(`/admin/accounts${search}`);
  await expect(page.getByRole('table')).toBeVisible();
  return page;
};
const names = (page: Page) => page.locator('tbody tr td:nth-child(2) span > span:first-child > span:first-child');
const header = (page: Page, name: string) => page.getByRole('columnheader', { name });

test('the table sorts by its headers, the address says how, and a reload and Back keep it', async ({ browser }) => {
  const page = await accounts(browser);
  await expect(header(page, 'Personne')).toHaveAttribute('aria-sort', 'ascending');
  await expect(names(page).first()).toHaveText(/^A/);
  await page.getByRole('button', { name: 'Personne', exact: true }).click();
  await expect(header(page, 'Personne')).toHaveAttribute('aria-sort', 'descending');
  await expect(page).toHaveURL(/sort=-name/);
  await expect(names(page).first()).toHaveText(/^[T-Z]/);
  await page.getByRole('button', { name: 'Fin d’accès' }).click();
  await expect(page).toHaveURL(/sort=until/);
  await expect(page.getByRole('row').nth(1)).toContainText('Externe');
  await page.reload();
  await expect(header(page, 'Fin d’accès')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByRole('row').nth(1)).toContainText('Externe');
  await page.getByRole('link', { name: 'Entreprises partenaires' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Entreprises partenaires' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/sort=until/);
  await expect(page.getByRole('row').nth(1)).toContainText('Externe');
});

test('filters stand in the address, and the number found beside them', async ({ browser }) => {
  const page = await accounts(browser);
  await page.getByRole('searchbox', { name: 'Chercher un compte' }).fill('mecaform');
  await expect(page).toHaveURL(/search=mecaform/);
  await expect(page.getByText('4 comptes')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(4);
  await page.goto('/admin/accounts?kind=EXTERNAL&sort=-seen');
  await expect(page.getByText('9 comptes')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Chercher un compte' }).fill('personne de ce nom');
  await expect(page.getByText('Aucun compte ne correspond')).toBeVisible();
});

test('all that the filter finds are chosen, not only those loaded; the dialog counts them before anything happens', async ({
  browser,
}) => {
  const page = await accounts(browser);
  await expect(page.locator('tbody tr')).toHaveCount(50);
  const found = Number(/(\d+) comptes/.exec(await page.getByText(/^\d+ comptes$/).innerText())![1]);
  await page.getByRole('checkbox', { name: 'Tout sélectionner' }).check({ force: true });
  await expect(page.getByText('50 lignes choisies')).toBeVisible();
  await page.getByRole('button', { name: `Choisir les ${found} que trouve le filtre` }).click();
  await expect(page.getByText(`Les ${found} lignes que trouve le filtre sont choisies`)).toBeVisible();
  // Oneself one does not suspend.
  await page.getByRole('button', { name: `Suspendre (${found - 1})` }).click();
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText(`Suspendre ${found - 1} comptes`);
  await expect(dialog).toContainText('1 des lignes choisies reste comme elle est');
  await dialog.getByRole('button', { name: 'Ne rien changer' }).click();
  await expect(page.getByText('Suspendu', { exact: true }).filter({ visible: true })).toHaveCount(0);
});

test('links for passwords go out to many at once, each to its own address', async ({ browser }) => {
  const page = await accounts(browser, '?search=transval');
  await expect(page.locator('tbody tr')).toHaveCount(2);
  const addresses = ['celine.aubry@transval.example', 'paul.adjani@transval.example'];
  await page.getByRole('checkbox', { name: 'Tout sélectionner' }).check({ force: true });
  await page.getByRole('button', { name: 'Envoyer les liens (2)' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Envoyer les liens' }).click();
  await expect(page.getByText('2 comptes traités.')).toBeVisible();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  for (const address of addresses) expect(await linkMailedTo(address, '/reset')).toContain('/reset?token=');
});

test('a suspension ends the other’s page at once; undone from its toast, they come back', async ({ browser }) => {
  await openAccount(browser, OLIVIER);
  const other = await visit(browser, OLIVIER);
  await other.goto('/');
  await expect(other.getByRole('article').first()).toBeVisible();

  const page = await accounts(browser, '?search=perrin');
  await page.getByRole('checkbox', { name: 'Sélectionner Olivier Perrin' }).check({ force: true });
  await page.getByRole('button', { name: 'Suspendre (1)' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Suspendre' }).click();
  await expect(page.getByText('1 compte suspendu')).toBeVisible();
  await expect(page.locator('tbody')).toContainText('Suspendu');
  // Nothing was clicked there: the page itself hears of it.
  await expect(other.getByRole('button', { name: 'Se connecter' })).toBeVisible({ timeout: 5_000 });
  await expect(other.getByRole('article')).toHaveCount(0);

  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText('1 compte peut de nouveau se connecter.')).toBeVisible();
  await expect(page.locator('tbody')).toContainText('Actif');
  forget(OLIVIER);
  await signIn(other, OLIVIER, PASSWORD);
});

test('what is refused for one holds up none of the others, and is said with its reason', async ({ browser }) => {
  const page = await accounts(browser, '?search=sofratube');
  await page.getByRole('checkbox', { name: 'Tout sélectionner' }).check({ force: true });
  // Meanwhile another administrator suspends one of them.
  const elsewhere = await accounts(browser, '?search=elke');
  await elsewhere.getByRole('button', { name: 'Actions pour Elke Brandt' }).click();
  await elsewhere.getByRole('menuitem', { name: /Suspendre/ }).click();
  await expect(elsewhere.getByText('compte suspendu, sessions fermées')).toBeVisible();

  const count = Number(/\((\d+)\)/.exec(await page.getByRole('button', { name: /^Suspendre \(/ }).innerText())![1]);
  await page.getByRole('button', { name: /^Suspendre \(/ }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('button', { name: 'Suspendre' }).click();
  await expect(dialog).toContainText(`${count - 1} faits, 1 refusé`);
  await expect(dialog).toContainText('Elke Brandt : Ce compte n’est pas actif.');
  await dialog.getByRole('button', { name: 'Fermer' }).last().click();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByText(/peuvent de nouveau se connecter/)).toBeVisible();
  await elsewhere.getByRole('button', { name: 'Annuler' }).click();
  await expect(elsewhere.getByText('Elke Brandt peut de nouveau se connecter.')).toBeVisible();
});

test('administrators of a demo read the waiting mails, and follow their links', async ({ browser }) => {
  const somebody = 'gaelle.lebreton@atelier-loire.example';
  const page = await accounts(browser, '?search=ga%C3%ABlle');
  await page.getByRole('button', { name: /^Actions pour Gaëlle/ }).click();
  await page.getByRole('menuitem', { name: 'Envoyer un lien de mot de passe' }).click();
  await expect(page.getByText('reçoit un lien par courriel')).toBeVisible();
  await expect.poll(() => mailsTo(somebody).length + 1).toBeGreaterThan(0);
  await page.getByRole('link', { name: 'Courriels en attente' }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole('list', { name: 'Courriels en attente' })).toContainText('gaelle.', { timeout: 2_000 });
  }).toPass();
  await page.getByRole('button', { name: 'Lire' }).first().click();
  const link = page.getByRole('dialog').getByRole('link', { name: /reset/ });
  const anybody = await visitAsNobody(browser);
  await anybody.goto((await link.getAttribute('href'))!);
  await expect(anybody.getByRole('heading', { level: 1, name: 'Nouveau mot de passe' })).toBeVisible();
});
