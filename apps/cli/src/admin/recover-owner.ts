import type pg from 'pg';
import type { RunningDatabase } from '../database/index.js';
import { withSystemClient } from '../database/system-client.js';
import { Failure } from '../failure.js';
import { newOneTimeToken } from '../one-time-token.js';

interface Owner {
  id: string;
  name: string;
  email: string;
}

/** A link with which an owner of the network sets a new password, and is without second factors then; it opens a suspended account again. */
export function recoverOwner(database: RunningDatabase, publicUrl: string, email?: string) {
  return withSystemClient(database, async (client) => {
    const owner = pick(await ownersOf(client), email);
    await client.query(`delete from one_time_tokens where purpose = 'RESET' and person_id = $1`, [owner.id]);
    await client.query(`update persons set status = 'ACTIVE' where id = $1 and status = 'SUSPENDED'`, [owner.id]);
    const reset = { purpose: 'RESET', lifeMinutes: 30, personId: owner.id, resetsFactors: true } as const;
    const token = await newOneTimeToken(client, reset);
    await client.query(`insert into audit_outbox (action, target_id, data) values ('person.recover', $1, $2)`, [
      owner.id,
      { by: 'operator' },
    ]);
    return { name: owner.name, link: `${publicUrl}/reset?token=${token}` };
  });
}

async function ownersOf(client: pg.Client): Promise<Owner[]> {
  const { rows } = await client.query<Owner>(
    `select person.id, person.name, person.email from persons person
     join network_roles granted on granted.person_id = person.id and granted.role = 'OWNER'
     where person.status in ('ACTIVE', 'SUSPENDED') and person.email is not null order by granted.granted_at`,
  );
  return rows;
}

function pick(owners: Owner[], email?: string): Owner {
  const asked = email === undefined ? owners : owners.filter((owner) => owner.email === email.trim().toLowerCase());
  if (asked.length === 1) return asked[0];
  const known = owners.map((owner) => owner.email).join(', ') || '–';
  if (asked.length === 0) {
    throw new Failure(
      'WRONG_ARGUMENT',
      `No such owner: the owners of this network are ${known}.`,
      `Pas de tel propriétaire : les propriétaires de ce réseau sont ${known}.`,
    );
  }
  throw new Failure(
    'WRONG_ARGUMENT',
    `Say which owner with --email: ${known}.`,
    `Dites quel propriétaire avec --email : ${known}.`,
  );
}
