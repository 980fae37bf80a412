import type pg from 'pg';
import { hashSecret, newSecret } from '#people';

interface TokenOptions {
  purpose: 'SETUP' | 'RESET';
  lifeMinutes: number;
  personId?: string;
}

/** A secret of 256 bits that works once; the database only ever knows its hash. */
export async function newOneTimeToken(
  client: pg.ClientBase,
  { purpose, lifeMinutes, personId }: TokenOptions,
): Promise<string> {
  const token = newSecret();
  await client.query(
    `insert into one_time_tokens (purpose, token_hash, person_id, expires_at)
     values ($1, $2, $3, app_now() + make_interval(mins => $4))`,
    [purpose, hashSecret(token), personId ?? null, lifeMinutes],
  );
  return token;
}
