// How the proof's processes find their modules: as the tests do. Only here can a leak be planted: `PROVE_PLANT` names one of plants/, which is put into
// the product's source while it is loaded. The product itself has no such switch.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled } from '../support/modules.mjs';

const root = join(import.meta.dirname, '..', '..');
const planted = new Map(); // path of a source → the plants in it

registerHooks({
  load(url, context, next) {
    if (!url.startsWith('file:')) return next(url, context);
    const source = fileURLToPath(url)
      .slice(root.length + 1)
      .replace(/^dist\//, '')
      .replace(/\.js$/, '.ts');
    const changes = planted.get(source);
    if (!changes) return next(url, context);
    const path = join(root, source);
    return compiled(path, changes.reduce(plant, readFileSync(path, 'utf8')));
  },
});

const name = process.env.PROVE_PLANT;
if (name) {
  const { CONTROL, PLANTS } = await import('./plants/index.ts');
  const chosen = [...PLANTS, CONTROL].find((plant) => plant.name === name);
  if (!chosen) throw new Error(`No such plant: ${name}`);
  for (const change of chosen.changes) planted.set(change.file, [...(planted.get(change.file) ?? []), change]);
}

function plant(text, { file, find, replace }) {
  const count = text.split(find).length - 1;
  if (count !== 1) throw new Error(`${file} holds ${count} times, and not once: ${find}`);
  return text.replace(find, () => replace);
}
