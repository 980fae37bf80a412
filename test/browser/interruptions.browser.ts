import { type Page, expect, test } from '@playwright/test';
import { cardOf, openComposer, title } from './cards.js';
import { CLAIRE, YANN, demoPassword, signInHere } from './network.js';
import { Person } from './person.js';

const GROUP = 'Sécurité au poste';
const pill = (page: Page) => page.getByRole('button', { name: /nouvelles? publications?/ });

test('after a break nothing is missed, and it is said', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const yann = await Person.of(browser, YANN);
  const groupId = await claire.groupId(GROUP);
  const read = title('Sous les yeux');
  const gone = title('Disparaît');
  const readId = await claire.publishes(groupId, { title: read });
  const goneId = await claire.publishes(groupId, { title: gone });
  const { page, context } = yann;
  await page.goto(`/g/${groupId}`);
  await cardOf(page, gone).waitFor();
  await yann.listens();

  await context.setOffline(true);
  await expect(page.getByText(/^Hors connexion/)).toBeVisible();
  await claire.publishes(groupId, { title: title('Manquée') });
  await claire.publishes(groupId, { title: title('Manquée aussi') });
  await claire.answers(readId, 'Répondu pendant la coupure');
  await claire.asks('usePostActsDeleteMutation', { input: { postId: goneId } });
  const listened = yann.listened;
  await context.setOffline(false);
  await yann.listens(listened + 1);
  await expect(page.getByText('Connexion rétablie. 2 publications sont arrivées entre-temps.')).toBeVisible();
  await expect(pill(page)).toHaveText('2 nouvelles publications');
  await expect(cardOf(page, read)).toContainText('Répondu pendant la coupure');
  await expect(cardOf(page, gone)).toHaveCount(0);
  await expect(page.getByText(/^Hors connexion/)).toHaveCount(0);
  await yann.leaves();
  await claire.leaves();
});

test('a thread that was open during a break is whole afterwards', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const yann = await Person.of(browser, YANN);
  const id = await claire.publishes(await claire.groupId(GROUP), { title: title('Fil coupé') });
  await yann.page.goto(`/p/${id}`);
  await yann.listens();
  await yann.context.setOffline(true);
  await claire.answers(id, 'Dite pendant la coupure');
  await yann.context.setOffline(false);
  await expect(yann.page.getByRole('listitem').filter({ hasText: 'Dite pendant la coupure' })).toBeVisible();
  await yann.leaves();
  await claire.leaves();
});

test('written offline, published when the line is back', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page, context } = claire;
  const groupId = await claire.groupId(GROUP);
  await page.goto(`/g/${groupId}`);
  await claire.listens();
  await page.getByRole('article').first().waitFor();
  await openComposer(page);
  await page.waitForLoadState('networkidle'); // the composer is whole before the line goes
  await context.setOffline(true);
  const words = title('Écrit dans le tunnel');
  await page.keyboard.type(words);
  await page.getByRole('button', { name: 'Publier au retour du réseau' }).click();
  await expect(cardOf(page, words)).toContainText('Sera envoyée au retour de la connexion');
  await context.setOffline(false);
  await expect(cardOf(page, words).getByRole('button', { name: 'Actions sur la publication' })).toBeVisible();
  await expect(cardOf(page, words)).toHaveCount(1);
  await page.reload();
  await expect(cardOf(page, words)).toHaveCount(1);
  await expect(page.getByRole('main').getByRole('button', { name: /Partager un point/ })).toBeVisible();
  await claire.leaves();
});

test('what comes late and cannot takes nothing else with it: data are asked for again, code comes with a new page', async ({
  browser,
}) => {
  const claire = await Person.of(browser, CLAIRE);
  const { page } = claire;
  const text = title('Reste à l’écran');
  const groupId = await claire.groupId(GROUP);
  await claire.publishes(groupId, { title: text });
  await page.goto(`/g/${groupId}`);
  const asksWho = async () => {
    await cardOf(page, text).getByRole('button', { name: 'Actions sur la publication' }).click();
    await page.getByRole('menuitem', { name: 'Qui peut lire ?' }).click();
  };
  const failed = page.getByRole('alert').filter({ hasText: 'n’a pas pu se charger' });
  const dialog = page.getByRole('dialog');

  await cardOf(page, text).getByRole('button', { name: 'Actions sur la publication' }).hover();
  await page.waitForLoadState('networkidle'); // the menu's own code has come
  await page.route('**/*.js', (route) => route.abort());
  await asksWho();
  await expect(failed).toBeVisible();
  await expect(cardOf(page, text)).toBeVisible();
  await page.unroute('**/*.js');
  const loaded = page.waitForEvent('load');
  await failed.getByRole('button', { name: 'Recharger la page' }).click();
  await loaded;
  await cardOf(page, text).waitFor();
  await page.waitForLoadState('networkidle');

  await page.route('**/graphql', (route) => route.abort());
  await asksWho();
  await expect(dialog.getByRole('alert')).toContainText('n’a pas pu se charger');
  await page.unroute('**/graphql');
  await dialog.getByRole('button', { name: 'Réessayer' }).click();
  await expect(dialog.getByText('Vous pouvez lire ceci.')).toBeVisible();
  await claire.leaves();
});

test('refused: the text stays, can be copied, sent again, thrown away, and survives a reload', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE, { permissions: ['clipboard-read', 'clipboard-write'] });
  const { page } = claire;
  await page.goto(`/g/${await claire.groupId(GROUP)}`);
  await page.getByRole('article').first().waitFor();
  await openComposer(page);
  const words = title('Refusée d’abord');
  await page.keyboard.type(words);
  await page.route('**/graphql', (route) =>
    /"idempotencyKey":"/.test(route.request().postData() ?? '')
      ? route.fulfill({
          status: 500,
          contentType: 'application/json',
          body: '{"errors":[{"message":"Panne","extensions":{"code":"INTERNAL_SERVER_ERROR"}}]}',
        })
      : route.continue(),
  );
  await page.keyboard.press('Control+Enter');
  const held = cardOf(page, words);
  await expect(held).toContainText('Non publiée : Panne');
  await held.getByRole('button', { name: 'Copier' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
  await held.getByRole('button', { name: 'Réessayer' }).click();
  await expect(held).toContainText('Non publiée : Panne');
  await page.reload();
  await expect(held).toContainText('Non publiée : Panne');
  await page.unroute('**/graphql');
  await held.getByRole('button', { name: 'Réessayer' }).click();
  await expect(held.getByRole('button', { name: 'Actions sur la publication' })).toBeVisible();
  await expect(held).toHaveCount(1);
  await claire.leaves();
});

/** A private group of Claire's and Yann's; gives its id and what ends his membership. */
async function groupOfTwo(
  claire: Person,
  yann: Person,
  name: string,
): Promise<{ groupId: string; end: () => Promise<void> }> {
  const { viewer } = await yann.asks('shellQuery');
  const { groupCreate } = await claire.asks('groupCreateMutation', {
    input: {
      name,
      purpose: 'Essai',
      visibility: 'PRIVATE',
      joinPolicy: 'INVITE_ONLY',
      externalsAllowed: false,
      inviteePersonIds: [viewer.person.id],
    },
  });
  expect(groupCreate.userErrors).toEqual([]);
  const groupId = groupCreate.group.id;
  return {
    groupId,
    end: async () => {
      const { group } = await claire.asks('groupMembersQuery', { id: groupId });
      const member = group.members.edges.find(
        ({ node }: { node: { person: { name: string } } }) => node.person.name === viewer.person.name,
      );
      await claire.asks('useMemberActionsRemoveMutation', { input: { groupId, membershipId: member.node.id } });
    },
  };
}

test('removed from a group while reading it: its content goes, with a sentence', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const yann = await Person.of(browser, YANN);
  const name = title('Groupe éphémère');
  const { groupId, end } = await groupOfTwo(claire, yann, name);
  await yann.asks('joinActionsAcceptMutation', { input: { groupId } });
  const secret = title('Confidentiel');
  await claire.publishes(groupId, { title: secret });
  const { page } = yann;
  await page.goto(`/g/${groupId}`);
  await expect(cardOf(page, secret)).toBeVisible();
  await yann.listens();
  await openComposer(page);
  const words = title('Ma réponse en cours');
  await page.keyboard.type(words);
  await expect(page.getByText(/Brouillon enregistré/)).toBeVisible();
  await end();
  await expect(page.getByText('Seuls les membres lisent ce groupe')).toBeVisible();
  await expect(cardOf(page, secret)).toHaveCount(0);
  await expect(page.getByRole('navigation').getByRole('link', { name })).toHaveCount(0);
  await page.goto('/settings?tab=kept');
  await expect(page.getByText(words)).toBeVisible();
  await yann.leaves();
  await claire.leaves();
});

test('the readers change while one writes: nothing is sent before it is seen', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const yann = await Person.of(browser, YANN);
  const { groupId } = await groupOfTwo(claire, yann, title('Groupe qui grandit'));
  const { page } = claire;
  await page.goto(`/g/${groupId}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await claire.listens();
  await openComposer(page);
  const words = title('Entre nous');
  await page.keyboard.type(words);
  await expect(page.getByText('Sera lu par 1 personne')).toBeVisible();
  await yann.asks('joinActionsAcceptMutation', { input: { groupId } });
  await expect(page.getByText('Les lecteurs ont changé.')).toBeVisible();
  await expect(page.getByText('Sera lu par 2 personnes')).toBeVisible();
  await expect(page.locator('.ProseMirror')).toContainText(words);
  await expect(page.getByRole('main').getByRole('button', { name: 'Publier' })).toBeDisabled();
  await page.getByRole('button', { name: 'J’ai vu, continuer' }).click();
  await page.getByRole('main').getByRole('button', { name: 'Publier' }).click();
  await expect(cardOf(page, words).getByRole('button', { name: 'Actions sur la publication' })).toBeVisible();
  await yann.leaves();
  await claire.leaves();
});

test('a session that ends leads to the sign-in, and the text is there afterwards', async ({ browser }) => {
  const claire = await Person.signingIn(browser, CLAIRE);
  const elsewhere = await Person.of(browser, CLAIRE);
  const { page } = claire;
  await page.goto(`/g/${await claire.groupId(GROUP)}`);
  await claire.listens();
  await page.getByRole('article').first().waitFor();
  await openComposer(page);
  const words = title('À demi écrit');
  await page.keyboard.type(words);
  const { viewer } = await claire.asks('settingsQuery');
  const here = viewer.sessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
  await elsewhere.asks('securityPanelEndMutation', { input: { sessionId: here.id } });
  await expect(page.getByRole('button', { name: 'Se connecter' })).toBeVisible();
  await expect(page.getByText('Votre session est terminée.')).toBeVisible();
  await signInHere(page, CLAIRE, demoPassword());
  await expect(page.getByRole('heading', { level: 1, name: GROUP })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.locator('.ProseMirror')).toContainText(words);
  await claire.leaves();
  await elsewhere.leaves();
});
