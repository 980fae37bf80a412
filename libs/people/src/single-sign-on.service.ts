import type { OidcProvider } from '#config';
import { type Actor, DomainError, notFound } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Identities } from './identities.service.js';
import type { Asking, OidcClient, ProvedIdentity } from './oidc-client.js';
import { Proofs } from './proofs.service.js';
import { hashSecret, newSecret } from './secret.js';
import { type Entered, SignInSteps } from './sign-in-steps.service.js';
import { recordBySystem } from './system-audit.js';
import { notifyOf } from './tell-sockets.js';

const MINUTES = 10;
/** The provider's clock and ours are not the same. */
const SKEW_SECONDS = 60;

/**
 * What for: to come in, to link an account there to the one in which the browser is signed in, to prove for a dangerous act who is there, or
 * to link where a right password was not enough.
 */
export type Errand = 'ENTER' | 'LINK' | 'PROVE' | 'STEP';
export interface Begin {
  readonly errand: Errand;
  /** A path of this site, for who comes in. */
  readonly next: string;
  readonly actor: Actor | null;
  /** Of the step before, where that led here. */
  readonly stepToken: string | undefined;
}
export interface Back {
  /** What the browser kept. */
  readonly secret: string | undefined;
  readonly search: string;
  readonly device: string;
  readonly stepToken: string | undefined;
}
export interface Arrived {
  /** Null for who does not come in by it. */
  readonly entered: Entered | null;
  readonly next: string;
}
interface Begun {
  readonly personId: string | null;
  readonly sessionId: string | null;
  readonly errand: Errand;
  readonly next: string;
  readonly at: number;
}

const ASKING: Readonly<Record<Errand, Asking>> = {
  ENTER: 'AS_USUAL',
  LINK: 'ANEW',
  STEP: 'ANEW',
  PROVE: 'ANEW_AND_TELL',
};
const ENDS = { LINK: '/settings?tab=security', PROVE: '/proved', STEP: '/sign-in', ENTER: '/sign-in' } as const;

/** The page of the client that says why it came to nothing. */
export const failedAt = (errand: Errand, code: string): string =>
  `${ENDS[errand]}${ENDS[errand].includes('?') ? '&' : '?'}failed=${code}`;

/**
 * Signing in by an account elsewhere. It is linked by a person who is signed in and proved to be who they are, or who showed their password
 * just before; an address that happens to be equal links nothing, and nobody is made by arriving.
 */
@Injectable()
export class SingleSignOn {
  private readonly clients = new Map<string, Promise<OidcClient>>();

  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG')
    private readonly config: { readonly publicUrl: string; readonly oidcProviders: readonly OidcProvider[] },
    private readonly identities: Identities,
    private readonly proofs: Proofs,
    private readonly steps: SignInSteps,
  ) {}

  get providers(): readonly { id: string; name: string }[] {
    return this.config.oidcProviders.map(({ id, name }) => ({ id, name }));
  }

  /** Where to go, and the secret that the browser keeps meanwhile. */
  async begin(
    providerId: string,
    { errand, next, actor, stepToken }: Begin,
  ): Promise<{ location: string; secret: string }> {
    const oidc = await this.clientOf(providerId);
    const personId =
      errand === 'STEP' ? await this.personOfStep(stepToken) : errand === 'ENTER' ? null : actor!.personId;
    const secret = newSecret();
    const location = await oidc.authorizationUrl(secret, ASKING[errand]);
    const data = { providerId, errand, next, at: Math.floor(Date.now() / 1000) };
    await this.database.queryWithoutViewer(sql`
      insert into one_time_tokens (purpose, token_hash, person_id, session_id, data, expires_at)
      values ('PROVIDER', ${hashSecret(secret)}, ${personId}, ${errand === 'ENTER' ? null : (actor?.sessionId ?? null)},
        ${JSON.stringify(data)}, app_now() + make_interval(mins => ${MINUTES}))`);
    return { location, secret };
  }

  /** Back from the provider, in the browser that went there. */
  async arrive(providerId: string, { secret, search, device, stepToken }: Back): Promise<Arrived> {
    const oidc = await this.clientOf(providerId);
    const begun = secret ? await this.take(providerId, secret) : null;
    if (!begun) throw new DomainError('SSO_FAILED');
    try {
      const identity = await oidc.identityOf(secret!, search);
      switch (begun.errand) {
        case 'ENTER':
          return { entered: await this.enter(identity, device), next: begun.next };
        case 'STEP':
          return { entered: await this.enterByStep(begun, identity, stepToken), next: begun.next };
        case 'LINK':
          await this.database.writeWithoutViewer((tx) => this.identities.link(tx, begun.personId!, identity));
          return { entered: null, next: ENDS.LINK };
        case 'PROVE':
          await this.prove(begun, identity);
          return { entered: null, next: ENDS.PROVE };
      }
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { entered: null, next: failedAt(begun.errand, error.code) };
    }
  }

  /** Where the session there ends too, for a session here that began there. */
  async endUrl(actor: Actor): Promise<string | null> {
    const [session] = await this.database.queryWithoutViewer(
      sql<{ issuer: string | null; idToken: string | null }>`
        update sessions set id_token = null from sessions before where sessions.id = ${actor.sessionId} and before.id = sessions.id
        returning before.issuer, before.id_token as "idToken"`,
    );
    const provider = this.config.oidcProviders.find(({ issuer }) => issuer === session?.issuer);
    if (!provider) return null;
    return (await this.clientOf(provider.id)).endSessionUrl(`${this.config.publicUrl}/sign-in`, session!.idToken);
  }

  /** The provider says that a session there is over: those here that began by it end, with their sockets, and steps on the way to one. */
  async hearLogout(providerId: string, token: string): Promise<void> {
    const { issuer, subject, issuerSession, tokenId } = await (await this.clientOf(providerId)).logoutOf(token);
    const heard = await this.database.queryWithoutViewer(sql`
      insert into one_time_tokens (purpose, token_hash, used_at, expires_at)
      values ('LOGOUT', ${hashSecret(`${issuer} ${tokenId}`)}, app_now(), app_now() + make_interval(mins => ${MINUTES}))
      on conflict (token_hash) do nothing returning id`);
    if (heard.length === 0) throw new DomainError('SSO_FAILED');
    await this.database.queryWithoutViewer(sql`
      with steps as (delete from one_time_tokens t where purpose in ('FACTOR', 'ENROL') and used_at is null
          and t.data -> 'origin' ->> 'issuer' = ${issuer} and (${subject}::text is null or t.data -> 'origin' ->> 'subject' = ${subject})
          and (${issuerSession}::text is null or t.data -> 'origin' ->> 'issuerSession' = ${issuerSession})),
      ended as (update sessions set ended_at = app_now(), id_token = null where issuer = ${issuer} and ended_at is null
        and (${subject}::text is null or subject = ${subject}) and (${issuerSession}::text is null or issuer_session = ${issuerSession})
        returning person_id)
      select ${notifyOf('person_id')} from ended`);
  }

  private async enter({ hasFactor, ...origin }: ProvedIdentity, device: string): Promise<Entered> {
    return this.database.writeWithoutViewer(async (tx) => {
      const [person] = await tx.query(sql<{ id: string }>`
        update identities i set last_used_at = app_now() from persons p
        where i.issuer = ${origin.issuer} and i.subject = ${origin.subject} and p.id = i.person_id and app_active(p) returning p.id`);
      if (!person) throw new DomainError('SSO_UNKNOWN');
      const entered = await this.steps.afterProvider(tx, person.id, { device, origin, hasFactor });
      if (entered.session)
        await recordBySystem(tx, { actorId: person.id, action: 'session.open', targetId: person.id });
      return entered;
    });
  }

  /** In the browser in which the password was right. */
  private async enterByStep(
    { personId }: Begun,
    { hasFactor, ...origin }: ProvedIdentity,
    stepToken: string | undefined,
  ): Promise<Entered> {
    const step = await this.steps.current(stepToken);
    if (step?.purpose !== 'LINK' || step.personId !== personId) throw new DomainError('SIGN_IN_AGAIN');
    return this.database.writeWithoutViewer(async (tx) => {
      await this.identities.link(tx, personId, origin);
      const entered = await this.steps.finishLink(tx, stepToken!, step, {
        device: step.data.device,
        origin,
        hasFactor,
      });
      if (entered.session) await recordBySystem(tx, { actorId: personId, action: 'session.open', targetId: personId });
      return entered;
    });
  }

  /** The same person, asked after they were sent there. */
  private async prove({ personId, sessionId, at }: Begun, identity: ProvedIdentity): Promise<void> {
    const isAskedAnew = identity.provedAt !== null && identity.provedAt >= at - SKEW_SECONDS;
    if (!isAskedAnew || !(await this.identities.isLinked(personId!, identity))) throw new DomainError('SSO_NOT_PROVED');
    await this.proofs.proved({ personId: personId!, sessionId }, { hasFactor: identity.hasFactor });
  }

  private async personOfStep(token: string | undefined): Promise<string> {
    const step = await this.steps.current(token);
    if (step?.purpose !== 'LINK') throw new DomainError('SIGN_IN_AGAIN');
    return step.personId;
  }

  /** Once, within ten minutes, for the provider to which it went, while the session lasts in which it began. */
  private async take(providerId: string, secret: string): Promise<Begun | null> {
    const [begun] = await this.database.queryWithoutViewer(sql<Begun & { isOver: boolean }>`
      update one_time_tokens t set used_at = app_now() where t.token_hash = ${hashSecret(secret)} and t.purpose = 'PROVIDER'
        and t.used_at is null and t.expires_at > app_now() and t.data ->> 'providerId' = ${providerId}
      returning t.person_id as "personId", t.session_id as "sessionId", t.data ->> 'errand' as errand, t.data ->> 'next' as next,
        (t.data ->> 'at')::int as at, t.session_id is not null and not exists (
          select from sessions s join persons p on p.id = s.person_id where s.id = t.session_id and s.person_id = t.person_id
            and s.ended_at is null and s.idle_until > app_now() and s.expires_at > app_now() and app_active(p)) as "isOver"`);
    return begun && !begun.isOver ? begun : null;
  }

  /** Its code is loaded when somebody first goes to a provider. */
  private clientOf(providerId: string): Promise<OidcClient> {
    const provider = this.config.oidcProviders.find(({ id }) => id === providerId);
    if (!provider) throw notFound();
    let made = this.clients.get(providerId);
    if (!made) {
      const redirectUri = `${this.config.publicUrl}/auth/${providerId}/callback`;
      made = import('./oidc-client.js').then(({ OidcClient }) => new OidcClient(provider, redirectUri));
      this.clients.set(providerId, made);
    }
    return made;
  }
}
