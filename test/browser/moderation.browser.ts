import { expect, test } from '@playwright/test';
import { menu, title } from './cards.js';
import { CLAIRE, KARIM } from './network.js';
import { Person } from './person.js';
import { leaveAll } from './visit.js';

test.afterEach(leaveAll);

test('reported, hidden with a reason, told to its author, appealed against; who hid it reads nothing of that', async ({
  browser,
}) => {
  const claire = await Person.of(browser, CLAIRE);
  const karim = await Person.of(browser, KARIM);
  const name = title('Remise de fin de mois');
  const id = await karim.publishes(await karim.groupId('Qualité fournisseurs'), {
    title: name,
    body: 'Dix pour cent.',
  });

  const { page } = claire;
  await page.goto(`/p/${id}`);
  await menu(page, name, 'Signaler…');
  const report = page.getByRole('dialog', { name: 'Signaler ce message' });
  await report.getByText('Publicité ou autopromotion').click();
  await report.getByLabel('Quelques mots (facultatif)').fill('Pas de prix ici.');
  await report.getByRole('button', { name: 'Signaler', exact: true }).click();
  await expect(page.getByText('Merci. Ceux qui modèrent le groupe liront votre signalement.')).toBeVisible();

  await page.goto('/moderation');
  const reported = page.getByRole('article', { name: 'Message signalé' }).filter({ hasText: name });
  await expect(reported.getByRole('list', { name: 'Signalements' })).toContainText('Pas de prix ici.');
  await reported.getByRole('button', { name: 'Masquer…' }).click();
  const hide = page.getByRole('dialog', { name: 'Masquer le message' });
  await hide.getByLabel('Motif').fill('Pas de prix : des externes lisent.');
  await hide.getByRole('button', { name: 'Masquer' }).click();
  await expect(reported).toBeHidden();

  const author = karim.page;
  await author.goto('/');
  const news = author.getByRole('listitem').filter({ hasText: 'Votre message dans Qualité fournisseurs est masqué' });
  await expect(news).toContainText('Pas de prix : des externes lisent.');
  await news.getByRole('link', { name }).click();
  const panel = author.getByRole('region', { name: 'Décision de modération' });
  await panel.getByRole('button', { name: 'Contester…' }).click();
  const appeal = author.getByRole('dialog', { name: 'Contester cette décision' });
  await appeal.getByLabel('Vos arguments').fill('C’est un taux de rebut.');
  await appeal.getByRole('button', { name: 'Contester', exact: true }).click();
  await expect(panel).toContainText('Vous contestez cette décision');

  await page.goto(`/p/${id}`);
  await expect(page.getByRole('region', { name: 'Décision de modération' })).toContainText('Masqué par Claire Vasseur');
  await expect(page.getByText('C’est un taux de rebut.')).toBeHidden();
  await page.goto('/moderation');
  await expect(page.getByRole('heading', { level: 1, name: 'Modération' })).toBeVisible();
  await expect(page.getByRole('article', { name: 'Recours' })).toBeHidden();
});
