import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { DomainError } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';

export interface Rate {
  readonly points: number;
  readonly seconds: number;
}
export type RateName =
  | 'signInKnown'
  | 'signInHere'
  | 'signIn'
  | 'passwordCheck'
  | 'factorHere'
  | 'factor'
  | 'passkeyPlace'
  | 'providerPlace'
  | 'resetAddress'
  | 'resetPlace'
  | 'invite'
  | 'groupInvite'
  | 'answerByMail'
  | 'export';
export type Rates = Readonly<Record<RateName, Rate>>;

/**
 * How often. `signInKnown` counts per account and browser in which its owner has signed in before; of all others,
 * `signInHere` counts per account and address of origin, `signIn` per account alone. `factorHere` and `factor` count codes alike, after
 * a right password. `providerPlace` is for a whole office behind one address, on a Monday morning.
 */
export const RATES: Rates = {
  signInKnown: { points: 5, seconds: 15 * 60 },
  signInHere: { points: 5, seconds: 15 * 60 },
  signIn: { points: 100, seconds: 60 * 60 },
  passwordCheck: { points: 5, seconds: 15 * 60 },
  factorHere: { points: 5, seconds: 15 * 60 },
  factor: { points: 30, seconds: 60 * 60 },
  passkeyPlace: { points: 60, seconds: 15 * 60 },
  providerPlace: { points: 1000, seconds: 15 * 60 },
  resetAddress: { points: 3, seconds: 60 * 60 },
  resetPlace: { points: 30, seconds: 60 * 60 },
  invite: { points: 20, seconds: 60 * 60 },
  groupInvite: { points: 20, seconds: 60 * 60 },
  answerByMail: { points: 60, seconds: 60 * 60 },
  export: { points: 3, seconds: 60 * 60 },
};
/** For replays and loads: as if there were no limits. */
export const NO_RATES: Rates = Object.fromEntries(
  Object.keys(RATES).map((name) => [name, { points: 1_000_000_000, seconds: 1 }]),
) as never;

/** Injection token of the rates in force. */
export const RATES_IN_FORCE = Symbol('RATES_IN_FORCE');

/** Counts attempts in PostgreSQL, so that all processes count together. One subject's counter never slows another. */
@Injectable()
export class Throttle {
  private readonly limiters = new Map<RateName, RateLimiterPostgres>();

  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject(RATES_IN_FORCE) rates: Rates,
  ) {
    const storeClient = { query: (statement: { text: string; values: unknown[] }) => this.query(statement) };
    for (const [name, { points, seconds }] of Object.entries(rates) as [RateName, Rate][]) {
      this.limiters.set(
        name,
        new RateLimiterPostgres({
          storeClient,
          storeType: 'client',
          tableName: 'throttle',
          tableCreated: true,
          clearExpiredByTimeout: false,
          keyPrefix: name,
          points,
          duration: seconds,
        }),
      );
    }
  }

  /** Counts one attempt of this subject, or refuses it with `code` and the minutes to wait. */
  async count(name: RateName, subject: string, code = 'RATE_LIMITED'): Promise<void> {
    try {
      await this.limiters.get(name)!.consume(keyOf(subject));
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new DomainError(code, null, { minutes: Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000)) });
    }
  }

  /** Forgets the attempts of a subject who proved to be who they said. */
  async forget(name: RateName, subject: string): Promise<void> {
    await this.limiters.get(name)!.delete(keyOf(subject));
  }

  private async query({ text, values }: { text: string; values: unknown[] }) {
    const rows = await this.database.queryWithoutViewer({ text, values });
    return { rows, rowCount: rows.length };
  }
}

/** Addresses of people are not kept: a counter's key is a hash. */
const keyOf = (subject: string) => createHash('sha256').update(subject).digest('base64url');

/** The part of an IP address that one person has: all of IPv4, the /64 of IPv6. */
export function placeOf(ip: string | undefined): string {
  if (!ip || !isIPv6(ip)) return ip ?? '';
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
  if (mapped) return mapped[1];
  const [head, tail = ''] = ip.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const whole = ip.includes('::')
    ? [...left, ...Array<string>(8 - left.length - right.length).fill('0'), ...right]
    : left;
  return `${whole.slice(0, 4).join(':')}::/64`;
}
