import { text as textOf } from 'node:stream/consumers';
import { Transform } from 'node:stream';
import { type Entry, openPromise } from 'yauzl';
import { MOST_TEXT, type Words } from './order.js';

/** Parts of a Word, Excel, PowerPoint or OpenDocument file in which people's words stand. */
const WITH_WORDS =
  /^(word\/(document|footnotes|endnotes|header\d*|footer\d*)\.xml|xl\/sharedStrings\.xml|ppt\/(slides|notesSlides)\/[^/]+\.xml|content\.xml)$/;
const MOST_ENTRIES = 5_000;
/** Unpacked, of one part. */
const MOST_BYTES = 20 * 2 ** 20;
/** A part that shrinks more than this was made to burst. */
const MOST_RATIO = 200;

/** The words of an office file: a zip of XML, read part by part, and not further than the limits. */
export async function readOffice(path: string): Promise<Words> {
  const zip = await openPromise(path, { lazyEntries: true });
  if (zip.entryCount > MOST_ENTRIES) throw new Error('Too many entries');
  const parts: string[] = [];
  let length = 0;
  let isCut = false;
  for await (const entry of zip.eachEntry()) {
    if (!WITH_WORDS.test(entry.fileName)) continue;
    isCut = length > MOST_TEXT;
    if (isCut) break;
    if (isBomb(entry)) throw new Error('A bomb');
    const words = wordsOf(await textOf((await zip.openReadStreamPromise(entry)).pipe(limited())));
    length += words.length;
    parts.push(words);
  }
  return { text: parts.join('\n'), isCut };
}

const isBomb = ({ compressedSize, uncompressedSize }: Entry): boolean =>
  uncompressedSize > MOST_BYTES || uncompressedSize > MOST_RATIO * Math.max(compressedSize, 1_000);

/** What an entry says of its size may be a lie. */
function limited(): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      done(size > MOST_BYTES ? new Error('A bomb') : null, chunk);
    },
  });
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Without its tags; paragraphs, cells and lines are apart, and the runs of one word together. */
function wordsOf(xml: string): string {
  return xml
    .replace(
      /<\/(w:p|a:p|text:p|text:h|si|table:table-cell)>|<(w:tab|w:br|text:s|text:tab|text:line-break)[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) =>
      name.startsWith('#') ? characterOf(name) : (ENTITIES[name] ?? whole),
    );
}

function characterOf(reference: string): string {
  const code = /^#x/i.test(reference) ? parseInt(reference.slice(2), 16) : parseInt(reference.slice(1), 10);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
