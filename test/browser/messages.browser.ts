import { type Page, expect, test } from '@playwright/test';
import { CLAIRE, KARIM, YANN } from './network.js';
import { Person } from './person.js';

const thread = (page: Page) => page.getByRole('region', { name: 'Conversation', exact: true });
const list = (page: Page) => page.getByRole('region', { name: 'Conversations' });
const said = (page: Page, text: string) => thread(page).getByRole('article').filter({ hasText: text });
let n = 0;
const words = (text: string) => `${text} ${Date.now()}-${++n}`;

async function writes(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Votre message' }).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Enter');
  await expect(said(page, text)).toBeVisible();
}

test('two colleagues write to each other, live, with a count of what is unread', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const yann = await Person.of(browser, YANN);
  await yann.page.goto('/');
  await yann.listens();
  await claire.page.goto('/messages');
  await list(claire.page)
    .getByRole('link', { name: /Yann Le Bihan/ })
    .first()
    .click();
  const first = words('Bonjour Yann');
  await writes(claire.page, first);

  const link = yann.page
    .getByRole('navigation')
    .getByRole('link', { name: /Messages/ })
    .first();
  await expect(link).toContainText(/conversations? non lue/);
  await link.click();
  await list(yann.page)
    .getByRole('link', { name: /Claire Vasseur/ })
    .first()
    .click();
  await expect(said(yann.page, first)).toBeVisible();
  const answer = words('Bonjour Claire');
  await writes(yann.page, answer);
  await expect(said(claire.page, answer)).toBeVisible();

  // Changed and taken away by its author, for both.
  const own = said(claire.page, first);
  await own.hover();
  await own.getByRole('button', { name: 'Actions sur ce message' }).click();
  await claire.page.getByRole('menuitem', { name: 'Supprimer' }).click();
  await expect(own).toHaveCount(0);
  await expect(said(yann.page, first)).toHaveCount(0);
  await claire.leaves();
  await yann.leaves();
});

test('an external asks, is accepted, and writes; to others they cannot', async ({ browser }) => {
  const karim = await Person.of(browser, KARIM);
  const claire = await Person.of(browser, CLAIRE);
  const { page } = karim;
  await page.goto('/messages?new=1');
  await page.getByRole('combobox', { name: 'À' }).fill('Hél');
  await expect(page.getByText('Personne de ce nom')).toBeVisible();
  await page.goto('/messages');
  await list(page).getByRole('link', { name: /Nadia/ }).click();
  await expect(thread(page)).toContainText('Vous pourrez continuer ici dès qu’il sera accepté');
  await expect(page.getByRole('textbox', { name: 'Votre message' })).toHaveCount(0);

  await claire.page.goto('/messages?list=requests');
  await list(claire.page)
    .getByRole('link', { name: /Julie Fabre/ })
    .click();
  await expect(thread(claire.page)).toContainText('Julie Fabre (Mécaform) souhaite vous écrire');
  await claire.page.getByRole('button', { name: 'Accepter' }).click();
  await expect(claire.page.getByRole('textbox', { name: 'Votre message' })).toBeVisible();
  await writes(claire.page, words('Avec plaisir'));
  await karim.leaves();
  await claire.leaves();
});
