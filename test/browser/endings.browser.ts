import { type Page, expect, test } from '@playwright/test';
import { title } from './cards.js';
import { CLAIRE, YANN } from './network.js';
import { leaveAll, visit } from './visit.js';

const PHOTO = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
test.afterEach(leaveAll);

const toast = (page: Page, text: string | RegExp) => expect(page.getByRole('status').getByText(text)).toBeVisible();

test('a group gets its picture, bans somebody and lets them back, is deleted and restored', async ({ browser }) => {
  const claire = await visit(browser, CLAIRE);
  const name = title('Groupe à image');
  await claire.goto('/groups/new');
  await claire.getByLabel('Nom du groupe').fill(name);
  await claire.getByLabel('À quoi il sert').fill('Essayer.');
  await claire.getByRole('button', { name: 'Continuer' }).click();
  await claire.getByRole('radiogroup', { name: 'Sorte de groupe' }).getByText('Public', { exact: true }).click();
  await claire.getByRole('radiogroup', { name: 'Comment y entrer' }).getByText('Entrée libre', { exact: true }).click();
  await claire.getByRole('button', { name: 'Continuer' }).click();
  await claire.getByRole('button', { name: 'Créer le groupe' }).click();
  await expect(claire.getByRole('heading', { level: 1, name })).toBeVisible();
  const address = new URL(claire.url()).pathname;

  await claire.goto(`${address}/settings`);
  await claire.locator('input[type=file]').setInputFiles({ name: 'g.png', mimeType: 'image/png', buffer: PHOTO });
  await expect(claire.getByRole('main').locator('form img')).toBeVisible();
  await claire.getByRole('button', { name: 'Enregistrer' }).click();
  await toast(claire, /enregistré/i);
  const yann = await visit(browser, YANN);
  await yann.goto(address);
  const picture = yann.getByRole('main').locator('header img').first();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await yann.getByRole('button', { name: 'Rejoindre' }).first().click();
  await toast(yann, /Vous êtes membre/);

  await claire.goto(`${address}/members`);
  await claire.getByRole('button', { name: 'Actions pour Yann Le Bihan' }).click();
  await claire.getByRole('menuitem', { name: 'Exclure' }).click();
  await toast(claire, /n’a plus accès au groupe et ne peut plus y revenir/);
  await yann.goto(address);
  await expect(yann.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(yann.getByRole('button', { name: 'Rejoindre' })).toHaveCount(0);
  await claire.goto(`${address}/members?tab=banned`);
  await claire.getByRole('button', { name: 'Lever l’exclusion' }).click();
  await toast(claire, /peut revenir/);
  await yann.reload();
  await expect(yann.getByRole('button', { name: 'Rejoindre' }).first()).toBeVisible();

  await claire.goto(`${address}/settings`);
  await claire.getByRole('button', { name: 'Supprimer…' }).click();
  const dialog = claire.getByRole('dialog').or(claire.getByRole('alertdialog'));
  await expect(dialog.getByRole('button', { name: 'Supprimer le groupe' })).toBeDisabled();
  await dialog.getByRole('textbox').fill(name);
  await dialog.getByRole('button', { name: 'Supprimer le groupe' }).click();
  await toast(claire, /est supprimé/);
  await yann.reload();
  await expect(yann.getByText('Ce groupe n’existe pas ou vous n’y avez pas accès')).toBeVisible();
  await claire.goto(`${address}/settings`);
  await claire.getByRole('button', { name: 'Rétablir' }).click();
  await toast(claire, /est rétabli/);
  await yann.reload();
  await expect(yann.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('a contact request declined leaves nothing behind, and can be made again', async ({ browser }) => {
  const yann = await visit(browser, YANN);
  await yann.goto('/people?search=claire%20vasseur');
  await yann.getByRole('main').getByRole('link', { name: 'Claire Vasseur' }).click();
  await yann.getByRole('button', { name: 'Demander en contact' }).click();
  await toast(yann, /Demande de contact envoyée/);
  const claire = await visit(browser, CLAIRE);
  await claire.goto('/');
  await claire
    .getByRole('listitem')
    .filter({ hasText: 'Yann Le Bihan vous demande en contact' })
    .getByRole('link', { name: 'Répondre' })
    .click();
  await claire.getByRole('button', { name: 'Décliner' }).click();
  await toast(claire, 'Demande déclinée.');
  await claire.goto('/');
  await expect(claire.getByRole('article').first()).toBeVisible();
  await expect(claire.getByText('Yann Le Bihan vous demande en contact')).toHaveCount(0);
  await yann.reload();
  await expect(yann.getByRole('button', { name: 'Demander en contact' })).toBeVisible();
});
