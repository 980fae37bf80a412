import { expect, test } from '@playwright/test';
import { cardOf, menu, openComposer, title } from './cards.js';
import { CLAIRE } from './network.js';
import { Person } from './person.js';
import { leaveAll, visit } from './visit.js';

test.afterEach(leaveAll);

test('a sponsor hands an external over to a colleague, who answers for them from then on', async ({ browser }) => {
  const page = await visit(browser, CLAIRE);
  await page.goto('/externals');
  const rows = page.getByRole('row').filter({ has: page.getByRole('button', { name: /^Actions pour/ }) });
  await expect(rows).toHaveCount(3);
  const name = /^Actions pour (.*)$/.exec(
    (await rows
      .first()
      .getByRole('button', { name: /^Actions pour/ })
      .getAttribute('aria-label'))!,
  )![1]!;
  await page.getByRole('button', { name: `Actions pour ${name}` }).click();
  await page.getByRole('menuitem', { name: 'Changer de parrain' }).click();
  const dialog = page.getByRole('dialog', { name: `Qui répond de ${name} ?` });
  await expect(dialog).toContainText('Aujourd’hui, Claire Vasseur en répond.');
  const confirm = dialog.getByRole('button', { name: 'Changer de parrain' });
  await expect(confirm).toBeDisabled();
  // By the keyboard alone.
  await dialog.getByRole('combobox').focus();
  await page.keyboard.type('bonnet');
  await expect(page.getByRole('option', { name: /Léa Bonnet/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await confirm.click();
  await expect(page.getByRole('status').getByText(`Léa Bonnet répond désormais de l’accès de ${name}.`)).toBeVisible();
  await expect(rows).toHaveCount(2);
});

test('what one wrote is published anew: for whom stands first, and the older one stays', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  const group = `/g/${await claire.groupId('Métrologie')}`;
  await page.goto(group);
  await openComposer(page);
  const words = title('Tarif du lin');
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  await expect(cardOf(page, words).getByRole('button', { name: 'Actions sur la publication' })).toBeVisible();

  await menu(page, words, 'Publier à nouveau…');
  const dialog = page.getByRole('dialog', { name: 'Publier à nouveau' });
  await expect(dialog.locator('.ProseMirror')).toContainText(words);
  await expect(dialog.getByText(/^Sera lu par/).first()).toBeVisible();
  await dialog.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' encore');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status').getByText('Publiée à nouveau dans Métrologie.')).toBeVisible();
  await page.reload();
  await expect(cardOf(page, words)).toHaveCount(2);
  await expect(cardOf(page, `${words} encore`)).toHaveCount(1);
  await claire.leaves();
});
