import { type Page, expect, test } from '@playwright/test';
import { cardOf, menu, openComposer, title } from './cards.js';
import { CLAIRE, KARIM } from './network.js';
import { leaveAll, openGroup, visit } from './visit.js';

const WALLED = 'Achats matières';
const MIXED = 'Bride B12, industrialisation';
test.afterEach(leaveAll);

test('behind walls an answer is for one organisation: chosen, kept as a draft, marked; then its post is', async ({
  browser,
}) => {
  const page = await visit(browser, CLAIRE);
  await openGroup(page, WALLED);
  const name = title('Consultation');
  const address = await publish(page, name);
  const karim = await visit(browser, KARIM);
  await answer(karim, address, 'De Mécaform');
  await karim.getByRole('button', { name: 'Répondre', exact: true }).last().click();
  await expect(karim.getByRole('listitem').filter({ hasText: 'De Mécaform' })).toBeVisible();

  await answer(page, address, 'Seulement pour Sofratube');
  await page.getByRole('button', { name: 'Choisir qui lira' }).click();
  await page.getByRole('menu').getByText('Internes et Sofratube').click();
  const sentence = page.getByText(/Votre réponse est lue par : 16 internes et 2 externes \(Sofratube\)/);
  await expect(sentence).toBeVisible();
  await expect(page.getByText(/Brouillon enregistré/)).toBeVisible();
  await page.reload();
  await expect(sentence).toBeVisible();
  await page.getByRole('button', { name: 'Répondre', exact: true }).last().click();
  const mine = page.getByRole('listitem').filter({ hasText: 'Seulement pour Sofratube' });
  await expect(mine.getByText('Internes et Sofratube')).toBeVisible();

  // An answer to what one organisation wrote is theirs, and leaves nothing to choose.
  await page.getByRole('listitem').filter({ hasText: 'De Mécaform' }).getByRole('button', { name: 'Répondre' }).click();
  await expect(page.getByText(/Votre réponse est lue par : 16 internes et 2 externes \(Mécaform\)/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choisir qui lira' })).toHaveCount(0);

  await menu(page, name, 'Réserver à un partenaire…');
  const dialog = page.getByRole('alertdialog');
  await expect(dialog).toContainText('avec les 16 internes');
  await dialog.getByText('Sofratube').click();
  await dialog.getByRole('button', { name: 'Réserver', exact: true }).click();
  await expect(cardOf(page, name)).toContainText('Internes et Sofratube');
  await karim.reload();
  await expect(karim.getByRole('heading', { name: /n’existe pas ou vous n’y avez pas accès/ })).toBeVisible();
});

test('nothing is answered to readers who changed while it was written, before that is seen', async ({ browser }) => {
  const page = await visit(browser, CLAIRE);
  await openGroup(page, MIXED);
  await answer(page, await publish(page, title('Avant et après')), 'Pour qui lisait alors');
  const send = page.getByRole('button', { name: 'Répondre', exact: true }).last();
  // Somebody more reads it, as far as this page is told.
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const body = await response.text();
    await route.fulfill({ response, body: body.replaceAll(/"total":(\d+)/g, (_, n) => `"total":${Number(n) + 1}`) });
  });
  await send.click();
  await expect(page.getByText('Les lecteurs ont changé.')).toBeVisible();
  await expect(send).toBeDisabled();
  await expect(page.locator('.ProseMirror')).toContainText('Pour qui lisait alors');
  await page.getByRole('button', { name: 'J’ai vu, continuer' }).click();
  await send.click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Pour qui lisait alors' })).toBeVisible();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

/** Publishes in the group in sight; gives the address of the post. */
async function publish(page: Page, words: string): Promise<string> {
  await openComposer(page);
  await page.keyboard.type(words);
  await page.keyboard.press('Control+Enter');
  const confirm = page.getByRole('alertdialog').getByRole('button', { name: 'Publier' });
  const time = cardOf(page, words).getByRole('link', { name: /il y a|à l’instant|maintenant/i });
  await expect(confirm.or(time).first()).toBeVisible();
  if (await confirm.isVisible()) await confirm.click();
  return (await time.first().getAttribute('href'))!;
}

async function answer(page: Page, address: string, words: string): Promise<void> {
  await page.goto(`${address}#answer`);
  await expect(page.getByRole('textbox', { name: 'Écrire une réponse…' })).toBeFocused();
  await page.keyboard.type(words);
}
