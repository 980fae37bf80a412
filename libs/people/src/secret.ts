import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, for a cookie, a link or a ticket. Whoever holds it is believed: only its hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a secret. Plain SHA-256 is enough for 256 random bits; passwords get argon2id. */
export const hashSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/** A hash of which nobody has the secret: for a row whose token will be made when its mail is sent. */
export const hashOfNothing = (): Buffer => randomBytes(32);
