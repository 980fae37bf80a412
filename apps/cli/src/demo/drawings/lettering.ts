/**
 * Letters as on a technical drawing, of strokes on a grid of 4 by 6: points are pairs of digits (x, y), a bar lifts the pen.
 * Own letters, because the machine that tells the story may have no font at all.
 */
const GLYPHS: Readonly<Record<string, string>> = {
  A: '06 20 46|14 34',
  B: '06 00 30 41 42 33 03|33 44 45 36 06',
  C: '41 30 10 01 05 16 36 45',
  D: '00 06 26 45 41 20 00',
  E: '40 00 06 46|03 33',
  F: '40 00 06|03 33',
  G: '41 30 10 01 05 16 36 45 43 23',
  H: '00 06|40 46|03 43',
  I: '20 26',
  J: '40 45 36 16 05',
  K: '00 06|40 03 46',
  L: '00 06 46',
  M: '06 00 23 40 46',
  N: '06 00 46 40',
  O: '10 01 05 16 36 45 41 30 10',
  P: '06 00 30 41 42 33 03',
  Q: '10 01 05 16 36 45 41 30 10|34 46',
  R: '06 00 30 41 42 33 03|23 46',
  S: '41 30 10 01 02 13 33 44 45 36 16 05',
  T: '00 40|20 26',
  U: '00 05 16 36 45 40',
  V: '00 26 40',
  W: '00 16 22 36 40',
  X: '00 46|40 06',
  Y: '00 23 40|23 26',
  Z: '00 40 06 46',
  0: '10 01 05 16 36 45 41 30 10',
  1: '11 20 26|16 36',
  2: '01 10 30 41 42 06 46',
  3: '01 10 30 41 42 33 13|33 44 45 36 16 05',
  4: '36 30 04 44',
  5: '40 00 03 33 44 45 36 16 05',
  6: '30 10 01 05 16 36 45 44 33 13 04',
  7: '00 40 16',
  8: '10 01 02 13 33 42 41 30 10|13 04 05 16 36 45 44 33',
  9: '42 33 13 02 01 10 30 41 45 36 16',
  '.': '15 25 26 16 15',
  ',': '25 26 17',
  ':': '22 23|25 26',
  '-': '13 33',
  '+': '03 43|21 25',
  '±': '02 42|20 24|06 46',
  '×': '12 34|32 14',
  '/': '40 06',
  '(': '30 21 25 36',
  ')': '10 21 25 16',
  '%': '00 10 11 01 00|40 06|35 45 46 36 35',
  '°': '10 20 21 11 10',
  '=': '02 42|04 44',
  Ø: '10 01 05 16 36 45 41 30 10|06 40',
  µ: '02 07|02 05 16 26 35|32 35 46',
  '’': '20 21',
  '?': '01 10 30 41 42 23 24|25 26',
  '→': '03 43|31 43 35',
};
/** Above the letter, and the cedilla under it. */
const ACCENTS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  '\u0301': [
    [1.2, -1],
    [2.8, -2],
  ],
  '\u0300': [
    [1.2, -2],
    [2.8, -1],
  ],
  '\u0302': [
    [0.8, -1],
    [2, -2],
    [3.2, -1],
  ],
  '\u0327': [
    [2, 6],
    [1.4, 7.4],
  ],
};
const ADVANCE = 5.7;

/** How wide a text is, in the unit of its height. */
export const widthOf = (text: string, height: number): number =>
  (letters(text).length * ADVANCE - (ADVANCE - 4)) * (height / 6);

/** The strokes of a text as an SVG path whose capitals are so high; `x`, `y` is the lower left corner. */
export function strokesOf(text: string, x: number, y: number, height: number): string {
  const unit = height / 6;
  const at = (n: number, px: number, py: number) =>
    `${round(x + (n * ADVANCE + px) * unit)} ${round(y + (py - 6) * unit)}`;
  return letters(text)
    .map(({ base, accents }, n) => {
      const glyph = (GLYPHS[base] ?? '').split('|').filter(Boolean);
      const strokes = glyph.map((stroke) => stroke.split(' ').map(([px, py]) => [Number(px), Number(py)] as const));
      for (const accent of accents) strokes.push([...(ACCENTS[accent] ?? [])]);
      return strokes.map((points) => `M${points.map(([px, py]) => at(n, px, py)).join('L')}`).join('');
    })
    .join('');
}

/** Characters with their accents. Throws for one that has no strokes: a story would show a gap. */
function letters(text: string): { base: string; accents: string[] }[] {
  const found: { base: string; accents: string[] }[] = [];
  for (const character of text.toLocaleUpperCase('fr').replaceAll('Μ', 'µ').normalize('NFD')) {
    if (ACCENTS[character]) found.at(-1)!.accents.push(character);
    else if (GLYPHS[character] || /\s/.test(character)) found.push({ base: character, accents: [] });
    else throw new Error(`No strokes for ${character} in: ${text}`);
  }
  return found;
}

const round = (value: number): number => Math.round(value * 10) / 10;
