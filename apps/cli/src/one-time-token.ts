import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

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
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into one_time_tokens (purpose, token_hash, person_id, expires_at)
     values ($1, $2, $3, app_now() + make_interval(mins => $4))`,
    [purpose, createHash('sha256').update(token).digest(), personId ?? null, lifeMinutes],
  );
  return token;
}
