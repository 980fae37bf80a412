import { type Actor, DomainError } from '#permissions';
import { SYSTEM_DATABASE, type SystemDatabase, type SystemTransaction, newId, sql } from '#persistence';
import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GROUP_ENTRY, type GroupEntry } from './group-entry.js';
import type { OpenInvitation } from './invitation.query.js';
import { Invitations, hasAccount } from './invitations.service.js';
import { hashPassword } from './password-hash.js';
import { checkPassword } from './password-policy.js';
import { Passwords, contextOf } from './passwords.service.js';
import { type Entered, SignInSteps } from './sign-in-steps.service.js';
import { recordBySystem } from './system-audit.js';
import { tellSockets } from './tell-sockets.js';
import { optionalLine, requiredLine } from './text-input.js';

export interface Acceptance {
  readonly token: string;
  readonly givenName?: string | null;
  readonly familyName?: string | null;
  readonly password?: string | null;
  readonly title?: string | null;
}
export interface Accepted {
  readonly personId: string;
  readonly groupId: string | null;
  /** For a new account, which signs in by accepting; null for one that was signed in. */
  readonly entered: Entered | null;
}

/** The four cases: a new person, one with an account who is signed out, one who is signed in, and another's browser. */
@Injectable()
export class InvitationAcceptance {
  constructor(
    private readonly invitations: Invitations,
    private readonly passwords: Passwords,
    private readonly steps: SignInSteps,
    private readonly modules: ModuleRef,
    @Inject(SYSTEM_DATABASE) private readonly database: SystemDatabase,
  ) {}

  async accept(actor: Actor | null, acceptance: Acceptance, device: string): Promise<Accepted> {
    const invitation = await this.invitations.open(acceptance.token);
    if (!invitation) throw new DomainError('INVITATION_INVALID', ['token']);
    if (actor) {
      if (actor.personId !== invitation.accountId) throw new DomainError('INVITATION_WRONG_ACCOUNT', ['token']);
      return this.acceptAs(actor, invitation);
    }
    if (hasAccount(invitation)) throw new DomainError('INVITATION_SIGN_IN_FIRST', ['token']);
    return this.acceptAsNew(invitation, acceptance, device);
  }

  private async acceptAs(actor: Actor, invitation: OpenInvitation): Promise<Accepted> {
    requireSameKind(invitation);
    await this.database.writeWithoutViewer(async (tx) => {
      await this.use(tx, invitation, actor.personId);
      // The account's own end moves with the latest of its invitations, or it would end before the membership.
      if (invitation.accessUntil) {
        await tx.query(sql`update persons set access_until = greatest(access_until, ${invitation.accessUntil})
          where id = ${actor.personId} and kind = 'EXTERNAL'`);
      }
      await this.enter(tx, invitation, actor.personId);
    });
    return { personId: actor.personId, groupId: invitation.groupId, entered: null };
  }

  private async acceptAsNew(invitation: OpenInvitation, acceptance: Acceptance, device: string): Promise<Accepted> {
    if (invitation.accountId) requireSameKind(invitation);
    const givenName = requiredLine(acceptance.givenName, { field: 'givenName', most: 80 });
    const familyName = requiredLine(acceptance.familyName, { field: 'familyName', most: 80 });
    const title = optionalLine(acceptance.title ?? null, { field: 'title', most: 120 });
    const name = `${givenName} ${familyName}`;
    const { email, companyName } = invitation;
    await checkPassword(acceptance.password ?? '', contextOf({ name, email, company: companyName }));
    const hash = await hashPassword(acceptance.password!);

    return this.database.writeWithoutViewer(async (tx) => {
      const personId = await this.makeAccount(tx, invitation, { givenName, familyName, name, title });
      await this.use(tx, invitation, personId);
      await this.passwords.storeFirst(tx, personId, hash);
      await this.enter(tx, invitation, personId);
      const entered = await this.steps.afterPassword(tx, personId, device);
      return { personId, groupId: invitation.groupId, entered };
    });
  }

  /** A new person, or the imported one who has waited for them. */
  private async makeAccount(
    tx: SystemTransaction,
    invitation: OpenInvitation,
    names: { givenName: string; familyName: string; name: string; title: string | null },
  ): Promise<string> {
    const { email, kind, language, partnerId, sponsorId, accessUntil, accessReason, invitedBy } = invitation;
    const placeholder = invitation.accountId ?? invitation.placeholderId;
    const { givenName, familyName, name, title } = names;
    const isExternal = kind === 'EXTERNAL';
    if (!placeholder) {
      const [made] = await tx.query(sql<{ id: string }>`
        insert into persons (id, kind, status, given_name, family_name, name, email, title, language, partner_id, sponsor_id, access_until, access_reason, joined_at)
        values (${newId()}, ${kind}, 'ACTIVE', ${givenName}, ${familyName}, ${name}, ${email}, ${title}, ${language}, ${partnerId},
          ${isExternal ? (sponsorId ?? invitedBy) : null}, ${accessUntil}, ${accessReason}, app_now())
        on conflict (email) where email is not null do nothing returning id`);
      // Somebody accepted another invitation of the same address in this very moment.
      if (!made) throw new DomainError('INVITATION_SIGN_IN_FIRST', ['token']);
      return made.id;
    }
    const [claimed] = await tx.query(sql<{ id: string }>`
      update persons set status = 'ACTIVE', given_name = ${givenName}, family_name = ${familyName}, name = ${name}, email = ${email},
        title = coalesce(${title}, title), language = coalesce(language, ${language}), sponsor_id = coalesce(${sponsorId}, sponsor_id),
        access_until = ${accessUntil}, access_reason = ${accessReason}, access_reviewed_at = null, joined_at = coalesce(joined_at, app_now())
      where id = ${placeholder} and status in ('PLACEHOLDER', 'INVITED') and kind = ${kind} and partner_id is not distinct from ${partnerId}::uuid
      returning id`);
    if (!claimed) throw new DomainError('INVITATION_NOT_FOR_THIS_ACCOUNT', ['token']);
    return claimed.id;
  }

  /** Single use, also when two tabs accept at once. */
  private async use(tx: SystemTransaction, { id, groupId }: OpenInvitation, personId: string): Promise<void> {
    const used = await tx.query(sql`update invitations set accepted_at = app_now(), accepted_by = ${personId}
      where id = ${id} and accepted_at is null and declined_at is null and withdrawn_at is null and expires_at > app_now() returning id`);
    if (used.length === 0) throw new DomainError('INVITATION_INVALID', ['token']);
    await recordBySystem(tx, { actorId: personId, action: 'invitation.accept', targetId: id, groupId });
  }

  private async enter(tx: SystemTransaction, invitation: OpenInvitation, personId: string): Promise<void> {
    const { groupId, role, invitedBy, historyFrom, accessUntil } = invitation;
    if (!groupId) return;
    const groups = this.modules.get<GroupEntry>(GROUP_ENTRY, { strict: false });
    await groups.enter(tx, { personId, groupId, role: role ?? 'CONTRIBUTOR', invitedBy, historyFrom, accessUntil });
    await tx.query(sql`select ${tellSockets(personId)}`);
  }
}

/** Kind and partner organisation are fixed for an account's life. */
function requireSameKind({ kind, partnerId, accountKind, accountPartnerId }: OpenInvitation): void {
  if (kind !== accountKind || partnerId !== accountPartnerId)
    throw new DomainError('INVITATION_NOT_FOR_THIS_ACCOUNT', ['token']);
}
