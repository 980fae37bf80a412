import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '#config';
import { Worker } from '#jobs';
import type { TestApp } from './app.js';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Runs the jobs that are due; how many. */
export const runJobs = (app: TestApp): Promise<number> => app.app.get(Worker).drain();

/** Where the client has pages */
const PAGES = [...readFileSync('apps/web/src/router.tsx', 'utf8').matchAll(/\bpath: '([^']+)'/g)].map(
  ([, path]) => new RegExp(`^${path!.replace(/\$\w+/g, '[^/]+')}$`),
);

/** The mails to this address that lie in the outbox, in the order in which they were written. Their links lead to pages that are there. */
export function mailsTo(app: TestApp, address: string): Mail[] {
  const { home, publicUrl } = app.app.get<Config>('CONFIG');
  const folder = join(home, 'outbox');
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  } catch {
    return []; // nothing was ever sent
  }
  return names
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Mail & { createdAt: string })
    .filter(({ to }) => to === address)
    .map((mail) => withLinksThere(mail, publicUrl))
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
}

function withLinksThere<M extends Mail>(mail: M, publicUrl: string): M {
  for (const [link] of mail.text.matchAll(/https?:\/\/\S+/g)) {
    if (!link.startsWith(publicUrl)) continue;
    const { pathname } = new URL(link);
    if (!PAGES.some((page) => page.test(pathname))) throw new Error(`A mail leads to ${pathname}, where no page is`);
  }
  return mail;
}

/** The secret in the link of the newest mail to this address, its jobs run before. */
export async function tokenMailedTo(app: TestApp, address: string): Promise<string> {
  await runJobs(app);
  const text = mailsTo(app, address).at(-1)?.text ?? '';
  const token = /[?&]token=([\w-]+)/.exec(text)?.[1];
  if (!token) throw new Error(`No link was mailed to ${address}`);
  return token;
}

/** The cookie that an answer sets, as a browser would send it back; null when it sets none or takes it away. */
export function cookieOf(response: Response): string | null {
  const cookie = response.headers.getSetCookie().find((line) => line.startsWith('__Host-sid='));
  const pair = cookie?.split(';')[0];
  return pair && pair !== '__Host-sid=' ? pair : null;
}
