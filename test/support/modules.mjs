// How the tests find their modules: their own TypeScript is compiled on the way, the product is taken as it was built into dist/ and
// loaded once for all files of a process, not once for each.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = join(import.meta.dirname, '..', '..');
const settings = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
const globals = pathToFileURL(join(import.meta.dirname, 'jest-globals.mjs')).href;

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@jest/globals') return { url: globals, shortCircuit: true };
    if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !context.parentURL?.startsWith('file:'))
      return next(specifier, context);
    const path = fileURLToPath(new URL(specifier, context.parentURL));
    if (existsSync(path) || !path.startsWith(root)) return next(specifier, context);
    const built = join(root, 'dist', path.slice(root.length + 1));
    return next(pathToFileURL(existsSync(built) ? built : path.replace(/\.js$/, '.ts')).href, context);
  },
  load(url, context, next) {
    return url.split('?')[0].endsWith('.ts') ? compiled(fileURLToPath(url.split('?')[0])) : next(url, context);
  },
});

/** TypeScript as Node runs it; `text` stands in for what the file holds. */
export function compiled(path, text = readFileSync(path, 'utf8')) {
  const { code } = transformSync(text, { ...settings, filename: path, swcrc: false, sourceMaps: 'inline' });
  return { format: 'module', shortCircuit: true, source: code };
}
