import type { Actor, MembershipRole, MembershipState } from '#permissions';
import { type Statement, accessible, raw, sql } from '#persistence';
import { type PersonRow, personColumns, personJoins } from '#people';
import { tellModerators, tellOfMembers, tellOfWalls } from './events.js';
import { audit } from './membership-change.query.js';

export interface InvitedEmployee {
  /** Position in what was asked, from 1. */
  readonly line: number;
  readonly personId: string;
  readonly name: string;
  /** What they were before, if anything. */
  readonly state: MembershipState | null;
  /** Of the invitation; null where none was made. */
  readonly membershipId: string | null;
}

/** Invites those of the people who are neither members, nor waiting, nor banned. An open invitation gives way to the new one. */
export const inviteEmployees = (
  actor: Actor,
  groupId: string,
  personIds: readonly string[],
  role: MembershipRole,
): Statement<InvitedEmployee> => sql<InvitedEmployee>`
  with wanted as materialized (
    select w.line, p.id, p.name, m.id as membership_id, m.state
    from unnest(${personIds}::uuid[]) with ordinality w (id, line) join persons p on p.id = w.id
      left join memberships m on m.group_id = ${groupId} and m.person_id = p.id and m.valid_to is null
    where p.kind = 'EMPLOYEE' and p.status in ('ACTIVE', 'INVITED', 'PLACEHOLDER') and ${accessible(actor, 'see', 'Person', 'p')}),
  closed as (
    update memberships m set valid_to = app_now(), ended_by = ${actor.personId}, end_reason = 'REPLACED'
    from wanted w where m.id = w.membership_id and w.state = 'INVITED' returning m.id),
  opened as (
    insert into memberships (group_id, person_id, role, state, invited_by)
    select ${groupId}::uuid, w.id, ${role}, 'INVITED', ${actor.personId}::uuid
    from wanted w, (select count(*) from closed) first where w.state is null or w.state = 'INVITED' returning id, person_id, role, state, unlisted_at),
  logged as (${audit(actor, 'group.inviteEmployees', groupId, sql`select person_id, json_build_object('role', ${role}::text) from opened`)})
  select w.line::int, w.id as "personId", w.name, w.state, o.id as "membershipId", ${tellOfMembers(groupId, raw('select person_id, role, state, unlisted_at from opened'))} as told,
    case when o.id is not null then pg_notify('entrenous', json_build_object('kind', 'PERMISSIONS_CHANGED', 'personId', w.id)::text) end as told_person
  from wanted w left join opened o on o.person_id = w.id order by w.line`;

/** What decides whether people of an organisation may be invited into a group. */
export interface PartnerStanding {
  readonly domains: readonly string[];
  /** The group names it already. */
  readonly isNamed: boolean;
  /** How many others it names. */
  readonly others: number;
  readonly hasContent: boolean;
  /** Whether the sponsor is an employee of the group. */
  readonly hasSponsor: boolean;
}
export const partnerStanding = (
  actor: Actor,
  groupId: string,
  partnerId: string,
  sponsorId: string,
): Statement<PartnerStanding> => sql<PartnerStanding>`
  select o.domains,
    exists (select from group_partners gp where gp.group_id = ${groupId} and gp.partner_id = o.id) as "isNamed",
    (select count(*)::int from group_partners gp where gp.group_id = ${groupId} and gp.partner_id <> o.id) as others,
    exists (select from posts p where p.group_id = ${groupId}) as "hasContent",
    exists (select from memberships m join persons p on p.id = m.person_id where m.group_id = ${groupId} and m.person_id = ${sponsorId}
      and m.valid_to is null and m.state = 'ACTIVE' and p.kind = 'EMPLOYEE' and p.status = 'ACTIVE') as "hasSponsor"
  from partner_organisations o where o.id = ${partnerId} and ${accessible(actor, 'see', 'PartnerOrganisation', 'o')}`;

/** A group without content names a further organisation, and puts up walls from the second on. */
export const namePartner = (
  actor: Actor,
  groupId: string,
  partnerId: string,
  walled: boolean,
): Statement<object> => sql`
  with named as (insert into group_partners (group_id, partner_id) values (${groupId}, ${partnerId})),
  walls as (update groups set walled = true where id = ${groupId} and ${walled} and not walled),
  logged as (${audit(actor, 'group.namePartner', groupId, sql`select ${partnerId}::uuid, json_build_object('walled', ${walled}::boolean)`)})
  select ${tellOfWalls(groupId, sql`${walled}::boolean`)} as told`;

export const logExternals = (actor: Actor, groupId: string, partnerId: string, count: number): Statement<object> => sql`
  ${audit(actor, 'group.inviteExternals', groupId, sql`select ${partnerId}::uuid, json_build_object('count', ${count}::int)`)}`;

/** Invitations by mail into a group that have not been answered. */
export interface MailInvitationRow {
  readonly id: string;
  readonly email: string;
  readonly company: string | null;
  readonly role: MembershipRole;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  /** Its mail did not arrive. */
  readonly returnedAt: Date | null;
}
export const openMailInvitations = (
  actor: Actor,
  groupId: string,
): Statement<MailInvitationRow> => sql<MailInvitationRow>`
  select i.id, i.email, o.name as company, coalesce(i.role, 'CONTRIBUTOR') as role, i.created_at as "sentAt", i.expires_at as "expiresAt",
    i.returned_at as "returnedAt"
  from invitations i join groups g on g.id = i.group_id left join partner_organisations o on o.id = i.partner_id
  where i.group_id = ${groupId} and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null and i.expires_at > app_now()
    and ${accessible(actor, 'moderate', 'Group', 'g')}
  order by i.created_at desc, i.id desc limit 200`;

/** One's own invitations by mail are taken back by who may invite so. */
export const withdrawMailInvitation = (
  actor: Actor,
  groupId: string,
  invitationId: string,
  kinds: readonly string[],
): Statement<{ id: string }> => sql<{ id: string }>`
  with withdrawn as (
    update invitations set withdrawn_at = app_now() where id = ${invitationId} and group_id = ${groupId} and kind = any (${kinds})
      and accepted_at is null and declined_at is null and withdrawn_at is null returning id),
  logged as (${audit(actor, 'group.mailInvitationWithdraw', groupId, sql`select id, '{}'::json from withdrawn`)})
  select id, ${tellModerators(groupId)} as told from withdrawn`;

/** Employees who could be invited, by prefix of a word of the name. At most 8. */
export const invitable = (actor: Actor, groupId: string, text: string): Statement<PersonRow> => sql<PersonRow>`
  with named as materialized (
    select p.id, app_fold(p.name) as folded from persons p
    where ${accessible(actor, 'see', 'Person', 'p')} and p.kind = 'EMPLOYEE' and p.status in ('ACTIVE', 'INVITED', 'PLACEHOLDER')
      and position(' ' || app_fold(${text.trim()}) in ' ' || translate(app_fold(p.name), '-', ' ')) > 0),
  chosen as (
    select n.id from named n where not exists (select from memberships m where m.group_id = ${groupId} and m.person_id = n.id
      and m.valid_to is null and m.state in ('ACTIVE', 'INVITED', 'BANNED') offset 0)
    order by n.folded, n.id limit 8)
  select ${personColumns(actor, 'p')} from chosen join persons p on p.id = chosen.id ${personJoins('p')} order by "sortName", p.id`;
