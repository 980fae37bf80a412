import { expect, test } from '@playwright/test';
import { CLAIRE, KARIM, browserOf } from './network.js';

const asked = (body: string | null) => (JSON.parse(body ?? '{}') as { id?: string }).id;

test('the page asks for the frame and the feed before its scripts are there, and no question twice', async ({
  browser,
}) => {
  const context = await browserOf(browser, CLAIRE);
  const page = await context.newPage();
  const order: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/graphql') order.push(asked(request.postData())!);
  });
  let release: () => void = () => undefined;
  const scriptsMay = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/app-*.js', async (route) => {
    await scriptsMay;
    await route.continue();
  });
  const arrived = page.goto('/');
  await expect.poll(() => order.length).toBe(2);
  release();
  await arrived;
  await page.locator('article').first().waitFor();
  const [frame, feed] = order;
  expect(order.filter((id) => id === frame || id === feed)).toEqual([frame, feed]);
  await context.close();
});

for (const [account, truth, guess] of [
  [CLAIRE, 'EMPLOYEE', 'EXTERNAL'],
  [KARIM, 'EXTERNAL', 'EMPLOYEE'],
] as const)
  test(`${truth}: a wrong memory of who used this browser is corrected by the server`, async ({ browser }) => {
    const context = await browserOf(browser, account);
    const page = await context.newPage();
    await page.addInitScript((kind) => localStorage.setItem('entrenous.kind', kind), guess);
    await page.goto('/');
    const isEmployee = truth === 'EMPLOYEE';
    await expect(page.getByRole('button', { name: 'Dernière activité' })).toHaveCount(isEmployee ? 1 : 0);
    await expect(page.getByText('Espace partenaires')).toHaveCount(isEmployee ? 0 : 1);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Bonjour');
    expect(await page.evaluate(() => localStorage.getItem('entrenous.kind'))).toBe(truth);
    await context.close();
  });
