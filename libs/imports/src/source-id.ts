import { createHash } from 'node:crypto';

const NUMERIC = /^\d{1,19}$/;
const LOW_62_BITS = (1n << 62n) - 1n;

/** What the database and the API call an imported thing: the same in every run, so that a second run finds it. */
export const sourceIdOf = (source: string, key: string): string => `${source}:${key}`;

/**
 * The id of an imported thing: UUIDv7-shaped. 48 bits for the instant of the thing (not of the import), 12 bits for the
 * source, then the source's number; where its ids are no numbers, `order` (less than 2^20) and a hash. So ids order like
 * the source's own things among those of one instant, which is the tie-breaker of every list, and are the same in every run.
 */
export function importedId(source: string, key: string, at: Date, order = 0): string {
  const instant = BigInt(Math.max(0, at.getTime()));
  const bits = (instant << 80n) | (0x7n << 76n) | (hashBits(source, 12n) << 64n) | (0b10n << 62n) | lowBits(key, order);
  const hex = bits.toString(16).padStart(32, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

const lowBits = (key: string, order: number): bigint =>
  NUMERIC.test(key) ? BigInt(key) & LOW_62_BITS : (BigInt(order) << 42n) | hashBits(key, 42n);

const hashBits = (text: string, bits: bigint): bigint =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex')}`) >> (256n - bits);
