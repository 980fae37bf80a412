import { type Page, expect, test } from '@playwright/test';
import { cardOf, title } from './cards.js';
import { CLAIRE, YANN } from './network.js';
import { Person } from './person.js';

const GROUP = 'Sécurité au poste';
const pill = (page: Page) => page.getByRole('button', { name: /nouvelles? publications?/ });
const topOf = (page: Page, text: string) => cardOf(page, text).evaluate((card) => card.getBoundingClientRect().top);

test('what somebody else writes arrives without moving what is read', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const yann = await Person.of(browser, YANN);
  const groupId = await claire.groupId(GROUP);
  const read = title('Ce que Yann lit');
  const readId = await claire.publishes(groupId, { title: read });
  const { page } = yann;
  await page.goto(`/g/${groupId}`);
  await cardOf(page, read).scrollIntoViewIfNeeded();
  await yann.listens();
  const before = await topOf(page, read);

  const fresh = title('Arrivé pendant la lecture');
  const freshId = await claire.publishes(groupId, { title: fresh });
  await expect(pill(page)).toHaveText('1 nouvelle publication');
  expect(await topOf(page, read)).toBe(before);
  await expect(cardOf(page, fresh)).toHaveCount(0);

  await pill(page).click();
  await expect(cardOf(page, fresh)).toBeFocused();
  await expect(pill(page)).toHaveCount(0);

  // What is shown changes in place.
  await claire.answers(readId, 'Une réponse en direct');
  await expect(cardOf(page, read)).toContainText('Une réponse en direct');
  await claire.asks('useReactSetMutation', { input: { targetId: freshId, kind: 'USEFUL' } });
  await expect(cardOf(page, fresh).getByRole('button', { name: 'Utile · 1' })).toBeVisible();
  await claire.asks('postEditMutation', { input: { postId: freshId, title: fresh, body: 'Corrigé', topics: [] } });
  await expect(cardOf(page, fresh)).toContainText('Corrigé');
  await claire.asks('usePostActsDeleteMutation', { input: { postId: freshId } });
  await expect(cardOf(page, fresh)).toHaveCount(0);
  await yann.leaves();
  await claire.leaves();
});

test('a thread grows while it is read', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const yann = await Person.of(browser, YANN);
  const id = await claire.publishes(await claire.groupId(GROUP), { title: title('Fil vivant') });
  await yann.page.goto(`/p/${id}`);
  await yann.listens();
  const answer = await claire.answers(id, 'Première réponse');
  const item = yann.page.getByRole('listitem').filter({ hasText: 'Première réponse' });
  await expect(item).toBeVisible();
  await expect(yann.page.getByRole('heading', { name: '1 réponse' })).toBeVisible();
  await claire.asks('useCommentActsDeleteMutation', { input: { commentId: answer } });
  await expect(item).toHaveCount(0);
  await yann.leaves();
  await claire.leaves();
});

test('unread marks are cleared by reading', async ({ browser }) => {
  const claire = await Person.of(browser, CLAIRE);
  const yann = await Person.of(browser, YANN);
  const groupId = await claire.groupId(GROUP);
  const { page } = yann;
  await page.goto('/settings');
  await yann.listens();
  const name = title('À lire');
  await claire.publishes(groupId, { title: name });
  const link = page.getByRole('navigation').getByRole('link', { name: new RegExp(GROUP) });
  await expect(link).toContainText(/publications? non lue/);
  await link.click();
  // Opening is not reading: it must come into sight.
  await cardOf(page, name).scrollIntoViewIfNeeded();
  await expect(link).not.toContainText('non lue');
  await page.reload();
  await expect(link).toBeVisible();
  await expect(link).not.toContainText('non lue');
  await yann.leaves();
  await claire.leaves();
});
