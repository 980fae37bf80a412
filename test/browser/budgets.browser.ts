import { expect, test } from '@playwright/test';
import { contextOf } from './network.js';

/**
 * What the first page of an employee may cost; a larger number is a decision, not an accident. Two are looser than we want:
 * 9 requests, and 300 ms of the main thread (280 to 400 are measured, by the noise of the machine).
 */
const BUDGET = {
  scriptBytes: 240_000,
  styleBytes: 20_000,
  fontBytes: 30_000,
  requestsBeforeFirstPost: 14,
  scriptingMs: 600,
  layoutShift: 0.05,
  domNodes: 1_500,
  heapMegabytes: 25,
};

test('the feed comes within its budget of bytes, processor time and movement', async ({ browser }) => {
  const context = await contextOf(browser, 'manager');
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  let requests = 0;
  let requestsAtFirstPost = 0;
  session.on('Network.requestWillBeSent', () => requests++);
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) shifts.total += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/');
  await page.getByRole('article').first().waitFor();
  requestsAtFirstPost = requests;
  const { metrics } = await session.send('Performance.getMetrics'); // until the feed is there
  await page.waitForLoadState('networkidle');
  const metric = (name: string) => metrics.find((each) => each.name === name)!.value;
  const measured = {
    scriptBytes: bytes['Script'] ?? 0,
    styleBytes: bytes['Stylesheet'] ?? 0,
    fontBytes: bytes['Font'] ?? 0,
    requestsBeforeFirstPost: requestsAtFirstPost,
    scriptingMs: (metric('ScriptDuration') + metric('LayoutDuration') + metric('RecalcStyleDuration')) * 1000,
    layoutShift: await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total),
    domNodes: await page.evaluate(() => document.querySelectorAll('*').length),
    heapMegabytes: metric('JSHeapUsedSize') / 1e6,
  };
  console.log(measured);
  for (const [name, limit] of Object.entries(BUDGET))
    expect.soft(measured[name as keyof typeof measured], name).toBeLessThanOrEqual(limit);
  await context.close();
});

test('nothing comes from another origin, and the policy forbids it', async ({ browser }) => {
  const context = await contextOf(browser, 'manager');
  const page = await context.newPage();
  const foreign: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    if (
      !request
        .url()
        .startsWith(new URL(page.url() === 'about:blank' ? process.env['NETWORK_URL']! : page.url()).origin) &&
      !request.url().startsWith('blob:') &&
      !request.url().startsWith('data:')
    )
      foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  const response = await page.goto('/');
  await page.getByRole('article').first().waitFor();
  expect(response!.headers()['content-security-policy']).toContain("default-src 'self'");
  expect(response!.headers()['content-security-policy']).not.toContain('unsafe');
  expect(foreign).toEqual([]);
  expect(refused).toEqual([]);
  await context.close();
});
