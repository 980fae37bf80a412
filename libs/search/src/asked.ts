/** What somebody typed, as words to look for. */
export interface Asked {
  readonly words: readonly string[];
  /** By word: whether it stood in quotes, and is looked for as it is written. */
  readonly whole: readonly boolean[];
  /** Whether the last word may still be going on. */
  readonly begun: boolean;
}

const MOST_CHARACTERS = 200;
const MOST_WORDS = 10;
/** Shorter beginnings are those of everything. */
const BEGINNING = 3;
const PARTS = /"([^"]*)"|[\p{L}\p{N}\p{M}]+/gu;

/** Words outside quotes that say nothing by themselves; PostgreSQL's own lists lack «les» and have «été». */
const EMPTY_WORDS = new Set(
  (
    'a à au aux avec c ce ces cet cette d dans de des du elle en est et il ils j je l la le les leur leurs lui m ma mais me mes n ne ' +
    'nos notre nous on ou où par pas pour qu que qui s sa se ses son sont sur t un une vos votre vous y ' +
    'an and are as at be but by for from has have he her his i if in is it its of on or our she that the their they this to was we were which with you your'
  ).split(' '),
);

/** A quote that is not closed is none; what is neither letter nor digit parts words. */
export function askedOf(typed: string): Asked {
  const text = typed.toWellFormed().normalize('NFC').slice(0, MOST_CHARACTERS);
  const parts = [...text.matchAll(PARTS)].slice(0, MOST_WORDS).map(([word, quoted]) => ({
    word: quoted ?? word,
    isWhole: quoted !== undefined,
  }));
  const last = parts.at(-1);
  const isTyped = Boolean(last && !last.isWhole && text.endsWith(last.word));
  const says = ({ word, isWhole }: (typeof parts)[number], i: number): boolean => {
    if (!/[\p{L}\p{N}]/u.test(word)) return false;
    if (isWhole) return true;
    const isLast = isTyped && i === parts.length - 1;
    return !EMPTY_WORDS.has(word.toLowerCase()) && !(isLast && word.length < BEGINNING);
  };
  const saying = parts.filter(says);
  const kept = saying.length > 0 ? saying : parts.filter(({ word }) => /[\p{L}\p{N}]/u.test(word));
  return {
    words: kept.map(({ word }) => word),
    whole: kept.map(({ isWhole }) => isWhole),
    begun: isTyped && kept.at(-1) === last && last!.word.length >= BEGINNING,
  };
}
