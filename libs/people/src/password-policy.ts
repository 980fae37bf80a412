import { DomainError } from '#permissions';
import { MOST_CHARACTERS } from './password-hash.js';

/** The only factor, so 15 characters (NIST SP 800-63B-4); no rules about which. */
export const LEAST_CHARACTERS = 15;
/** Beside a second factor. */
export const LEAST_BESIDE_FACTOR = 12;
/** A password that falls into so few known pieces is guessed by trying them in combination. */
const FEWEST_PIECES = 3;
const LONGEST_PIECE = 30;

/**
 * Refuses a password that is too short, too long, or made only of common passwords and words (French, English), sequences,
 * repetitions, years and `context`: names that stand for this place and this person.
 */
export async function checkPassword(
  password: string,
  context: readonly string[],
  { field = 'password', least = LEAST_CHARACTERS } = {},
): Promise<void> {
  const characters = charactersOf(password);
  if (characters < least) throw new DomainError('PASSWORD_TOO_SHORT', [field], { least });
  if (characters > MOST_CHARACTERS) throw new DomainError('PASSWORD_TOO_LONG', [field], { most: MOST_CHARACTERS });
  const known = new Set(context.flatMap((text) => fold(text).match(/[a-z0-9]{3,}/g) ?? []));
  const common = await commonPieces();
  const letters = fold(password).replace(/[^a-z0-9]/g, '');
  const isKnown = (piece: string) => known.has(piece) || common.has(piece);
  if (fewestPieces(letters, isKnown) < FEWEST_PIECES) throw new DomainError('PASSWORD_COMMON', [field]);
}

const charactersOf = (password: string): number => [...password.normalize('NFC')].length;
/** Too short to be the only factor. */
export const isShort = (password: string): boolean => charactersOf(password) < LEAST_CHARACTERS;

let pieces: Promise<ReadonlySet<string>> | undefined;

/** 30,000 leaked passwords and the most used words of French; loaded when somebody first chooses a password. */
export function commonPieces(): Promise<ReadonlySet<string>> {
  return (pieces ??= loadPieces());
}

async function loadPieces(): Promise<ReadonlySet<string>> {
  const [common, french] = await Promise.all([import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-fr')]);
  const words = [
    ...(common.dictionary['passwords-common'] as string[]),
    ...(french.dictionary['commonWords-fr'] as string[]),
    ...(french.dictionary['firstnames-fr'] as string[]),
    ...PLACE_WORDS,
  ];
  return new Set(words.map((word) => fold(word).replace(/[^a-z0-9]/g, '')).filter((word) => word.length >= 3));
}

/** Words that stand for any network of this product. */
const PLACE_WORDS = ['entrenous', 'reseau', 'reseausocial', 'network', 'intranet', 'motdepasse', 'password', 'bonjour'];

/** How few known pieces make up the whole; a repeated piece counts once; Infinity where some of it is unknown. */
function fewestPieces(text: string, isKnown: (piece: string) => boolean): number {
  const least: Set<string>[] = [new Set()];
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - LONGEST_PIECE); start < end; start += 1) {
      const before = least[start];
      const piece = text.slice(start, end);
      if (!before || !(isPattern(piece) || (piece.length >= 3 && isKnown(piece)))) continue;
      const with_ = before.has(piece) || isPattern(piece) ? before : new Set([...before, piece]);
      if (!least[end] || with_.size < least[end].size) least[end] = with_;
    }
  }
  return least[text.length]?.size ?? Infinity;
}

/** Adds nothing to guess: one character again and again, a run of the alphabet, of digits or of the keyboard, a year. */
function isPattern(piece: string): boolean {
  if (/^(.)\1*$/.test(piece)) return piece.length >= 3 || /^\d+$/.test(piece);
  if (/^\d{1,4}$/.test(piece)) return true;
  return piece.length >= 4 && RUNS.some((run) => run.includes(piece));
}
const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'azertyuiopqsdfghjklmwxcvbn',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn',
];
const RUNS = ROWS.flatMap((row) => [row, [...row].reverse().join('')]);

const LEET: Readonly<Record<string, string>> = { '@': 'a', $: 's', '€': 'e', '!': 'i' };
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/[@$€!]/g, (sign) => LEET[sign]);
