import { type Page, expect } from '@playwright/test';
import { CLAIRE, YANN } from './network.js';

const submit = (page: Page) => page.getByRole('main').locator('button[type=submit]').click();
const dialog = (page: Page) => expect(page.getByRole('dialog').or(page.getByRole('alertdialog'))).toBeVisible();
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

async function fillPurpose(page: Page): Promise<void> {
  const fields = page.getByRole('main').getByRole('textbox');
  await fields.nth(0).fill('Un groupe');
  await fields.nth(1).fill('Un but');
  await submit(page);
  await expect(page.getByRole('radiogroup').first()).toBeVisible();
}

interface State {
  readonly name: string;
  readonly who: string;
  readonly screen: string;
  /** From the screen to the state, in whatever language */
  readonly reach: (page: Page) => Promise<void>;
}

/** What opens over a screen, or follows in it. */
export const STATES: readonly State[] = [
  {
    name: 'creation, who sees',
    who: CLAIRE,
    screen: '/groups/new',
    reach: async (page) => {
      await fillPurpose(page);
      await page.getByRole('radiogroup').first().locator('label').nth(1).click();
      await page.getByRole('switch').first().click({ force: true });
    },
  },
  {
    name: 'creation, people',
    who: CLAIRE,
    screen: '/groups/new',
    reach: async (page) => {
      await fillPurpose(page);
      await page.getByRole('radiogroup').first().locator('label').nth(1).click();
      const before = await heading(page).textContent();
      await submit(page);
      await expect(heading(page)).not.toHaveText(before!);
    },
  },
  { name: 'inviting colleagues', who: CLAIRE, screen: 'group/members?invite=1', reach: dialog },
  {
    name: 'inviting externals',
    who: CLAIRE,
    screen: 'group/members?invite=1',
    reach: async (page) => {
      await page.getByRole('dialog').getByRole('tab').nth(1).click();
      await expect(page.getByRole('dialog').getByRole('tabpanel').getByRole('textbox').first()).toBeVisible();
    },
  },
  {
    name: 'members chosen and asked about',
    who: CLAIRE,
    screen: 'group/members',
    reach: async (page) => {
      await page.locator('tbody').getByRole('checkbox').first().check({ force: true });
      await page.locator('[class*=bulkActions] button').nth(1).click();
      await dialog(page);
    },
  },
  {
    name: 'the menu of a member',
    who: CLAIRE,
    screen: 'group/members',
    reach: async (page) => {
      await page.locator('tbody tr').nth(1).getByRole('button').last().click();
      await expect(page.getByRole('menu')).toBeVisible();
    },
  },
  {
    name: 'the composer',
    who: CLAIRE,
    screen: 'group',
    reach: async (page) => {
      await page.keyboard.press('c');
      await expect(page.locator('.ProseMirror')).toBeFocused();
    },
  },
  {
    name: 'the quick switcher',
    who: CLAIRE,
    screen: '/bookmarks',
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await dialog(page);
      await page.waitForLoadState('networkidle');
    },
  },
  {
    name: 'the quick switcher, with documents',
    who: CLAIRE,
    screen: '/bookmarks',
    reach: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('consignation');
      await expect(page.getByRole('group', { name: 'Documents' }).getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'the versions of a document',
    who: CLAIRE,
    screen: '/documents',
    reach: async (page) => {
      const file = page.getByRole('listitem').filter({ hasText: 'Relevé rayons lot 4471-B.csv' });
      await file.getByRole('link', { name: /Voir la publication|See the post/ }).click();
      await page.getByRole('button', { name: /^(Versions de|Versions of) Relevé rayons/ }).click();
      await expect(page.getByRole('dialog').getByRole('link', { name: /^Version 2/ })).toBeVisible();
      await page.waitForLoadState('networkidle');
    },
  },
  {
    name: 'following or muting a thread',
    who: CLAIRE,
    screen: 'group',
    reach: async (page) => {
      await page.locator('[data-post]').first().locator('button[aria-haspopup]').first().click();
      await page.getByRole('menuitem', { name: /Suivre ou taire|Follow or mute/ }).click();
      await dialog(page);
      await page.waitForLoadState('networkidle');
    },
  },
  {
    name: 'putting off what is to be done',
    who: CLAIRE,
    screen: '/todo',
    reach: async (page) => {
      await page.getByRole('main').locator('[data-post]').first().focus();
      await page.keyboard.press('s');
      await dialog(page);
    },
  },
  {
    name: 'several notifications chosen',
    who: CLAIRE,
    screen: '/notifications',
    reach: async (page) => {
      await page.getByRole('main').locator('[data-post]').first().focus();
      await page.keyboard.press('x');
      await expect(page.getByText(/1 ligne choisie|1 row selected|1 line selected/)).toBeVisible();
    },
  },
  {
    name: 'a word and a day for what is to be done',
    who: CLAIRE,
    screen: '/todo',
    reach: async (page) => {
      await page.getByRole('main').locator('[data-post]').first().getByRole('button').first().click();
      await dialog(page);
    },
  },
  {
    name: 'the keys',
    who: CLAIRE,
    screen: '/bookmarks',
    reach: async (page) => {
      await page.keyboard.press('?');
      await dialog(page);
    },
  },
  {
    name: 'who can read a post, and since when',
    who: CLAIRE,
    screen: 'group',
    reach: async (page) => {
      await page
        .locator('article')
        .first()
        .getByRole('button', { name: /Actions sur la publication|Actions on the post/ })
        .click();
      await page.getByRole('menuitem', { name: /Qui peut lire|Who can read/ }).click();
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  },
  {
    name: 'choosing whose eyes to look through',
    who: CLAIRE,
    screen: 'group',
    reach: async (page) => {
      await page.getByRole('button', { name: /Voir comme un externe|See as an external/ }).click();
      await expect(page.getByRole('dialog').getByRole('button', { name: /Comme qui|As whom/ })).toBeVisible();
    },
  },
  {
    name: 'the group through the eyes of an external',
    who: CLAIRE,
    screen: 'group',
    reach: async (page) => {
      await page.getByRole('button', { name: /Voir comme un externe|See as an external/ }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /Comme qui|As whom/ })
        .click();
      await page.getByRole('option').first().click();
      await page.getByRole('button', { name: /Commencer la visite|Start/ }).click();
      // What only the visit shows: the group's own screen has a heading and posts too, until the visit's takes its place.
      await expect(page.getByRole('button', { name: /Terminer la visite|End the/ })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('article').first()).toBeVisible();
    },
  },
  {
    name: 'hiding a reported message',
    who: CLAIRE,
    screen: 'group/moderation',
    reach: async (page) => {
      await page.getByRole('main').getByRole('article').first().getByRole('button').first().click();
      await dialog(page);
    },
  },
  {
    name: 'reporting a message',
    who: CLAIRE,
    screen: 'group',
    reach: async (page) => {
      await page.locator('[data-post]').first().locator('button[aria-haspopup]').first().click();
      await page.getByRole('menuitem', { name: /Signaler|Report/ }).click();
      await expect(page.getByRole('radiogroup')).toBeVisible();
    },
  },
  {
    name: 'inviting accounts',
    who: YANN,
    screen: '/admin/accounts',
    reach: async (page) => {
      await page.getByRole('main').locator('header button').first().click();
      await dialog(page);
    },
  },
  {
    name: 'a new partner organisation',
    who: YANN,
    screen: '/admin/partners',
    reach: async (page) => {
      await page.getByRole('main').locator('header button').first().click();
      await dialog(page);
    },
  },
];
