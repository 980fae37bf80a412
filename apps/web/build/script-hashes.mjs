import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';

const INLINE_SCRIPT = /<script>([\s\S]*?)<\/script>/g;

/** Writes csp.json: the hashes of the inline scripts of index.html, for the server's Content-Security-Policy. */
export function scriptHashes() {
  let outDir;
  return {
    name: 'entrenous:script-hashes',
    apply: 'build',
    configResolved(config) {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    async writeBundle() {
      const html = await fs.readFile(path.join(outDir, 'index.html'), 'utf8');
      const hashes = [...html.matchAll(INLINE_SCRIPT)].map(
        ([, code]) => `sha256-${createHash('sha256').update(code).digest('base64')}`,
      );
      await fs.writeFile(path.join(outDir, 'csp.json'), JSON.stringify({ scriptHashes: hashes }));
    },
  };
}
