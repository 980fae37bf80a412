import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { DomainError } from '#permissions';

/** KiB of memory, passes, lanes: the floor of OWASP for argon2id. */
const COST = { memory: 19_456, passes: 2, parallelism: 1 };
const TAG_BYTES = 32;
/** More than two at once on two cores only makes each slower, and a flood of sign-ins a denial of service. */
const AT_ONCE = 2;
const MOST_WAITING = 200;
export const MOST_CHARACTERS = 256;

const derive = promisify<'argon2id', Argon2Parameters, Buffer>(argon2 as never);
const waiting: (() => void)[] = [];
let running = 0;

/** The password as a PHC string with its parameters: `$argon2id$v=19$m=…,t=…,p=…$salt$tag`. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await run(password, nonce, COST);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${text(nonce)}$${text(tag)}`;
}

/** Whether it is this password. A null hash costs the same time and is never right: for addresses without an account. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  const { cost, nonce, tag } = parse(stored ?? NOBODY);
  const derived = await run(password, nonce, cost);
  return timingSafeEqual(derived, tag) && stored !== null;
}

/** Whether the hash was made with other parameters than today's, and should be made anew at the next sign-in. */
export const isOutdated = (stored: string): boolean =>
  !stored.startsWith(`$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$`);

const NOBODY = `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${text(randomBytes(16))}$${text(randomBytes(TAG_BYTES))}`;

async function run(password: string, nonce: Buffer, cost: typeof COST): Promise<Buffer> {
  if (running >= AT_ONCE) {
    if (waiting.length >= MOST_WAITING) throw new DomainError('SERVER_BUSY');
    await new Promise<void>((turn) => waiting.push(turn));
  }
  running += 1;
  try {
    // The length is cut before hashing: nobody makes the server hash a megabyte.
    const message = password.normalize('NFC').slice(0, MOST_CHARACTERS);
    return await derive('argon2id', { message, nonce, tagLength: TAG_BYTES, ...cost });
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
}

function parse(phc: string) {
  const [, , , numbers, nonce, tag] = phc.split('$');
  const [memory, passes, parallelism] = numbers.split(',').map((pair) => Number(pair.split('=')[1]));
  return {
    cost: { memory, passes, parallelism },
    nonce: Buffer.from(nonce, 'base64'),
    tag: Buffer.from(tag, 'base64'),
  };
}

function text(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '');
}
