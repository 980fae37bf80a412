import { expect, test } from '@playwright/test';
import { CLAIRE } from './network.js';
import { Person } from './person.js';
import { leaveAll, openAccount, openGroup, visit } from './visit.js';

test.afterEach(leaveAll);
test.beforeAll(async ({ browser }) => {
  await openAccount(browser, HELENE);
  await openAccount(browser, SARAH);
});

/** Owner and compliance officer of the story; nobody else in these tests signs in as them. */
const HELENE = 'helene.garnier@atelier-loire.example';
const SARAH = 'sarah.cohen@atelier-loire.example';

test('an owner gives a colleague a duty and takes it back; alone, they are warned', async ({ browser }) => {
  const page = await visit(browser, HELENE);
  await page.goto('/admin/roles');
  await expect(page.getByText('Le réseau n’a qu’un propriétaire')).toBeVisible();
  await page.getByRole('button', { name: 'Confier un rôle' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('Claire Vas');
  await page.getByRole('option', { name: /Claire Vasseur/ }).click();
  await dialog.getByRole('button', { name: 'Confier le rôle' }).click();
  await expect(page.getByText('Un courriel prévient Claire Vasseur.')).toBeVisible();
  const row = page.getByRole('row').filter({ hasText: 'Claire Vasseur' });
  await expect(row).toContainText('Conformité');
  await row.getByRole('button', { name: 'Retirer le rôle de Claire Vasseur' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Retirer le rôle' }).click();
  await expect(row).toBeHidden();
});

test('an officer asks, an owner approves as there is no other officer, and what is read stands in its own page', async ({
  browser,
}) => {
  const claire = await visit(browser, CLAIRE);
  await openGroup(claire, 'Qualité fournisseurs');
  const address = await claire.locator('a[href^="/p/"]').first().getAttribute('href');
  const page = await visit(browser, SARAH);
  await page.goto('/break-glass');
  await page.getByRole('button', { name: 'Demander un accès' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Adresse' }).fill(address!);
  await dialog.getByLabel('Pourquoi').fill('Plainte reçue le 3');
  await dialog.getByRole('button', { name: 'Demander', exact: true }).click();
  await expect(page.getByText('À décider')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approuver' })).toHaveCount(0);
  const helene = await Person.of(browser, HELENE);
  await helene.page.goto('/break-glass');
  await helene.page.getByRole('button', { name: 'Approuver' }).click();
  await expect(helene.page.getByText('Ouvert', { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Un accès exceptionnel vous est ouvert')).toBeVisible();
  await page.getByRole('link', { name: 'Lire', exact: true }).click();
  await page.getByRole('button', { name: 'Lire', exact: true }).click();
  await expect(page.getByRole('article').first()).toContainText('Qualité fournisseurs');
  await page.getByRole('link', { name: 'Accès exceptionnels' }).first().click();
  await page.getByRole('button', { name: 'Mettre fin' }).click();
  await expect(page.getByText('Terminé', { exact: true })).toBeVisible();
});
