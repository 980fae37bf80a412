import { expect, test } from '@playwright/test';
import { CLAIRE, KARIM } from './network.js';
import { leaveAll, openGroup, visit } from './visit.js';

test.afterEach(leaveAll);

test('a manager asks who reads a post and why, and looks at the group as an external of it', async ({ browser }) => {
  const page = await visit(browser, CLAIRE);
  await page.goto('/');
  await openGroup(page, 'Qualité fournisseurs');

  await page.getByRole('article').first().getByRole('button', { name: 'Actions sur la publication' }).click();
  await page.getByRole('menuitem', { name: 'Qui peut lire ?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Qui peut lire ?' });
  await expect(dialog.getByText('Vous pouvez lire ceci.')).toBeVisible();
  await expect(dialog.getByRole('list', { name: 'Les lecteurs' }).getByRole('listitem').first()).toBeVisible();
  await dialog.getByRole('button', { name: 'Pourquoi ?' }).first().click();
  await expect(dialog.getByText('L’appartenance ouvre').nth(1)).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Voir comme un externe' }).click();
  const choice = page.getByRole('dialog', { name: 'Voir comme un externe' });
  await choice.getByRole('button', { name: /Comme qui/ }).click();
  await page.getByRole('option', { name: /Karim Haddad/ }).click();
  await choice.getByRole('button', { name: 'Commencer la visite' }).click();
  await expect(page.getByText('Karim Haddad (Mécaform)')).toBeVisible();
  await expect(page.getByText(/L’accès ouvre \d+ publications/)).toBeVisible();
  await expect(page.getByText('Internes seulement')).toHaveCount(0);
  await page.getByRole('button', { name: 'Terminer la visite' }).click();
  await expect(page.getByRole('button', { name: 'Voir comme un externe' })).toBeVisible();
});

test('an external is told why they read, and of nobody whom they do not see', async ({ browser }) => {
  const page = await visit(browser, KARIM);
  await page.goto('/');
  await page.getByRole('article').first().getByRole('button', { name: 'Actions sur la publication' }).click();
  await page.getByRole('menuitem', { name: 'Qui peut lire ?' }).click();
  const dialog = page.getByRole('dialog', { name: 'Qui peut lire ?' });
  await expect(dialog.getByText('Vous pouvez lire ceci.')).toBeVisible();
  await expect(dialog.getByText('Parrain : Claire Vasseur.')).toBeVisible();
  await expect(dialog.getByText('Et une autre personne ?')).toHaveCount(0);
  await expect(dialog.getByText('sont séparées')).toHaveCount(0);
});
