import { expect, test } from '@playwright/test';
import { CLAIRE, KARIM } from './network.js';
import { leaveAll, openGroup, visit } from './visit.js';

test.afterEach(leaveAll);

test('a member reads what would change, agrees, and nothing waits for them any more; an external reads it too', async ({
  browser,
}) => {
  const page = await visit(browser, CLAIRE);
  await page.goto('/');
  await expect(page.getByText('Achats matières s’ouvrirait davantage')).toBeVisible();
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Achats matières s’ouvrirait davantage' })
    .getByRole('link')
    .click();
  const notice = page.getByRole('region', { name: 'Ce groupe s’ouvrirait davantage' });
  await expect(notice).toContainText('Tout collègue pourra demander à le rejoindre.');
  await expect(notice).toContainText('Ce qui a été écrit avant reste lu par ceux qui peuvent déjà le lire');
  const address = page.url();
  await notice.getByRole('button', { name: 'Qui verra quoi' }).click();
  await expect(notice.getByRole('table')).toContainText('Sur demande');
  await notice.getByRole('button', { name: 'J’accepte d’y figurer' }).click();
  await expect(notice).toContainText('Vous avez accepté');
  await expect(notice.getByRole('region', { name: 'Ce que verront les autres' })).toContainText('Claire Vasseur');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByText('Achats matières s’ouvrirait davantage')).toBeHidden();

  const external = await visit(browser, KARIM);
  await external.goto(address);
  const told = external.getByRole('region', { name: 'Ce groupe s’ouvrirait davantage' });
  await expect(told.getByRole('button', { name: 'M’opposer…' })).toBeVisible();
  await expect(told.getByText(/accords? sur/)).toBeHidden();
});

test('a manager proposes instead of opening, and takes it back', async ({ browser }) => {
  const page = await visit(browser, CLAIRE);
  await openGroup(page, 'Qualité fournisseurs');
  await page.goto(`${new URL(page.url()).pathname}/settings`);
  await page.getByRole('radiogroup', { name: 'Sorte de groupe' }).getByText('Public', { exact: true }).click();
  await page.getByRole('button', { name: 'Proposer aux membres…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Proposer d’ouvrir Qualité fournisseurs' });
  await dialog.getByLabel('Pourquoi').fill('Les ateliers demandent à suivre nos échanges.');
  await dialog.getByRole('button', { name: 'Proposer aux membres' }).click();
  await expect(page.getByText('Une ouverture est proposée aux membres.')).toBeVisible();
  await page.getByRole('link', { name: 'La voir' }).click();
  const notice = page.getByRole('region', { name: 'Ce groupe s’ouvrirait davantage' });
  await expect(notice).toContainText('Les ateliers demandent à suivre nos échanges.');
  await notice.getByRole('button', { name: 'Annuler la proposition…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Annuler la proposition' }).click();
  await expect(notice).toBeHidden();
});
