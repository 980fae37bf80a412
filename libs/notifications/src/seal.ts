import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const IV = 12;
const TAG = 16;

/**
 * Keys as an opaque word that nobody else can make or read, good for one purpose. The same keys give the same word: its nonce follows
 * from them, so that a word says nothing about when it was made.
 */
export class Seal {
  private readonly key: Buffer;
  private readonly nonceKey: Buffer;

  constructor(secret: Buffer, purpose: string) {
    const derive = (use: string) => Buffer.from(hkdfSync('sha256', secret, '', `entrenous ${purpose} ${use}`, 32));
    this.key = derive('key');
    this.nonceKey = derive('nonce');
  }

  /** `flag` is a byte of its own. */
  close(uuids: readonly string[], flag: number): string {
    const plain = Buffer.concat([Buffer.from([flag]), ...uuids.map(bytesOf)]);
    const iv = this.nonceOf(plain);
    const cipher = createCipheriv(ALGORITHM, this.key, iv);
    return Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
  }

  /** Null for a word that was not made here for this purpose, with so many keys. */
  open(word: string, count: number): { readonly uuids: string[]; readonly flag: number } | null {
    const sealed = Buffer.from(word, 'base64url');
    const size = 1 + 16 * count;
    if (sealed.length !== IV + size + TAG || sealed.toString('base64url') !== word) return null;
    const iv = sealed.subarray(0, IV);
    const decipher = createDecipheriv(ALGORITHM, this.key, iv).setAuthTag(sealed.subarray(IV + size));
    let plain: Buffer;
    try {
      plain = Buffer.concat([decipher.update(sealed.subarray(IV, IV + size)), decipher.final()]);
    } catch {
      return null;
    }
    if (!timingSafeEqual(iv, this.nonceOf(plain))) return null;
    const uuids = Array.from({ length: count }, (_, n) => uuidOf(plain.subarray(1 + 16 * n, 17 + 16 * n)));
    return { uuids, flag: plain[0]! };
  }

  private nonceOf(plain: Buffer): Buffer {
    return createHmac('sha256', this.nonceKey).update(plain).digest().subarray(0, IV);
  }
}

const bytesOf = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');
function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
