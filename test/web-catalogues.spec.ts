import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const WEB = resolve('apps/web');

/** Message by message: what the code says, and what the catalogue makes of it. Obsolete ones begin with `#~` and are left out. */
function messagesOf(file: string): Map<string, string> {
  const found = new Map<string, string>();
  const entry = /^msgid ((?:".*"\s*)+)msgstr ((?:".*"\s*)+)/gm;
  const text = (lines: string) =>
    lines
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line.trim()) as string)
      .join('');
  for (const [, id, said] of readFileSync(file, 'utf8').matchAll(entry)) found.set(text(id!), text(said!));
  found.delete('');
  return found;
}

describe('texts of the client', () => {
  const folder = mkdtempSync(join(tmpdir(), 'catalogues-'));

  beforeAll(() => {
    const config = join(folder, 'lingui.config.mjs');
    const base = pathToFileURL(join(WEB, 'lingui.config.mjs')).href;
    writeFileSync(
      config,
      `import base from ${JSON.stringify(base)};
       const [catalog] = base.catalogs;
       export default { ...base, catalogs: [{ ...catalog, path: ${JSON.stringify(join(folder, '{locale}'))} }] };`,
    );
    execFileSync(
      process.execPath,
      [resolve('node_modules/@lingui/cli/dist/lingui.js'), 'extract', '--workers', '1', '--config', config],
      {
        cwd: WEB,
        stdio: 'pipe',
      },
    );
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['fr', 'en'])('every text of the code stands in %s.po', (locale) => {
    const known = messagesOf(join(WEB, `locales/${locale}.po`));
    const missing = [...messagesOf(join(folder, 'fr.po')).keys()].filter((message) => !known.has(message));
    expect(missing).toEqual([]);
  });

  test('English is complete, and keeps every placeholder', () => {
    const english = messagesOf(join(WEB, 'locales/en.po'));
    const placeholders = (message: string) => [...new Set(message.match(/\{\w+[,}]|<\/?\d+/g))].sort().join(' ');
    const wrong = [...messagesOf(join(folder, 'fr.po')).keys()].filter(
      (message) => !english.get(message) || placeholders(message) !== placeholders(english.get(message)!),
    );
    expect(wrong).toEqual([]);
  });
});
