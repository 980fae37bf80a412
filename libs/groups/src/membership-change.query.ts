import type { Actor, MembershipRole, MembershipState, PersonKind } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import { tellOfMembers, tellPerson } from './events.js';
import type { Group } from './group.entity.js';

/** Why a row was closed. */
export type EndReason =
  | 'ANSWERED'
  | 'DECLINED'
  | 'WITHDRAWN'
  | 'LAPSED'
  | 'LEFT'
  | 'REMOVED'
  | 'BANNED'
  | 'UNBANNED'
  | 'ROLE_CHANGED'
  | 'NARROWED'
  | 'REPLACED';

/** Who acts; jobs and sign-in act for a person without being one. */
export type By = Pick<Actor, 'personId'>;

/** The membership that a statement opened. */
export interface Opened {
  readonly role: MembershipRole;
  readonly state: MembershipState;
  readonly historyFrom: Date | null;
}

export interface Opening {
  /** As the audit log calls it. */
  readonly action: string;
  readonly groupId: string;
  readonly personId: string;
  readonly kind: PersonKind;
  /** Null = that of the row that is closed. */
  readonly role: MembershipRole | null;
  readonly state: MembershipState;
  /** What becomes of the row that was current. */
  readonly because: EndReason;
  /** Which states the row that is closed may have; where it is another one by now, nothing is opened. */
  readonly closes: readonly MembershipState[];
  /** The group as it was found: it must be so still. Null: whoever acts holds it already, or acts for somebody who was invited by mail. */
  readonly found: Pick<Group, 'visibility' | 'joinPolicy' | 'externalsAllowed'> | null;
  /** Whether there must be one to close: an invitation or a request that was taken back meanwhile opens nothing. */
  readonly needsOne: boolean;
  readonly answer?: string | null;
  /** What an invitation by mail granted; otherwise what the closed row says. */
  readonly granted?: {
    readonly invitedBy: string;
    readonly historyFrom: Date | null;
    readonly accessUntil: Date | null;
  };
}

/**
 * Whoever comes in, and whoever makes the group narrower, do so one after the other: each looks at the group only then. The first
 * statement of a transaction; what only comes in asks for the same in its own (`app_still`).
 */
export const oneAtATime = (groupId: string): Statement<object> =>
  sql`select pg_advisory_xact_lock(hashtextextended(${groupId}, 0))`;

/**
 * Closes the current row of a person in a group, if there is one, and opens another in its place. Counts, watermark, audit
 * and events come with it, in one statement. No row comes back, and the transaction must not be kept, where their place in it has changed meanwhile.
 */
export function openMembership(by: By, opening: Opening): Statement<Opened> {
  const {
    action,
    groupId,
    personId,
    kind,
    role,
    state,
    because,
    closes,
    needsOne,
    found,
    answer = null,
    granted,
  } = opening;
  return sql<Opened>`
    with closed as (
      update memberships set valid_to = app_now(), ended_by = ${by.personId}, end_reason = ${because}
      where person_id = ${personId} and group_id = ${groupId} and valid_to is null and state = any (${closes})
      returning person_id, role, state, history_from, access_until, invited_by, answer, unlisted_at),
    before as materialized (select count(*) as n, count(*) filter (where state = 'ACTIVE') as active, min(role) as role,
      ${
        granted
          ? sql`${granted.historyFrom}::timestamptz as history_from, ${granted.accessUntil}::timestamptz as access_until, ${granted.invitedBy}::uuid as invited_by`
          : raw(
              'min(history_from) as history_from, min(access_until) as access_until, min(invited_by::text)::uuid as invited_by',
            )
      },
      min(answer) as answer from closed),
    opened as (
      insert into memberships (group_id, person_id, role, state, history_from, access_until, invited_by, answer)
      select g.id, ${personId}::uuid, coalesce(${role}, b.role, 'CONTRIBUTOR'), ${state}, ${historyOf(kind)}, b.access_until, b.invited_by, coalesce(${answer}, b.answer)
      from before b, groups g where g.id = ${groupId} and (b.n > 0 or not ${needsOne})
        ${found ? sql`and app_still(g.id, ${found.visibility}, ${found.joinPolicy}, ${found.externalsAllowed})` : raw('')}
      on conflict (person_id, group_id) where valid_to is null do nothing
      returning group_id, person_id, role, state, history_from, unlisted_at),
    watched as (${watch(by, personId, sql`select group_id from opened where state = 'ACTIVE'`)}),
    logged as (${audit(by, action, groupId, sql`select ${personId}::uuid, json_build_object('role', role, 'state', state) from opened`)})
    select o.role, o.state, o.history_from as "historyFrom", ${tellPerson(personId)} as told, ${tellOfMembers(groupId, COMING_AND_GOING)} as told_group,
      app_count_members(${groupId}, ${moved(state)}, ${kind === 'EXTERNAL' ? moved(state) : raw('0')}) as counted
    from opened o, before b`;
}

/** What was and what is. */
const COMING_AND_GOING = raw(`select person_id, role, state, unlisted_at from opened
  union all select person_id, role, state, unlisted_at from closed`);

/** By how many the members become more. */
const moved = (state: MembershipState): Fragment => raw(`(${state === 'ACTIVE' ? 1 : 0} - b.active)::int`);

/**
 * From when on a new member reads. An employee: everything, or since the group was sealed. An external or a service: since
 * this instant, or earlier where the manager granted it, but never from before a seal.
 */
const historyOf = (kind: PersonKind): Fragment =>
  kind === 'EMPLOYEE'
    ? raw('g.sealed_at')
    : raw('greatest(coalesce(b.history_from, app_now()), g.sealed_at, g.externals_sealed_at)');

/** Reading starts where they come in; whoever was here before keeps nothing of it. */
export const watch = (by: By, personId: string, groups: Fragment): Fragment => sql`
  insert into subscriptions (person_id, group_id, read_through) select ${personId}::uuid, o.group_id, app_now() from (${groups}) o
  ${personId === by.personId ? raw('on conflict (person_id, group_id) do update set read_through = excluded.read_through') : raw('on conflict do nothing')}`;

/** `rows` gives target and data. */
export const audit = (by: By, action: string, groupId: string, rows: Fragment): Fragment => sql`
  insert into audit_outbox (actor_id, action, group_id, target_id, data)
  select ${by.personId}::uuid, ${action}, ${groupId}::uuid, r.target, r.data from (${rows}) r (target, data)`;

export const count = (groupId: string, by: 1 | -1, kind: PersonKind): Fragment =>
  sql`app_count_members(${groupId}, ${by}, ${kind === 'EXTERNAL' ? by : 0})`;

export interface Ending {
  readonly action: string;
  readonly groupId: string;
  /** Null = the current one of the person. */
  readonly membershipId: string | null;
  readonly personId: string;
  readonly kind: PersonKind;
  readonly role: MembershipRole;
  readonly state: MembershipState;
  readonly because: EndReason;
  /** What follows: nothing, another role, or being banned. */
  readonly next?: { readonly role: MembershipRole; readonly state: 'ACTIVE' | 'BANNED' };
}

/**
 * Closes a membership, and opens what follows. Returns no row when it is the last manager's, or is no longer current.
 * Invitations made by whoever loses the right to make them lapse.
 */
export function endMembership(by: By, ending: Ending): Statement<{ role: MembershipRole; state: MembershipState }> {
  const { action, groupId, membershipId, personId, kind, role, state, because, next } = ending;
  const isMember = state === 'ACTIVE';
  const staysMember = next?.state === 'ACTIVE';
  const staysManager = staysMember && next.role === 'MANAGER';
  return sql`
    with managers as materialized (${lockedManagers(groupId)}),
    closed as (
      update memberships m set valid_to = app_now(), ended_by = ${by.personId}, end_reason = ${because}
      where ${membershipId ? sql`m.id = ${membershipId}` : sql`m.person_id = ${personId} and m.group_id = ${groupId}`} and m.valid_to is null
        and m.state = ${state} and (m.role <> 'MANAGER' or m.state <> 'ACTIVE' or ${isMember && !staysManager ? sql`exists (select from managers o where o.person_id <> ${personId})` : raw('true')})
      returning m.group_id, m.person_id, m.since, m.role, m.state, m.history_from, m.access_until, m.invited_by, m.answer, m.unlisted_at, m.reviewed_at),
    opened as (
      insert into memberships (group_id, person_id, role, state, since, history_from, access_until, invited_by, answer, unlisted_at, reviewed_at)
      select c.group_id, c.person_id, ${next?.role ?? 'READER'}, ${next?.state ?? 'ACTIVE'}, ${staysMember ? raw('c.since') : raw('app_now()')},
        c.history_from, c.access_until, c.invited_by, c.answer, ${staysMember ? raw('c.unlisted_at, c.reviewed_at') : raw('null, null')} from closed c where ${next !== undefined}
      returning person_id, role, state, unlisted_at),
    lapsed as (${lapseInvitations(groupId, personId, isMember ? lostBy(role, staysMember ? next.role : null) : 'NONE')}),
    logged as (${audit(by, action, groupId, sql`select person_id, json_build_object('from', role, 'to', ${next?.role ?? null}::text) from closed`)})
    select c.role, c.state, ${tellPerson(personId)} as told, ${tellOfMembers(groupId, COMING_AND_GOING)} as told_group,
      ${isMember && !staysMember ? count(groupId, -1, kind) : raw('null')} as counted
    from closed c`;
}

/**
 * Locked, so that two managers who leave at once do not both count on the other; and all in one order, whoever leaves among them, so
 * that they do not wait for each other.
 */
const lockedManagers = (groupId: string): Fragment => sql`
  select m.person_id from memberships m
  where m.group_id = ${groupId} and m.role = 'MANAGER' and m.state = 'ACTIVE' and m.valid_to is null
    and exists (select from persons p where p.id = m.person_id and p.status in ('ACTIVE', 'PLACEHOLDER'))
  order by m.id for update`;

type Lost = 'NONE' | 'EXTERNALS' | 'ALL';
/** Whom a role may invite: nobody, employees, all. */
const INVITES: Readonly<Record<MembershipRole, number>> = { MANAGER: 2, MODERATOR: 1, CONTRIBUTOR: 0, READER: 0 };

/** Which invitations somebody may no longer have made: managers invite all, moderators employees. */
function lostBy(from: MembershipRole, to: MembershipRole | null): Lost {
  const [had, has] = [INVITES[from], to === null ? 0 : INVITES[to]];
  if (has >= had) return 'NONE';
  return has === 1 ? 'EXTERNALS' : 'ALL';
}

const lapseInvitations = (groupId: string, inviterId: string, lost: Lost): Fragment =>
  lost === 'NONE'
    ? raw('select')
    : sql`update memberships m set valid_to = app_now(), end_reason = 'LAPSED'
        where m.group_id = ${groupId} and m.state = 'INVITED' and m.valid_to is null and m.invited_by = ${inviterId} and exists (select from closed)
        ${lost === 'EXTERNALS' ? raw(`and exists (select from bylines b where b.id = m.person_id and b.kind <> 'EMPLOYEE')`) : raw('')}),
      lapsed_mails as (update invitations i set withdrawn_at = app_now()
        where i.group_id = ${groupId} and i.invited_by = ${inviterId} and exists (select from closed)
          and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null
          ${lost === 'EXTERNALS' ? raw(`and i.kind = 'EXTERNAL'`) : raw('')}`;
