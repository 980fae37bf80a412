// The product as a person starts it: `demo` on a home of its own, in its own process tree. Who runs beside others gets a copy of
// it, so that no test sees what another one does; some people are signed in before it is copied.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chromium as playwright } from '@playwright/test';
import { LAUNCH_ARGS, chromium } from './chromium.mjs';
import { builtProgram, makeHome, start } from './start.mjs';

/** As who most tests come */
const PEOPLE = [
  'claire.vasseur@atelier-loire.example',
  'yann.le-bihan@atelier-loire.example',
  'karim.haddad@mecaform.example',
];

export default async function setUp({ workers }) {
  const first = await start('demo', makeHome());
  process.env.BUILT_PROGRAM = builtProgram();
  process.env.DEMO_PASSWORD = /(?:password|mot de passe)\W+(\S{15,})/i.exec(first.said())[1];
  try {
    process.env.SESSIONS = JSON.stringify(await signIn(first.url));
  } finally {
    await first.stop(); // a database is copied while it rests
  }
  const homes = [first.home, ...Array.from({ length: workers - 1 }, () => copyOf(first.home))];
  const started = await Promise.allSettled(homes.map((home) => start('demo', home)));
  const networks = started.flatMap(({ value }) => value ?? []);
  const end = async () => {
    await Promise.all(networks.map(({ stop }) => stop()));
    for (const home of homes) rmSync(home, { recursive: true, force: true });
  };
  const failure = started.find(({ reason }) => reason);
  if (failure) {
    await end();
    throw failure.reason;
  }
  process.env.NETWORKS = JSON.stringify(networks.map(({ url, home }) => ({ url, home })));
  return end;
}

/** With its owners: the database refuses files of somebody else. */
function copyOf(home) {
  const copy = makeHome();
  execFileSync('cp', ['-a', `${home}/.`, copy]);
  return copy;
}

/** By the form, as anybody: the state of each browser afterwards. */
async function signIn(url) {
  const browser = await playwright.launch({ ...chromium(), args: LAUNCH_ARGS });
  const states = {};
  const signInAs = async (email) => {
    const context = await browser.newContext({ baseURL: url, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto('/sign-in');
    await page.getByLabel(/adresse/i).fill(email);
    await page
      .getByLabel(/mot de passe/i)
      .first()
      .fill(process.env.DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.getByRole('article').first().waitFor();
    states[email] = await context.storageState();
    await context.close();
  };
  await Promise.all(PEOPLE.map(signInAs));
  await browser.close();
  return states;
}
