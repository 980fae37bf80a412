import { type Actor, type MembershipRole, type MembershipState, type PersonKind, membershipFacts } from '#permissions';
import { type Fragment, Order, type SortKey, type Sorting, type Statement, accessible, raw, sql } from '#persistence';
import { type BylineRow, type PartnerRow, REVIEW_EVERY, bylineJson, bylineOf } from '#people';
import type { Group } from './group.entity.js';
import { holdsWords } from './words.query.js';

/** A current membership as its viewer sees it, with what decides rights on it. */
export interface MembershipRow {
  readonly id: string;
  readonly groupId: string;
  readonly personId: string;
  readonly role: MembershipRole;
  readonly state: MembershipState;
  readonly since: Date | string;
  readonly historyFrom: Date | string | null;
  readonly accessUntil: Date | string | null;
  readonly answer: string | null;
  /** Shown in no list since then; null = is shown. */
  readonly unlistedAt: Date | string | null;
  /** Of an external: when a manager last said that they are still needed here. */
  readonly reviewedAt: Date | string | null;
  readonly isReviewDue: boolean;
  readonly validTo: null;
  readonly person: { readonly kind: PersonKind; readonly partnerId: string | null };
  readonly byline: BylineRow;
  readonly partner: PartnerRow | null;
  readonly sponsor: BylineRow | null;
  readonly isLastManager: boolean;
  /** Put in after the statement. */
  group: Group;
}

/** When the membership of an external was last reviewed, or began. */
const lastReview = raw('coalesce(m.reviewed_at, m.since)');

/** Columns of a `MembershipRow` over a membership `m`, its group `g` and the person's byline `b`. */
const columns = (actor: Actor): Fragment => sql`
  m.id, m.group_id as "groupId", m.person_id as "personId", m.role, m.state, m.since, m.history_from as "historyFrom",
  coalesce(m.access_until, of_person.access_until) as "accessUntil", m.answer, m.unlisted_at as "unlistedAt", m.reviewed_at as "reviewedAt",
  (b.kind = 'EXTERNAL' and m.state = 'ACTIVE' and ${lastReview} <= app_now() - ${REVIEW_EVERY}) as "isReviewDue", m.valid_to as "validTo",
  json_build_object('kind', b.kind, 'partnerId', b.partner_id) as person, ${bylineJson(actor, 'b')} as byline,
  (select json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'domains', o.domains) from partner_organisations o where o.id = b.partner_id) as partner,
  ${bylineOf(actor, 'of_person.sponsor_id')} as sponsor,
  (m.role = 'MANAGER' and m.state = 'ACTIVE' and not exists (select from memberships o join bylines ob on ob.id = o.person_id
    where o.group_id = m.group_id and o.id <> m.id and o.role = 'MANAGER' and o.state = 'ACTIVE' and o.valid_to is null)) as "isLastManager"`;

const from = raw(`memberships m join groups g on g.id = m.group_id join bylines b on b.id = m.person_id
  left join persons of_person on of_person.id = m.person_id`);

const mayList = (actor: Actor): Fragment =>
  sql`m.valid_to is null and ${accessible(actor, 'list', 'Membership', 'm', { group: 'g', person: 'b' })}`;

/**
 * Whose membership, account, end date and sponsor are all valid; imported employees without an account count. Asked of the
 * byline, since an invited external sees the managers' and not yet their profiles.
 */
const isValid = raw(`(m.access_until is null or m.access_until > app_now()) and case b.kind
  when 'EMPLOYEE' then b.status in ('ACTIVE', 'PLACEHOLDER')
    and case when of_person.id is null then app_lasts(b.id) else of_person.access_until is null or of_person.access_until > app_now() end
  else exists (select from listed_memberships l where l.group_id = m.group_id and l.person_id = m.person_id offset 0) end`);

export interface MemberFilter {
  readonly groupId: string;
  readonly states: readonly MembershipState[];
  readonly search?: string | null;
  readonly kind?: PersonKind | null;
  /** Only those who agreed to this widening, or proposed it. */
  readonly agreedTo?: string | null;
}
export type MemberOrder = 'NAME' | 'COMPANY' | 'ROLE' | 'SINCE' | 'ACCESS_UNTIL' | 'REVIEW';

export interface MemberPage extends MemberFilter {
  readonly sorting: Sorting<MemberOrder>;
  /** The place of the row before the page. */
  readonly after: readonly string[] | null;
  readonly limit: number;
}

/** A row of the list, and where it stands in its order. */
export interface ListedMembershipRow extends MembershipRow {
  readonly place: readonly string[];
}

const BY_NAME: readonly SortKey[] = [
  { by: raw('app_fold(b.name)'), type: 'text' },
  { by: raw('m.id'), type: 'uuid' },
];
const SORTED_BY: Readonly<Record<Exclude<MemberOrder, 'NAME'>, SortKey>> = {
  COMPANY: { by: raw('app_fold(b.company)'), type: 'text' },
  ROLE: { by: raw(`array_position('{MANAGER,MODERATOR,CONTRIBUTOR,READER}', m.role)`), type: 'int' },
  SINCE: { by: raw('m.since'), type: 'timestamptz' },
  ACCESS_UNTIL: {
    by: raw(`coalesce(m.access_until, of_person.access_until, 'infinity')`),
    type: 'timestamptz',
  },
  REVIEW: { by: sql`case when b.kind = 'EXTERNAL' then ${lastReview} else 'infinity' end`, type: 'timestamptz' },
};

/** An order tells what it is made of: the ends of access are for employees, reviews for managers, and for others all are alike. */
function keysOf(actor: Actor, groupId: string, by: MemberOrder): readonly SortKey[] {
  if (by === 'NAME') return BY_NAME;
  const isTold =
    by === 'REVIEW'
      ? membershipFacts(actor).manages.includes(groupId)
      : by !== 'ACCESS_UNTIL' || actor.kind === 'EMPLOYEE';
  return [isTold ? SORTED_BY[by] : { by: raw(`'infinity'::timestamptz`), type: 'timestamptz' }, ...BY_NAME];
}

const matching = (actor: Actor, { groupId, states, search, kind, agreedTo }: MemberFilter): Fragment => sql`
  m.group_id = ${groupId} and m.state = any (${states}) and ${mayList(actor)}
    ${states.includes('ACTIVE') ? sql`and ${isValid}` : raw('')}
    ${states.includes('INVITED') ? sql`and m.since > app_now() - interval '14 days'` : raw('')}
    ${kind ? sql`and b.kind = ${kind}` : raw('')}
    ${agreedTo ? sql`and ${hasAgreed(agreedTo)}` : raw('')}
    ${search ? sql`and ${holdsWords('b.name', search)}` : raw('')}`;

const hasAgreed = (wideningId: string): Fragment => sql`
  exists (select from widenings w where w.id = ${wideningId} and (w.proposed_by = m.person_id or exists (select from widening_answers n
    where n.widening_id = w.id and n.person_id = m.person_id and n.answer = 'AGREED')))`;

/** Memberships of a group in these states, as far as the viewer may list them. */
export const membersSorted = (
  actor: Actor,
  { sorting, after, limit, ...filter }: MemberPage,
): Statement<ListedMembershipRow> => {
  const order = new Order(keysOf(actor, filter.groupId, sorting.by), sorting.direction);
  return sql<ListedMembershipRow>`
  select ${columns(actor)}, ${order.place} as place from ${from}
  where ${matching(actor, filter)} ${order.beyond(after)}
  order by ${order.by} limit ${limit}`;
};

/** How many the list would show, were it paged to its end. */
export const memberCount = (actor: Actor, filter: MemberFilter): Statement<{ count: number }> => sql`
  select count(*)::int as count from ${from} where ${matching(actor, filter)}`;

/** One current membership of a group, if the viewer may list it. */
export const membershipByKey = (
  actor: Actor,
  groupId: string,
  id: string,
): Statement<MembershipRow & { groupRow: Group }> => sql`
  select ${columns(actor)} from ${from} where m.id = ${id} and m.group_id = ${groupId} and ${mayList(actor)}`;

/** The managers of these groups, longest first. */
export const managersOf = (
  actor: Actor,
  groupIds: readonly string[],
): Statement<{ groupId: string; byline: BylineRow }> => sql`
  select m.group_id as "groupId", ${bylineJson(actor, 'b')} as byline from ${from}
  where m.group_id = any (${groupIds}::uuid[]) and m.role = 'MANAGER' and m.state = 'ACTIVE' and ${mayList(actor)} and ${isValid}
  order by m.since, m.id`;

/** The viewer's own memberships of these groups, with who invited. */
export const ownMemberships = (
  actor: Actor,
  groupIds: readonly string[],
): Statement<OwnMembership> => sql<OwnMembership>`
  select m.group_id as "groupId", m.role, m.state, m.since, m.history_from as "historyFrom",
    case when m.state = 'INVITED' then ${bylineOf(actor, 'm.invited_by')} end as "invitedBy", m.unlisted_at is null as "isListed"
  from memberships m join groups g on g.id = m.group_id join bylines b on b.id = m.person_id
  where m.person_id = ${actor.personId} and m.group_id = any (${groupIds}::uuid[]) and ${mayList(actor)}`;

export interface OwnMembership {
  readonly groupId: string;
  readonly role: MembershipRole;
  readonly state: MembershipState;
  readonly since: Date;
  readonly historyFrom: Date | null;
  readonly invitedBy: BylineRow | null;
  readonly isListed: boolean;
}

/** How many requests wait in each of these groups. */
export const waitingRequests = (
  actor: Actor,
  groupIds: readonly string[],
): Statement<{ groupId: string; count: number }> => sql`
  select m.group_id as "groupId", count(*)::int as count from memberships m join groups g on g.id = m.group_id join bylines b on b.id = m.person_id
  where m.group_id = any (${groupIds}::uuid[]) and m.state = 'REQUESTED' and ${mayList(actor)} group by 1`;
