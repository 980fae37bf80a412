import { open } from 'node:fs/promises';
import { Parser } from 'htmlparser2';
import sharp, { type Sharp } from 'sharp';
import { type Found, MOST_TEXT, NOTHING, type Order, type Words } from './order.js';

const MOST_PIXELS = 50_000_000;
const SMALL = 320;
const LARGE = 1600;

/** Pictures to look at, and text to search, of one file. */
export async function readFile({ path, mime }: Order): Promise<Found> {
  if (mime.startsWith('image/')) return readImage(path);
  if (mime === 'application/pdf') {
    const { readPdf } = await import('./read-pdf.js');
    const { pages, first, ...words } = await readPdf(path);
    return { ...textFound(words), pages, ...(first && { previews: await previewsOf(sharp(first)) }) };
  }
  if (mime.startsWith('application/vnd.')) {
    const { readOffice } = await import('./read-office.js');
    return textFound(await readOffice(path));
  }
  if (mime.startsWith('text/')) {
    const words = await readText(path);
    return textFound(mime === 'text/html' ? { ...words, text: wordsOfHtml(words.text) } : words);
  }
  return NOTHING;
}

async function readImage(path: string): Promise<Found> {
  const image = sharp(path, { limitInputPixels: MOST_PIXELS, failOn: 'error', animated: false });
  const { width, height, orientation = 1 } = await image.metadata();
  const isTurned = orientation >= 5;
  return {
    ...NOTHING,
    width: isTurned ? height : width,
    height: isTurned ? width : height,
    previews: await previewsOf(image),
  };
}

async function previewsOf(image: Sharp): Promise<Found['previews']> {
  const preview = async (side: number): Promise<string> => {
    const made = image
      .clone()
      .autoOrient()
      .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
    return (await made.webp({ quality: 80 }).timeout({ seconds: 20 }).toBuffer()).toString('base64');
  };
  return { small: await preview(SMALL), large: await preview(LARGE) };
}

/** Of a text, with room for tags and for letters of several bytes. */
const MOST_TEXT_BYTES = 4 * MOST_TEXT;
async function readText(path: string): Promise<Words> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(MOST_TEXT_BYTES), 0, MOST_TEXT_BYTES, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const isUtf8 = !bytes.toString('utf8').slice(0, -1).includes('\ufffd');
    return { text: bytes.toString(isUtf8 ? 'utf8' : 'latin1'), isCut: bytesRead === MOST_TEXT_BYTES };
  } finally {
    await file.close();
  }
}

const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'svg', 'iframe', 'object']);
/** What of a page is read: no script, no style, no comment, no attribute. */
function wordsOfHtml(html: string): string {
  const parts: string[] = [];
  let unseen = 0;
  const parser = new Parser({
    onopentag: (name) => void (unseen += Number(UNSEEN.has(name))),
    onclosetag: (name) => {
      unseen = Math.max(0, unseen - Number(UNSEEN.has(name)));
      if (!INLINE.has(name)) parts.push('\n');
    },
    ontext: (text) => void (unseen > 0 || parts.push(text)),
  });
  parser.end(html);
  return parts.join('');
}
const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'mark', 'small', 'span', 'strong', 'sub', 'sup', 'u']);

function textFound({ text: found, isCut }: Words): Found {
  const text = tidy(found);
  return {
    ...NOTHING,
    text: text.slice(0, MOST_TEXT).toWellFormed(),
    textState: text === '' ? 'NONE' : isCut || text.length > MOST_TEXT ? 'PART' : 'WHOLE',
  };
}

/** As PostgreSQL can keep it. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
