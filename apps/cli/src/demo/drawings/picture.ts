import sharp from 'sharp';
import { GALLERY } from './gallery.js';
import type { Sheet } from './sheet.js';
import { TILES } from './tiles.js';

/** Makes a picture's file, as somebody would upload it; the same each time. */
export type Picture = () => Promise<Buffer>;

/** Pictures of posts, by the names that the threads use. */
export const PICTURES: Readonly<Record<string, Picture>> = drawn(GALLERY);

/** Pictures of groups, by the groups' keys. */
export const GROUP_PICTURES: Readonly<Record<string, Picture>> = drawn(TILES);

function drawn(sheets: Readonly<Record<string, () => Sheet>>): Record<string, Picture> {
  const entries = Object.entries(sheets).map(([name, draw]) => [name, () => fileOf(draw())] as const);
  return Object.fromEntries(entries);
}

const fileOf = (sheet: Sheet): Promise<Buffer> =>
  sharp(Buffer.from(sheet.toString())).png({ compressionLevel: 3 }).toBuffer();
