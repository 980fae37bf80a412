import { accessSync, chmodSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { explainFileError, Failure } from '../failure.js';

/** What a first start writes (an empty database is some 80 MB), and what any later one should find free. */
const FIRST_START_BYTES = 256 * 2 ** 20;
const LATER_START_BYTES = 16 * 2 ** 20;

/** Where things stand in a home. */
export interface Home {
  path: string;
  database: string;
  keys: string;
  files: string;
  outbox: string;
}

/** Makes the folders of a home, or says in one sentence why that cannot be. */
export function openHome(path: string): Home {
  const home = {
    path,
    database: join(path, 'database'),
    keys: join(path, 'keys'),
    files: join(path, 'files'),
    outbox: join(path, 'outbox'),
  };
  try {
    const isNew = !existsSync(home.database);
    // the database's own user must be able to walk through, hence the bare "execute" for others when we are root
    const passage = process.getuid?.() === 0 ? 0o711 : 0o700;
    for (const folder of [path, home.database]) makeFolder(folder, passage);
    for (const folder of [home.keys, home.files, home.outbox]) makeFolder(folder, 0o700);
    accessSync(path, constants.W_OK | constants.X_OK);
    requireFreeSpace(path, isNew ? FIRST_START_BYTES : LATER_START_BYTES);
  } catch (error) {
    throw explainFileError(error, path);
  }
  return home;
}

/** Fails with DISK_FULL when the disk under the folder has less than this left. */
export function requireFreeSpace(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < bytes) throw new Failure('DISK_FULL', folder);
}

/** One level after the other: Node's recursive mkdir never returns in a folder like /proc, where nothing can be made. */
function makeFolder(folder: string, mode: number): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder), 0o755);
  mkdirSync(folder);
  chmodSync(folder, mode); // whatever the umask is
}
