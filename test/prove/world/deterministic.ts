import { createHash, createHmac } from 'node:crypto';
import { createRequire, syncBuiltinESMExports } from 'node:module';

/**
 * Chance and the clock of this process, in the hands of the test: the same step draws the same bytes at the same instant in both
 * worlds, so that their answers can be compared as they are. What a hidden person draws comes from another seed, and shifts nothing.
 * Loaded before anything of the product.
 */
const crypto = createRequire(import.meta.url)('node:crypto') as Record<string, unknown>;
const real = { randomBytes: crypto['randomBytes'] as (size: number) => Buffer };
/** Bytes of the nonce by which PostgreSQL's client signs in: drawn whenever its pool grows, which no step may notice. */
const SCRAM_NONCE = 18;

let seed = 'start';
let drawn = 0;
let instant: number | null = null;

/** From now on, bytes follow from this word alone. */
export function reseed(word: string): void {
  seed = word;
  drawn = 0;
}
/** What the process believes the time to be; null: what it is. */
export const setInstant = (ms: number | null): void => void (instant = ms);

function draw(size: number): Buffer {
  const blocks: Buffer[] = [];
  for (let have = 0; have < size; have += 32) {
    blocks.push(createHmac('sha256', seed).update(String(drawn++)).digest());
  }
  return Buffer.concat(blocks).subarray(0, size);
}
const number = (): number => draw(6).readUIntBE(0, 6);

function randomBytes(size: number, done?: (error: null, bytes: Buffer) => void): Buffer | undefined {
  const bytes = size === SCRAM_NONCE ? real.randomBytes(size) : draw(size);
  if (!done) return bytes;
  setImmediate(done, null, bytes);
  return undefined;
}
function randomUUID(): string {
  const hex = draw(16).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
const randomInt = (low: number, high?: number): number =>
  high === undefined ? number() % low : low + (number() % (high - low));

/** A password's hash at no cost: what it costs is measured elsewhere. */
function argon2(
  _algorithm: string,
  { message, nonce, tagLength }: { message: string | Buffer; nonce: Buffer; tagLength: number },
  done: (error: null, tag: Buffer) => void,
): void {
  const tag = createHash('sha512').update(nonce).update(message).digest().subarray(0, tagLength);
  setImmediate(done, null, tag);
}

Object.assign(crypto, { randomBytes, randomUUID, randomInt, argon2 });
syncBuiltinESMExports();
Math.random = () => number() / 2 ** 48;

const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...args: unknown[]) {
    if (args.length === 0) super(instant ?? RealDate.now());
    else super(...(args as [number]));
  }
  static override now(): number {
    return instant ?? RealDate.now();
  }
} as DateConstructor;
