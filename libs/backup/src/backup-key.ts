import { createHmac, hkdfSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupError } from './backup-error.js';

const IDENTITY = /^AGE-SECRET-KEY-1[A-Z0-9]{58}$/m;

/** The company's key: an age identity, in a file that stands outside of what it protects. */
export class BackupKey {
  private readonly signing: Buffer;
  private readonly naming: Buffer;

  private constructor(
    readonly path: string,
    readonly identity: string,
    readonly recipient: string,
  ) {
    this.signing = this.derive('manifest');
    this.naming = this.derive('file names');
  }

  static async read(path: string): Promise<BackupKey> {
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new BackupError('KEY_UNUSABLE', `${path} (${error.code})`);
    });
    const identity = IDENTITY.exec(text)?.[0];
    if (!identity) throw new BackupError('KEY_UNUSABLE', path);
    return new BackupKey(resolve(path), identity, await identityToRecipient(identity));
  }

  /** Writes a new one; never over another. */
  static async create(path: string): Promise<BackupKey> {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const text = `# Entrenous backups; the same as a key of the program age.\n# public key: ${recipient}\n${identity}\n`;
    await writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
      throw new BackupError('KEY_UNUSABLE', `${path} (${error.code})`);
    });
    return new BackupKey(resolve(path), identity, recipient);
  }

  /** Only who holds the key can make it: encryption alone would take a manifest from anybody who knows the public key. */
  sign(text: string): string {
    return createHmac('sha256', this.signing).update(text).digest('hex');
  }

  /** Under which name bytes with this hash lie: the same bytes once, and a name that tells nobody which bytes. */
  nameOf(sha256: string): string {
    return createHmac('sha256', this.naming).update(sha256).digest('hex');
  }

  private derive(purpose: string): Buffer {
    return Buffer.from(hkdfSync('sha256', this.identity, 'entrenous backup', purpose, 32));
  }
}
