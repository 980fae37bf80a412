import { type Browser, type Page, expect } from '@playwright/test';
import { CLAIRE, KARIM, YANN } from './network.js';
import { Person } from './person.js';

/** Every screen that stands by itself; those of one group, post and person are found as a reader finds them. */
export const SCREENS: Record<string, readonly string[]> = {
  '': [
    '/sign-in',
    '/reset',
    '/invitation?token=x',
    '/setup',
    '/unsubscribe/x',
    '/answer/x',
    '/proved',
    '/proved?failed=SSO_NOT_PROVED',
  ],
  [CLAIRE]: [
    '/',
    'group',
    'group/members',
    'group/members?tab=requests',
    'group/members?tab=invitations',
    'group/settings',
    'group/moderation',
    'group/documents',
    'album',
    '/documents',
    'post',
    '/groups',
    '/groups/new',
    '/people',
    'person',
    '/settings',
    '/settings?tab=security',
    '/settings?tab=contacts',
    '/settings?tab=notifications',
    '/settings?tab=data',
    '/notifications',
    '/notifications?box=LATER',
    '/notifications?box=DONE',
    '/todo',
    '/todo?box=LATER',
    '/todo?box=DONE',
    '/todo?box=FOLLOW',
    '/bookmarks',
    '/search',
    '/search?q=s%C3%A9curit%C3%A9',
    '/search?q=accumulateur%20hydraulique&kind=FILE',
    '/search?q=accumulateur&file=yes&order=NEWEST',
    '/messages',
    '/messages?list=requests',
    '/messages?new=1',
    '/moderation',
    '/externals',
    '/data',
    '/audit?kind=GROUP',
  ],
  [YANN]: [
    '/admin/accounts',
    '/admin/accounts/import',
    '/admin/provisioning',
    '/admin/partners',
    '/admin/roles',
    '/admin/storage',
    '/data',
    '/externals',
    '/admin/security',
    '/admin/network',
    '/audit',
    '/admin/outbox',
  ],
  [KARIM]: [
    '/',
    '/messages',
    '/messages?new=1',
    'group',
    'group/members',
    'group/documents',
    'album',
    '/documents',
    'post',
    '/settings',
    '/settings?tab=notifications',
    '/search?q=qualit%C3%A9',
    '/search?q=plan&kind=FILE',
    '/todo',
    '/todo?box=FOLLOW',
    '/notifications',
  ],
};

const addresses = new Map<string, string>();
/** Opens a screen and waits until it stands still. */
export async function open(page: Page, who: string, screen: string): Promise<void> {
  const [kind, ...rest] = screen.split(/(?=[/?])/);
  const prefix = { group: '/g/', post: '/p/', person: '/people/', album: '/albums/' }[kind!];
  let address = screen;
  if (prefix) {
    const key = who + prefix;
    if (!addresses.has(key)) {
      await page.goto('/');
      const inGroup = page.locator(`a[href^="/g/"]`, { hasText: 'Qualité fournisseurs' });
      if (kind === 'album') await page.goto(`${await inGroup.first().getAttribute('href')}/documents`);
      const named = kind === 'group' ? inGroup : null;
      const link = named ?? page.locator(`main a[href^="${prefix}"]`);
      addresses.set(key, (await link.first().getAttribute('href'))!.split('#')[0]!);
    }
    address = addresses.get(key)! + rest.join('');
  }
  await page.goto(address);
  // by its name, as it has no role under a dialog; the first of all these pages comes out of an empty cache
  await expect(page.locator('h1')).toBeVisible({ timeout: 20_000 });
  await page.waitForLoadState('networkidle');
}

/** Runs `work` while these people read in English: who is signed in reads in the language of their settings, whatever their browser speaks. */
export async function inEnglish(browser: Browser, people: readonly string[], work: () => Promise<void>): Promise<void> {
  const read = async (language: 'en' | 'fr') => {
    for (const email of people) {
      const person = await Person.of(browser, email);
      await person.asks('lookPanelMutation', { input: { language } });
      await person.leaves();
    }
  };
  await read('en');
  try {
    await work();
  } finally {
    await read('fr');
  }
}
