import { expect, test } from '@playwright/test';
import { menu, title } from './cards.js';
import { CLAIRE, KARIM } from './network.js';
import { Person } from './person.js';
import { leaveAll } from './visit.js';

test.afterEach(leaveAll);

test('a post is taken up, put off and done by keys; what I follow stands apart', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  const name = title('Commande des forets');
  const id = await claire.publishes(await claire.groupId('Qualité fournisseurs'), { title: name, body: 'À passer' });
  await page.goto(`/p/${id}`);
  await menu(page, name, 'À faire');
  await expect(page.getByText('C’est dans vos choses à faire.')).toBeVisible();

  await page.goto('/todo');
  const task = page.getByRole('listitem').filter({ hasText: name });
  await expect(task).toBeVisible();
  await task.getByRole('button', { name: 'Un mot, un jour, retirer…' }).click();
  await page.getByRole('textbox', { name: 'Un mot pour vous' }).fill('Demander un devis');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  const noted = page.getByRole('listitem').filter({ hasText: 'Demander un devis' });
  await expect(noted).toBeVisible();

  await noted.focus();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Demain matin' }).click();
  await expect(noted).toBeHidden();
  await page.getByRole('tab', { name: 'Plus tard' }).click();
  await expect(noted).toContainText('Revient');
  await noted.focus();
  await page.keyboard.press('e');
  await expect(noted).toBeHidden();
  await page.getByRole('tab', { name: 'Faites' }).click();
  await expect(noted).toBeVisible();

  await page.getByRole('tab', { name: 'Suivis' }).click();
  await expect(page.getByRole('list', { name: 'Fils suivis' })).toContainText('Incoterms');
  await expect(noted).toHaveCount(0);
});

test('several things are put off and done at once', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  const groupId = await claire.groupId('Qualité fournisseurs');
  const names = ['Relire la gamme', 'Compter les gabarits'].map(title);
  for (const name of names) {
    await page.goto(`/p/${await claire.publishes(groupId, { title: name, body: 'Voir' })}`);
    await menu(page, name, 'À faire');
    await expect(page.getByText('C’est dans vos choses à faire.')).toBeVisible();
  }
  await page.goto('/todo');
  const lines = names.map((name) => page.getByRole('listitem').filter({ hasText: name }));
  for (const line of lines) {
    await line.focus();
    await page.keyboard.press('x');
  }
  await page.keyboard.press('e');
  for (const line of lines) await expect(line).toBeHidden();
  await page.getByRole('button', { name: 'Annuler' }).last().click();
  for (const line of lines) await expect(line).toBeVisible();
  for (const line of lines) await line.getByRole('checkbox').check({ force: true });
  await page.getByRole('button', { name: 'Plus tard', exact: true }).click();
  await page.getByRole('button', { name: 'Lundi' }).click();
  for (const line of lines) await expect(line).toBeHidden();
  await page.getByRole('tab', { name: 'Plus tard' }).click();
  for (const line of lines) await expect(line).toContainText('Revient');
});

test('who asks me something waits on the home, until I say what becomes of it; an external has it too', async ({
  browser,
}) => {
  const claire = await Person.of(browser, CLAIRE);
  const karim = await Person.of(browser, KARIM);
  const groupId = await claire.groupId('Qualité fournisseurs');
  const { group } = await claire.asks('mentionCandidatesQuery', { groupId, text: 'Solène', hasText: false });
  expect(group).toBeTruthy();
  const { viewer } = await claire.asks('shellQuery');
  const name = title('Qui signe');
  const { page } = claire;
  await page.goto('/');
  await claire.listens();
  await karim.publishes(groupId, {
    title: name,
    body: `[@Claire Vasseur](person:${viewer.person.id}) peux-tu signer ?`,
  });
  const asked = page
    .getByRole('region', { name: /À traiter/ })
    .getByRole('listitem')
    .filter({ hasText: name });
  await expect(asked).toBeVisible();
  await asked.getByRole('button', { name: 'Plus tard' }).click();
  await expect(asked).toBeHidden();
  await expect(page.getByText('C’est dans vos choses à faire.')).toBeVisible();
  await page.goto('/todo');
  await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();

  await karim.page.goto('/todo');
  await expect(karim.page.getByRole('listitem').filter({ hasText: 'Envoyer le relevé complet' })).toBeVisible();
});
