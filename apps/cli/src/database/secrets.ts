import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { newRolePasswords, type RolePasswords } from '#persistence';
import { explainFileError } from '../failure.js';
import type { Home } from '../home/home.js';
import { readJson, writeJson } from '../home/json-file.js';

/** Passwords of the database roles: the owner of the embedded server, and those that the product works as. */
export interface DatabasePasswords {
  owner: string;
  roles: RolePasswords;
}

/** Those of this home, made up at its first start. */
export function databasePasswords(home: Home): DatabasePasswords {
  const path = secretsFile(home);
  try {
    const known = readJson<DatabasePasswords>(path);
    if (known) return known;
    const made = { owner: randomBytes(24).toString('base64url'), roles: newRolePasswords() };
    writeJson(path, made);
    return made;
  } catch (error) {
    throw explainFileError(error, path);
  }
}

export function secretsFile(home: Home): string {
  return join(home.keys, 'database.json');
}
