import { DomainError } from '#permissions';
import { fileTypeFromBuffer } from 'file-type';
import sharp from 'sharp';

export const MAX_UPLOAD_BYTES = 10 * 2 ** 20;
const MAX_PIXELS = 50_000_000;
const MAX_SIDE = 2000;
const ACCEPTED = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/gif', 'image/avif']);

export interface RemadeImage {
  readonly bytes: Buffer;
  readonly mime: 'image/webp';
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A picture made anew from what was uploaded, with nothing of it but what can be seen. Throws IMAGE_UNSUPPORTED or IMAGE_TOO_LARGE. */
export async function remakeImage(uploaded: Buffer): Promise<RemadeImage> {
  const type = await fileTypeFromBuffer(uploaded);
  if (!type || !ACCEPTED.has(type.mime)) throw new DomainError('IMAGE_UNSUPPORTED');
  try {
    const { width, height } = await sharp(uploaded, { limitInputPixels: false }).metadata();
    if (width * height > MAX_PIXELS) throw new DomainError('IMAGE_TOO_LARGE');
    const { data, info } = await sharp(uploaded, { limitInputPixels: MAX_PIXELS, failOn: 'error', animated: false })
      .autoOrient()
      .resize({ width: MAX_SIDE, height: MAX_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 82 })
      .timeout({ seconds: 20 })
      .toBuffer({ resolveWithObject: true });
    return { bytes: data, mime: 'image/webp', width: info.width, height: info.height };
  } catch (error) {
    throw error instanceof DomainError ? error : new DomainError('IMAGE_UNSUPPORTED');
  }
}

/** The widths in which an image is served, in pixels. */
export const IMAGE_WIDTHS: readonly number[] = [64, 128, 320, 640, 1280];
/** The kinds of preview that a file may have: a small one for lists, a large one to look at. */
export const PREVIEWS = ['small', 'large'] as const;
export type Preview = (typeof PREVIEWS)[number];
/** All that may be derived from the bytes of a key. */
export const DERIVED: readonly (number | string)[] = [...IMAGE_WIDTHS, ...PREVIEWS];

/** The same picture no wider than this. */
export const narrowImage = (bytes: Buffer, width: number): Promise<Buffer> =>
  sharp(bytes, { limitInputPixels: MAX_PIXELS })
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer();
