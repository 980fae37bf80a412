import { DomainError, type PersonKind } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { hashSecret, newSecret } from './secret.js';
import { type OpenedSession, type SessionOrigin, Sessions } from './sessions.service.js';

const MINUTES = 10;

/** What is left to do: to show a second factor, or to set one up where the network asks for one and there is none. */
export type StepPurpose = 'FACTOR' | 'ENROL';
/** What the session will be told. */
interface StepData {
  readonly device: string;
  readonly origin: SessionOrigin | null;
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
/** Somebody came in, or has a second step before them. */
export type Entered =
  { readonly session: OpenedSession; readonly step: null } | { readonly session: null; readonly step: BegunStep };

/** Between a right password and a session, where one is not enough. The word of it is in a cookie; it opens nothing else. */
@Injectable()
export class SignInSteps {
  constructor(
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
    private readonly sessions: Sessions,
  ) {}

  /** After a right password: whoever has a second factor shows it, whoever must have one sets it up, everybody else is in. */
  afterPassword(tx: SystemTransaction, personId: string, device: string): Promise<Entered> {
    return this.after(tx, personId, { device, origin: null });
  }

  /** The same after a provider, unless more than a password was asked for there. */
  async afterProvider(
    tx: SystemTransaction,
    personId: string,
    device: string,
    { hasFactor, origin }: { hasFactor: boolean; origin: SessionOrigin },
  ): Promise<Entered> {
    if (!hasFactor) return this.after(tx, personId, { device, origin });
    return { session: await this.sessions.open(tx, personId, device, { hasFactor, origin }), step: null };
  }

  private async after(tx: SystemTransaction, personId: string, data: StepData): Promise<Entered> {
    const [rule] = await tx.query(sql<{ hasFactor: boolean; isRequired: boolean }>`
      select exists (select from factors f where f.person_id = p.id and f.confirmed_at is not null) as "hasFactor",
        coalesce(s.factor_from <= app_now(), false) as "isRequired"
      from persons p left join sign_in_policies s on s.population = p.kind where p.id = ${personId}`);
    if (rule!.hasFactor) return { session: null, step: await this.begin(tx, personId, 'FACTOR', data) };
    if (rule!.isRequired) return { session: null, step: await this.begin(tx, personId, 'ENROL', data) };
    return { session: await this.sessions.open(tx, personId, data.device, { origin: data.origin }), step: null };
  }

  /** Null when the word is unknown, used or late, or its person may not act any more. */
  async current(token: string | undefined): Promise<SignInStep | null> {
    if (!token) return null;
    const [step] = await this.database.queryWithoutViewer(sql<SignInStep>`
      select t.person_id as "personId", p.kind, p.email, t.purpose, t.data,
        exists (select from factors f where f.person_id = p.id and f.confirmed_at is not null and f.kind = 'TOTP') as "hasTotp",
        exists (select from factors f where f.person_id = p.id and f.confirmed_at is not null and f.kind = 'PASSKEY') as "hasPasskey"
      from one_time_tokens t join persons p on p.id = t.person_id
      where t.token_hash = ${hashSecret(token)} and t.purpose in ('FACTOR', 'ENROL') and t.used_at is null
        and t.expires_at > app_now() and app_active(p)`);
    return step ?? null;
  }

  /** The second step is done: its word is used up, and the person is in. */
  async finish(tx: SystemTransaction, token: string, { personId, data }: SignInStep): Promise<OpenedSession> {
    const used = await tx.query(sql`update one_time_tokens set used_at = app_now()
      where token_hash = ${hashSecret(token)} and purpose in ('FACTOR', 'ENROL') and person_id = ${personId}
        and used_at is null and expires_at > app_now() returning id`);
    if (used.length === 0) throw new DomainError('SIGN_IN_AGAIN');
    return this.sessions.open(tx, personId, data.device, { hasFactor: true, origin: data.origin });
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
