import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FileCopy } from './manifest.js';

/** Half written, by a put that goes on or by a crash. */
const FRAGMENT = /\.[0-9a-f]{12}$/;
const AREAS: readonly FileCopy['area'][] = ['files', 'keys'];

/** Every file of a home that a backup holds: what people uploaded, and the keys of the installation. */
export async function* filesOf(
  home: string,
): AsyncGenerator<{ area: FileCopy['area']; path: string; absolute: string }> {
  for (const area of AREAS) {
    const root = join(home, area);
    for await (const absolute of walk(root)) {
      yield { area, path: relative(root, absolute).split(sep).join('/'), absolute };
    }
  }
}

async function* walk(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && !FRAGMENT.test(entry.name)) yield path;
  }
}
