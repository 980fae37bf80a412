import { defineConfig } from '@playwright/test';
import { LAUNCH_ARGS, chromium } from './test/browser/chromium.mjs';

const { executablePath, env } = chromium();

export default defineConfig({
  testDir: './test/browser',
  testMatch: '**/*.browser.ts',
  outputDir: './test-results',
  globalSetup: './test/browser/global-setup.mjs',
  workers: 2, // each has a network of its own
  retries: 1, // what failed once is shown with its page (closing-line.mjs): a click lost in a busy browser stops nobody's push
  timeout: 60_000,
  expect: { timeout: 10_000 }, // on a machine that does other things besides
  projects: [
    { name: 'flows', testIgnore: ['**/budgets.browser.ts', '**/accessibility.browser.ts'] },
    { name: 'screens', testMatch: '**/accessibility.browser.ts' }, // each of them, in both looks: long
    // Processor time is measured when nobody else works: caches are shared. Alone by hand: playwright test budgets --no-deps
    { name: 'budgets', testMatch: '**/budgets.browser.ts', dependencies: ['screens'] },
  ],
  reporter: [['list'], ['./test/browser/closing-line.mjs']],
  use: {
    browserName: 'chromium',
    headless: true,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
    actionTimeout: 20_000, // what cannot be done is named, before the test ends
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, env, args: LAUNCH_ARGS },
  },
});
