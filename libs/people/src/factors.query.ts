import { type Statement, sql } from '#persistence';
import type { FactorKind } from './factor.entity.js';

export interface FactorRow {
  readonly id: string;
  readonly kind: FactorKind;
  readonly label: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

/** A person's factors that count, oldest first. */
export const factorsOf = (personId: string): Statement<FactorRow> => sql<FactorRow>`
  select id, kind, label, created_at as "createdAt", last_used_at as "lastUsedAt" from factors
  where person_id = ${personId} and confirmed_at is not null order by created_at, id`;

export interface FactorFacts {
  readonly isRequired: boolean;
  readonly recoveryCodesLeft: number;
  readonly factorCount: number;
  /** The password is enough beside a second factor only. */
  readonly hasShortPassword: boolean;
  readonly email: string | null;
  readonly company: string;
  readonly now: Date;
}

export const factorFacts = (personId: string): Statement<FactorFacts> => sql<FactorFacts>`
  select coalesce(app_session_until(p, false, true) <= app_now(), false) as "isRequired", coalesce(c.is_short, false) as "hasShortPassword",
    (select count(*)::int from recovery_codes r where r.person_id = p.id and r.used_at is null) as "recoveryCodesLeft",
    (select count(*)::int from factors f where f.person_id = p.id and f.confirmed_at is not null) as "factorCount",
    p.email, (select company_name from network) as company, app_now() as now
  from persons p left join credentials c on c.person_id = p.id
  where p.id = ${personId}`;

export interface TotpRow {
  readonly id: string;
  readonly secret: Buffer;
  readonly isConfirmed: boolean;
  readonly now: Date;
}
export const totpOf = (personId: string): Statement<TotpRow> => sql<TotpRow>`
  select id, secret, confirmed_at is not null as "isConfirmed", app_now() as now from factors
  where person_id = ${personId} and kind = 'TOTP'`;

/** A new one waits for its first code; one that counts already stays, and nothing is returned. */
export const setUpTotp = (personId: string, secret: Buffer): Statement<{ id: string }> => sql<{ id: string }>`
  insert into factors (person_id, kind, secret) values (${personId}, 'TOTP', ${secret})
  on conflict (person_id) where kind = 'TOTP' do update set secret = excluded.secret, created_at = excluded.created_at, last_step = null
  where factors.confirmed_at is null returning id`;

/** Takes a code of this half minute, if none of it or of a later one was taken: also when two ask in the same moment. */
export const takeTotpStep = (id: string, step: number): Statement<{ id: string }> => sql<{ id: string }>`
  update factors set last_step = ${step}, last_used_at = app_now(), confirmed_at = coalesce(confirmed_at, app_now())
  where id = ${id} and coalesce(last_step, -1) < ${step} returning id`;

export const takeRecoveryCode = (personId: string, hash: Buffer): Statement<object> => sql`
  update recovery_codes set used_at = app_now() where person_id = ${personId} and code_hash = ${hash} and used_at is null returning 1 as one`;

export const replaceRecoveryCodes = (personId: string, hashes: readonly Buffer[]): Statement<object> => sql`
  with gone as (delete from recovery_codes where person_id = ${personId} and not code_hash = any (${hashes}::bytea[]))
  insert into recovery_codes (person_id, code_hash) select ${personId}::uuid, unnest(${hashes}::bytea[])`;

/** The account without any account elsewhere. */
export const forgetIdentities = (personId: string): Statement<object> =>
  sql`delete from identities where person_id = ${personId}`;

/** The account without any second factor. */
export const forgetFactors = (personId: string): Statement<object> => sql`
  with codes as (delete from recovery_codes where person_id = ${personId})
  delete from factors where person_id = ${personId}`;
