import { existsSync } from 'node:fs';
import { describe, test } from '@jest/globals';
import { dataPath } from './data-path.js';

export { dataPath };

/** Tests on real data. Where they are missing the tests are skipped and say so; CI has them and must not skip. */
export function describeWithData(title: string, name: string, tests: () => void): void {
  const isThere = existsSync(dataPath(name));
  if (!isThere && process.env['CI']) throw new Error(`CI needs ../shared/data/${name}`);
  if (isThere) return describe(title, tests);
  // a skipped block still runs its body, which may read the data
  describe.skip(`${title} (skipped: ../shared/data/${name} is missing)`, () => test('needs the data', () => undefined));
}
