import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Whom the mails in the outbox are for; it is empty then. */
export function takeAddresses(home: string): string[] {
  const folder = join(home, 'outbox');
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return []; // nothing was ever sent
  }
  const addresses = names
    .filter((name) => name.endsWith('.json'))
    .map((name) => (JSON.parse(readFileSync(join(folder, name), 'utf8')) as { to: string }).to);
  for (const name of names) rmSync(join(folder, name));
  return addresses;
}
