import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { hashSecret, newSecret } from './secret.js';

/** How long a browser is known after its last sign-in. */
export const KNOWN_DAYS = 365;

/**
 * Browsers in which somebody has signed in before. To be known opens nothing: attempts from such a browser have an allowance
 * of their own, so that strangers who try passwords cannot keep an account's owner out.
 */
@Injectable()
export class KnownDevices {
  constructor(@Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase) {}

  /** Whether this browser is known for the account of this address. */
  async isKnown(token: string | undefined, email: string): Promise<boolean> {
    if (!token) return false;
    const found = await this.database.queryWithoutViewer(sql`
      select from known_devices d join persons p on p.id = d.person_id
      where p.email = ${email} and d.token_hash = ${hashSecret(token)} and ${isRecent}`);
    return found.length > 0;
  }

  /** This browser is known for the person from now on; gives its word, which is a new one unless it is known already, for anybody. */
  async remember(personId: string, token: string | undefined): Promise<string> {
    const fresh = newSecret();
    const [row] = await this.database.queryWithoutViewer(sql<{ isOld: boolean }>`
      with old as (select exists (select from known_devices d where d.token_hash = ${hashSecret(token ?? fresh)} and ${isRecent}) as is_old)
      insert into known_devices (person_id, token_hash)
      select ${personId}::uuid, case when is_old then ${hashSecret(token ?? fresh)}::bytea else ${hashSecret(fresh)}::bytea end from old
      on conflict (person_id, token_hash) do update set used_at = excluded.used_at
      returning (select is_old from old) as "isOld"`);
    return row!.isOld ? token! : fresh;
  }

  /** No browser is known for the person any more: their password is another one. */
  async forget(tx: SystemTransaction, personId: string): Promise<void> {
    await tx.query(sql`delete from known_devices where person_id = ${personId}`);
  }
}

const isRecent = sql`d.used_at > app_now() - make_interval(days => ${KNOWN_DAYS})`;
