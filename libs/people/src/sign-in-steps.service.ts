import { DomainError, type PersonKind } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { hashSecret, newSecret } from './secret.js';
import { type OpenedSession, type SessionOrigin, Sessions } from './sessions.service.js';

const MINUTES = 10;

/**
 * What is left to do: to show a second factor, to set one up where the network asks for one and there is none, or to link an account
 * of a provider where the network asks people to come by one.
 */
export type StepPurpose = 'FACTOR' | 'ENROL' | 'LINK';
/** What was shown already, and what the session will be told. */
interface StepData {
  readonly device: string;
  readonly origin: SessionOrigin | null;
  readonly hasFactor?: boolean;
}
export interface BegunStep {
  readonly token: string;
  readonly purpose: StepPurpose;
}
/** The second step of signing in, as the browser that began it knows it. */
export interface SignInStep {
  readonly personId: string;
  readonly kind: PersonKind;
  readonly email: string | null;
  readonly purpose: StepPurpose;
  readonly data: StepData;
  readonly hasTotp: boolean;
  readonly hasPasskey: boolean;
}
interface Rule {
  readonly holdsFactor: boolean;
  /** Has an account of a provider that is named here. */
  readonly isLinked: boolean;
  readonly needsFactor: boolean;
  readonly needsProvider: boolean;
}
/** Somebody came in, or has a second step before them. */
export type Entered =
  { readonly session: OpenedSession; readonly step: null } | { readonly session: null; readonly step: BegunStep };

/** Between a right password and a session, where one is not enough. The word of it is in a cookie; it opens nothing else. */
@Injectable()
export class SignInSteps {
  private readonly issuers: readonly string[];

  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    @Inject('CONFIG') config: { readonly oidcProviders: readonly { readonly issuer: string }[] },
    private readonly sessions: Sessions,
  ) {
    this.issuers = config.oidcProviders.map(({ issuer }) => issuer);
  }

  /**
   * After a right password: whoever has a second factor shows it, whoever must have one sets it up, whoever must come by a provider is sent
   * there, everybody else is in.
   */
  afterPassword(tx: SystemTransaction, personId: string, device: string): Promise<Entered> {
    return this.next(tx, personId, { device, origin: null });
  }

  /** The same after a provider, where more than a password may have been asked for. */
  afterProvider(tx: SystemTransaction, personId: string, shown: StepData): Promise<Entered> {
    return this.next(tx, personId, shown);
  }

  /** After a passkey, which is a second factor; `token`: of the step before, if there was one. */
  async afterPasskey(
    tx: SystemTransaction,
    personId: string,
    { device, token }: { device: string; token: string | undefined },
  ): Promise<Entered> {
    const step = await this.current(token);
    if (step?.purpose === 'FACTOR' && step.personId === personId) return this.finish(tx, token!, step);
    return this.next(tx, personId, { device, origin: null, hasFactor: true }, { isProvedHere: true });
  }

  private async next(
    tx: SystemTransaction,
    personId: string,
    data: StepData,
    { isProvedHere = data.origin === null } = {},
  ): Promise<Entered> {
    const { device, origin, hasFactor = false } = data;
    const [rule] = await tx.query(sql<Rule>`
      select exists (select from factors f where f.person_id = p.id and f.confirmed_at is not null) as "holdsFactor",
        exists (select from identities i where i.person_id = p.id and i.issuer = any (${this.issuers}::text[])) as "isLinked",
        coalesce(app_session_until(p, false, ${origin !== null}::boolean) <= app_now(), false) as "needsFactor",
        coalesce(app_session_until(p, true, ${origin !== null}::boolean) <= app_now(), false) as "needsProvider"
      from persons p where p.id = ${personId}`);
    const { holdsFactor, isLinked, needsFactor, needsProvider } = rule!;
    if (needsProvider && isLinked) throw new DomainError('SSO_REQUIRED');
    const purpose =
      holdsFactor && !hasFactor ? 'FACTOR' : needsProvider ? 'LINK' : needsFactor && !hasFactor ? 'ENROL' : null;
    if (purpose) return { session: null, step: await this.begin(tx, personId, purpose, data) };
    return { session: await this.sessions.open(tx, personId, device, { hasFactor, origin, isProvedHere }), step: null };
  }

  /** Null when the word is unknown, used or late, or its person may not act any more. */
  async current(token: string | undefined): Promise<SignInStep | null> {
    if (!token) return null;
    const [step] = await this.database.queryWithoutViewer(sql<SignInStep>`
      select t.person_id as "personId", p.kind, p.email, t.purpose, t.data,
        exists (select from factors f where f.person_id = p.id and f.confirmed_at is not null and f.kind = 'TOTP') as "hasTotp",
        exists (select from factors f where f.person_id = p.id and f.confirmed_at is not null and f.kind = 'PASSKEY') as "hasPasskey"
      from one_time_tokens t join persons p on p.id = t.person_id
      where t.token_hash = ${hashSecret(token)} and t.purpose in ('FACTOR', 'ENROL', 'LINK') and t.used_at is null
        and t.expires_at > app_now() and app_active(p)`);
    return step ?? null;
  }

  /** The second step is done: its word is used up, and the person is in, or has a further step before them. */
  async finish(tx: SystemTransaction, token: string, { personId, data }: SignInStep): Promise<Entered> {
    await this.use(tx, token, personId, ['FACTOR', 'ENROL']);
    return this.next(tx, personId, { ...data, hasFactor: true }, { isProvedHere: true });
  }

  /** They came back from a provider, to which a right password had led: their account there is linked by now. */
  async finishLink(tx: SystemTransaction, token: string, step: SignInStep, origin: StepData): Promise<Entered> {
    await this.use(tx, token, step.personId, ['LINK']);
    const hasFactor = step.data.hasFactor === true || origin.hasFactor === true;
    return this.next(tx, step.personId, { ...step.data, origin: origin.origin, hasFactor });
  }

  private async use(tx: SystemTransaction, token: string, personId: string, purposes: StepPurpose[]): Promise<void> {
    const used = await tx.query(sql`update one_time_tokens set used_at = app_now()
      where token_hash = ${hashSecret(token)} and purpose = any (${purposes}::text[]) and person_id = ${personId}
        and used_at is null and expires_at > app_now() returning id`);
    if (used.length === 0) throw new DomainError('SIGN_IN_AGAIN');
  }

  private async begin(
    tx: SystemTransaction,
    personId: string,
    purpose: StepPurpose,
    data: StepData,
  ): Promise<BegunStep> {
    const token = newSecret();
    await tx.query(sql`insert into one_time_tokens (purpose, token_hash, person_id, data, expires_at)
      values (${purpose}, ${hashSecret(token)}, ${personId}, ${JSON.stringify(data)}, app_now() + make_interval(mins => ${MINUTES}))`);
    return { token, purpose };
  }
}
