import { Jobs } from '#jobs';
import { type Actor, DomainError, notFound } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import type { OidcProvider } from '#config';
import { Inject, Injectable } from '@nestjs/common';
import { factorMail } from './job-kinds.js';
import type { OidcClient, ProvedIdentity } from './oidc-client.js';
import { hashSecret, newSecret } from './secret.js';
import { type Entered, SignInSteps } from './sign-in-steps.service.js';
import { recordBySystem } from './system-audit.js';
import { notifyOf } from './tell-sockets.js';

const MINUTES = 10;

export interface IdentityRow {
  readonly providerId: string;
  readonly providerName: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
}
export interface Arrived {
  /** Null for who linked an account to the one in which they are signed in. */
  readonly entered: Entered | null;
  readonly next: string;
}
interface Begun {
  readonly personId: string | null;
  readonly next: string;
  readonly stillThere: boolean;
}

/**
 * Signing in by an account elsewhere. It is linked by a person who is signed in and proved to be who they are; an address that happens to be
 * equal links nothing, and nobody is made by arriving.
 */
@Injectable()
export class SingleSignOn {
  private readonly clients = new Map<string, Promise<OidcClient>>();

  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG')
    private readonly config: { readonly publicUrl: string; readonly oidcProviders: readonly OidcProvider[] },
    private readonly steps: SignInSteps,
    private readonly jobs: Jobs,
  ) {}

  get providers(): readonly { id: string; name: string }[] {
    return this.config.oidcProviders.map(({ id, name }) => ({ id, name }));
  }

  /** Where to go, and the secret that the browser keeps meanwhile. `linkTo`: whose account here the one there is to be linked to. */
  async begin(providerId: string, next: string, linkTo: Actor | null): Promise<{ location: string; secret: string }> {
    const oidc = await this.clientOf(providerId);
    const secret = newSecret();
    const location = await oidc.authorizationUrl(secret, { asksAnew: linkTo !== null });
    await this.database.queryWithoutViewer(sql`
      insert into one_time_tokens (purpose, token_hash, person_id, session_id, data, expires_at)
      values ('PROVIDER', ${hashSecret(secret)}, ${linkTo?.personId ?? null}, ${linkTo?.sessionId ?? null},
        ${JSON.stringify({ providerId, next })}, app_now() + make_interval(mins => ${MINUTES}))`);
    return { location, secret };
  }

  /** Back from the provider, in the browser that went there: signed in, or linked. */
  async arrive(providerId: string, secret: string | undefined, search: string, device: string): Promise<Arrived> {
    const oidc = await this.clientOf(providerId);
    const begun = secret ? await this.take(providerId, secret) : null;
    if (!begun) throw new DomainError('SSO_FAILED');
    const identity = await oidc.identityOf(secret!, search);
    if (begun.personId === null) return { entered: await this.enter(identity, device), next: begun.next };
    if (!begun.stillThere) throw new DomainError('SSO_FAILED');
    await this.link(begun.personId, identity);
    return { entered: null, next: begun.next };
  }

  async list(actor: Actor): Promise<IdentityRow[]> {
    const rows = await this.database.queryWithoutViewer(sql<{
      issuer: string;
      linkedAt: Date;
      lastUsedAt: Date | null;
    }>`
      select issuer, linked_at as "linkedAt", last_used_at as "lastUsedAt" from identities where person_id = ${actor.personId} order by linked_at`);
    return rows.flatMap(({ issuer, ...row }) => {
      const provider = this.config.oidcProviders.find((one) => one.issuer === issuer);
      return provider ? [{ providerId: provider.id, providerName: provider.name, ...row }] : [];
    });
  }

  /** Not by who has no password to come in by then. */
  async unlink(actor: Actor, providerId: string): Promise<void> {
    const provider = this.config.oidcProviders.find(({ id }) => id === providerId);
    if (!provider) throw notFound();
    const { personId } = actor;
    await this.database.writeWithoutViewer(async (tx) => {
      const gone = await tx.query(
        sql`delete from identities where person_id = ${personId} and issuer = ${provider.issuer} returning subject`,
      );
      if (gone.length === 0) throw notFound();
      const [password] = await tx.query(sql`select from credentials where person_id = ${personId}`);
      if (!password) throw new DomainError('SSO_LAST');
      await recordBySystem(tx, { actorId: personId, action: 'password.identityUnlink', targetId: personId });
      await this.jobs.enqueue(tx, factorMail, { personId, news: 'IDENTITY_REMOVED', at: new Date().toISOString() });
    });
  }

  /** Where the session there ends too, for a session here that began there. */
  async endUrl(actor: Actor): Promise<string | null> {
    const [session] = await this.database.queryWithoutViewer(
      sql<{ issuer: string | null }>`select issuer from sessions where id = ${actor.sessionId}`,
    );
    const provider = this.config.oidcProviders.find(({ issuer }) => issuer === session?.issuer);
    return provider ? (await this.clientOf(provider.id)).endSessionUrl(`${this.config.publicUrl}/sign-in`) : null;
  }

  /** The provider says that a session there is over: those here that began by it end, with their sockets. */
  async hearLogout(providerId: string, token: string): Promise<void> {
    const { issuer, subject, issuerSession } = await (await this.clientOf(providerId)).logoutOf(token);
    await this.database.queryWithoutViewer(sql`
      with ended as (update sessions set ended_at = app_now() where issuer = ${issuer} and ended_at is null
        and (${subject}::text is null or subject = ${subject}) and (${issuerSession}::text is null or issuer_session = ${issuerSession})
        returning person_id)
      select ${notifyOf('person_id')} from ended`);
  }

  private async enter({ issuer, subject, issuerSession, hasFactor }: ProvedIdentity, device: string): Promise<Entered> {
    return this.database.writeWithoutViewer(async (tx) => {
      const [person] = await tx.query(sql<{ id: string }>`
        update identities i set last_used_at = app_now() from persons p
        where i.issuer = ${issuer} and i.subject = ${subject} and p.id = i.person_id and app_active(p) returning p.id`);
      if (!person) throw new DomainError('SSO_UNKNOWN');
      const entered = await this.steps.afterProvider(tx, person.id, device, {
        hasFactor,
        origin: { issuer, subject, issuerSession },
      });
      if (entered.session)
        await recordBySystem(tx, { actorId: person.id, action: 'session.open', targetId: person.id });
      return entered;
    });
  }

  private async link(personId: string, { issuer, subject }: ProvedIdentity): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      const made =
        await tx.query(sql`insert into identities (issuer, subject, person_id) values (${issuer}, ${subject}, ${personId})
        on conflict do nothing returning issuer`);
      if (made.length === 0) throw new DomainError('SSO_TAKEN');
      await recordBySystem(tx, { actorId: personId, action: 'password.identityLink', targetId: personId });
      await this.jobs.enqueue(tx, factorMail, { personId, news: 'IDENTITY_ADDED', at: new Date().toISOString() });
    });
  }

  /** Once, within ten minutes, for the provider to which it went. */
  private async take(providerId: string, secret: string): Promise<Begun | null> {
    const [begun] = await this.database.queryWithoutViewer(sql<Begun>`
      update one_time_tokens t set used_at = app_now() where t.token_hash = ${hashSecret(secret)} and t.purpose = 'PROVIDER'
        and t.used_at is null and t.expires_at > app_now() and t.data ->> 'providerId' = ${providerId}
      returning t.person_id as "personId", t.data ->> 'next' as next, t.person_id is null or exists (
        select from sessions s join persons p on p.id = s.person_id where s.id = t.session_id and s.person_id = t.person_id
          and s.ended_at is null and s.idle_until > app_now() and s.expires_at > app_now() and app_active(p)) as "stillThere"`);
    return begun ?? null;
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
