import { type Page, expect, test } from '@playwright/test';
import { cardOf, openComposer, title } from './cards.js';
import { CLAIRE, KARIM } from './network.js';
import { Person } from './person.js';

const WALLED = 'Achats matières';
const MIXED = 'Bride B12, industrialisation';
const OPEN = 'Sécurité au poste';
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

test('behind walls a post is addressed to one organisation, and the others know nothing of it', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const karim = await Person.of(browser, KARIM);
  const { page } = claire;
  const groupId = await claire.groupId(WALLED);
  await page.goto(`/g/${groupId}`);
  const write = async (words: string, choice: string, sentence: RegExp) => {
    await openComposer(page);
    await page.keyboard.type(words);
    await page.getByRole('button', { name: 'Choisir qui lira' }).click();
    await page
      .getByRole('menuitem', { name: choice })
      .or(page.getByRole('menuitemradio', { name: choice }))
      .click();
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole('button', { name: 'Publier' }).last().click();
    const dialog = page.getByRole('alertdialog');
    await expect(dialog.or(cardOf(page, words)).first()).toBeVisible();
    if (await dialog.isVisible()) await dialog.getByRole('button', { name: 'Publier' }).click();
    await expect(cardOf(page, words)).toContainText(choice);
  };
  const theirs = title('Devis demandé à Mécaform');
  const others = title('Devis demandé à Sofratube');
  await write(theirs, 'Internes et Mécaform', /Sera lu par 16 internes et 2 externes \(Mécaform\)/);
  await write(others, 'Internes et Sofratube', /Sera lu par 16 internes et 2 externes \(Sofratube\)/);
  await karim.page.goto(`/g/${groupId}`);
  await expect(cardOf(karim.page, theirs)).toBeVisible();
  await expect(cardOf(karim.page, theirs)).not.toContainText('Internes et');
  await expect(cardOf(karim.page, others)).toHaveCount(0);
  await karim.leaves();
  await claire.leaves();
});

test('without walls nothing is said of an organisation that everybody’s words go beyond', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const karim = await Person.of(browser, KARIM);
  const groupId = await karim.groupId(MIXED);
  const name = title('De Mécaform');
  await karim.publishes(groupId, { title: name });
  await claire.page.goto(`/g/${groupId}`);
  await expect(cardOf(claire.page, name)).toContainText('Externe · Mécaform');
  await expect(cardOf(claire.page, name)).not.toContainText('Internes et');
  await openComposer(claire.page);
  await expect(claire.page.getByRole('button', { name: /Réserver aux/ })).toBeVisible();
  await expect(claire.page.getByRole('button', { name: 'Choisir qui lira' })).toHaveCount(0);
  await karim.leaves();
  await claire.leaves();
});

test('who reads is mentioned; who does not can be invited, and is never let in by being named', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  const groupId = await claire.groupId(MIXED);
  await page.goto(`/g/${groupId}`);
  await openComposer(page);
  const words = title('Bonjour');
  await page.keyboard.type(`${words} @karim`);
  await page.getByRole('option', { name: /Karim Haddad/ }).click();
  await page.keyboard.type('@yann');
  const yann = page.getByRole('option', { name: /Yann Le Bihan/ });
  await expect(yann).toContainText('Hors du groupe, ne verra pas');
  await yann.click();
  const dialog = page.getByRole('dialog', { name: 'Inviter Yann Le Bihan dans ce groupe ?' });
  await expect(dialog).toContainText('le nommer ici ne lui ouvre rien');
  await dialog.getByRole('button', { name: 'Inviter', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const { group } = await claire.asks('groupMembersQuery', { id: groupId });
  expect(JSON.stringify(group.invitations)).toContain('Yann Le Bihan');

  await page.locator('.ProseMirror').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Control+Enter');
  const confirm = page.getByRole('alertdialog').getByRole('button', { name: 'Publier' });
  const card = cardOf(page, words);
  await expect(confirm.or(card).first()).toBeVisible();
  if (await confirm.isVisible()) await confirm.click();
  await expect(card.getByRole('link', { name: '@Karim Haddad' })).toHaveAttribute('href', /^\/people\//);
  await expect(card.getByRole('link', { name: /yann/i })).toHaveCount(0);
  await claire.leaves();
});

test('images: pasted, dropped once, described, refused with a reason, kept over a reload, published', async ({
  browser,
}) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  await page.goto(`/g/${await claire.groupId(OPEN)}`);
  await openComposer(page);
  const words = title('Photo du poste');
  await page.keyboard.type(words);
  await give(page, 'paste', { name: 'colle.png', type: 'image/png', content: PIXEL });
  await page.getByLabel('Ce que montre colle.png').fill('Le poste de soudure');
  await give(page, 'drop', { name: 'depose.png', type: 'image/png', content: PIXEL });
  const list = page.getByRole('list', { name: 'Images jointes' });
  await expect(page.getByLabel('Ce que montre depose.png')).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(2);

  // What is no image is a file.
  await give(page, 'drop', { name: 'plan.pdf', type: 'application/pdf', content: PIXEL });
  await expect(page.getByRole('list', { name: 'Fichiers joints' }).getByText('plan.pdf')).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await page.getByRole('button', { name: 'Retirer plan.pdf' }).click();
  await give(page, 'drop', {
    name: 'faux.png',
    type: 'image/png',
    content: btoa('rien d’une image'.replace('’', "'")),
  });
  const refused = list.getByRole('listitem').filter({ hasText: 'faux.png' });
  await expect(refused.getByRole('alert')).toContainText('faux.png n’a pas été jointe.');
  await expect(refused.getByRole('button', { name: 'Réessayer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publier' }).last()).toBeDisabled();
  await refused.getByRole('button', { name: 'Retirer faux.png' }).click();
  await page.getByRole('button', { name: 'Retirer depose.png' }).click();
  await expect(page.getByText(/Brouillon enregistré/)).toBeVisible();

  await page.reload();
  await openComposer(page);
  await expect(page.getByLabel('Ce que montre colle.png')).toHaveValue('Le poste de soudure');
  await page.getByRole('button', { name: 'Publier' }).last().click();
  const picture = cardOf(page, words).getByRole('img', { name: 'Le poste de soudure' });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await openComposer(page);
  await expect(list).toHaveCount(0);
  await claire.leaves();
});

/** Pastes or drops a file into the text, as a browser does. */
async function give(
  page: Page,
  how: 'paste' | 'drop',
  file: { name: string; type: string; content: string },
): Promise<void> {
  await page.locator('.ProseMirror').evaluate(
    (target, { how, file }) => {
      const bytes = Uint8Array.from(atob(file.content), (letter) => letter.charCodeAt(0));
      const data = new DataTransfer();
      data.items.add(new File([bytes], file.name, { type: file.type }));
      const { left, top } = target.getBoundingClientRect();
      const common = { bubbles: true, cancelable: true };
      target.dispatchEvent(
        how === 'paste'
          ? new ClipboardEvent('paste', { ...common, clipboardData: data })
          : new DragEvent('drop', { ...common, dataTransfer: data, clientX: left + 20, clientY: top + 12 }),
      );
    },
    { how, file },
  );
}
