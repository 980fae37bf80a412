// How the proof's processes find their modules: its own TypeScript compiled on the way, the product as it was built into dist/. Only here can a leak be planted: `PROVE_PLANT` names one of plants/, which is put into the product's source
// while it is loaded. The product itself has no such switch.
import { existsSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from '@swc/core';

const root = join(import.meta.dirname, '..', '..');
const SOURCE = /^(apps|libs|migrations)\//;
const settings = JSON.parse(readFileSync(join(root, '.swcrc'), 'utf8'));
const planted = new Map(); // path of a source → the plants in it

registerHooks({
  resolve(specifier, context, next) {
    if (!specifier.startsWith('.') || !specifier.endsWith('.js') || !context.parentURL?.startsWith('file:'))
      return next(specifier, context);
    const asked = new URL(specifier, context.parentURL);
    const path = fileURLToPath(asked);
    if (existsSync(path)) return next(specifier, context);
    const inRoot = path.slice(root.length + 1);
    if (SOURCE.test(inRoot)) return next(pathToFileURL(join(root, 'dist', inRoot)).href, context);
    const source = path.replace(/\.js$/, '.ts');
    return existsSync(source) ? next(pathToFileURL(source).href, context) : next(specifier, context);
  },
  load(url, context, next) {
    if (!url.startsWith('file:')) return next(url, context);
    const path = fileURLToPath(url).slice(root.length + 1);
    if (path.startsWith('test/') && path.endsWith('.ts')) return compiled(path, read(path));
    const source = path.replace(/^dist\//, '').replace(/\.js$/, '.ts');
    const changes = planted.get(source);
    return changes ? compiled(source, changes.reduce(plant, read(source))) : next(url, context);
  },
});

const name = process.env.PROVE_PLANT;
if (name) {
  const { CONTROL, PLANTS } = await import('./plants/index.ts');
  const chosen = [...PLANTS, CONTROL].find((plant) => plant.name === name);
  if (!chosen) throw new Error(`No such plant: ${name}`);
  for (const change of chosen.changes) planted.set(change.file, [...(planted.get(change.file) ?? []), change]);
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

function compiled(path, text) {
  const { code } = transformSync(text, { ...settings, filename: path, swcrc: false, sourceMaps: 'inline' });
  return { format: 'module', shortCircuit: true, source: code };
}

function plant(text, { file, find, replace }) {
  const count = text.split(find).length - 1;
  if (count !== 1) throw new Error(`${file} holds ${count} times, and not once: ${find}`);
  return text.replace(find, () => replace);
}
