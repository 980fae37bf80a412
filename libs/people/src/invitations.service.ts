import { Jobs } from '#jobs';
import { type Actor, DomainError, type MembershipRole, notFound } from '#permissions';
import { Records, SYSTEM_DATABASE, type SystemDatabase, newId, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { readAddressList } from './address.js';
import { type OpenInvitation, openByToken } from './invitation.query.js';
import { invitationBatch } from './job-kinds.js';
import type { Language } from './network.entity.js';
import { hashOfNothing, hashSecret } from './secret.js';
import { Throttle } from './throttle.js';

export const MOST_ADDRESSES = 200;
export const INVITATION_DAYS = 14;

/** An invitation to an account, with or without a group. */
export interface NewInvitation {
  /** Folded. */
  readonly email: string;
  readonly kind: 'EMPLOYEE' | 'EXTERNAL';
  readonly language: Language;
  readonly groupId?: string | null;
  readonly role?: MembershipRole | null;
  readonly partnerId?: string | null;
  readonly sponsorId?: string | null;
  readonly accessUntil?: Date | null;
  readonly accessReason?: string | null;
  readonly historyFrom?: Date | null;
  readonly message?: string | null;
}
export type AddressOutcome = 'INVITED' | 'INVALID' | 'REPEATED' | 'NOT_AT_PARTNER';
export interface AddressResult {
  readonly line: number;
  readonly address: string;
  readonly outcome: AddressOutcome;
}
export interface InvitationPreview extends OpenInvitation {
  readonly hasAccount: boolean;
  readonly wrongAccount: boolean;
}

/** Invitations by mail. Inviting any address answers alike: known, unknown, banned. */
@Injectable()
export class Invitations {
  constructor(
    private readonly records: Records,
    private readonly jobs: Jobs,
    private readonly throttle: Throttle,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  /** Invites the employees of a pasted list: an outcome for each entry of it. */
  async inviteEmployees(
    actor: Actor,
    { addresses, language }: { addresses: string; language?: Language | null },
  ): Promise<AddressResult[]> {
    const { results, accepted } = this.readList(addresses);
    await this.throttle.count('invite', actor.personId);
    await this.records.write(actor, async () => {
      const invitations = accepted.map((email) => ({
        email,
        kind: 'EMPLOYEE' as const,
        language: language ?? actor.language,
      }));
      await this.send(actor, invitations);
    });
    return results;
  }

  /**
   * A pasted list read: an outcome for each entry, and the addresses to invite. `isAllowed` may refuse some (a partner's
   * domains). Throws where the list is empty or longer than 200.
   */
  readList(
    pasted: string,
    isAllowed: (address: string) => boolean = () => true,
  ): { results: AddressResult[]; accepted: string[] } {
    const entries = readAddressList(pasted);
    if (entries.length === 0) throw new DomainError('ADDRESSES_EMPTY', ['addresses']);
    if (entries.length > MOST_ADDRESSES)
      throw new DomainError('ADDRESSES_TOO_MANY', ['addresses'], { most: MOST_ADDRESSES });
    const accepted = new Set<string>();
    const results = entries.map(({ line, text, address }): AddressResult => {
      if (!address) return { line, address: text.slice(0, 200), outcome: 'INVALID' };
      if (accepted.has(address)) return { line, address, outcome: 'REPEATED' };
      if (!isAllowed(address)) return { line, address, outcome: 'NOT_AT_PARTNER' };
      accepted.add(address);
      return { line, address, outcome: 'INVITED' };
    });
    return { results, accepted: [...accepted] };
  }

  /**
   * Writes the invitations, their audit rows and their mails' job, inside the caller's `records.write`: two statements, however many. An open
   * invitation of the same address to the same place gives way to the new one.
   */
  async send(actor: Actor, invitations: readonly NewInvitation[]): Promise<string[]> {
    if (invitations.length === 0) return [];
    const rows = invitations.map((invitation) => ({
      id: newId(),
      hash: hashOfNothing().toString('hex'),
      ...invitation,
    }));
    await this.records.query(
      actor,
      sql`with asked as (select * from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id uuid, hash text, email text, kind text,
          language text, "groupId" uuid, role text, "partnerId" uuid, "sponsorId" uuid, "accessUntil" timestamptz, "accessReason" text,
          "historyFrom" timestamptz, message text)),
        replaced as (update invitations i set withdrawn_at = app_now() from asked where i.email = asked.email
          and i.group_id is not distinct from asked."groupId" and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null),
        recorded as (insert into audit_outbox (actor_id, action, target_id, group_id, data)
          select ${actor.personId}, 'invitation.send', id, "groupId", json_build_object('kind', kind, 'partner', "partnerId") from asked)
        insert into invitations (id, token_hash, email, kind, language, group_id, role, partner_id, sponsor_id, access_until,
          access_reason, history_from, message, invited_by, expires_at)
        select id, decode(hash, 'hex'), email, kind, language, "groupId", role, "partnerId", "sponsorId", "accessUntil",
          "accessReason", "historyFrom", message, ${actor.personId}, app_now() + make_interval(days => ${INVITATION_DAYS}) from asked`,
    );
    const ids = rows.map(({ id }) => id);
    await this.jobs.enqueue(actor, invitationBatch, { invitationIds: ids });
    return ids;
  }

  /** An invitation to an account, without a group, that nobody has answered: of whoever may make one. */
  async withdraw(actor: Actor, id: string): Promise<void> {
    await this.records.write(actor, async () => {
      const [withdrawn] = await this.records.query(
        actor,
        sql`with withdrawn as (update invitations set withdrawn_at = app_now() where id = ${id} and group_id is null
            and accepted_at is null and declined_at is null and withdrawn_at is null returning id),
          recorded as (insert into audit_outbox (actor_id, action, target_id) select ${actor.personId}, 'invitation.withdraw', id from withdrawn)
          select id from withdrawn`,
      );
      if (!withdrawn) throw notFound();
    });
  }

  /** What the page of an invitation says; null when it is unknown, lapsed, withdrawn or used. */
  async preview(token: string, actor: Actor | null): Promise<InvitationPreview | null> {
    const invitation = await this.open(token);
    if (!invitation) return null;
    return {
      ...invitation,
      hasAccount: hasAccount(invitation),
      wrongAccount: actor !== null && actor.personId !== invitation.accountId,
    };
  }

  async open(token: string): Promise<OpenInvitation | null> {
    const [row] = await this.database.queryWithoutViewer(openByToken(hashSecret(token)));
    return row ?? null;
  }

  /** Whoever has the mail may decline, signed in or not. */
  async decline(token: string): Promise<void> {
    const declined = await this.database.queryWithoutViewer(sql`update invitations set declined_at = app_now()
      where token_hash = ${hashSecret(token)} and accepted_at is null and declined_at is null and withdrawn_at is null and expires_at > app_now()
      returning id`);
    if (declined.length === 0) throw new DomainError('INVITATION_INVALID', ['token']);
  }
}

/** An imported person without a password is no account yet: the invitation is how they get one. */
export const hasAccount = ({ accountStatus }: OpenInvitation): boolean =>
  accountStatus !== null && accountStatus !== 'PLACEHOLDER' && accountStatus !== 'INVITED';
