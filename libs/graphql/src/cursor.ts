import { createHmac, timingSafeEqual } from 'node:crypto';
import { type Actor, DomainError } from '#permissions';

/** What a cursor holds: the values of the order's columns in the last row of a page. */
export type CursorValue = string | number | null;

let secret: Buffer | null = null;
/** Once at start, with a key of this installation. */
export const setCursorSecret = (key: Buffer): void => void (secret = key);

/** Opaque to the client and signed for its viewer: nobody else's cursor, and none made up, reaches SQL. */
export function writeCursor(actor: Actor, values: readonly CursorValue[]): string {
  const body = Buffer.from(JSON.stringify(values));
  return Buffer.concat([sign(actor, body), body]).toString('base64url');
}

/** The values of `after`, or null for the first page. Throws BAD_CURSOR. */
export function readCursor(actor: Actor, after: string | null | undefined, count: number): CursorValue[] | null {
  if (!after) return null;
  const bytes = Buffer.from(after.slice(0, 2000), 'base64url');
  const body = bytes.subarray(SIGNATURE);
  if (bytes.length <= SIGNATURE || !timingSafeEqual(bytes.subarray(0, SIGNATURE), sign(actor, body))) throw badCursor();
  const values = JSON.parse(body.toString()) as CursorValue[];
  if (values.length !== count) throw badCursor();
  return values;
}

const SIGNATURE = 12;
const badCursor = () => new DomainError('BAD_CURSOR', ['after']);

function sign(actor: Actor, body: Buffer): Buffer {
  if (!secret) throw new Error('No cursor secret has been set');
  return createHmac('sha256', secret).update(actor.personId).update(body).digest().subarray(0, SIGNATURE);
}
