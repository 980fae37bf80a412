import { Jobs } from '#jobs';
import type { OidcProvider } from '#config';
import { type Actor, DomainError, notFound } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type FactorNews, factorMail } from './job-kinds.js';
import { recordBySystem } from './system-audit.js';

export interface IdentityRow {
  readonly providerId: string;
  readonly providerName: string;
  readonly linkedAt: Date;
  readonly lastUsedAt: Date | null;
}
/** An account elsewhere: who issued it, and what it is there. */
export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

/** Accounts elsewhere by which people sign in: linked and taken away by their person, who is told of both. */
@Injectable()
export class Identities {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG') private readonly config: { readonly oidcProviders: readonly OidcProvider[] },
    private readonly jobs: Jobs,
  ) {}

  /** Those of providers that are named here still. */
  async list(actor: Actor): Promise<IdentityRow[]> {
    const rows = await this.database.queryWithoutViewer(sql<{
      issuer: string;
      linkedAt: Date;
      lastUsedAt: Date | null;
    }>`
      select issuer, linked_at as "linkedAt", last_used_at as "lastUsedAt" from identities where person_id = ${actor.personId} order by linked_at, issuer`);
    return rows.flatMap(({ issuer, ...row }) => {
      const provider = this.config.oidcProviders.find((one) => one.issuer === issuer);
      return provider ? [{ providerId: provider.id, providerName: provider.name, ...row }] : [];
    });
  }

  async isLinked(personId: string, { issuer, subject }: Subject): Promise<boolean> {
    const found = await this.database.queryWithoutViewer(
      sql`select from identities where issuer = ${issuer} and subject = ${subject} and person_id = ${personId}`,
    );
    return found.length > 0;
  }

  /** SSO_TAKEN: it is somebody's already, or the person has another one of the same provider. */
  async link(tx: SystemTransaction, personId: string, { issuer, subject }: Subject): Promise<void> {
    const made =
      await tx.query(sql`insert into identities (issuer, subject, person_id) values (${issuer}, ${subject}, ${personId})
        on conflict do nothing returning issuer`);
    if (made.length === 0) throw new DomainError('SSO_TAKEN');
    await recordBySystem(tx, { actorId: personId, action: 'password.identityLink', targetId: personId });
    await this.tell(tx, personId, 'IDENTITY_ADDED');
  }

  /** Not by who has no password to come in by then, nor by who has to come by a provider. */
  async unlink({ personId }: Actor, providerId: string): Promise<void> {
    const provider = this.config.oidcProviders.find(({ id }) => id === providerId);
    if (!provider) throw notFound();
    await this.database.writeWithoutViewer(async (tx) => {
      const gone = await tx.query(
        sql`delete from identities where person_id = ${personId} and issuer = ${provider.issuer} returning subject`,
      );
      if (gone.length === 0) throw notFound();
      const [other] = await tx.query(sql`
        select from persons p where p.id = ${personId} and (exists (select from credentials c where c.person_id = p.id)
          and coalesce(app_session_until(p, true, false) > app_now(), true) or exists (
            select from identities i where i.person_id = p.id and i.issuer = any (${this.config.oidcProviders.map(({ issuer }) => issuer)}::text[])))`);
      if (!other) throw new DomainError('SSO_LAST');
      await recordBySystem(tx, { actorId: personId, action: 'password.identityUnlink', targetId: personId });
      await this.tell(tx, personId, 'IDENTITY_REMOVED');
    });
  }

  private tell(tx: SystemTransaction, personId: string, news: FactorNews): Promise<void> {
    return this.jobs.enqueue(tx, factorMail, { personId, news, at: new Date().toISOString() });
  }
}
