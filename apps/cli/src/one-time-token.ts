import type pg from 'pg';
import { hashSecret, newSecret } from '#people';

interface TokenOptions {
  purpose: 'SETUP' | 'RESET';
  lifeMinutes: number;
  personId?: string;
  /** Who uses it is without second factors then. */
  resetsFactors?: boolean;
}

/** A secret of 256 bits that works once; the database only ever knows its hash. */
export async function newOneTimeToken(
  client: pg.ClientBase,
  { purpose, lifeMinutes, personId, resetsFactors = false }: TokenOptions,
): Promise<string> {
  const token = newSecret();
  await client.query(
    `insert into one_time_tokens (purpose, token_hash, person_id, data, expires_at)
     values ($1, $2, $3, $4, app_now() + make_interval(mins => $5))`,
    [purpose, hashSecret(token), personId ?? null, { resetsFactors }, lifeMinutes],
  );
  return token;
}
