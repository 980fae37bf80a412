import { createHash } from 'node:crypto';
import type pg from 'pg';
import { PEOPLE, type Somebody, hashed } from './names.js';

/** Who has a second factor, with a recovery code that is known here, and the second step of signing in before them. */
export const WITH_FACTOR: readonly Somebody[] = ['contributor', 'manager', 'karim'];
export const recoveryCodeOf = (who: Somebody): string =>
  createHash('sha256').update(`recovery of ${who}`).digest('hex').slice(0, 16);
export const stepOf = (who: Somebody): string => createHash('sha256').update(`step of ${who}`).digest('base64url');

export async function seedFactors(owner: pg.Pool): Promise<void> {
  for (const who of WITH_FACTOR) {
    const id = PEOPLE[who];
    await owner.query(
      `insert into factors (id, person_id, kind, label, credential_id, public_key, counter, is_backed_up, confirmed_at, last_used_at)
        values (md5('factor of ' || $2)::uuid, $1, 'PASSKEY', 'Téléphone', 'passkey-of-' || $2, '\\x01', 1, true, now(), now())`,
      [id, who],
    );
    await owner.query(`insert into recovery_codes (person_id, code_hash) values ($1, $2)`, [
      id,
      hashed(recoveryCodeOf(who)),
    ]);
    await owner.query(
      `insert into one_time_tokens (purpose, token_hash, person_id, data, expires_at)
        values ('FACTOR', $2, $1, '{"device":"Firefox"}', now() + interval '900 days')`,
      [id, hashed(stepOf(who))],
    );
  }
}
