import { type Page, expect, test } from '@playwright/test';
import { cardOf, menu, openComposer, title } from './cards.js';
import { CLAIRE, KARIM, YANN } from './network.js';
import { Person } from './person.js';

const GROUP = 'Sécurité au poste';
const MIXED = 'Bride B12, industrialisation';
const editor = (page: Page) => page.getByRole('textbox', { name: 'Texte de la publication' });

test('a post written with the rich editor is published and seen', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  await page.goto('/');
  await page
    .getByRole('navigation')
    .getByRole('link', { name: new RegExp(GROUP) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: GROUP })).toBeVisible();
  await openComposer(page);
  const name = title('Consigne du pont roulant');
  await page.getByLabel('Titre (facultatif)').fill(name);
  await editor(page).click();
  await page.getByRole('button', { name: 'Gras' }).click();
  await page.keyboard.type('Important');
  await page.keyboard.press('Control+b');
  await page.keyboard.type(' : vérifier le crochet.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- avant chaque poste');
  await page.keyboard.press('Enter');
  await page.keyboard.type('après chaque choc');
  await expect(page.getByText(/^Sera lu par/)).toContainText('toute l’entreprise');
  await page.keyboard.press('Control+Enter');
  const card = cardOf(page, name);
  await expect(card.getByRole('link', { name })).toBeVisible();
  await expect(card.locator('strong', { hasText: 'Important' })).toBeVisible();
  await expect(card.getByRole('listitem').filter({ hasText: 'après chaque choc' })).toBeVisible();
  await page.reload();
  await expect(cardOf(page, name)).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: /Partager un point/ })).toBeVisible();
  await claire.leaves();
});

test('the parts of a thread: comment, answer, reactions, bookmark, permalink', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const yann = await Person.of(browser, YANN);
  const name = title('Essai du mandrin');
  const id = await claire.publishes(await claire.groupId(GROUP), { title: name, body: 'Concluant ?' });
  const { page } = yann;
  await page.goto(`/p/${id}`);
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

  await page.keyboard.press('r');
  const answer = page.getByRole('textbox', { name: /Écrire une réponse/ });
  await expect(answer).toBeFocused();
  await page.keyboard.type('Oui, sur la P3.');
  await page.getByRole('button', { name: 'Répondre', exact: true }).last().click();
  const comment = page.getByRole('listitem').filter({ hasText: 'Oui, sur la P3.' });
  await expect(comment).toBeVisible();
  await comment.getByRole('button', { name: 'Utile' }).click();
  await expect(comment.getByRole('button', { name: 'Utile · 1' })).toHaveAttribute('aria-pressed', 'true');

  const card = cardOf(page, 'Concluant ?');
  await card.getByRole('button', { name: 'Utile' }).first().click();
  await expect(card.getByRole('button', { name: 'Utile · 1' })).toHaveAttribute('aria-pressed', 'true');
  await card.getByRole('button', { name: 'Autres réactions' }).click();
  await page
    .getByRole('menuitemradio', { name: 'Bravo' })
    .or(page.getByRole('menuitem', { name: 'Bravo' }))
    .click();
  await expect(card.getByRole('button', { name: 'Bravo · 1' })).toHaveAttribute('aria-pressed', 'true');
  await expect(card.getByRole('button', { name: 'Utile', exact: true })).toHaveAttribute('aria-pressed', 'false');
  await card.getByRole('button', { name: 'Garder' }).click();
  await page.goto('/bookmarks');
  await expect(cardOf(page, name)).toBeVisible();
  await cardOf(page, name).getByRole('link', { name }).click();
  await expect(page).toHaveURL(new RegExp(`/p/${id}`));
  await expect(page.getByRole('listitem').filter({ hasText: 'Oui, sur la P3.' })).toBeVisible();
  await yann.leaves();
  await claire.leaves();
});

test('what somebody else wrote is hidden with a reason, and shown again', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const karim = await Person.of(browser, KARIM);
  const { page } = claire;
  const name = title('Dit deux fois');
  await page.goto(`/p/${await karim.publishes(await karim.groupId('Qualité fournisseurs'), { title: name })}`);
  await menu(page, name, 'Masquer…');
  await page.getByLabel('Motif').fill('Doublon');
  await page.getByRole('dialog').getByRole('button', { name: 'Masquer' }).click();
  const decision = page.getByRole('region', { name: 'Décision de modération' });
  await expect(decision).toContainText('Masqué par Claire Vasseur');
  await menu(page, name, 'Rendre visible');
  await expect(decision).toHaveCount(0);
  await karim.leaves();
  await claire.leaves();
});

test('edited with history, deleted and restored, pinned, closed with a reason', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  const groupId = await claire.groupId(MIXED);
  const name = title('Plan de prévention');
  const id = await claire.publishes(groupId, { title: name, body: 'Première version' });
  await page.goto(`/g/${groupId}`);

  await menu(page, name, 'Modifier');
  await expect(page.locator('.ProseMirror')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Deuxième version');
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(cardOf(page, name)).toContainText('Deuxième version');
  await expect(cardOf(page, name)).toContainText('modifiée');
  await menu(page, name, 'Versions précédentes');
  await expect(page.getByRole('dialog')).toContainText('Première version');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await menu(page, name, 'Épingler en haut du groupe');
  const pinned = page.getByRole('region', { name: 'Publications épinglées' });
  await expect(pinned.getByRole('article').filter({ hasText: name })).toBeVisible();
  await expect(cardOf(page, name)).toHaveCount(1);
  await menu(page, name, 'Ne plus épingler');
  await expect(pinned.getByRole('article').filter({ hasText: name })).toHaveCount(0);
  await expect(cardOf(page, name)).toHaveCount(1);

  await menu(page, name, 'Clore…');
  await page.getByLabel('Motif').fill('Traité en réunion');
  await page.getByRole('dialog').getByRole('button', { name: 'Clore' }).click();
  await expect(cardOf(page, name)).toContainText('Close par Claire Vasseur. Motif : Traité en réunion');
  await page.goto(`/p/${id}`);
  await expect(page.getByText('Cette publication est close')).toBeVisible();
  await menu(page, name, 'Rouvrir');
  await expect(page.getByRole('button', { name: /Écrire une réponse/ })).toBeVisible();

  await page.goto(`/g/${groupId}`);
  await menu(page, name, 'Supprimer');
  await expect(cardOf(page, name)).toHaveCount(0);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(cardOf(page, name)).toBeVisible();
  await menu(page, name, 'Supprimer');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: MIXED })).toBeVisible();
  await expect(cardOf(page, name)).toHaveCount(0);
  await claire.leaves();
});

test('a draft survives a reload, and its narrowed audience with it', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  await page.goto(`/g/${await claire.groupId(MIXED)}`);
  await openComposer(page);
  const words = title('Brouillon');
  await page.keyboard.type(words);
  await page.getByRole('button', { name: /Réserver aux/ }).click();
  await expect(page.getByText(/sans aucun externe/)).toBeVisible();
  await expect(page.getByText(/Brouillon enregistré à/)).toBeVisible();
  await page.reload();
  await openComposer(page);
  await expect(page.locator('.ProseMirror')).toContainText(words);
  await expect(page.getByText(/sans aucun externe/)).toBeVisible();

  // The external must never see it, by any road.
  await page.getByRole('button', { name: 'Publier' }).last().click();
  const card = cardOf(page, words);
  await expect(card).toContainText('Internes seulement');
  const address = await card
    .getByRole('link', { name: /il y a|à l’instant|maintenant/i })
    .first()
    .getAttribute('href');
  const karim = await Person.of(browser, KARIM);
  await karim.page.goto(address!);
  await expect(karim.page.getByRole('heading', { name: /n’existe pas ou vous n’y avez pas accès/ })).toBeVisible();
  await karim.page.goto(`/g/${await karim.groupId(MIXED)}`);
  await expect(karim.page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(cardOf(karim.page, words)).toHaveCount(0);
  await karim.leaves();
  await claire.leaves();
});

test('published to externals once confirmed, narrowed afterwards', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const karim = await Person.of(browser, KARIM);
  const { page } = claire;
  await page.goto(`/g/${await claire.groupId(MIXED)}`);
  await openComposer(page);
  const words = title('Cote à revoir');
  await page.keyboard.type(words);
  await expect(page.getByText(/^Sera lu par/).first()).toContainText(/externe/);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alertdialog')).toContainText('Des externes lisent ce groupe');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Publier' }).click();
  await expect(cardOf(page, words).getByRole('button', { name: 'Actions sur la publication' })).toBeVisible();
  await karim.page.goto(`/g/${await karim.groupId(MIXED)}`);
  await expect(cardOf(karim.page, words)).toBeVisible();
  await karim.listens();

  await menu(page, words, 'Réserver aux internes…');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Réserver aux internes' }).click();
  await expect(cardOf(page, words)).toContainText('Internes seulement');
  await expect(cardOf(karim.page, words)).toHaveCount(0);
  await karim.leaves();
  await claire.leaves();
});

test('keys: Ctrl K, j, k, c, r, g h, ?, Esc, and the skip link', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  await page.goto('/');
  await page.getByRole('article').first().waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /contenu/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();

  await page.keyboard.press('j');
  const posts = page.locator('[data-post]');
  await expect(posts.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(posts.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(posts.nth(0)).toBeFocused();

  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Raccourcis clavier' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(posts.nth(0)).toBeFocused();

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('karim had');
  await expect(page.getByRole('option', { name: /Karim Haddad/ }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('securite');
  await expect(page.getByRole('option', { name: new RegExp(GROUP) }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: GROUP })).toBeVisible();

  await page.keyboard.press('c');
  await expect(page.locator('.ProseMirror')).toBeFocused();
  await page.keyboard.type('jkr?');
  await expect(page.locator('.ProseMirror')).toHaveText('jkr?');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await expect(page.locator('.ProseMirror')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button', { name: /Partager un point/ })).toBeFocused();

  await page.keyboard.press('j');
  await page.keyboard.press('r');
  await expect(page).toHaveURL(/\/p\/.+#answer/);
  await expect(page.locator('.ProseMirror')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
  await claire.leaves();
});
