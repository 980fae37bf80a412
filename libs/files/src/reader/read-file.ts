import { open } from 'node:fs/promises';
import sharp, { type Sharp } from 'sharp';
import { type Found, MOST_TEXT, NOTHING, type Order } from './order.js';

const MOST_PIXELS = 50_000_000;
const SMALL = 320;
const LARGE = 1600;

/** Pictures to look at, and text to search, of one file. */
export async function readFile({ path, mime }: Order): Promise<Found> {
  if (mime.startsWith('image/')) return readImage(path);
  if (mime === 'application/pdf') {
    const { readPdf } = await import('./read-pdf.js');
    const { text, pages, first } = await readPdf(path);
    return { ...NOTHING, text: tidy(text), pages, ...(first && { previews: await previewsOf(sharp(first)) }) };
  }
  if (mime.startsWith('application/vnd.')) {
    const { readOffice } = await import('./read-office.js');
    return { ...NOTHING, text: tidy(await readOffice(path)) };
  }
  if (mime.startsWith('text/')) return { ...NOTHING, text: tidy(await readText(path)) };
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

async function readText(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(2 * MOST_TEXT), 0, 2 * MOST_TEXT, 0);
    const bytes = buffer.subarray(0, bytesRead);
    const isUtf8 = !bytes.toString('utf8').slice(0, -1).includes('\ufffd');
    return bytes.toString(isUtf8 ? 'utf8' : 'latin1');
  } finally {
    await file.close();
  }
}

/** As PostgreSQL can keep it. */
const tidy = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_TEXT);
