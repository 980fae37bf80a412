import { expect, test } from '@playwright/test';
import { CLAIRE, YANN } from './network.js';
import { leaveAll, visit } from './visit.js';

test.describe.configure({ mode: 'parallel' });
test.afterEach(leaveAll);

test('on a phone a table is a list of cards that name their values, sorted by the same headers', async ({
  browser,
}) => {
  const page = await visit(browser, YANN, { viewport: { width: 360, height: 780 } });
  await page.goto('/admin/accounts?kind=EXTERNAL');
  const row = page.getByRole('row').nth(1);
  await expect(row.getByRole('cell')).toHaveCount(8);
  expect(
    await row.getByRole('cell', { name: /Actif/ }).evaluate((cell) => getComputedStyle(cell, '::before').content),
  ).toBe('"État"');
  await page.getByRole('button', { name: 'Fin d’accès' }).click();
  await expect(page.getByRole('columnheader', { name: 'Fin d’accès' })).toHaveAttribute('aria-sort', 'ascending');
});

test('nothing moves for whoever asked for less motion', async ({ browser }) => {
  const page = await visit(browser, CLAIRE, { reducedMotion: 'reduce' });
  await page.goto('/');
  await page.getByRole('button', { name: /Mon compte/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        const longest = (text: string) =>
          Math.max(...text.split(',').map((part) => parseFloat(part) * (part.includes('ms') ? 1 : 1000)));
        return longest(transitionDuration) > 10 || longest(animationDuration) > 10;
      }).length,
  );
  expect(moving).toBe(0);
});

test('with forced colours, what is chosen and what is focused can still be told', async ({ browser }) => {
  const page = await visit(browser, CLAIRE, { forcedColors: 'active' });
  await page.goto('/groups/new');
  await page.getByLabel('Nom du groupe').fill('Contraste');
  await page.getByLabel('À quoi il sert').fill('But.');
  await page.getByRole('button', { name: 'Continuer' }).click();
  const kinds = page.getByRole('radiogroup', { name: 'Sorte de groupe' }).locator('label');
  await kinds.nth(1).click();
  const looks = await kinds.evaluateAll((all) =>
    all.map((label) => {
      const marks = [label, ...label.querySelectorAll('*')].map((element) => {
        const { borderTopColor, borderTopWidth, outlineStyle, backgroundColor, boxShadow } = getComputedStyle(element);
        return [borderTopColor, borderTopWidth, outlineStyle, backgroundColor, boxShadow].join(' ');
      });
      return marks.join('|');
    }),
  );
  expect(looks[1]).not.toBe(looks[0]);
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const focused = document.activeElement!;
    const around = [focused, focused.parentElement!, focused.closest('label') ?? focused];
    return around.some((element) => getComputedStyle(element).outlineStyle !== 'none');
  });
  expect(outline).toBe(true);
});

test('what one is told of is chosen in words that are read whole, beside those of the list', async ({ browser }) => {
  for (const width of [1280, 1024, 390]) {
    const page = await visit(browser, CLAIRE, { viewport: { width, height: 1000 } });
    await page.goto('/settings?tab=notifications');
    const table = page.getByRole('region', { name: 'Ce dont je suis prévenu' });
    const choice = table.getByRole('button', { name: /^Selon le groupe/ }).first();
    await expect(choice).toBeVisible();
    expect(
      await table.evaluate((region) => ({
        isCut: region.scrollWidth > region.clientWidth,
        words: [...region.querySelectorAll('[aria-haspopup="listbox"] > span:first-child')].filter(
          (word) => word.scrollWidth > word.clientWidth,
        ).length,
      })),
    ).toEqual({ isCut: false, words: 0 });
    await choice.click();
    const list = page.getByRole('listbox');
    await expect(list).toBeVisible();
    const { x, width: wide } = (await list.boundingBox())!;
    expect({ left: x >= 0, right: x + wide <= width }).toEqual({ left: true, right: true });
    await page.keyboard.press('Escape');
  }
});
