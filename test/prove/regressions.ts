import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from './oracle.js';
import type { Found } from './search.js';

const FOLDER = join(import.meta.dirname, 'regressions');

/** Sequences of which the last once told the worlds apart. It is tried again before anything else. */
export interface Regression {
  readonly viewer: string;
  /** Names of the hidden differences. */
  readonly hidden: readonly string[];
  /** For people: what it was. */
  readonly said: readonly string[];
  readonly family: Family;
}

export const regressions = (): Regression[] =>
  existsSync(FOLDER)
    ? readdirSync(FOLDER)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Regression)
    : [];

/** Keeps what was found; the file's name. */
export function keep({ finding }: Found, hidden: readonly string[]): string {
  const { viewer, steps, family } = finding;
  const text = `${JSON.stringify({ viewer, hidden, said: steps, family: family! } satisfies Regression, null, 2)}\n`;
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`);
  writeFileSync(path, text);
  return path;
}
