import { createECDH, createHash } from 'node:crypto';
import { CAST } from '../../support/rights-world.js';

export const key = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

export const PEOPLE = { ...CAST, silent: key(34) };
export type Somebody = keyof typeof PEOPLE;

/** Keys that hold nothing until a hidden difference puts something there: texts of the base world speak of them already. */
export const SHADOW = {
  group: key(120),
  post: key(5001),
  comment: key(5002),
  external: key(41),
  other: key(42),
  partner: key(903),
} as const;
/** Everybody has a password of their own: whoever knows another's is that other. */
export const passwordOf = (who: Somebody): string => `cheval-correct-${who.toLowerCase()}-7`;
export const NEW_PASSWORD = 'batterie-agrafe-nouvelle-9';
export const addressOf = (who: Somebody): string => `${who.toLowerCase()}@test.example`;
export const tokenOf = (who: Somebody): string => createHash('sha256').update(`session of ${who}`).digest('base64url');
/** Secrets of links in mails: whose, and for what. */
export const LINKS = { invitation: 'link-of-an-invitation', external: 'link-of-an-external' };
export const resetLinkOf = (who: Somebody): string => `link-of-a-reset-${who}`;
/** What seals the links of mails here. */
export const MAIL_SECRET = Buffer.alloc(32, 7);
export const MAIL_IN_SECRET = Buffer.alloc(32, 8);
export const MAIL_IN_DOMAIN = 'reply.test.example';
/** A browser's address, and keys that fit it; `world/pushes.ts` stands for its push service. */
export const pushAddress = (who: string): string => `http://127.0.0.9/${who}`;
const browser = createECDH('prime256v1');
browser.setPrivateKey(Buffer.alloc(32, 9));
export const PUSH_KEYS = { p256dh: browser.getPublicKey('base64url'), auth: Buffer.alloc(16, 9).toString('base64url') };
export const hashed = (secret: string): Buffer => createHash('sha256').update(secret).digest();
/** Whose answers by mail wait. */
export const HOLDING = [PEOPLE.karim, PEOPLE.contributor, PEOPLE.manager];
export const heldId = (personId: string): string => `00000000-0000-7000-8000-00aa${personId.slice(-8)}`;
