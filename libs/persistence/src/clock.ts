import type pg from 'pg';

/**
 * Rights and dates follow the database's `app_now()`, which is `now()`. A replay or a test replaces it, with the owner's
 * role only, by one that reads the setting `app.clock`; from then on each transaction says what time it is.
 */
export interface Clock {
  /** The instant to tell the database, or null for its own. */
  now(): Date | null;
}
export const systemClock: Clock = { now: () => null };

/** A clock that stands until it is moved. Needs `makeClockSettable` once on the database. */
export class SettableClock implements Clock {
  constructor(private instant: Date | null = null) {}
  now(): Date | null {
    return this.instant;
  }
  set(instant: Date | null): void {
    this.instant = instant;
  }
}

export async function makeClockSettable(owner: pg.Client | pg.Pool): Promise<void> {
  await owner.query(`create or replace function app_now() returns timestamptz language sql stable parallel safe
    return coalesce(nullif(current_setting('app.clock', true), '')::timestamptz, now())`);
}
