import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { cardOf, openComposer, title } from './cards.js';
import { CLAIRE, YANN } from './network.js';
import { Person } from './person.js';

const GROUP = 'Sécurité au poste';

test('a file goes with a post, is fetched by its readers, and has versions', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  await page.goto('/');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(GROUP) })
    .first()
    .click();
  await openComposer(page);
  const name = title('Plan de prévention');
  await page.getByLabel('Titre (facultatif)').fill(name);
  const bytes = randomBytes(6 * 2 ** 20);
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Joindre un fichier' }).click();
  await (await chosen).setFiles({ name: 'Plan été.bin', mimeType: 'application/octet-stream', buffer: bytes });
  await expect(page.getByRole('list', { name: 'Fichiers joints' }).getByText('Plan été.bin')).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: 'Publier' })).toBeEnabled();
  await page.getByRole('main').getByRole('button', { name: 'Publier' }).click();
  const card = cardOf(page, name);
  const link = card.getByRole('link', { name: 'Plan été.bin' });
  await expect(link).toBeVisible();
  await expect(card.getByText('6,3 Mo')).toBeVisible();

  await card.getByRole('button', { name: 'Versions de Plan été.bin' }).click();
  const dialog = page.getByRole('dialog', { name: /^Versions de / });
  const again = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Joindre un fichier' }).click();
  await (await again).setFiles({ name: 'Plan revu.txt', mimeType: 'text/plain', buffer: Buffer.from('Revu') });
  await dialog.getByLabel('Ce qui change').fill('Cotes revues');
  await dialog.getByRole('button', { name: 'Ajouter cette version' }).click();
  await expect(dialog.getByRole('link', { name: /Version 2/ })).toBeVisible();
  await expect(dialog.getByText('Cotes revues')).toBeVisible();
  await dialog.getByRole('button', { name: 'Dire quel document le remplace' }).click();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByText(/^Remplacé par /)).toBeVisible();
  await page.keyboard.press('Escape');

  const yann = await Person.of(browser, YANN);
  await yann.page.goto(new URL(page.url()).pathname);
  await expect(cardOf(yann.page, name).getByText(/^remplacé par /)).toBeVisible();
  const download = yann.page.waitForEvent('download');
  await cardOf(yann.page, name).getByRole('link', { name: 'Plan revu.txt' }).click();
  expect((await download).suggestedFilename()).toBe('Plan revu.txt');

  await page.getByRole('link', { name: 'Documents' }).last().click();
  await expect(
    page.getByRole('list', { name: 'Documents' }).getByRole('link', { name: 'Plan revu.txt' }),
  ).toBeVisible();
});

test('an IT admin sets how large files may be; a limit that is left empty is none', async ({ browser }) => {
  const { page } = await Person.of(browser, YANN);
  await page.goto('/admin/storage');
  const most = page.getByLabel('Taille d’un fichier, au plus, en Mo');
  const ofGroup = page.getByLabel('Tous les fichiers d’un groupe, en Mo');
  const save = page.getByRole('main').getByRole('button', { name: 'Enregistrer' });
  await expect(most).toHaveValue('2147');
  await most.fill('3000');
  await ofGroup.fill('50000');
  await save.click();
  await expect(page.getByText('Règles des fichiers enregistrées.')).toBeVisible();
  await page.reload();
  await expect(most).toHaveValue('3000');
  await expect(ofGroup).toHaveValue('50000');
  await most.fill('2');
  await ofGroup.fill('1');
  await ofGroup.press('Enter');
  await expect(ofGroup).toHaveAttribute('aria-invalid', 'true');
  await most.fill('2147');
  await ofGroup.fill('');
  await save.click();
  await page.reload();
  await expect(ofGroup).toHaveValue('');
});
