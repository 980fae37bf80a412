import { type ProviderSettings, providersOf } from '#config';
import { type Actor, DomainError, forbidden, mightEver } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, raw, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Population } from './sign-in-policy.entity.js';
import { recordBySystem } from './system-audit.js';
import { notifyOf } from './tell-sockets.js';

export interface SignInPolicyRow {
  readonly population: Population;
  readonly factorFrom: Date | null;
  readonly providerFrom: Date | null;
  /** For IT admins: accounts that may act, and those of them without a second factor. Owners do not know of all externals. */
  readonly withoutFactor: number | null;
  readonly withoutIdentity: number | null;
  readonly accounts: number | null;
}
export interface SignInRule {
  readonly factorFrom: Date | null;
  readonly providerFrom: Date | null;
}
/** A day that is further away says nothing. */
const MOST_DAYS = 366;

const COUNTED = raw(`
  select count(*)::int as accounts, (count(*) filter (where not exists (
    select from factors f where f.person_id = p.id and f.confirmed_at is not null)))::int as "withoutFactor",
    (count(*) filter (where not exists (select from identities i where i.person_id = p.id)))::int as "withoutIdentity"
  from persons p where p.kind = s.population and app_active(p)`);

/** What the network asks of employees and of externals when they sign in; a matter of IT admins and owners, in the log. */
@Injectable()
export class SignInPolicies {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG') private readonly config: ProviderSettings,
  ) {}

  list(actor: Actor): Promise<SignInPolicyRow[]> {
    if (!mightEver(actor, 'update', 'Network')) throw forbidden();
    const counted = mightEver(actor, 'administer', 'Account')
      ? COUNTED
      : raw('select null::int as accounts, null::int as "withoutFactor", null::int as "withoutIdentity"');
    return this.database.queryWithoutViewer(sql<SignInPolicyRow>`
      select s.population, s.factor_from as "factorFrom", s.provider_from as "providerFrom", counted.* from sign_in_policies s cross join lateral (${counted}) counted
      order by s.population`);
  }

  /** From an instant on, or from now; null: each person's choice again. Sessions that would not be let in end at that instant. */
  async set(
    actor: Actor,
    population: Population,
    { factorFrom, providerFrom }: SignInRule,
  ): Promise<SignInPolicyRow[]> {
    if (!mightEver(actor, 'update', 'Network')) throw forbidden();
    if (providerFrom && providersOf(this.config).length === 0)
      throw new DomainError('POLICY_NO_PROVIDER', ['providerFrom']);
    await this.database.writeWithoutViewer(async (tx) => {
      const [changed] = await tx.query(sql<{ factorTooLate: boolean; providerTooLate: boolean }>`
        update sign_in_policies set factor_from = greatest(${factorFrom}::timestamptz, case when ${factorFrom}::timestamptz is not null then app_now() end),
          provider_from = greatest(${providerFrom}::timestamptz, case when ${providerFrom}::timestamptz is not null then app_now() end),
          changed_at = app_now(), changed_by = ${actor.personId}
        where population = ${population} returning factor_from > app_now() + make_interval(days => ${MOST_DAYS}) is true as "factorTooLate",
          provider_from > app_now() + make_interval(days => ${MOST_DAYS}) is true as "providerTooLate"`);
      if (changed!.factorTooLate) throw new DomainError('POLICY_TOO_LATE', ['factorFrom']);
      if (changed!.providerTooLate) throw new DomainError('POLICY_TOO_LATE', ['providerFrom']);
      await tx.query(sql`
        with ended as (
          update sessions s set expires_at = app_session_until(p, s.has_factor, s.issuer is not null)
          from persons p where p.id = s.person_id and p.kind = ${population} and s.scope is null and s.ended_at is null
            and s.expires_at > app_now() and app_session_until(p, s.has_factor, s.issuer is not null) < s.expires_at
          returning s.person_id),
        told as materialized (select ${notifyOf('ended.person_id')} from ended)
        select count(*) from told`);
      await recordBySystem(tx, {
        actorId: actor.personId,
        action: 'network.signInPolicy',
        data: {
          population,
          factorFrom: factorFrom?.toISOString() ?? null,
          providerFrom: providerFrom?.toISOString() ?? null,
        },
      });
    });
    return this.list(actor);
  }
}
