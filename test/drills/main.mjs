// `npm run drill:NAME`: one experiment on a network of its own; prints its figures as one line of JSON and fails when its pass line is missed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import setUp from '../support/global-setup.mjs';
import tearDown from '../support/global-teardown.mjs';

const name = process.argv[2] ?? '';
const file = join(import.meta.dirname, `${name}.ts`);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) throw new Error(`No such drill: ${name}`);
await setUp();
await import('../support/modules.mjs');
let isPassed = false;
try {
  const { drill } = await import(file);
  const started = Date.now();
  const figures = await drill();
  isPassed = figures.missed.length === 0;
  console.log(
    JSON.stringify({ drill: name, passed: isPassed, seconds: Math.round((Date.now() - started) / 1000), ...figures }),
  );
} finally {
  await tearDown();
}
process.exit(isPassed ? 0 : 1);
