import { readFileSync } from 'node:fs';
import { optionMarkdown } from '#config';
import { FAILURES } from '../../apps/cli/src/failures.js';

/** What the launcher ends with, before any of our code is compiled. */
const LAUNCHER_CODES: [number, string][] = [
  [0, 'It did what it was asked; for `start`, it was stopped by a signal.'],
  [1, 'A bug of ours: the stack is printed. For `replay`, writes that were refused.'],
  [2, 'A setting or an argument that makes no sense.'],
  [10, 'Node.js is too old.'],
  [11, 'The packages are not installed.'],
  [12, 'The sources do not build.'],
];

/** The tables of the README as they must be. */
export const TABLES: Record<string, string> = { settings: optionMarkdown('en'), 'exit codes': exitCodes() };

/** The README's commands: every line of its `sh` blocks. */
export function commandsOf(file: string): string[] {
  const blocks = [...readFileSync(file, 'utf8').matchAll(/^```sh\n([^]*?)^```$/gm)];
  return blocks.flatMap(([, block]) => block.split('\n')).filter((line) => line.trim() !== '');
}

/** The table that stands in the README under this name, spaces aside. */
export function tableIn(file: string, name: string): string {
  const [, table = ''] = readFileSync(file, 'utf8').match(new RegExp(`<!-- ${name} -->([^]*?)<!-- /${name} -->`)) ?? [];
  return withoutPadding(table);
}

export function withoutPadding(table: string): string {
  return table
    .trim()
    .replace(/ *\| */g, '|')
    .replace(/-{3,}/g, '---');
}

function exitCodes(): string {
  const ours = Object.entries(FAILURES)
    .filter(([, { exitCode }]) => exitCode > 2)
    .map(([, { exitCode, en }]): [number, string] => [exitCode, en.replace(/\{\d\}/g, '…')]);
  const rows = [...LAUNCHER_CODES, ...ours].map(([code, meaning]) => `| ${code} | ${meaning} |`);
  return ['| Code | Meaning |', '| --- | --- |', ...rows].join('\n');
}
