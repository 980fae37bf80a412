import { isIP } from 'node:net';
import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** How much is taken in a minute. A request costs a point, and one more for every five hundred things that it may bring. */
export interface RequestLimits {
  /** Points of one person; 0 for no limit. */
  readonly perPerson: number;
  /** Requests of one address of origin in which nobody is signed in; 0 for no limit. */
  readonly perAddress: number;
}
/** What a person may ask at once beyond their points; it comes back in ten minutes. */
const BURST = { points: 200, duration: 600 };
const SEARCHES = { points: 30, duration: 60 };
const MINUTE = 60;
const NO_LIMIT = Number.MAX_SAFE_INTEGER;

/**
 * Who asks too much waits, and nobody else does: each subject has counters of its own. They are this process's memory, as
 * they protect it; what must be counted once for all processes (sign-in, invitations, exports) is `Throttle`'s.
 */
export class RequestRates {
  private readonly people: BurstyRateLimiter;
  private readonly searches: RateLimiterMemory;
  private readonly places: RateLimiterMemory;
  private readonly countsPeople: boolean;

  constructor(
    { perPerson, perAddress }: RequestLimits,
    /** The part of an IP address that one person has. */
    private readonly placeOf: (ip: string | undefined) => string,
  ) {
    this.countsPeople = perPerson > 0;
    this.people = new BurstyRateLimiter(
      new RateLimiterMemory({ keyPrefix: 'person', points: perPerson || NO_LIMIT, duration: MINUTE }),
      new RateLimiterMemory({ keyPrefix: 'burst', ...BURST }),
    );
    this.searches = new RateLimiterMemory({ keyPrefix: 'search', ...SEARCHES });
    this.places = new RateLimiterMemory({ keyPrefix: 'place', points: perAddress || NO_LIMIT, duration: MINUTE });
  }

  /** Seconds to wait, or null. Behind a proxy that is not trusted everybody comes from this machine: it is not counted. */
  async ofAddress(ip: string | undefined): Promise<number | null> {
    return isThisMachine(ip) ? null : waitOf(this.places.consume(this.placeOf(ip)));
  }

  /** Seconds to wait, or null. */
  async ofPerson(personId: string, points: number, searches: boolean): Promise<number | null> {
    return (
      (await waitOf(this.people.consume(personId, points))) ??
      (searches && this.countsPeople ? await waitOf(this.searches.consume(personId)) : null)
    );
  }
}

async function waitOf(consumed: Promise<unknown>): Promise<number | null> {
  try {
    await consumed;
    return null;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    return Math.max(1, Math.ceil(refusal.msBeforeNext / 1_000));
  }
}

const isThisMachine = (ip: string | undefined): boolean => !ip || !isIP(ip) || /^(::ffff:)?127\.|^::1$/.test(ip);
