import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** A mail's own id, and the words between its parts. They are drawn at random for every mail that is sent, to whomever. */
const DRAWN = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|--_NmP-[\w-]+/g;

/** Takes the outbox empty; what is for this address comes back as it would be sent. */
export function takeMails(home: string, address: string | null): string[] {
  const folder = join(home, 'outbox');
  let names: string[];
  try {
    names = readdirSync(folder).sort();
  } catch {
    return []; // nothing was ever sent
  }
  const found: string[] = [];
  for (const name of names.filter((each) => each.endsWith('.json'))) {
    const { to } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { to: string };
    if (address !== null && to === address) {
      const raw = readFileSync(join(folder, name.replace(/json$/, 'eml')), 'latin1');
      found.push(raw.replace(DRAWN, (drawn) => 'x'.repeat(drawn.length)));
    }
  }
  for (const name of names) rmSync(join(folder, name));
  return found.sort();
}
