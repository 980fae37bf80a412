import { type Actor, DomainError, type MembershipRole, can, notFound } from '#permissions';
import { Jobs } from '#jobs';
import { Records } from '#persistence';
import { type AddressResult, Invitations, type PersonRow, Throttle, optionalText } from '#people';
import { Injectable } from '@nestjs/common';
import { Group } from './group.entity.js';
import { groupInvited } from './job-kinds.js';
import {
  type InvitedEmployee,
  type MailInvitationRow,
  type PartnerStanding,
  invitable,
  inviteEmployees,
  logExternals,
  namePartner,
  openMailInvitations,
  partnerStanding,
  withdrawMailInvitation,
} from './invite.query.js';

export interface EmployeeInvitation {
  readonly personIds: readonly string[];
  readonly role?: MembershipRole | null;
  readonly message?: string | null;
}
export interface ExternalInvitation {
  readonly addresses: readonly string[];
  readonly partnerId: string;
  /** Null = whoever invites. */
  readonly sponsorPersonId?: string | null;
  readonly role?: MembershipRole | null;
  readonly accessUntil: Date;
  readonly reason: string;
  readonly historyFrom?: Date | null;
  readonly message?: string | null;
  /** What becomes of the walls when a second organisation comes; said in so many words, they stay down. */
  readonly walled?: boolean | null;
}
export type InviteOutcome = 'INVITED' | 'ALREADY_MEMBER' | 'ALREADY_REQUESTED' | 'UNKNOWN';
export interface InviteResult {
  readonly line: number;
  readonly address: string;
  readonly outcome: InviteOutcome | AddressResult['outcome'];
}
const MOST_PEOPLE = 200;
const DAY_MS = 86_400_000;
const MOST_DAYS = 366;

/** Asking people in. An invitation lapses after 14 days, when taken back, when its inviter loses the right, or on narrowing. */
@Injectable()
export class GroupInvitations {
  constructor(
    private readonly records: Records,
    private readonly invitations: Invitations,
    private readonly jobs: Jobs,
    private readonly throttle: Throttle,
  ) {}

  /** Moderators invite readers and contributors, managers also their like. */
  async inviteEmployees(actor: Actor, groupId: string, invitation: EmployeeInvitation): Promise<InviteResult[]> {
    return this.records.write(actor, async () => {
      const group = await this.records.load(actor, 'inviteEmployees', Group, groupId);
      await this.throttle.count('groupInvite', actor.personId);
      const { role } = invitation;
      if ((role === 'MANAGER' || role === 'MODERATOR') && !can(actor, 'changeSettings', 'Group', group)) {
        throw new DomainError('ROLE_NEEDS_MANAGER', ['role']);
      }
      return this.inviteInto(actor, groupId, invitation);
    });
  }

  /** The same for who has just created the group, inside that transaction. */
  async inviteInto(
    actor: Actor,
    groupId: string,
    { personIds, role, message }: EmployeeInvitation,
  ): Promise<InviteResult[]> {
    const asked = [...new Set(personIds)];
    if (asked.length > MOST_PEOPLE) throw new DomainError('ADDRESSES_TOO_MANY', ['personIds'], { most: MOST_PEOPLE });
    const words = optionalText(message ?? null, { field: 'message', most: 1000 });
    const rows = await this.records.query(actor, inviteEmployees(actor, groupId, asked, role ?? 'CONTRIBUTOR'));
    const membershipIds = rows.flatMap(({ membershipId }) => membershipId ?? []);
    if (membershipIds.length > 0) await this.jobs.enqueue(actor, groupInvited, { membershipIds, message: words });
    return asked.map((id, index) =>
      toResult(
        index + 1,
        rows.find(({ personId }) => personId === id),
      ),
    );
  }

  /** By mail, whether the address is known or not: both are answered alike, and told only by the mail. */
  async inviteExternals(
    actor: Actor,
    groupId: string,
    invitation: ExternalInvitation,
  ): Promise<{ results: InviteResult[]; walled: boolean }> {
    const { partnerId, accessUntil, historyFrom = null } = invitation;
    const role = invitation.role ?? 'CONTRIBUTOR';
    if (role !== 'READER' && role !== 'CONTRIBUTOR') throw new DomainError('ROLE_FOR_EMPLOYEES', ['role']);
    const accessReason = optionalText(invitation.reason, { field: 'reason', most: 300 });
    if (!accessReason) throw new DomainError('ACCESS_REASON_REQUIRED', ['reason']);
    const message = optionalText(invitation.message ?? null, { field: 'message', most: 1000 });
    const endsIn = accessUntil.getTime() - actor.now.getTime();
    if (endsIn <= 0 || endsIn > MOST_DAYS * DAY_MS) throw new DomainError('ACCESS_WITHIN_A_YEAR', ['accessUntil']);
    const sponsorId = invitation.sponsorPersonId ?? actor.personId;

    return this.records.write(actor, async () => {
      const group = await this.records.load(actor, 'inviteExternals', Group, groupId);
      await this.throttle.count('groupInvite', actor.personId);
      const sealed = Math.max(group.sealedAt?.getTime() ?? 0, group.externalsSealedAt?.getTime() ?? 0);
      if (historyFrom && historyFrom.getTime() < sealed) throw new DomainError('HISTORY_SEALED', ['historyFrom']);
      const [partner] = await this.records.query(actor, partnerStanding(actor, groupId, partnerId, sponsorId));
      if (!partner) throw notFound();
      if (!partner.hasSponsor) throw new DomainError('SPONSOR_NOT_IN_GROUP', ['sponsorPersonId']);
      const { results, accepted } = this.invitations.readList(invitation.addresses.join('\n'), (address) =>
        isOf(partner, address),
      );
      const walled = await this.admitPartner(actor, group, invitation, partner);
      await this.invitations.send(
        actor,
        accepted.map((email) => ({
          email,
          kind: 'EXTERNAL',
          language: actor.language,
          groupId,
          role,
          partnerId,
          sponsorId,
          accessUntil,
          accessReason,
          historyFrom,
          message,
        })),
      );
      await this.records.query(actor, logExternals(actor, groupId, partnerId, accepted.length));
      return { results, walled };
    });
  }

  pending(actor: Actor, groupId: string): Promise<MailInvitationRow[]> {
    return this.records.query(actor, openMailInvitations(actor, groupId));
  }

  async withdrawMail(actor: Actor, groupId: string, invitationId: string): Promise<void> {
    await this.records.write(actor, async () => {
      const group = await this.records.load(actor, 'inviteEmployees', Group, groupId);
      const kinds = can(actor, 'changeSettings', 'Group', group) ? ['EMPLOYEE', 'EXTERNAL'] : ['EMPLOYEE'];
      const withdrawn = await this.records.query(actor, withdrawMailInvitation(actor, groupId, invitationId, kinds));
      if (withdrawn.length === 0) throw notFound();
    });
  }

  /** People of the company who are not in the group yet. */
  suggest(actor: Actor, groupId: string, text: string): Promise<PersonRow[]> {
    const asked = text.trim().slice(0, 100);
    return asked ? this.records.query(actor, invitable(actor, groupId, asked)) : Promise.resolve([]);
  }

  /** Named already, or the group has no content yet: otherwise a further organisation is a widening. */
  private async admitPartner(
    actor: Actor,
    group: Group,
    { partnerId, walled }: ExternalInvitation,
    standing: PartnerStanding,
  ): Promise<boolean> {
    if (standing.isNamed) return group.walled;
    if (standing.hasContent) throw new DomainError('WIDENING_NEEDS_PROCEDURE', ['partnerId']);
    const putsUp = standing.others > 0 && walled !== false;
    await this.records.query(actor, namePartner(actor, group.id, partnerId, putsUp));
    return group.walled || putsUp;
  }
}

const isOf = ({ domains }: PartnerStanding, address: string): boolean =>
  domains.length === 0 || domains.some((domain) => address.endsWith(`@${domain.toLowerCase()}`));

/** Somebody banned is answered like somebody new. */
function toResult(line: number, row: InvitedEmployee | undefined): InviteResult {
  if (!row) return { line, address: '', outcome: 'UNKNOWN' };
  const outcome =
    row.state === 'ACTIVE' ? 'ALREADY_MEMBER' : row.state === 'REQUESTED' ? 'ALREADY_REQUESTED' : 'INVITED';
  return { line, address: row.name, outcome };
}
