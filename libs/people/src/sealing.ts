import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';

const NONCE = 12;
const TAG = 16;

/**
 * Keeps secrets that the product must be able to read again, so that a copy of the database alone gives none of them away: AES-256-GCM
 * with the key `keys/sealing` of the home, bound to what each secret is for.
 */
@Injectable()
export class Sealing {
  private key?: Promise<Buffer>;

  constructor(@Inject('CONFIG') private readonly config: { readonly home: string }) {}

  async seal(secret: Buffer, purpose: string): Promise<Buffer> {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', await this.theKey(), nonce).setAAD(Buffer.from(purpose));
    const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  }

  /** Throws where it was sealed for something else, with another key, or changed since. */
  async open(sealed: Buffer, purpose: string): Promise<Buffer> {
    const cipher = createDecipheriv('aes-256-gcm', await this.theKey(), sealed.subarray(0, NONCE), {
      authTagLength: TAG,
    });
    cipher.setAAD(Buffer.from(purpose)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
    return Buffer.concat([cipher.update(sealed.subarray(NONCE + TAG)), cipher.final()]);
  }

  private theKey(): Promise<Buffer> {
    return (this.key ??= keyOf(this.config.home).catch((error: unknown) => {
      this.key = undefined; // asked again the next time
      throw error;
    }));
  }
}

/** Made when it is first needed, readable by the product's user alone. */
async function keyOf(home: string): Promise<Buffer> {
  const path = join(home, 'keys', 'sealing');
  await mkdir(join(home, 'keys'), { recursive: true, mode: 0o700 });
  try {
    await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return Buffer.from((await readFile(path, 'utf8')).trim(), 'hex');
}
