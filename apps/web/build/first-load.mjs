import path from 'node:path';

/**
 * Knows which modules the first page needs, so that they come in one file instead of some fifty.
 * `entries` are the modules whose static imports the first page needs, relative to the root.
 */
export function firstLoad(entries) {
  const needed = new Set();
  return {
    isNeeded: (id) => needed.has(id),
    plugin: {
      name: 'entrenous:first-load',
      apply: 'build',
      buildEnd() {
        const queue = entries.map((entry) => path.resolve(import.meta.dirname, '..', entry));
        for (const id of queue) {
          if (needed.has(id)) continue;
          needed.add(id);
          queue.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      },
    },
  };
}
