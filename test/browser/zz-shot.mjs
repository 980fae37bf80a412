import { chromium as playwright } from '@playwright/test';
import { LAUNCH_ARGS, chromium } from './chromium.mjs';
const [, , url, password, folder, only] = process.argv;
const people = { manager: 'claire.vasseur@atelier-loire.example', external: 'karim.haddad@mecaform.example' };
const looks = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: 'light', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
};
const browser = await playwright.launch({ ...chromium(), args: LAUNCH_ARGS });
const steps = await import(only);
for (const [who, email] of Object.entries(people)) for (const [look, options] of Object.entries(looks)) {
  if (steps.skip?.(who, look)) continue;
  const context = await browser.newContext({ baseURL: url, locale: 'fr-FR', timezoneId: 'Europe/Paris', serviceWorkers: 'block', ...options });
  const page = await context.newPage();
  page.on('console', (m) => m.type() === 'error' && console.log(who, look, m.text().slice(0, 300)));
  await page.goto('/sign-in');
  await page.getByLabel(/adresse|e-mail/i).fill(email);
  await page.getByLabel(/mot de passe/i).first().fill(password);
  await page.getByRole('button', { name: /se connecter/i }).click();
  await page.getByRole('article').first().waitFor();
  const shoot = async (name) => { await page.waitForLoadState('networkidle'); await page.waitForTimeout(300); await page.screenshot({ path: `${folder}/${name}-${who}-${look}.png` }); };
  try { await steps.run({ page, who, look, shoot, context, browser }); } catch (error) { console.log(who, look, String(error).slice(0, 600)); await shoot('error'); }
  await context.close();
}
await browser.close();
