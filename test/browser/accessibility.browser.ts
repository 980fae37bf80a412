import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, type Page, expect, test } from '@playwright/test';
import { misfits } from './misfits.js';
import { CLAIRE, YANN, browserOf } from './network.js';
import { SCREENS, inEnglish, open } from './screens.js';
import { STATES } from './states.js';
import { leaveAll, linkMailedTo, visit, visitAsNobody } from './visit.js';

test.describe.configure({ mode: 'parallel' });
test.afterEach(leaveAll);

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Each screen in both themes and in both languages: colours and words have nothing to do with each other. */
const LOOKS = [
  { colorScheme: 'light', locale: 'fr-FR', reducedMotion: 'reduce' },
  { colorScheme: 'dark', locale: 'en-GB', reducedMotion: 'reduce' },
] as const;
const WINDOW = { width: 1280, height: 800 };
/** 320 px are also a window of 1280 px at a zoom of 400 %. */
const NARROW = [360, 320];
/** Who has forgotten a password in which look: a second link would end the first. */
const FORGETFUL = { light: 'nadia.diallo@atelier-loire.example', dark: 'sandrine.bouchet@atelier-loire.example' };

async function violationsOf(page: Page): Promise<string[]> {
  // Legacy mode looks at one frame and opens no page of its own for it: here are no frames.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withTags(TAGS);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
}

for (const look of LOOKS) {
  const title = `${look.colorScheme}, ${look.locale}`;
  const everyScreen = async (browser: Browser, who: string) => {
    const page = await (who === '' ? visitAsNobody(browser, look) : visit(browser, who, look));
    await page.addInitScript(() => (window.close = () => undefined)); // what closes itself when it is done stays to be looked at
    const found: Record<string, string[]> = {};
    for (const screen of SCREENS[who]!) {
      await open(page, who, screen);
      expect(await page.locator('html').getAttribute('lang')).toBe(look.locale.slice(0, 2));
      const wrong = await violationsOf(page);
      for (const width of NARROW) {
        await page.setViewportSize({ width, height: 780 });
        wrong.push(...(await misfits(page)).map((misfit) => `at ${width}: ${misfit}`));
      }
      await page.setViewportSize(WINDOW);
      if (wrong.length > 0) found[screen] = wrong;
    }
    expect(found).toEqual({});
  };
  const everyState = async (browser: Browser) => {
    const found: Record<string, string[]> = {};
    const visitors = new Map<string, BrowserContext>();
    for (const { name, who, screen, reach } of STATES)
      await test.step(name, async () => {
        if (!visitors.has(who)) visitors.set(who, await browserOf(browser, who, look));
        const page = await visitors.get(who)!.newPage();
        await open(page, who, screen);
        await reach(page);
        const wrong = await violationsOf(page);
        if (wrong.length > 0) found[name] = wrong;
        await page.close();
      });
    expect(found).toEqual({});
  };
  const read = (browser: Browser, people: readonly string[], work: () => Promise<void>) =>
    look.locale === 'en-GB' ? inEnglish(browser, people, work) : work();

  for (const who of Object.keys(SCREENS))
    test(`no violation on any screen, and none reaches over the edge of a phone: ${who.split('@')[0] || 'nobody'}, ${title}`, async ({
      browser,
    }) => {
      test.setTimeout(180_000);
      await read(browser, who ? [who] : [], () => everyScreen(browser, who));
    });

  test(`no violation in what opens and follows: ${title}`, async ({ browser }) => {
    test.setTimeout(180_000);
    await read(browser, [CLAIRE, YANN], () => everyState(browser));
  });

  test(`no violation on the pages behind mailed links: ${title}`, async ({ browser }) => {
    const invited = `acces-${look.colorScheme}@atelier-loire.example`;
    const forgetful = FORGETFUL[look.colorScheme];
    const admin = await visit(browser, YANN, { locale: 'fr-FR' });
    await admin.goto('/admin/accounts');
    await admin.getByRole('button', { name: 'Inviter des collègues' }).click();
    await admin.getByRole('dialog').getByLabel('Adresses').fill(invited);
    await admin.getByRole('dialog').getByRole('button', { name: 'Envoyer les invitations' }).click();
    const page = await visitAsNobody(browser, { locale: 'fr-FR' });
    await page.goto('/reset');
    await page.getByLabel('Adresse professionnelle').fill(forgetful);
    await page.getByRole('button', { name: 'Envoyer le lien' }).click();

    const found: Record<string, string[]> = {};
    for (const link of [await linkMailedTo(invited, '/invitation'), await linkMailedTo(forgetful, '/reset')]) {
      const arrived = await visitAsNobody(browser, look);
      await arrived.goto(link);
      await expect(arrived.locator('input[type=password]')).toBeVisible();
      const wrong = await violationsOf(arrived);
      if (wrong.length > 0) found[link.split('?')[0]!] = wrong;
    }
    expect(found).toEqual({});
  });
}
