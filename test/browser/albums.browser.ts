import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { cardOf, title } from './cards.js';
import { CLAIRE, KARIM, YANN } from './network.js';
import { Person } from './person.js';

const GROUP = 'Qualité fournisseurs';

const picture = async (name: string, background: string) => ({
  name,
  mimeType: 'image/png',
  buffer: await sharp({ create: { width: 320, height: 240, channels: 3, background } })
    .png()
    .toBuffer(),
});

test('an album is made of several pictures, put in order, looked at by the keyboard, and deleted', async ({
  browser,
}) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  const groupId = await claire.groupId(GROUP);
  await page.goto(`/g/${groupId}/documents`);
  await page.getByRole('button', { name: 'Nouvel album' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Nouvel album' });
  const name = title('Visite chez Mécaform');
  await dialog.getByLabel('Titre').fill(name);
  const chosen = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Choisir des images' }).click();
  await (
    await chosen
  ).setFiles([await picture('un.png', '#a33'), await picture('deux.png', '#3a3'), await picture('trois.png', '#33a')]);
  await expect(dialog.getByText('3 images envoyées sur 3')).toBeVisible();
  await dialog.getByRole('button', { name: 'Publier l’album' }).click();
  // Externals read this group: asked once.
  const asked = page.getByRole('alertdialog', { name: 'Des externes lisent ce groupe' });
  await expect(page.getByRole('heading', { level: 1, name }).or(asked)).toBeVisible();
  if (await asked.isVisible()) await asked.getByRole('button', { name: 'Publier' }).click();

  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  const grid = page.getByRole('list', { name: 'Images de l’album' });
  await expect(grid.getByRole('button')).toHaveCount(3);

  await page.getByRole('button', { name: 'Légendes et ordre' }).click();
  await page.getByLabel('Légende de l’image 1').fill('Le magasin');
  await page.getByRole('button', { name: 'Descendre Le magasin' }).click();
  await page.getByRole('button', { name: 'En couverture : trois.png' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(grid.getByRole('button').nth(1)).toHaveAccessibleName('Agrandir : Le magasin');

  // The keyboard goes through them, and comes back to the one that was opened last.
  await grid.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  const box = page.getByRole('dialog', { name });
  await expect(box.getByText('1 sur 3')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(box.getByText('2 sur 3')).toBeVisible();
  await expect(box.getByText('Le magasin')).toBeVisible();
  await page.keyboard.press('End');
  await expect(box.getByText('3 sur 3')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(box.getByText('3 sur 3')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  const address = page.url();

  const karim = await Person.of(browser, KARIM);
  await karim.page.goto(address);
  await expect(karim.page.getByRole('list', { name: 'Images de l’album' }).getByRole('button')).toHaveCount(3);
  await expect(karim.page.getByRole('button', { name: 'Légendes et ordre' })).toHaveCount(0);
  await karim.page.goto(`/g/${groupId}`);
  await expect(cardOf(karim.page, name).getByRole('link', { name: 'Voir les 3 images de l’album' })).toBeVisible();

  const yann = await Person.of(browser, YANN);
  await yann.page.goto(address);
  await expect(yann.page.getByText('Cet album n’existe pas ou vous n’y avez pas accès')).toBeVisible();

  await page.getByRole('button', { name: 'Supprimer' }).click();
  const sure = page.getByRole('alertdialog', { name: `Supprimer l’album « ${name} » ?` });
  await expect(sure.getByText(/les 3 images : elles ne peuvent plus être ouvertes/)).toBeVisible();
  await sure.getByRole('button', { name: 'Supprimer' }).click();
  await expect(page.getByText(`« ${name} » est supprimé.`)).toBeVisible();
  await karim.page.goto(address);
  await expect(karim.page.getByText('Cet album n’existe pas ou vous n’y avez pas accès')).toBeVisible();
});

test('pictures are added by dropping and by pasting them', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  await page.goto(`/g/${await claire.groupId(GROUP)}/documents`);
  await page.getByRole('link', { name: /du plan au lot/ }).click();
  await page.getByRole('button', { name: 'Ajouter des images' }).click();
  const dialog = page.getByRole('alertdialog', { name: 'Ajouter des images' });
  const carrying = async (name: string, background: string) => {
    const { buffer } = await picture(name, background);
    return page.evaluateHandle(
      ([called, bytes]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], called, { type: 'image/png' }));
        return data;
      },
      [name, [...buffer]] as const,
    );
  };
  const dropped = await carrying('déposée.png', '#777');
  await dialog.getByText('ou déposez-les ici').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(dialog.getByText('1 image envoyée sur 1')).toBeVisible();
  const pasted = await carrying('collée.png', '#797');
  await dialog.evaluate((within, clipboardData) => {
    within.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, pasted);
  await expect(dialog.getByText('2 images envoyées sur 2')).toBeVisible();
  await dialog.getByRole('button', { name: 'Ajouter à l’album' }).click();
  await expect(page.getByRole('button', { name: 'Agrandir : déposée.png' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Agrandir : collée.png' })).toBeVisible();
});
