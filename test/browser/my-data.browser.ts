import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { CLAIRE, KARIM } from './network.js';
import { Person } from './person.js';

test('somebody takes a copy of what is theirs: asked for, made, downloaded, taken away', async ({ browser }) => {
  const { page } = await Person.signingIn(browser, KARIM);
  await page.goto('/settings?tab=data');
  await expect(page.getByText('Aucune copie n’a été demandée.')).toBeVisible();
  await page.getByRole('button', { name: 'Préparer ma copie' }).click();
  const copies = page.getByRole('list', { name: 'Copies demandées' });
  await expect(copies.getByRole('button', { name: 'Télécharger' })).toBeVisible({ timeout: 30_000 });
  const download = page.waitForEvent('download');
  await copies.getByRole('button', { name: 'Télécharger' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^entrenous-\d{4}-\d\d-\d\d\.zip$/);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
  await copies.getByRole('button', { name: 'Effacer' }).click();
  await expect(page.getByText('Aucune copie n’a été demandée.')).toBeVisible();
});

test('who manages a group takes a copy of it in its settings', async ({ browser }) => {
  const claire = await Person.signingIn(browser, CLAIRE);
  const { page } = claire;
  const id = await claire.groupId('Qualité fournisseurs');
  await page.goto(`/g/${id}/settings`);
  await page.getByRole('button', { name: 'Préparer une copie' }).click();
  await expect(page).toHaveURL(/\/settings\?tab=data$/);
  await expect(page.getByRole('heading', { name: 'Le groupe Qualité fournisseurs' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Télécharger' }).first()).toBeVisible({ timeout: 30_000 });
});
