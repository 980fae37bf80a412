import { type Actor, DomainError, forbidden, mightEver, notFound } from '#permissions';
import { type BylineRow, bylineOf, hashSecret, recordBySystem, requiredLine } from '#people';
import { type Fragment, SYSTEM_DATABASE, type Statement, type SystemDatabase, newId, raw, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { isTokenSecret, newTokenSecret } from './token-secret.js';

/** A token as IT admins see it. */
export interface TokenRow {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly welcomes: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly creator: BylineRow | null;
  /** Whether it opens anything now. */
  readonly isValid: boolean;
}
export interface NewToken {
  readonly label: string;
  readonly days: number;
  readonly welcomes: boolean;
}
/** Who asks by a token. */
export interface Directory {
  readonly tokenId: string;
  readonly welcomes: boolean;
}

const MOST_DAYS = 365;
/** Two that overlap while one is replaced, and some for what is tried. */
const MOST_TOKENS = 10;

/** A token is worth what its maker may do: who is no IT admin any more, or may not act, provisions nobody. */
const IS_VALID = raw(`t.revoked_at is null and t.expires_at > app_now() and exists (
  select from persons p join network_roles r on r.person_id = p.id and r.role = 'IT_ADMIN'
  where p.id = t.created_by and app_active(p))`);

const tokensWhere = (actor: Actor, condition: Fragment, tail = raw('')): Statement<TokenRow> => sql<TokenRow>`
  select t.id, t.label, t.hint, t.welcomes, t.created_at as "createdAt", t.expires_at as "expiresAt", t.revoked_at as "revokedAt",
    t.last_used_at as "lastUsedAt", ${bylineOf(actor, 't.created_by')} as creator, ${IS_VALID} as "isValid"
  from provisioning_tokens t where ${condition} ${tail}`;

export const requireProvisioner = (actor: Actor): void => {
  if (!mightEver(actor, 'provision', 'Network')) throw forbidden();
};

/** The tokens of directories; made and revoked by IT admins, each in the log. */
@Injectable()
export class ProvisioningTokens {
  constructor(@Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase) {}

  list(actor: Actor, after: string | null, limit: number): Promise<TokenRow[]> {
    requireProvisioner(actor);
    return this.database.queryWithoutViewer(
      tokensWhere(
        actor,
        after ? sql`t.id < ${after}::uuid` : raw('true'),
        sql`order by t.id desc limit ${limit}` as never,
      ),
    );
  }

  async get(actor: Actor, id: string): Promise<TokenRow> {
    requireProvisioner(actor);
    const [row] = await this.database.queryWithoutViewer(tokensWhere(actor, sql`t.id = ${id}`));
    if (!row) throw notFound();
    return row;
  }

  /** The secret is given once, to who made the token; here its hash stays. */
  async create(actor: Actor, wanted: NewToken): Promise<{ id: string; secret: string }> {
    requireProvisioner(actor);
    const label = requiredLine(wanted.label, { field: 'label', most: 80 });
    if (wanted.days < 1 || wanted.days > MOST_DAYS)
      throw new DomainError('PROVISIONING_DAYS', ['days'], { most: MOST_DAYS });
    const { secret, hint } = newTokenSecret();
    const id = newId();
    await this.database.writeWithoutViewer(async (tx) => {
      await tx.query(sql`select pg_advisory_xact_lock(hashtext('provisioning tokens'))`);
      const [held] = await tx.query(sql<{ count: number }>`
        select count(*)::int as count from provisioning_tokens where revoked_at is null and expires_at > app_now()`);
      if (held!.count >= MOST_TOKENS)
        throw new DomainError('PROVISIONING_TOKENS_TOO_MANY', null, { most: MOST_TOKENS });
      await tx.query(sql`
        insert into provisioning_tokens (id, label, hint, token_hash, welcomes, created_by, expires_at)
        values (${id}, ${label}, ${hint}, ${hashSecret(secret)}, ${wanted.welcomes}, ${actor.personId},
          app_now() + make_interval(days => ${wanted.days}))`);
      await recordBySystem(tx, {
        actorId: actor.personId,
        action: 'network.provisioningTokenCreate',
        data: { tokenId: id, days: wanted.days },
      });
    });
    return { id, secret };
  }

  /** Twice is once. The directory is refused from the next request on. */
  async revoke(actor: Actor, id: string): Promise<void> {
    requireProvisioner(actor);
    await this.database.writeWithoutViewer(async (tx) => {
      const [token] = await tx.query(sql<{ revokedAt: Date | null }>`
        select revoked_at as "revokedAt" from provisioning_tokens where id = ${id} for update`);
      if (!token) throw notFound();
      if (token.revokedAt) return;
      await tx.query(sql`
        update provisioning_tokens set revoked_at = app_now(), revoked_by = ${actor.personId} where id = ${id}`);
      await recordBySystem(tx, {
        actorId: actor.personId,
        action: 'network.provisioningTokenRevoke',
        data: { tokenId: id },
      });
    });
  }

  /** Who asks by this secret; null is one answer for unknown, revoked, late, and no longer backed by an IT admin. */
  async directoryOf(secret: string): Promise<Directory | null> {
    if (!isTokenSecret(secret)) return null;
    const [row] = await this.database.queryWithoutViewer(sql<Directory>`
      with found as (select t.id, t.welcomes from provisioning_tokens t where t.token_hash = ${hashSecret(secret)} and ${IS_VALID}),
      used as (update provisioning_tokens t set last_used_at = app_now() from found
        where t.id = found.id and (t.last_used_at is null or t.last_used_at < app_now() - interval '1 minute'))
      select id as "tokenId", welcomes from found`);
    return row ?? null;
  }
}
