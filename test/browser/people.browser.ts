import { expect, test } from '@playwright/test';
import { CLAIRE, KARIM, PASSWORD, YANN, signIn } from './network.js';
import { leaveAll, openAccount, visit, visitAsNobody } from './visit.js';

test.afterEach(leaveAll);

const BENOIT = 'benoit.le-roux@atelier-loire.example';

/** One blue pixel. */
const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==',
  'base64',
);

test('the directory finds by name, department, skill and title, accents aside, and the address keeps it', async ({
  browser,
}) => {
  const page = await visit(browser, CLAIRE);
  await page.goto('/people');
  const search = page.getByRole('searchbox', { name: 'Chercher une personne' });
  const cards = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.locator('a[href^="/people/"]') });
  for (const [asked, found] of [
    ['ressources humaines', 'Inès Roy'],
    ['derogations', 'Claire Vasseur'],
    ['MENUISERIE', 'Olivier Perrin'],
    ['lemaire reception', 'Sophie Lemaire'],
  ] as const) {
    await search.fill(asked);
    await expect(cards.filter({ hasText: found })).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`search=${asked.split(' ')[0]}`));
  }
  await expect(cards).toHaveCount(1);
  await page.reload();
  await expect(search).toHaveValue('lemaire reception');
  await expect(cards).toHaveCount(1);
  await search.fill('personne de ce nom');
  await expect(page.getByText('Personne ne correspond')).toBeVisible();
});

test('the directory pages on without repeating anybody', async ({ browser }) => {
  const page = await visit(browser, CLAIRE);
  await page.goto('/people?kind=EMPLOYEE');
  const links = page.getByRole('main').locator('a[href^="/people/"]');
  await expect(links).toHaveCount(30);
  const more = page.getByRole('button', { name: 'Afficher la suite' });
  // Whoever other tests invited stands in it, too.
  while (await more.isVisible()) {
    const shown = await links.count();
    await more.click();
    await expect(links).not.toHaveCount(shown);
  }
  const seen = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(seen.length).toBeGreaterThan(50);
  expect(new Set(seen).size).toBe(seen.length);
});

test('an external has no directory, by link or by address', async ({ browser }) => {
  const page = await visit(browser, KARIM);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Annuaire' })).toHaveCount(0);
  await page.goto('/people');
  await expect(page.getByText('Cette page n’existe pas ou vous n’y avez pas accès')).toBeVisible();
});

test('one asks to be a contact, the other accepts, both see it, and it can be ended', async ({ browser }) => {
  await openAccount(browser, BENOIT);
  const claire = await visit(browser, CLAIRE);
  await claire.goto('/people?search=benoit%20le%20roux');
  await claire.getByRole('main').getByRole('link', { name: 'Benoît Le Roux' }).click();
  await claire.getByRole('button', { name: 'Demander en contact' }).click();
  await expect(claire.getByText('Demande de contact envoyée à Benoît.')).toBeVisible();
  await expect(claire.getByRole('button', { name: 'Retirer ma demande de contact' })).toBeVisible();

  const benoit = await visit(browser, BENOIT);
  await benoit.goto('/');
  await benoit
    .getByRole('listitem')
    .filter({ hasText: 'Claire Vasseur vous demande en contact' })
    .getByRole('link', { name: 'Répondre' })
    .click();
  await benoit.getByRole('button', { name: 'Accepter le contact' }).click();
  await expect(benoit.getByText('Claire fait partie de vos contacts.')).toBeVisible();
  await benoit.goto('/settings?tab=contacts');
  await expect(benoit.getByRole('main')).toContainText('Claire Vasseur');

  await claire.reload();
  await claire.getByRole('button', { name: 'Contact', exact: true }).click();
  await claire.getByRole('menuitem', { name: 'Retirer de mes contacts' }).click();
  await expect(claire.getByText('Benoît ne fait plus partie de vos contacts.')).toBeVisible();
  await expect(claire.getByRole('button', { name: 'Demander en contact' })).toBeVisible();
});

test('one’s profile is edited with a photo, which others see', async ({ browser }) => {
  const page = await visit(browser, YANN);
  await page.goto('/people?search=yann%20le%20bihan');
  await page.getByRole('main').getByRole('link', { name: 'Yann Le Bihan' }).click();
  await page.getByRole('button', { name: 'Modifier mon profil' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({ name: 'moi.png', mimeType: 'image/png', buffer: PHOTO });
  await dialog.getByLabel('Fonction').fill('Responsable des systèmes');
  const skills = dialog.getByRole('textbox', { name: 'Compétences' });
  await skills.fill('Bornes de charge');
  await skills.press('Enter');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('main')).toContainText('Responsable des systèmes');
  await expect(page.getByRole('main').locator('header img')).toHaveCount(1);

  const claire = await visit(browser, CLAIRE);
  await claire.goto('/people?search=bornes%20de%20charge');
  const photo = claire.getByRole('main').locator('li img').first();
  await expect(photo).toBeVisible();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('what is not an image is refused with a sentence, and nothing is lost', async ({ browser }) => {
  const page = await visit(browser, CLAIRE);
  await page.goto('/people?search=claire%20vasseur');
  await page.getByRole('main').getByRole('link', { name: 'Claire Vasseur' }).click();
  await page.getByRole('button', { name: 'Modifier mon profil' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Fonction').fill('Fonction en cours');
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: 'moi.png', mimeType: 'image/png', buffer: Buffer.from('pas une image') });
  await expect(page.getByRole('alert')).toContainText(/image/i);
  await expect(dialog.getByLabel('Fonction')).toHaveValue('Fonction en cours');
  await page.keyboard.press('Escape');
});

test('sessions are listed and ended by their owner; the other browser is out at once', async ({ browser }) => {
  const MARC = 'marc.thibault@atelier-loire.example';
  await openAccount(browser, MARC);
  const phone = await visitAsNobody(browser);
  await signIn(phone, MARC, PASSWORD);
  const desk = await visit(browser, MARC);
  await desk.goto('/settings?tab=security');
  const sessions = desk.getByRole('list', { name: 'Sessions ouvertes' }).getByRole('listitem');
  await expect(sessions).toHaveCount(2);
  await expect(sessions.filter({ hasText: 'Cette session' })).toHaveCount(1);
  await sessions.getByRole('button', { name: 'Fermer' }).click();
  await expect(desk.getByText('La session est fermée.')).toBeVisible();
  await expect(sessions).toHaveCount(1);
  await expect(phone.getByRole('button', { name: 'Se connecter' })).toBeVisible({ timeout: 5_000 });
  await desk.goto('/');
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('Bonjour');
});
