import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOGUES, type Language, hasText, placeholdersOf, translate } from '#i18n';
import { describe, expect, test } from '@jest/globals';

const FOLDERS = ['libs', 'apps/api', 'apps/worker', 'apps/cli'];
const LANGUAGES: readonly Language[] = ['fr', 'en'];

const sources = FOLDERS.flatMap((folder) => filesIn(folder))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts') && !path.startsWith('libs/i18n/'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Where a code is thrown, refused with, or translated by name. */
const USES = [
  /new DomainError\(\s*'([A-Z][A-Z0-9_]+)'/g,
  /\bforbidden\(\s*'([A-Z][A-Z0-9_]+)'/g,
  // What follows a null is the name of a rule, not a code.
  /\bforbid\([^;]*?(?<!null),\s*'([A-Z][A-Z0-9_]+)',?\s*\);/g,
  /\brefuse\([^;]*?,\s*\d{3},\s*'([A-Z][A-Z0-9_]+)'/g,
  /\btranslate\(\s*'([A-Z][A-Z0-9_]+)'/g,
  /\bthrottle\.count\([^;]*?,\s*'([A-Z][A-Z0-9_]+)'/g,
];
const used = new Map<string, string>();
for (const { path, text } of sources) {
  for (const pattern of USES) for (const [, code] of text.matchAll(pattern)) used.set(code!, path);
}

describe('every code has its text', () => {
  test('the search finds the codes of this product', () => {
    expect([...used.keys()]).toEqual(
      expect.arrayContaining(['SIGN_IN_FAILED', 'GROUP_ARCHIVED', 'NOT_FOUND', 'TOO_MANY_ATTEMPTS']),
    );
  });

  test.each(LANGUAGES)('in %s', (language) => {
    const missing = [...used].filter(([code]) => !hasText(code, language)).map(([code, path]) => `${code} (${path})`);
    expect(missing).toEqual([]);
  });

  test('and each act of the log has its sentence and its few words', () => {
    const acts = sources.find(({ path }) => path.endsWith('admin/src/audit-actions.ts'))!.text;
    const sentences = [...acts.matchAll(/': '(AUDIT_[A-Z_]+)',/g)].map(([, code]) => code!);
    expect(sentences.length).toBeGreaterThan(100);
    const codes = sentences.flatMap((code) => [code, code.replace(/^AUDIT_/, 'AUDIT_WHAT_')]);
    expect(codes.filter((code) => !hasText(code, 'fr'))).toEqual([]);
  });

  test('in both languages, or in none', () => {
    expect(Object.keys(CATALOGUES.en).sort()).toEqual(Object.keys(CATALOGUES.fr).sort());
  });

  test('with the same placeholders', () => {
    const differing = Object.keys(CATALOGUES.fr).filter(
      (code) => placeholdersOf(CATALOGUES.fr[code]!).join() !== placeholdersOf(CATALOGUES.en[code]!).join(),
    );
    expect(differing).toEqual([]);
  });

  test('in one area only: two texts for a code would hide each other', () => {
    const names = (language: Language) =>
      readdirSync(`libs/i18n/src/${language}`).flatMap((file) =>
        [...readFileSync(`libs/i18n/src/${language}/${file}`, 'utf8').matchAll(/^ {2}([A-Z][A-Z0-9_]+):/gm)].map(
          ([, code]) => code!,
        ),
      );
    for (const language of LANGUAGES) {
      const all = names(language);
      expect(all.filter((code, index) => all.indexOf(code) !== index)).toEqual([]);
      expect(all.sort()).toEqual(Object.keys(CATALOGUES[language]).sort());
    }
  });

  test('and whoever throws it gives the values that the text needs', () => {
    const wrong = sources.flatMap(({ path, text }) =>
      domainErrors(text)
        .filter(
          ({ code, values }) => hasText(code, 'fr') && values.join() !== placeholdersOf(CATALOGUES.fr[code]!).join(),
        )
        .map(({ code, values }) => `${code}: ${values.join(', ')} (${path})`),
    );
    expect(wrong).toEqual([]);
  });

  test('none is empty, and none is the same in both languages', () => {
    const lazy = Object.keys(CATALOGUES.fr).filter(
      (code) => !CATALOGUES.fr[code]!.trim() || CATALOGUES.fr[code] === CATALOGUES.en[code],
    );
    expect(lazy).toEqual([]);
  });
});

test('no text is kept that nobody says', () => {
  const everything = sources.map(({ text }) => text).join('\n');
  const isSaid = (code: string) =>
    everything.includes(`'${code}'`) || familyOf(code).some((rest) => everything.includes(rest));
  expect(Object.keys(CATALOGUES.fr).filter((code) => !isSaid(code))).toEqual([]);
});

/** Codes that are put together: a prefix in a template, and the rest as a word of the program. */
function familyOf(code: string): string[] {
  if (code.startsWith('AUDIT_WHAT_')) return [`'${code.replace('_WHAT', '')}'`];
  const family = /^(MAIL|NOTICE|FACET_PERSON|FACET|ADDRESS|PRESET)_(\w+?)(_NAME|_PURPOSE)?$/.exec(code);
  return family ? [`'${family[2]}'`, `${family[2]}: `, `'${family[2]}${family[3] ?? ''}'`] : [];
}

describe('translate', () => {
  test('fills the placeholders, and nothing else', () => {
    expect(translate('PASSWORD_TOO_SHORT', 'en', { least: 15 })).toContain('at least 15 characters');
    expect(translate('DOMAIN_INVALID', 'fr', { domain: '{most}$&' })).toContain('« {most}$& »');
  });

  test('an unknown code or a missing value is a bug, never an empty text', () => {
    expect(() => translate('NO_SUCH_CODE', 'fr')).toThrow('NO_SUCH_CODE');
    expect(() => translate('PASSWORD_TOO_SHORT', 'fr')).toThrow('{least}');
  });
});

/** The errors that a source makes with a literal code, and the names of the values it gives them. */
function domainErrors(text: string): { code: string; values: string[] }[] {
  return [...text.matchAll(/new DomainError\(\s*'([A-Z][A-Z0-9_]+)'/g)].map((match) => {
    let depth = 1;
    let end = match.index + match[0].length;
    for (; depth > 0 && end < text.length; end += 1)
      depth += '([{'.includes(text[end]!) ? 1 : ')]}'.includes(text[end]!) ? -1 : 0;
    const object = /\{([^{}]*)\}\s*,?\s*\)$/.exec(text.slice(match.index, end))?.[1] ?? '';
    const values = [...object.replace(/\([^()]*\)/g, '').matchAll(/(?:^|,)\s*(\w+)/g)].map(([, name]) => name!);
    return { code: match[1]!, values: values.sort() };
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

test('« de » before a vowel is written as one says it, in French alone', () => {
  const footer = (company: string, language: 'fr' | 'en') => translate('MAIL_FOOTER', language, { company });
  expect(footer('Atelier Loire', 'fr')).toContain('réseau interne d’Atelier Loire.');
  expect(footer('Éco-Fonte', 'fr')).toContain('réseau interne d’Éco-Fonte.');
  expect(footer('Mécaform', 'fr')).toContain('réseau interne de Mécaform.');
  expect(footer('Atelier Loire', 'en')).toContain('of Atelier Loire');
});
