import { expect, test } from '@playwright/test';
import { menu, title } from './cards.js';
import { CLAIRE, KARIM, NETWORK, YANN } from './network.js';
import { Person } from './person.js';
import { leaveAll } from './visit.js';

test.afterEach(leaveAll);

test('told at once by the bell, worked like a mailbox, told why, and no more of that thread', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const karim = await Person.of(browser, KARIM);
  const groupId = await claire.groupId('Qualité fournisseurs');
  const name = title('Planning des audits');
  const id = await claire.publishes(groupId, { title: name, body: 'Qui vient mardi ?' });

  const { page } = claire;
  await page.goto('/');
  await claire.listens();
  const bell = page.getByRole('link', { name: /^Notifications/ });
  await karim.answers(id, 'Moi, avec deux collègues.');
  await expect(bell).toHaveAccessibleName(/nouvelle/);

  await bell.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notifications' })).toBeVisible();
  const told = page.getByRole('listitem').filter({ hasText: 'Moi, avec deux collègues.' });
  await expect(told).toContainText('vous répond dans Qualité fournisseurs');
  await expect(bell).toHaveAccessibleName('Notifications');

  await told.getByRole('button', { name: 'Pourquoi suis-je prévenu ?' }).click();
  await expect(told).toContainText('On répond à ce que vous avez écrit.');
  await told.getByRole('button', { name: 'Ne plus m’en prévenir dans ce groupe' }).click();
  await expect(page.getByText('Vous n’en serez plus prévenu dans Qualité fournisseurs.')).toBeVisible();
  const heard = async () => {
    const { group } = await claire.asks('whyToldChoicesQuery', { groupId });
    return group.viewerNotifications.filter(({ event }: { event: string }) => event === 'REPLIED');
  };
  for (const { choice } of await heard()) expect(choice).toBe('NEVER');
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect.poll(async () => (await heard()).map(({ choice }: { choice: string }) => choice)).not.toContain('NEVER');
  await told.getByRole('button', { name: 'Taire ce fil' }).click();
  await expect(page.getByText('Ce fil ne vous dérangera plus.')).toBeVisible();

  await told.focus();
  await page.keyboard.press('e');
  await expect(told).toBeHidden();
  await page.getByRole('tab', { name: 'Traitées' }).click();
  await expect(told).toBeVisible();

  await page.goto(`/p/${id}`);
  await menu(page, name, 'Suivre ou taire ce fil…');
  const thread = page.getByRole('dialog', { name: 'Suivre ou taire ce fil' });
  await expect(thread.getByRole('radio', { name: /Le taire/ })).toBeChecked();
});

test('worked like a mailbox: put off, taken up in one act, several at once, all by keys; each act can be taken back', async ({
  browser,
}) => {
  const claire = await Person.of(browser, CLAIRE);
  const karim = await Person.of(browser, KARIM);
  const groupId = await claire.groupId('Qualité fournisseurs');
  const id = await claire.publishes(groupId, { title: title('Essais de dureté'), body: 'Qui les fait ?' });
  const words = ['Mesures prêtes', 'Rapport joint lundi', 'Lot 12 à reprendre', 'Photos à venir'].map(title);
  for (const one of words) await karim.answers(id, one);
  const { page } = claire;
  await page.goto('/notifications');
  const [ready, report, batch, photos] = words.map((one) => page.getByRole('listitem').filter({ hasText: one }));
  await expect(photos!).toBeVisible();

  // several, by keys: chosen with x, put off with s
  for (const line of [ready!, report!]) {
    await line.focus();
    await page.keyboard.press('x');
  }
  await expect(page.getByText('2 lignes choisies')).toBeVisible();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Demain matin' }).click();
  await expect(ready!).toBeHidden();
  await expect(report!).toBeHidden();
  await page.getByRole('tab', { name: 'Plus tard' }).click();
  await expect(ready!).toContainText('Revient');
  await expect(report!).toContainText('Revient');

  // one, back at once
  await ready!.getByRole('button', { name: 'Remettre à plus tard' }).click();
  await page.getByRole('button', { name: 'Maintenant' }).click();
  await expect(ready!).toBeHidden();
  await page.getByRole('tab', { name: 'À voir' }).click();
  await expect(ready!).toBeVisible();

  // taken up in one act: it is seen to, and mine to do
  await batch!.focus();
  await page.keyboard.press('t');
  await expect(batch!).toBeHidden();
  await expect(page.getByText('C’est dans vos choses à faire.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).last().click();
  await expect(batch!).toBeVisible();
  await batch!.getByRole('button', { name: 'Mettre dans mes choses à faire' }).click();
  await expect(batch!).toBeHidden();

  // several, by the pointer
  for (const line of [ready!, photos!]) await line.getByRole('checkbox').check({ force: true });
  await page.getByRole('button', { name: 'Traité', exact: true }).click();
  await expect(page.getByText('2 notifications traitées.')).toBeVisible();
  await expect(photos!).toBeHidden();

  await page.goto('/todo');
  await expect(batch!).toBeVisible();
  await page.goto('/notifications?box=DONE');
  for (const line of [ready!, batch!, photos!]) await expect(line).toBeVisible();
});

test('how one is told is chosen in the settings, for one group before everywhere', async ({ browser }) => {
  const { page } = await Person.of(browser, KARIM);
  await page.goto('/settings?tab=notifications');
  await expect(page.getByRole('heading', { name: 'Ce dont je suis prévenu' })).toBeVisible();
  const mail = page.getByRole('button', { name: /Par courriel : Une nouvelle publication/ });
  await mail.click();
  await page.getByRole('option', { name: 'Jamais' }).click();
  await expect(mail).toContainText('Jamais');
  await page.reload();
  await expect(mail).toContainText('Jamais');
  await mail.click();
  await page.getByRole('option', { name: 'Selon le groupe' }).click();
  await expect(mail).toContainText('Selon le groupe');
});

test('browsers are told while the page is closed, where the administration allows it', async ({ browser }) => {
  const { page: admin } = await Person.of(browser, YANN);
  await admin.goto('/admin/network');
  const stop = admin.getByRole('button', { name: 'Arrêter' });
  await expect(stop).toBeVisible();
  await stop.click();
  await expect(admin.getByText('Arrêtées : rien n’est envoyé.')).toBeVisible();

  const { page } = await Person.of(browser, KARIM);
  await page.goto('/settings?tab=notifications');
  await expect(page.getByRole('heading', { name: 'Ce dont je suis prévenu' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Navigateurs' })).toBeHidden();
  await admin.getByRole('button', { name: 'Permettre' }).click();
  await expect(stop).toBeVisible();

  await page.reload();
  const push = page.getByRole('button', { name: /Page fermée : Une nouvelle publication/ });
  await push.click();
  await page.getByRole('option', { name: 'Tout de suite' }).click();
  await expect(push).toContainText('Tout de suite');
  await push.click();
  await page.getByRole('option', { name: 'Selon le groupe' }).click();
  // A browser without a screen grants nobody leave to show anything: what is seen then is what a refusal looks like.
  await page.getByRole('button', { name: 'Me prévenir dans ce navigateur' }).click();
  await expect(page.getByText('Ce navigateur refuse les notifications de ce site.')).toBeVisible();
});

test('how many addresses give mails back is told to who looks after the accounts', async ({ browser }) => {
  const { page } = await Person.of(browser, YANN);
  await page.goto('/admin/accounts');
  await expect(page.getByText('Les courriels à 1 adresse reviennent')).toBeVisible();
});

test('a link of a mail that is cut short says so', async ({ page }) => {
  await page.goto(`${NETWORK}/unsubscribe/x`);
  await page.getByRole('button', { name: 'Ne plus les recevoir' }).click();
  await expect(page.getByText('Ce lien n’est pas complet.')).toBeVisible();
});
