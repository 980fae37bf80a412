import { expect, test } from '@playwright/test';
import { CLAIRE, YANN } from './network.js';
import { leaveAll, visit } from './visit.js';

test.afterEach(leaveAll);

test('the log: filtered by the address, kept by a reload, and saved as a file', async ({ browser }) => {
  const page = await visit(browser, YANN);
  await page.goto('/audit?kind=NETWORK');
  await page.getByRole('button', { name: /Acte/ }).click();
  await page.getByRole('option', { name: 'Entreprise ajoutée' }).click();
  await expect(page).toHaveURL(/kind=NETWORK&action=partnerOrganisation\.create/);
  await page.reload();
  await expect(page.getByRole('button', { name: /Acte/ })).toContainText('Entreprise ajoutée');
  await page.goto('/audit?kind=NETWORK');
  await page.getByRole('button', { name: 'Exporter' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  expect((await download).suggestedFilename()).toMatch(/^audit-\d{4}-\d\d-\d\d\.csv$/);
});

test('a sponsor renews an access: asked for once, until a day', async ({ browser }) => {
  const page = await visit(browser, CLAIRE);
  await page.goto('/externals');
  const row = page.getByRole('row').filter({ hasText: 'Leïla Amrani' });
  await row.getByRole('button', { name: /^Actions pour/ }).click();
  await page.getByRole('menuitem', { name: 'Prolonger' }).click();
  const dialog = page.getByRole('dialog', { name: 'Prolonger l’accès de Leïla Amrani ?' });
  const until = new Date(Date.now() + 360 * 86_400_000);
  await dialog.getByLabel('Nouvelle fin d’accès').fill(until.toISOString().slice(0, 10));
  await dialog.getByRole('button', { name: 'Prolonger' }).click();
  await expect(page.getByText('L’accès de Leïla Amrani est prolongé.')).toBeVisible();
  await expect(row).toContainText(String(until.getFullYear()));
});
