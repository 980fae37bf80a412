import type { Browser, CDPSession, Page } from '@playwright/test';
import { CLAIRE, browserOf } from './network.js';

export interface FirstLoad {
  scriptBytes: number;
  styleBytes: number;
  fontBytes: number;
  /** The page itself included */
  requestsBeforeFirstPost: number;
  /** All that the main thread did for the page until nothing moved any more, in milliseconds of its processor time at the usual pace */
  threadMs: number;
  layoutShift: number;
  domNodes: number;
  heapMegabytes: number;
}

const MARK = 'firstPostPainted';
/** Nothing on the wire for this long, counted by Playwright: the page is complete, the live connection stands */
const QUIET = 'networkidle';

/** The home page of an employee in a browser that knows them but holds nothing of it: one visit, measured. */
export async function firstLoad(browser: Browser): Promise<FirstLoad> {
  const context = await browserOf(browser, CLAIRE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const traffic = await watchTraffic(session);
  await page.addInitScript(announceFirstPost, MARK);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto('/');
  await traffic.firstPost;
  await page.waitForLoadState(QUIET);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)!.value;
  const measured = {
    scriptBytes: traffic.bytes['Script'] ?? 0,
    styleBytes: traffic.bytes['Stylesheet'] ?? 0,
    fontBytes: traffic.bytes['Font'] ?? 0,
    requestsBeforeFirstPost: traffic.requestsBeforeFirstPost(),
    threadMs: (metric('TaskDuration') * 1000) / (await paceOf(page, session)),
    layoutShift: await page.evaluate(() => (window as unknown as { layoutShift: number }).layoutShift),
    domNodes: await page.evaluate(() => document.querySelectorAll('*').length),
    heapMegabytes: metric('JSHeapUsedSize') / 1e6,
  };
  await context.close();
  return measured;
}

/** Processor time that the main thread spends on what `act` sets off, in milliseconds. */
export async function threadTimeOf(page: Page, session: CDPSession, act: () => Promise<void>): Promise<number> {
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
  };
  const before = await spent();
  await act();
  // until the picture stands: the frame that shows it, and the effects behind it
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  return (await spent()) - before;
}

/** What `paceOf` takes on the machine that the budgets were set for, with nobody else at work on it. */
const USUAL_PACE_MS = 60;

/** How much slower than that machine this one is just now, 1 or more: a budget says what the product asks for, not who else is at work. */
export async function paceOf(page: Page, session: CDPSession): Promise<number> {
  const times = [];
  while (times.length < 3)
    times.push(await threadTimeOf(page, session, async () => void (await page.evaluate(fixedWork))));
  return Math.max(1, Math.min(...times) / USUAL_PACE_MS);
}

/** Runs in the page: the same each time, of the kind that pages do. */
function fixedWork(): number {
  const host = document.createElement('div');
  let sum = 0;
  for (let round = 0; round < 60; round++) {
    const words = JSON.parse(JSON.stringify(Array.from({ length: 400 }, (_, n) => ({ n, word: `${n * 7919}` })))) as {
      word: string;
    }[];
    words.sort((one, other) => (one.word < other.word ? -1 : 1));
    host.replaceChildren(...words.map(({ word }) => Object.assign(document.createElement('p'), { textContent: word })));
    sum += host.childElementCount;
  }
  return sum;
}

/** Runs in the page: the selectors of a test tool would cost the thread more than the page does. */
function announceFirstPost(mark: string): void {
  const page = Object.assign(window, { layoutShift: 0 });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) page.layoutShift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const painted = () => (window as unknown as Record<string, (text: string) => void>)[mark]!('');
  const observer = new MutationObserver(() => {
    if (!document.querySelector('article')) return;
    observer.disconnect();
    requestAnimationFrame(painted);
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function watchTraffic(session: CDPSession) {
  const types = new Map<string, string>();
  const bytes: Record<string, number> = {};
  let requests = 0;
  let atFirstPost = 0;
  await session.send('Network.enable');
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: MARK });
  session.on('Network.requestWillBeSent', () => requests++);
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    bytes[type] = (bytes[type] ?? 0) + encodedDataLength;
  });
  const firstPost = new Promise<void>((resolve) =>
    session.on('Runtime.bindingCalled', ({ name }) => {
      if (name !== MARK) return;
      atFirstPost = requests;
      resolve();
    }),
  );
  return { bytes, firstPost, requestsBeforeFirstPost: () => atFirstPost };
}
