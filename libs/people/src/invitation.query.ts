import type { MembershipRole } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import type { Language } from './network.entity.js';

/**
 * Whether the invitation `i` still holds: unanswered, in its 14 days, and its inviter could still give it. Needs no viewer:
 * whoever holds the token, and the job that mails it, ask the same.
 */
const isOpen =
  raw(`(i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null and i.expires_at > app_now()
  and exists (select from persons inviter where inviter.id = i.invited_by and inviter.kind = 'EMPLOYEE' and app_active(inviter))
  and case when i.group_id is null
    then exists (select from network_roles r where r.person_id = i.invited_by and r.role = 'IT_ADMIN')
    else exists (select from groups g join memberships m on m.group_id = g.id
      where g.id = i.group_id and g.deleted_at is null and g.archived_at is null
        and m.person_id = i.invited_by and m.valid_to is null and m.state = 'ACTIVE'
        and case i.kind when 'EXTERNAL' then m.role = 'MANAGER' and g.externals_allowed
          and exists (select from group_partners gp where gp.group_id = g.id and gp.partner_id = i.partner_id)
          else m.role in ('MANAGER', 'MODERATOR') end) end)`);

export interface OpenInvitation {
  readonly id: string;
  readonly email: string;
  readonly kind: 'EMPLOYEE' | 'EXTERNAL';
  readonly language: Language;
  readonly groupId: string | null;
  readonly groupName: string | null;
  readonly role: MembershipRole | null;
  readonly partnerId: string | null;
  readonly partnerName: string | null;
  readonly sponsorId: string | null;
  readonly accessUntil: Date | null;
  readonly accessReason: string | null;
  readonly historyFrom: Date | null;
  readonly placeholderId: string | null;
  readonly message: string | null;
  readonly invitedBy: string;
  readonly inviterName: string;
  readonly companyName: string;
  readonly expiresAt: Date;
  /** The account of the address; null when there is none yet. */
  readonly accountId: string | null;
  readonly accountStatus: string | null;
  readonly accountKind: string | null;
  readonly accountPartnerId: string | null;
}

const open = (which: Fragment): Statement<OpenInvitation> => sql<OpenInvitation>`
  select i.id, i.email, i.kind, i.language, i.group_id as "groupId", g.name as "groupName", i.role, i.partner_id as "partnerId",
    o.name as "partnerName", i.sponsor_id as "sponsorId", i.access_until as "accessUntil", i.access_reason as "accessReason",
    i.history_from as "historyFrom", i.placeholder_id as "placeholderId", i.message, i.invited_by as "invitedBy",
    inviter.name as "inviterName", n.company_name as "companyName", i.expires_at as "expiresAt",
    account.id as "accountId", account.status as "accountStatus", account.kind as "accountKind", account.partner_id as "accountPartnerId"
  from invitations i join persons inviter on inviter.id = i.invited_by join network n on true
    left join groups g on g.id = i.group_id left join partner_organisations o on o.id = i.partner_id
    left join persons account on account.email = i.email
  where ${which} and ${isOpen}`;

export const openByToken = (tokenHash: Buffer) => open(sql`i.token_hash = ${tokenHash}`);
export const openByKey = (id: string) => open(sql`i.id = ${id}`);

/** Its mail could not be delivered; what was answered or taken back meanwhile is over. What was said first stays. */
export const notArrived = (id: string, why: string): Statement<object> => sql`
  update invitations set returned_at = app_now(), returned_why = ${why} where id = ${id} and returned_at is null
    and accepted_at is null and declined_at is null and withdrawn_at is null`;
