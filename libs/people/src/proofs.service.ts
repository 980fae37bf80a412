import { type Actor, DomainError } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { Factors } from './factors.service.js';
import { isPassword } from './password-hash.js';
import { Sessions } from './sessions.service.js';
import { recordBySystem } from './system-audit.js';
import { Throttle } from './throttle.js';

export type ProofKind = 'PASSWORD' | 'CODE' | 'PASSKEY' | 'PROVIDER';
export interface Proof {
  readonly password?: string | null;
  readonly code?: string | null;
}

/** Before dangerous acts a person proves anew to be who they are: with a second factor; who has none, by the password or at their provider. */
@Injectable()
export class Proofs {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG') private readonly config: { readonly oidcProviders: readonly { readonly issuer: string }[] },
    private readonly sessions: Sessions,
    private readonly factors: Factors,
    private readonly throttle: Throttle,
  ) {}

  async require(actor: Actor): Promise<void> {
    if (!(await this.sessions.isProved(actor))) throw new DomainError('PROOF_REQUIRED');
  }

  /** With what the person can prove it. */
  async kinds(actor: Actor): Promise<ProofKind[]> {
    const kinds = new Set((await this.factors.list(actor.personId)).map(({ kind }) => kind));
    if (kinds.size === 0) return this.kindsWithoutFactor(actor);
    return [...(kinds.has('PASSKEY') ? (['PASSKEY'] as const) : []), ...(kinds.has('TOTP') ? (['CODE'] as const) : [])];
  }

  async prove(actor: Actor, { password, code }: Proof, ip: string | undefined): Promise<void> {
    const kinds = await this.kinds(actor);
    const byPassword = kinds.includes('PASSWORD');
    if (byPassword) await this.checkPassword(actor, password ?? '');
    else if (kinds.includes('PROVIDER')) throw new DomainError('SSO_REQUIRED');
    else await this.factors.takeCode(actor.personId, code ?? '', ip);
    await this.proved(actor, { hasFactor: !byPassword });
  }

  /** A password proves nothing where its person has to come by their provider. */
  private async kindsWithoutFactor({ personId }: Actor): Promise<ProofKind[]> {
    const issuers = this.config.oidcProviders.map(({ issuer }) => issuer);
    const [held] = await this.database.queryWithoutViewer(sql<{ password: boolean; provider: boolean }>`
      select exists (select from identities i where i.person_id = p.id and i.issuer = any (${issuers}::text[])) as provider,
        exists (select from credentials c where c.person_id = p.id)
          and coalesce(app_session_until(p, true, false) > app_now(), true) as password
      from persons p where p.id = ${personId}`);
    if (!held!.provider) return ['PASSWORD'];
    return held!.password ? ['PASSWORD', 'PROVIDER'] : ['PROVIDER'];
  }

  async proved(actor: Pick<Actor, 'personId' | 'sessionId'>, { hasFactor }: { hasFactor: boolean }): Promise<void> {
    await this.database.writeWithoutViewer(async (tx) => {
      await tx.query(sql`update sessions set proved_at = app_now(), has_factor = has_factor or ${hasFactor}
        where id = ${actor.sessionId} and person_id = ${actor.personId} and scope is null`);
      await recordBySystem(tx, { actorId: actor.personId, action: 'session.prove', targetId: actor.personId });
    });
  }

  private async checkPassword(actor: Actor, password: string): Promise<void> {
    await this.throttle.count('passwordCheck', actor.personId, 'TOO_MANY_ATTEMPTS');
    const [stored] = await this.database.queryWithoutViewer(sql<{ passwordHash: string | null }>`
      select c.password_hash as "passwordHash" from persons p left join credentials c on c.person_id = p.id where p.id = ${actor.personId}`);
    if (!(await isPassword(password, stored!.passwordHash))) throw new DomainError('PASSWORD_WRONG', ['password']);
    await this.throttle.forget('passwordCheck', actor.personId);
  }
}
