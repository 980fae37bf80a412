import { type Actor, DomainError, forbidden, mightEver } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, raw, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { Population } from './sign-in-policy.entity.js';
import { recordBySystem } from './system-audit.js';
import { notifyOf } from './tell-sockets.js';

export interface SignInPolicyRow {
  readonly population: Population;
  readonly factorFrom: Date | null;
  /** For IT admins: accounts that may act, and those of them without a second factor. Owners do not know of all externals. */
  readonly withoutFactor: number | null;
  readonly accounts: number | null;
}
/** A day that is further away says nothing. */
const MOST_DAYS = 366;

const COUNTED = raw(`
  select count(*)::int as accounts, (count(*) filter (where not exists (
    select from factors f where f.person_id = p.id and f.confirmed_at is not null)))::int as "withoutFactor"
  from persons p where p.kind = s.population and app_active(p)`);

/** What the network asks of employees and of externals when they sign in; a matter of IT admins and owners, in the log. */
@Injectable()
export class SignInPolicies {
  constructor(@Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase) {}

  list(actor: Actor): Promise<SignInPolicyRow[]> {
    if (!mightEver(actor, 'update', 'Network')) throw forbidden();
    const counted = mightEver(actor, 'administer', 'Account')
      ? COUNTED
      : raw('select null::int as accounts, null::int as "withoutFactor"');
    return this.database.queryWithoutViewer(sql<SignInPolicyRow>`
      select s.population, s.factor_from as "factorFrom", counted.* from sign_in_policies s cross join lateral (${counted}) counted
      order by s.population`);
  }

  /** From an instant on, or from now; null: each person's choice again. Sessions without a factor end at that instant. */
  async set(actor: Actor, population: Population, factorFrom: Date | null): Promise<SignInPolicyRow[]> {
    if (!mightEver(actor, 'update', 'Network')) throw forbidden();
    await this.database.writeWithoutViewer(async (tx) => {
      const [changed] = await tx.query(sql<{ isTooLate: boolean }>`
        update sign_in_policies set factor_from = case when ${factorFrom}::timestamptz is not null then greatest(${factorFrom}::timestamptz, app_now()) end, changed_at = app_now(), changed_by = ${actor.personId}
        where population = ${population} returning factor_from > app_now() + make_interval(days => ${MOST_DAYS}) is true as "isTooLate"`);
      if (changed!.isTooLate) throw new DomainError('POLICY_TOO_LATE', ['factorFrom']);
      await tx.query(sql`
        with ended as (
          update sessions s set expires_at = q.factor_from
          from persons p join sign_in_policies q on q.population = p.kind
          where p.id = s.person_id and p.kind = ${population} and q.factor_from is not null and not s.has_factor
            and s.scope is null and s.ended_at is null and s.expires_at > greatest(q.factor_from, app_now())
          returning s.person_id)
        select count(${notifyOf('ended.person_id')}) from ended`);
      await recordBySystem(tx, {
        actorId: actor.personId,
        action: 'network.signInPolicy',
        data: { population, factorFrom: factorFrom?.toISOString() ?? null },
      });
    });
    return this.list(actor);
  }
}
