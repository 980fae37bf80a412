import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const PERIOD = 30;
/** What every application for codes understands (RFC 6238). */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: PERIOD } as const;
const SECRET_BYTES = 20;

export const newTotpSecret = (): Buffer => randomBytes(SECRET_BYTES);

const read = (secret: Buffer): Secret => new Secret({ buffer: new Uint8Array(secret).buffer });

/** For people who type it, in groups of four letters. */
export const totpSecretInWords = (secret: Buffer): string => read(secret).base32.replace(/(.{4})(?=.)/g, '$1 ');

/** What the picture to scan says. */
export const totpUri = (secret: Buffer, { issuer, label }: { issuer: string; label: string }): string =>
  new TOTP({ ...SHAPE, issuer, label, secret: read(secret) }).toString();

/** To which half minute the code belongs: this one, the one before or the next; null: it is wrong. */
export function totpStep(secret: Buffer, code: string, now: Date): number | null {
  const token = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = TOTP.validate({ ...SHAPE, token, secret: read(secret), timestamp: now.getTime(), window: 1 });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / PERIOD) + delta;
}
