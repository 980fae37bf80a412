import { expect, test } from '@playwright/test';
import { CLAIRE, KARIM } from './network.js';
import { Person } from './person.js';
import { leaveAll } from './visit.js';

test.afterEach(leaveAll);

const SHEET = 'Fiche de consignation C4-1.txt';

test('a document is found by a word in it, among filters that the address keeps', async ({ browser }) => {
  const { page } = await Person.of(browser, CLAIRE);
  await page.goto('/search?q=accumulateur%20hydraulique');
  await page.getByRole('tab', { name: /^Documents/ }).click();
  const results = page.getByRole('list', { name: 'Résultats' });
  await expect(results.getByRole('link', { name: SHEET })).toBeVisible();
  await expect(results.getByText('purge de l’accumulateur hydraulique')).toBeVisible();
  await page.getByText('Avec un document', { exact: true }).click();
  await expect(page.getByRole('checkbox', { name: 'Avec un document' })).toBeChecked();
  await expect(page).toHaveURL(/file=yes/);
  await expect(results.getByRole('link', { name: SHEET })).toBeVisible();

  // By keyboard alone: whose writings.
  await page.getByRole('combobox', { name: 'Auteur' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/author=/);
  await page.reload();
  await page.getByRole('button', { name: /^Auteur : Moi/ }).press('Enter');
  await expect(page).not.toHaveURL(/author=/);
  await expect(results.getByRole('link', { name: SHEET })).toBeVisible();

  // Other words, in the same place: what is found is theirs.
  const field = page.getByRole('searchbox', { name: 'Chercher' });
  await field.fill('chariot');
  await field.press('Enter');
  await expect(page).toHaveURL(/q=chariot/);
  await expect(results.getByRole('link', { name: SHEET })).toHaveCount(0);
  await expect(field).toBeFocused();
  await page.goBack();
  await expect(field).toHaveValue('accumulateur hydraulique');

  await results.getByRole('link', { name: 'Voir la publication' }).first().click();
  await expect(page.getByRole('link', { name: SHEET })).toBeVisible();
});

test('Ctrl K leads to a document whose name is misspelt, and to no document of others', async ({ browser }) => {
  const { page } = await Person.of(browser, CLAIRE);
  await page.goto('/');
  await page.getByRole('article').first().waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Mots, personne ou groupe' }).fill('consignatoin');
  const option = page.getByRole('group', { name: 'Documents' }).getByRole('option', { name: new RegExp(SHEET) });
  await expect(option).toBeVisible();
  await expect(page.getByRole('group', { name: 'Publications et réponses' }).getByText(SHEET)).toHaveCount(0);
  await option.click();
  await expect(page.getByRole('link', { name: SHEET })).toBeVisible();

  const karim = await Person.of(browser, KARIM);
  await karim.page.goto('/search?q=accumulateur');
  await expect(karim.page.getByText('Rien que vous puissiez lire ne contient ces mots')).toBeVisible();
  await expect(karim.page.getByText(SHEET)).toHaveCount(0);
});

test('on a phone what was found comes first, and the filters stand behind a button', async ({ browser }) => {
  for (const email of [CLAIRE, KARIM]) {
    const { page } = await Person.of(browser, email, { viewport: { width: 390, height: 844 } });
    await page.goto(`/search?q=${email === CLAIRE ? 'accumulateur' : 'plan'}`);
    const first = page.getByRole('list', { name: 'Résultats' }).getByRole('listitem').first();
    await expect(first).toBeVisible();
    expect((await first.boundingBox())!.y).toBeLessThan(844 * 0.6);
    const filters = page.getByRole('button', { name: /^Filtrer et trier/ });
    const place = page.getByRole('button', { name: /Groupe$/ });
    await expect(place).toBeHidden();
    await expect(filters).toHaveAttribute('aria-expanded', 'false');

    await filters.press('Enter');
    await expect(filters).toHaveAttribute('aria-expanded', 'true');
    await expect(place).toBeVisible();
    await page.getByText('Avec un document', { exact: true }).click();
    await expect(page).toHaveURL(/file=yes/);
    // They stay open while one chooses, in another tab too.
    await expect(filters).toHaveAccessibleName('Filtrer et trier : 1 filtre');
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await expect(page).toHaveURL(/kind=FILE/);
    await expect(place).toBeVisible();
    await filters.press('Enter');
    await expect(place).toBeHidden();
  }
});
