import fs from 'node:fs/promises';
import path from 'node:path';

/** Puts the list of documents that the client may send beside it, where the server reads it. */
export function trustedDocuments() {
  let root, outDir;
  return {
    name: 'entrenous:trusted-documents',
    apply: 'build',
    configResolved(config) {
      root = config.root;
      outDir = path.resolve(root, config.build.outDir);
    },
    async writeBundle() {
      await fs.copyFile(path.join(root, 'persisted.json'), path.join(outDir, 'persisted.json'));
    },
  };
}
