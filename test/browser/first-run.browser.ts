import { rmSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { PASSWORD } from './network.js';
import { makeHome, start } from './start.mjs';
import { leaveAll } from './visit.js';

test.afterEach(leaveAll);

let network: Awaited<ReturnType<typeof start>>;
test.beforeAll(async () => {
  test.setTimeout(120_000);
  network = await start('start', makeHome());
});
test.afterAll(async () => {
  await network.stop();
  rmSync(network.home, { recursive: true, force: true });
});

const next = (page: Page) => page.getByRole('button', { name: 'Continuer' }).click();
const step = (page: Page, title: string) => expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();

test('an empty network leads to its set-up, and the link of the terminal through five steps into the work', async ({
  browser,
}) => {
  const page = await (await browser.newContext({ baseURL: network.url })).newPage();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: 'Il manque le lien de départ' })).toBeVisible();

  const link = /http:\S+\/setup\?token=[\w-]+/.exec(network.said())![0];
  await page.goto(link);
  await step(page, 'Votre compte de propriétaire');
  await page.getByLabel('Prénom').fill('Odile');
  await page.getByRole('textbox', { name: /^Nom(?! de)/ }).fill('Marchais');
  await page.getByLabel('Adresse professionnelle').fill('odile@fonderie.example');
  await page.getByLabel('Mot de passe').fill('court');
  await next(page);
  await step(page, 'Votre entreprise et son apparence');
  await page.getByLabel('Nom de l’entreprise').fill('Fonderie du Val');

  // Interrupted, it goes on with all that was said; only the password was never kept.
  await page.reload();
  await expect(page.getByLabel('Prénom')).toHaveValue('Odile');
  await expect(page.getByLabel('Mot de passe')).toHaveValue('');
  await page.getByLabel('Mot de passe').fill('court');
  await next(page);
  await expect(page.getByLabel('Nom de l’entreprise')).toHaveValue('Fonderie du Val');
  await next(page);
  await step(page, 'La langue du réseau');
  await next(page);
  await step(page, 'L’envoi des courriels');
  await next(page);
  await step(page, 'Un premier groupe');
  await page.getByText('Métier', { exact: true }).click();
  await page.getByLabel('Nom du groupe').fill('Moulage');
  await page.getByRole('button', { name: 'Ouvrir le réseau' }).click();

  // What the server refuses leads back to its step, with the sentence at its field.
  await expect(page.getByText('au moins 15 caractères').first()).toBeVisible();
  await page.getByRole('button', { name: 'Corriger' }).click();
  await step(page, 'Votre compte de propriétaire');
  await page.getByLabel('Mot de passe').fill(PASSWORD);
  for (let i = 0; i < 4; i++) await next(page);
  await page.getByRole('button', { name: 'Ouvrir le réseau' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Moulage' })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour Odile');
  await expect(page.getByRole('banner')).toContainText('Fonderie du Val');

  const again = await (await browser.newContext({ baseURL: network.url })).newPage();
  await again.goto(link);
  await expect(again.getByRole('heading', { level: 1, name: 'Ce réseau est déjà installé' })).toBeVisible();
  await again.getByRole('link', { name: 'Se connecter' }).click();
  await expect(again.getByRole('heading', { level: 1, name: 'Se connecter' })).toBeVisible();
});
