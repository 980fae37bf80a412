import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { type Account, contextOf } from './network.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Every screen, by its address; those of one group and one post are found as a reader finds them. */
const SCREENS: Record<Account, readonly string[]> = {
  manager: [
    '/',
    'group',
    'group/members',
    'group/settings',
    'post',
    '/groups',
    '/groups/new',
    '/people',
    'person',
    '/settings',
    '/bookmarks',
  ],
  external: ['/', 'group', 'post', '/settings'],
};

for (const account of ['manager', 'external'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    for (const locale of ['fr', 'en'] as const) {
      test(`no violation: ${account}, ${theme}, ${locale}`, async ({ browser }) => {
        test.setTimeout(240_000);
        const context = await contextOf(browser, account, { colorScheme: theme, locale });
        const page = await context.newPage();
        const found: Record<string, string[]> = {};
        for (const screen of SCREENS[account]) {
          await open(page, screen);
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          for (const { id, nodes } of violations)
            (found[screen] ??= []).push(`${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
        }
        await context.close();
        expect(found).toEqual({});
      });
    }
  }
}

async function open(page: Page, screen: string): Promise<void> {
  if (screen.startsWith('/')) await page.goto(screen);
  else {
    await page.goto('/');
    const [kind, rest] = screen.split('/');
    const prefix = { group: '/g/', post: '/p/', person: '/people/' }[kind!]!;
    const address = await page
      .locator(`main a[href^="${prefix}"], nav a[href^="${prefix}"]`)
      .first()
      .getAttribute('href');
    await page.goto(rest ? `${address!.split('#')[0]}/${rest}` : address!);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
