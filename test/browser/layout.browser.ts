import { type Page, expect, test } from '@playwright/test';
import { SCREENS, inEnglish, open } from './screens.js';
import { CLAIRE, YANN } from './network.js';
import { leaveAll, visit, visitAsNobody } from './visit.js';

test.describe.configure({ mode: 'parallel' });
test.afterEach(leaveAll);

/** What reaches over the edge of the page, and what is cut off without an ellipsis. */
const misfits = (page: Page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
    if (document.documentElement.scrollWidth > width)
      found.push(`page: ${document.documentElement.scrollWidth} of ${width}`);
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll(
      'button, a, input, textarea, select, h1, h2, h3, p, td, th, li, label',
    )) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const isShown = box.width > 1 && box.height > 1 && style.visibility === 'visible' && style.clipPath === 'none';
      if (!isShown || element.closest('[aria-hidden=true], .sr')) continue;
      if ((box.right > width + 1 || box.left < -1) && !scrolls(element.parentElement))
        found.push(`over the edge: ${name(element)}`);
      const isCut =
        element.scrollWidth > element.clientWidth + 2 && style.overflowX === 'hidden' && element.clientWidth > 0;
      if (isCut && style.textOverflow !== 'ellipsis' && element.tagName !== 'INPUT')
        found.push(`cut: ${name(element)}`);
    }
    return [...new Set(found)];
  });

/** 320 px are also a window of 1280 px at a zoom of 400 %. */
for (const [width, locale] of [
  [360, 'fr-FR'],
  [320, 'en-GB'],
] as const) {
  for (const [who, screens] of Object.entries(SCREENS))
    test(`nothing reaches over the edge or is cut off: ${who.split('@')[0] || 'nobody'}, ${width} px, ${locale}`, async ({
      browser,
    }) => {
      test.setTimeout(120_000);
      const options = { viewport: { width, height: 780 }, locale, reducedMotion: 'reduce' as const };
      const look = async () => {
        const page = await (who === '' ? visitAsNobody(browser, options) : visit(browser, who, options));
        const found: Record<string, string[]> = {};
        for (const screen of screens) {
          await open(page, who, screen);
          for (const at of width === 360 ? [360, 320] : [width]) {
            await page.setViewportSize({ width: at, height: 780 });
            const wrong = await misfits(page);
            if (wrong.length > 0) found[`${screen} at ${at}`] = wrong;
          }
        }
        expect(found).toEqual({});
      };
      await (who && locale === 'en-GB' ? inEnglish(browser, [who], look) : look());
    });
}

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
