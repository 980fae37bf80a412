import { hash, timingSafeEqual } from 'node:crypto';
import { type Actor, DomainError } from '#permissions';

/** What a cursor holds: the values of the order's columns in the last row of a page. */
export type CursorValue = string | number | null;

let secret: string | null = null;
/** Once at start, with a key of this installation. */
export const setCursorSecret = (key: Buffer): void => void (secret = key.toString('hex'));

/**
 * Opaque to the client and signed for its viewer and for the list that gave it, with its order where there are several: nobody
 * else's cursor, none of another list, and none made up, reaches SQL.
 */
export function writeCursor(actor: Actor, list: string, values: readonly CursorValue[]): string {
  const body = JSON.stringify(values);
  return sign(actor, list, body) + Buffer.from(body).toString('base64url');
}

/** The values that a cursor of this list holds, or null for the first page. Any other cursor: BAD_CURSOR. */
export function readCursor<Values extends readonly CursorValue[]>(
  actor: Actor,
  list: string,
  after: string | null | undefined,
): Values | null {
  if (!after) return null;
  const body = Buffer.from(after.slice(SIGNATURE, 2000), 'base64url').toString();
  const given = Buffer.from(after.slice(0, SIGNATURE));
  const right = Buffer.from(sign(actor, list, body));
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw badCursor();
  return JSON.parse(body) as Values;
}

/** Characters of base64url: 96 bits. */
const SIGNATURE = 16;
const badCursor = () => new DomainError('BAD_CURSOR', ['after']);

/** SHA-3 keyed by a prefix of fixed length is a message authentication code (as KMAC, NIST SP 800-185), at a quarter of an HMAC's cost: a page signs each of its rows. */
function sign(actor: Actor, list: string, body: string): string {
  if (!secret) throw new Error('No cursor secret has been set');
  return hash('sha3-256', `${secret}${actor.personId}${list}\0${body}`, 'base64url').slice(0, SIGNATURE);
}
