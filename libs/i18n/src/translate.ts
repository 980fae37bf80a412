import { CATALOGUES, type Language } from './catalogues.js';

type Values = Readonly<Record<string, string | number>>;
const PLACEHOLDER = /\{(\w+)\}/g;
/** « de » before a value that begins with a vowel: « d’Atelier Loire ». */
const ELIDED = /\b([Dd])e \{(\w+)\}/g;
const BEGINS_WITH_A_VOWEL = /^[aeiouœ]/i;

/** The text of a code in a language, its placeholders filled. Throws on a code or a value that is missing: both are bugs. */
export function translate(code: string, language: Language, values: Values = {}): string {
  const text = CATALOGUES[language][code];
  if (text === undefined) throw new Error(`No ${language} text for ${code}`);
  const fitting =
    language === 'fr'
      ? text.replace(ELIDED, (whole, d: string, name: string) => (elides(values[name]) ? `${d}’{${name}}` : whole))
      : text;
  return fitting.replace(PLACEHOLDER, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${code} needs a value for {${name}}`);
    return String(value);
  });
}

/** Accents aside, which a vowel may carry. */
const elides = (value: string | number | undefined): boolean =>
  typeof value === 'string' && BEGINS_WITH_A_VOWEL.test(value.normalize('NFD'));

export const hasText = (code: string, language: Language): boolean => code in CATALOGUES[language];

/** Names of a text's placeholders, sorted. */
export const placeholdersOf = (text: string): string[] =>
  [...new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name!))].sort();
