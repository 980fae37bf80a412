// Pictures of the screens, to be looked at: node test/browser/screenshots.mjs URL PASSWORD FOLDER
import { mkdirSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { LAUNCH_ARGS, chromium } from './chromium.mjs';

const [, , url, password, folder] = process.argv;
const people = { manager: 'claire.vasseur@atelier-loire.example', external: 'karim.haddad@mecaform.example' };
const looks = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 1000 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 1000 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};
mkdirSync(folder, { recursive: true });
const browser = await playwright.launch({ ...chromium(), args: LAUNCH_ARGS });
for (const [who, email] of Object.entries(people)) {
  for (const [look, options] of Object.entries(looks)) {
    const context = await browser.newContext({
      baseURL: url,
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      serviceWorkers: 'block',
      ...options,
    });
    const page = await context.newPage();
    await page.goto('/sign-in');
    if (who === 'manager') await page.screenshot({ path: `${folder}/sign-in-${look}.png` });
    await page.getByLabel(/adresse|e-mail/i).fill(email);
    await page
      .getByLabel(/mot de passe/i)
      .first()
      .fill(password);
    await page.getByRole('button', { name: /se connecter/i }).click();
    await page.getByRole('article').first().waitFor();
    const shoot = async (name, address) => {
      if (address) await page.goto(address);
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(300);
      await page.screenshot({ path: `${folder}/${who}-${name}-${look}.png` });
    };
    await shoot('home', '/');
    const link = async (prefix) => page.locator(`a[href^="${prefix}"]`).first().getAttribute('href');
    const group = await link('/g/');
    const post = (await link('/p/'))?.split('#')[0];
    if (group) await shoot('group', group);
    if (post) await shoot('thread', post);
    for (const [name, address] of [
      ['notifications', '/notifications'],
      ['later', '/notifications?box=LATER'],
      ['todo', '/todo'],
      ['followed', '/todo?box=FOLLOW'],
      ['messages', '/messages'],
      ['documents', '/documents'],
    ])
      await shoot(name, address);
    await shoot('search', `/search?q=${who === 'manager' ? 's%C3%A9curit%C3%A9' : 'plan'}`);
    const filters = page.getByRole('button', { name: /^Filtrer et trier/ });
    if (await filters.isVisible()) {
      await filters.click();
      await shoot('search-filters');
    }
    await shoot('told', '/settings?tab=notifications');
    if (who === 'manager') {
      for (const [name, address] of [
        ['creation', '/groups/new'],
        ['explore', '/groups'],
        ['directory', '/people'],
        ['members', `${group}/members`],
        ['group-settings', `${group}/settings`],
        ['settings', '/settings'],
      ])
        await shoot(name, address);
    }
    await context.close();
  }
}
await browser.close();
