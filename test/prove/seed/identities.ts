import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import type pg from 'pg';
import { SAML, errandOf } from './errands.js';
import { PEOPLE, type Somebody, hashed } from './names.js';
import { SAML_PROVIDER } from './saml.js';

/** A provider of accounts elsewhere, that of both worlds: what it signs follows from what is asked, and from nothing else. */
export const PROVIDER = {
  id: 'maison',
  name: 'Maison',
  issuer: 'https://provider.example',
  clientId: 'entrenous',
  clientSecret: 'a secret of a client',
} as const;
/** Who has linked an account there, and comes by it. */
export const WITH_IDENTITY: readonly Somebody[] = ['contributor', 'manager', 'karim', 'itAdmin'];
/** Who is on the way there, for each errand. */
const ON_THE_WAY: readonly Somebody[] = [...WITH_IDENTITY, 'outsider', 'moderator', 'sonia', 'owner'];
export const ENTRIES = 4;
/** Whose account elsewhere is linked in the world that has more. */
export const STRANGER = 'zoe';
export const subjectOf = (who: string): string => `subject of ${who}`;

const ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex');
const key = createPrivateKey({
  key: Buffer.concat([ED25519, createHash('sha256').update('provider').digest()]),
  format: 'der',
  type: 'pkcs8',
});
export const KEYS = {
  keys: [{ ...createPublicKey(key).export({ format: 'jwk' }), kid: 'k', alg: 'EdDSA', use: 'sig' }],
};
const packed = (what: object): string => Buffer.from(JSON.stringify(what)).toString('base64url');

/** A token as the provider signs it: by a curve whose signatures are drawn from no chance. */
export function signed(claims: object, typ: string): string {
  const text = `${packed({ alg: 'EdDSA', kid: 'k', typ })}.${packed({ iss: PROVIDER.issuer, aud: PROVIDER.clientId, ...claims })}`;
  return `${text}.${sign(null, Buffer.from(text), key).toString('base64url')}`;
}

/** Who comes back, and with which address, is in the code. */
export interface Coded {
  readonly sub: string;
  readonly email: string;
  readonly nonce: string;
  readonly amr?: readonly string[];
}
export const codeOf = (coded: Coded): string => packed(coded);
export const coded = (code: string): Coded => JSON.parse(Buffer.from(code, 'base64url').toString()) as Coded;

export async function seedIdentities(owner: pg.Pool): Promise<void> {
  for (const who of WITH_IDENTITY) {
    await owner.query(
      `insert into identities (issuer, subject, person_id, last_used_at) values ($1, $2, $3, now() - interval '1 hour')`,
      [PROVIDER.issuer, subjectOf(who), PEOPLE[who]],
    );
    await owner.query(
      `update sessions set issuer = $1, subject = $2, issuer_session = 'there', id_token = 'x' where person_id = $3`,
      [PROVIDER.issuer, subjectOf(who), PEOPLE[who]],
    );
  }
  for (const who of WITH_IDENTITY.slice(0, 2))
    await owner.query(`insert into identities (issuer, subject, person_id) values ($1, $2, $3)`, [
      SAML_PROVIDER.entityId,
      subjectOf(who),
      PEOPLE[who],
    ]);
  const begin = (errand: string, of: Somebody | number, { id, prefix } = { id: PROVIDER.id as string, prefix: '' }) =>
    owner.query(
      `insert into one_time_tokens (purpose, token_hash, person_id, session_id, data, expires_at)
        values ('PROVIDER', $1, $2, $3, $4, now() + interval '900 days')`,
      [
        hashed(errandOf(prefix + errand, of)),
        typeof of === 'number' ? null : PEOPLE[of],
        typeof of === 'number' ? null : createHash('md5').update(`session of ${of}`).digest('hex'),
        JSON.stringify({ providerId: id, errand, next: '/people', at: 0 }),
      ],
    );
  for (const to of [undefined, { id: SAML_PROVIDER.id, prefix: SAML }]) {
    for (const who of ON_THE_WAY) for (const errand of ['LINK', 'PROVE']) await begin(errand, who, to);
    for (let n = 0; n < ENTRIES; n += 1) await begin('ENTER', n, to);
  }
}
