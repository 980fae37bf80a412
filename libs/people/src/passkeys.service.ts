import { randomBytes } from 'node:crypto';
import type { RequestContext } from '#graphql';
import { DomainError } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, RegistrationResponseJSON, WebAuthnCredential } from '@simplewebauthn/server';
import { Factors } from './factors.service.js';
import { isAllowedOrigin } from './origin-policy.js';
import { hashSecret } from './secret.js';
import { optionalLine } from './text-input.js';
import { Throttle, placeOf } from './throttle.js';

const MINUTES = 5;
const MOST = 10;
const CHALLENGE_BYTES = 32;

interface StoredPasskey {
  readonly id: string;
  readonly personId: string;
  readonly publicKey: Buffer;
  readonly counter: string;
  readonly transports: string[];
}

/**
 * Keys that stay in a device or a key ring and sign for this network alone; the device asks who holds it, so one is two factors at once.
 * What is to be signed is kept as a hash and taken once.
 */
@Injectable()
export class Passkeys {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG') private readonly config: { readonly publicUrl: string },
    private readonly factors: Factors,
    private readonly throttle: Throttle,
  ) {}

  /** What the browser needs to make one, as JSON. */
  async beginAdding(personId: string): Promise<string> {
    const [person] = await this.database.queryWithoutViewer(sql<{ name: string; email: string; company: string }>`
      select p.name, coalesce(p.email, p.name) as email, (select company_name from network) as company from persons p where p.id = ${personId}`);
    const held = await this.credentialsOf(personId);
    if (held.length >= MOST) throw new DomainError('PASSKEYS_TOO_MANY', null, { most: MOST });
    const { generateRegistrationOptions } = await library();
    const options = await generateRegistrationOptions({
      rpName: person!.company,
      rpID: this.rpId,
      userName: person!.email,
      userDisplayName: person!.name,
      userID: new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex')),
      challenge: await this.newChallenge(personId),
      attestationType: 'none',
      excludeCredentials: held,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return JSON.stringify(options);
  }

  async add(
    tx: SystemTransaction,
    personId: string,
    { response, label }: { response: string; label?: string | null },
    context: RequestContext,
  ): Promise<string[]> {
    const name = optionalLine(label ?? null, { field: 'label', most: 60 }) ?? '';
    const { verifyRegistrationResponse } = await library();
    const registered = await failing(async () =>
      verifyRegistrationResponse({
        response: JSON.parse(response) as RegistrationResponseJSON,
        expectedChallenge: (challenge) => this.useChallenge(challenge, personId),
        expectedOrigin: this.originsOf(context),
        expectedRPID: this.rpId,
        requireUserVerification: true,
      }),
    );
    if (!registered.verified) throw failed();
    const { credential, credentialBackedUp } = registered.registrationInfo;
    const [made] = await tx.query(sql`
      insert into factors (person_id, kind, label, credential_id, public_key, counter, transports, is_backed_up, confirmed_at)
      values (${personId}, 'PASSKEY', ${name}, ${credential.id}, ${Buffer.from(credential.publicKey)}, ${credential.counter},
        ${credential.transports ?? []}::text[], ${credentialBackedUp}, app_now())
      on conflict (credential_id) where credential_id is not null do nothing returning id`);
    if (!made) throw failed();
    return this.factors.added(tx, personId, 'PASSKEY');
  }

  /** What a passkey is to sign, as JSON: any of this network's, or of one person who is known already. */
  async challenge(personId: string | null, ip: string | undefined): Promise<string> {
    await this.throttle.count('passkeyPlace', placeOf(ip), 'TOO_MANY_ATTEMPTS');
    const { generateAuthenticationOptions } = await library();
    const options = await generateAuthenticationOptions({
      rpID: this.rpId,
      challenge: await this.newChallenge(personId),
      userVerification: 'required',
      allowCredentials: personId ? await this.credentialsOf(personId) : [],
    });
    return JSON.stringify(options);
  }

  /** Whose passkey signed, if they may act. An unknown one, a wrong signature, a suspended account: one answer. */
  async take(response: string, context: RequestContext): Promise<string> {
    const { verifyAuthenticationResponse } = await library();
    return failing(async () => {
      const signed = JSON.parse(response) as AuthenticationResponseJSON;
      const [stored] = await this.database.queryWithoutViewer(sql<StoredPasskey>`
        select f.id, f.person_id as "personId", f.public_key as "publicKey", f.counter, f.transports
        from factors f join persons p on p.id = f.person_id
        where f.credential_id = ${String(signed.id)} and f.kind = 'PASSKEY' and app_active(p)`);
      if (!stored) throw failed();
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response: signed,
        expectedChallenge: (challenge) => this.useChallenge(challenge, stored.personId),
        expectedOrigin: this.originsOf(context),
        expectedRPID: this.rpId,
        requireUserVerification: true,
        credential: toCredential(String(signed.id), stored),
      });
      if (!verified) throw failed();
      // A counter that stands still or goes back is a copy's, except where the device keeps none.
      const used = await this.database.queryWithoutViewer(sql`
        update factors set counter = ${authenticationInfo.newCounter}, is_backed_up = ${authenticationInfo.credentialBackedUp}, last_used_at = app_now()
        where id = ${stored.id} and (counter < ${authenticationInfo.newCounter} or (counter = 0 and ${authenticationInfo.newCounter} = 0)) returning id`);
      if (used.length === 0) throw failed();
      return stored.personId;
    });
  }

  private async credentialsOf(personId: string) {
    return this.database.queryWithoutViewer(sql<{ id: string; transports: string[] }>`
      select credential_id as id, transports from factors where person_id = ${personId} and kind = 'PASSKEY' order by created_at`);
  }

  private async newChallenge(personId: string | null): Promise<Uint8Array<ArrayBuffer>> {
    const challenge = new Uint8Array(randomBytes(CHALLENGE_BYTES));
    await this.database.queryWithoutViewer(sql`
      insert into one_time_tokens (purpose, token_hash, person_id, expires_at)
      values ('PASSKEY', ${hashSecret(Buffer.from(challenge).toString('base64url'))}, ${personId}, app_now() + make_interval(mins => ${MINUTES}))`);
    return challenge;
  }

  /** Once, and by nobody but whom it was made for. */
  private async useChallenge(challenge: string, personId: string): Promise<boolean> {
    const used = await this.database.queryWithoutViewer(sql`
      update one_time_tokens set used_at = app_now() where token_hash = ${hashSecret(challenge)} and purpose = 'PASSKEY'
        and (person_id is null or person_id = ${personId}) and used_at is null and expires_at > app_now() returning id`);
    return used.length > 0;
  }

  /** The name for which a passkey signs: it does not change with the port. */
  private get rpId(): string {
    return new URL(this.config.publicUrl).hostname;
  }

  private originsOf({ request }: RequestContext): string[] {
    const { origin, host = '' } = request.headers;
    const isOwn = origin && isAllowedOrigin(origin, host) && new URL(origin).hostname === this.rpId;
    return [this.config.publicUrl, ...(isOwn ? [origin] : [])];
  }
}

const toCredential = (id: string, { publicKey, counter, transports }: StoredPasskey): WebAuthnCredential => ({
  id,
  publicKey: new Uint8Array(publicKey),
  counter: Number(counter),
  transports,
});

const failed = () => new DomainError('PASSKEY_FAILED', ['response']);

/** Loaded when somebody first uses a passkey. */
const library = () => import('@simplewebauthn/server');

/** Whatever the library throws of what a browser sent is one refusal; what goes wrong in here is not. */
async function failing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError || (error as { severity?: unknown }).severity !== undefined) throw error;
    throw failed();
  }
}
