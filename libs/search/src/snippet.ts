/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

const BLOCKS = /<\/?(?:p|h[1-6]|ul|ol|li|br|hr|pre|blockquote|table|thead|tbody|tr|th|td|img)\b[^>]*>/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const LENGTH = 220;
const BEFORE = 60;
const FEW = 30;

/** What is read of a rendered text, on one line. */
export const wordsOf = (html: string): string =>
  html
    .replace(BLOCKS, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(/\s+/g, ' ')
    .trim();

/** The words of a query as PostgreSQL writes it: `'reunion':* | 'reunion'`. */
export function matcherOf(query: string): (word: string) => boolean {
  const exact = new Set<string>();
  const beginnings: string[] = [];
  for (const [, lexeme, isBeginning] of query.matchAll(/'([^']+)'(:\*)?/g)) {
    if (isBeginning) beginnings.push(lexeme!);
    else exact.add(lexeme!);
  }
  return (word) => {
    const folded = fold(word);
    return exact.has(folded) || beginnings.some((one) => folded.startsWith(one));
  };
}

/** The whole text, its matches apart. */
export function marked(text: string, matches: (word: string) => boolean): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  for (const found of text.matchAll(WORD)) {
    if (!matches(found[0])) continue;
    if (found.index > at) stretches.push({ text: text.slice(at, found.index), isMatch: false });
    stretches.push({ text: found[0], isMatch: true });
    at = found.index + found[0].length;
  }
  if (at < text.length) stretches.push({ text: text.slice(at), isMatch: false });
  return stretches;
}

/** A piece of the text around the first match, or its beginning where the match is elsewhere; cut between words. */
export function snippet(text: string, matches: (word: string) => boolean): Stretch[] {
  let first = 0;
  for (const found of text.matchAll(WORD)) {
    if (matches(found[0])) {
      first = found.index;
      break;
    }
  }
  const from = first <= BEFORE + FEW ? 0 : nextWord(text, first - BEFORE);
  const to = from + LENGTH >= text.length - FEW ? text.length : wordBefore(text, from + LENGTH);
  const piece = `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
  return marked(piece, matches);
}

function nextWord(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < FEW ? space + 1 : whole(text, at);
}
function wordBefore(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return at - space < FEW ? space : whole(text, at);
}
/** Not between the halves of a character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at);

const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };
const fold = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter]!);
