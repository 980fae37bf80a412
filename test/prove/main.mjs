// `npm run prove`: shows that who may not see something cannot notice it. See test/prove/README.md.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../../apps/cli/bin/build.mjs';

await build(join(dirname(fileURLToPath(import.meta.url)), '..', '..'));
await import('./hooks.mjs');
await import('./run.ts');
