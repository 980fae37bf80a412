import { createHash } from 'node:crypto';
import sharp from 'sharp';

/** The picture to which every image of the base world points, and one that viewers send: small and always the same. */
const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#336699' } })
  .webp({ lossless: true })
  .toBuffer();
export const PICTURE = { bytes, hash: createHash('sha256').update(bytes).digest('hex') };
export const UPLOAD = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#993366' } })
  .png()
  .toBuffer();
