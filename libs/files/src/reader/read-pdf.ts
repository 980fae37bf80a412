import { readFile } from 'node:fs/promises';
import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { MOST_TEXT, type Words } from './order.js';

const MOST_BYTES = 256 * 2 ** 20;
const MOST_PAGES = 500;
/** Of the picture of the first page, in pixels. */
const WIDTH = 1200;
const MOST_SIDE = 3000;

/** The words of a PDF, how many pages it has, and what the first one looks like. Its scripts are not run. */
export async function readPdf(path: string): Promise<Words & { pages: number; first: Buffer | null }> {
  const data = await readFile(path);
  if (data.length > MOST_BYTES) throw new Error('Too large to be read');
  const pdf = await getDocument({
    data: new Uint8Array(data.buffer, data.byteOffset, data.length),
    enableXfa: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    verbosity: 0,
  }).promise;
  const parts: string[] = [];
  let length = 0;
  let number = 1;
  for (; number <= Math.min(pdf.numPages, MOST_PAGES) && length < MOST_TEXT; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    length += words.length;
    parts.push(words);
    page.cleanup();
  }
  const words = { text: parts.join('\n'), isCut: number <= pdf.numPages };
  return { ...words, pages: pdf.numPages, first: await firstPage(pdf).catch(() => null) };
}

async function firstPage(pdf: Awaited<ReturnType<typeof getDocument>['promise']>): Promise<Buffer> {
  const page = await pdf.getPage(1);
  const whole = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: Math.min(WIDTH / whole.width, MOST_SIDE / whole.height) });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  await page.render({ canvas: canvas as never, canvasContext: canvas.getContext('2d') as never, viewport }).promise;
  return canvas.encode('png');
}
