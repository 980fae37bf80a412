import { randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Sentence } from '#config';
import { explainFileError, Failure } from '../failure.js';
import type { Home } from '../home/home.js';
import { readJson, writeJson } from '../home/json-file.js';
import type { Binaries } from './binaries.js';
import { binariesIn } from './binaries.js';
import type { SystemUser } from './system-user.js';
import { canEnter, ownerOf, unprivilegedUser } from './system-user.js';

/** Where root's databases go when their user cannot enter the home. */
const SYSTEM_FOLDER = '/var/lib/entrenous';

/** Where the files of the embedded database stand, which programs serve them, and as whom. */
export interface Place {
  data: string;
  binaries: Binaries;
  /** null: the database runs as ourselves. */
  user: SystemUser | null;
}

/** Decides it. Once a database was made it never moves: a pointer in the home remembers a system folder. */
export function findPlace(home: Home, binaries: Binaries, tell: (sentence: Sentence) => void): Place {
  const inHome = join(home.database, 'data');
  const existing = dataFolderOf(home);
  if (process.getuid?.() !== 0) return { data: existing ?? inHome, binaries, user: null };

  const user = existing ? ownerOf(existing) : unprivilegedUser();
  const data = existing ?? (canEnter(user, home.database) ? inHome : join(newSystemFolder(home), 'data'));
  if (existing && !canEnter(user, dirname(existing))) throw new Failure('DATABASE_OUT_OF_REACH', existing);
  if (data !== inHome) {
    const folder = dirname(data);
    tell({
      en: `The database's user cannot enter ${home.path}, so the database stands in ${folder}.`,
      fr: `L’utilisateur de la base ne peut pas entrer dans ${home.path} : la base est donc dans ${folder}.`,
    });
  }
  return { data, user, binaries: canEnter(user, join(binaries.root, 'bin')) ? binaries : copyOf(binaries) };
}

/** Where the database of this home is, or null when there is none yet. */
export function dataFolderOf(home: Home): string | null {
  const remembered = readJson<{ data: string }>(pointerIn(home))?.data;
  if (remembered && !existsSync(remembered)) throw new Failure('DATABASE_GONE', remembered);
  const inHome = join(home.database, 'data');
  return remembered ?? (existsSync(inHome) ? inHome : null);
}

/** Keeps in the home where its database is, once it is there. */
export function rememberPlace(home: Home, { data }: Place): void {
  if (dirname(data) !== home.database) writeJson(pointerIn(home), { data });
}

function pointerIn(home: Home): string {
  return join(home.database, 'location.json');
}

/** Named by chance, not by the home's path: a home made anew in the same place must not find the old database. */
function newSystemFolder(home: Home): string {
  const folder = join(SYSTEM_FOLDER, `${basename(home.path)}-${randomBytes(6).toString('hex')}`);
  makeSystemFolder(folder);
  return folder;
}

/** The programs under node_modules are out of the user's reach too: it gets a copy. */
function copyOf(binaries: Binaries): Binaries {
  const target = join(SYSTEM_FOLDER, `postgresql-${binaries.version}`);
  if (existsSync(target)) return binariesIn(target, binaries);
  const draft = `${target}.${process.pid}`;
  makeSystemFolder(SYSTEM_FOLDER);
  try {
    cpSync(binaries.root, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw explainFileError(error, target);
  }
  return binariesIn(target, binaries);
}

function makeSystemFolder(folder: string): void {
  try {
    for (const each of [SYSTEM_FOLDER, folder]) {
      mkdirSync(each, { recursive: true });
      chmodSync(each, 0o755);
    }
  } catch (error) {
    throw explainFileError(error, folder);
  }
}
