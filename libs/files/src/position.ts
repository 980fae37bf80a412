import { crc32 } from 'node:zlib';

/** Where a camera was: the directory of an image's EXIF that this tag of the first one points to. */
const GPS_DIRECTORY = 0x8825;
/** Bytes of one value, by its type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
/** Where and when, in XMP: attributes and elements. */
const XMP_POSITION = /(exif:GPS\w+)(\s*=\s*)("[^"]*"|'[^']*')|<(exif:GPS\w+)(?:\s[^>]*)?>[^<]*<\/\4>/g;
const XMP_BEGIN = Buffer.from('<x:xmpmeta');
const XMP_END = Buffer.from('</x:xmpmeta>');

/**
 * Blanks, in place, the position that an image carries: all else of it, and its length, stay. EXIF is the same block of bytes in
 * JPEG, PNG, WebP, AVIF, HEIC and TIFF, so it is looked for as such. True when something was there.
 */
export function removePosition(image: Buffer): boolean {
  let found = false;
  for (const order of ['II*\0', 'MM\0*']) {
    const mark = Buffer.from(order, 'latin1');
    for (let at = image.indexOf(mark); at >= 0; at = image.indexOf(mark, at + 1)) {
      const isLittle = order.startsWith('I');
      if (blankDirectory(image.subarray(at), isLittle)) found = true;
    }
  }
  if (blankXmp(image)) found = true;
  if (found && image.subarray(1, 4).toString('latin1') === 'PNG') mendChecksums(image);
  return found;
}

function blankDirectory(tiff: Buffer, isLittle: boolean): boolean {
  const u16 = (at: number) => (isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const u32 = (at: number) => (isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
  try {
    const first = u32(4);
    const entries = u16(first);
    for (let i = 0; i < entries; i += 1) {
      const entry = first + 2 + 12 * i;
      if (u16(entry) !== GPS_DIRECTORY) continue;
      const directory = u32(entry + 8);
      const inner = u16(directory);
      for (let k = 0; k < inner; k += 1) {
        const at = directory + 2 + 12 * k;
        const length = (SIZES[u16(at + 2)] ?? 1) * u32(at + 4);
        if (length > 4) tiff.fill(0, u32(at + 8), u32(at + 8) + length);
        tiff.fill(0, at + 4, at + 12); // the count and the value; the tag alone says nothing
      }
      return inner > 0;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // bytes that only looked like EXIF
  }
  return false;
}

function blankXmp(image: Buffer): boolean {
  let found = false;
  for (let at = image.indexOf(XMP_BEGIN); at >= 0; at = image.indexOf(XMP_BEGIN, at + 1)) {
    const end = image.indexOf(XMP_END, at);
    if (end < 0) break;
    const packet = image.toString('latin1', at, end);
    const blanked = packet.replace(XMP_POSITION, (text) => ' '.repeat(text.length));
    if (blanked === packet) continue;
    image.write(blanked, at, 'latin1');
    found = true;
  }
  return found;
}

/** Each part of a PNG ends with a checksum of itself. */
function mendChecksums(png: Buffer): void {
  for (let at = 8; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > png.length) return;
    const kind = png.toString('latin1', at + 4, at + 8);
    if (kind === 'eXIf' || kind === 'iTXt') png.writeUInt32BE(crc32(png.subarray(at + 4, end)), end);
    at = end + 4;
  }
}
