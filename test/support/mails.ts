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

/** The mails to this address that lie in the outbox, in the order in which they were written. */
export function mailsTo(app: TestApp, address: string): Mail[] {
  const folder = join(app.app.get<Config>('CONFIG').home, 'outbox');
  let names: string[] = [];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.'));
  } catch {
    return []; // nothing was ever sent
  }
  return names
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Mail & { createdAt: string })
    .filter(({ to }) => to === address)
    .sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1));
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
