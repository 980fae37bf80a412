import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXPORT, EXPORTED, exportOf } from '../seed/more.js';
import { PEOPLE } from '../seed/names.js';
import { PICTURE } from '../seed/picture.js';

/** The bytes to which the seeded images point. */
export function putPicture(home: string): void {
  const shelf = join(home, 'files', PICTURE.hash.slice(0, 2));
  mkdirSync(shelf, { recursive: true });
  for (const what of ['', '-small', '-large']) writeFileSync(join(shelf, PICTURE.hash.slice(2) + what), PICTURE.bytes);
}

/** The copies that people took, each with the list of what stands in it. */
export function putExports(home: string): void {
  const folder = join(home, 'exports');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const id of Object.values(PEOPLE).map(exportOf)) {
    writeFileSync(join(folder, `${id}.zip`), EXPORT);
    writeFileSync(join(folder, `${id}.keys`), `${JSON.stringify(['POST', EXPORTED])}\n`);
  }
}

/** What was uploaded since is gone, as it is from the database: whether bytes are known already is part of a world. */
export function removeUploads(home: string): void {
  putExports(home);
  rmSync(join(home, 'uploads'), { recursive: true, force: true });
  for (const shelf of readdirSync(join(home, 'files'), { withFileTypes: true })) {
    if (!shelf.isDirectory()) continue;
    const folder = join(home, 'files', shelf.name);
    for (const name of readdirSync(folder))
      if (!(shelf.name + name).startsWith(PICTURE.hash)) rmSync(join(folder, name), { force: true });
  }
}
