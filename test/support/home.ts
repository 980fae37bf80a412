import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The path of a home that does not exist yet, in a folder that the database's user can enter. */
export function newHome(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entrenous-start-'));
  chmodSync(folder, 0o711);
  return join(folder, 'home');
}
