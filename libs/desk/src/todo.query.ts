import { type Group, groupColumns, waitingRequests } from '#groups';
import { waitingAppeals, waitingCases } from '#moderation';
import { isThere, stillTrue } from '#notifications';
import { type BylineRow, bylineOf, isReviewDue, openRequests } from '#people';
import { type Actor, membershipFacts, mightEver } from '#permissions';
import { type Fragment, type Statement, accessible, joinSql, raw, sql } from '#persistence';
import { asksSomething } from './asking.js';
import { dueTasks } from './task.query.js';

/** What can wait for somebody, in the order in which it stands: people who wait for an answer before duties, and these before reminders. */
export const TODO_KINDS = [
  'ASKED',
  'MESSAGE_REQUEST',
  'GROUP_INVITATION',
  'JOIN_REQUESTS',
  'CONTACT_REQUEST',
  'WIDENING_ANSWER',
  'WIDENING_DECISION',
  'ELECTION',
  'REPORTS',
  'ADVICE',
  'BREAK_GLASS',
  'INVITATION_RETURNED',
  'EXTERNAL_ENDING',
  'EXTERNALS_TO_REVIEW',
  'TASKS_DUE',
  'MAILS_RETURNED',
] as const;
export type TodoKind = (typeof TODO_KINDS)[number];

export interface TodoRow {
  readonly kind: TodoKind;
  readonly count: number;
  readonly at: string | null;
  readonly group: Group | null;
  readonly person: BylineRow | null;
  readonly postId: string | null;
  readonly commentId: string | null;
  readonly notificationId: string | null;
  readonly conversationId: string | null;
  readonly invitationId: string | null;
  readonly address: string | null;
}

/** Of each kind at most; counts go to a hundred. */
const MOST = 20;
const MOST_COUNTED = 100;
/** What was asked longer ago waits for nobody any more. */
const ASKED_SINCE = `interval '60 days'`;
const ENDS_SOON = `interval '30 days'`;

interface Branch {
  readonly kind: TodoKind;
  readonly at?: string;
  readonly count?: string;
  readonly person?: Fragment;
  readonly group?: boolean;
  readonly more?: string;
  /** From `from` on; `order` is what it is ordered by among its kind. */
  readonly from: Fragment;
  readonly order: string;
}

const GROUP = sql`case when g.id is not null then (select row_to_json(x) from (select ${groupColumns('g')}) x) end`;
const branch = ({ kind, at, count, person, group, more, from, order }: Branch): Fragment => sql`
  (select ${raw(`'${kind}'`)} as kind, row_number() over (order by ${raw(order)}) as place, json_build_object(
    'kind', ${raw(`'${kind}'`)}, 'at', ${raw(at ?? 'null')}, 'count', ${raw(count ?? '1')}, 'person', ${person ?? raw('null')},
    'group', ${group ? GROUP : raw('null')} ${raw(more ? `, ${more}` : '')}) as row
  from ${from} order by ${raw(order)} ${raw(`limit ${MOST}`)})`;

const within = (statement: Statement<object>): Fragment => statement as Statement<object> & Fragment;

/** One statement: everything that waits for the viewer, as they may know of it at this moment. */
export function waitingFor(actor: Actor): Statement<{ row: TodoRow }> {
  const branches = [...forAll(actor), ...(actor.kind === 'EMPLOYEE' ? forEmployees(actor) : [])];
  const order = `array_position('{${TODO_KINDS.join(',')}}'::text[], w.kind)`;
  return sql<{
    row: TodoRow;
  }>`select w.row from (${joinSql(branches.map(branch), ' union all ')}) w order by ${raw(order)}, w.place`;
}

function forAll(actor: Actor): Branch[] {
  const { memberOf, invitedTo, conversations } = membershipFacts(actor);
  const discovered = accessible(actor, 'discover', 'Group', 'g');
  return [
    {
      kind: 'ASKED',
      at: 'n.at',
      more: `'postId', n.post_id, 'commentId', n.comment_id, 'notificationId', n.id`,
      person: bylineOf(actor, 'n.actor_id'),
      group: true,
      from: sql`notifications n join groups g on g.id = n.group_id
        where n.person_id = ${actor.personId} and n.in_app and ${isThere} and n.event = 'MENTIONED' and n.at > app_now() - ${raw(ASKED_SINCE)}
          and ${asksSomething(actor)} and ${stillTrue(actor)}`,
      order: 'n.at desc, n.id desc',
    },
    {
      kind: 'MESSAGE_REQUEST',
      at: 'k.created_at',
      more: `'conversationId', k.id`,
      person: bylineOf(actor, 'k.asked_by'),
      from: sql`unnest(${[...conversations]}::uuid[]) c (id) join conversations k on k.id = c.id where ${accessible(actor, 'answer', 'Conversation', 'k')}`,
      order: 'k.created_at desc, k.id',
    },
    {
      kind: 'GROUP_INVITATION',
      at: 'm.since',
      person: bylineOf(actor, 'm.invited_by'),
      group: true,
      from: sql`memberships m join groups g on g.id = m.group_id where m.person_id = ${actor.personId} and m.group_id = any (${[...invitedTo]}::uuid[])
        and m.valid_to is null and m.state = 'INVITED' and ${discovered}`,
      order: 'm.since desc, m.group_id',
    },
    {
      kind: 'CONTACT_REQUEST',
      person: sql`(select row_to_json(o))`,
      from: sql`(${within(openRequests(actor, MOST))}) o`,
      order: 'o.at desc, o.id',
    },
    {
      kind: 'WIDENING_ANSWER',
      at: 'w.effective_at',
      person: bylineOf(actor, 'w.proposed_by'),
      group: true,
      from: sql`${widenings(memberOf)} and ${accessible(actor, 'see', 'Widening', 'w', { group: 'g' })} and ${accessible(actor, 'answer', 'Widening', 'w', { group: 'g' })}
        and not exists (select from widening_answers a where a.widening_id = w.id and a.person_id = ${actor.personId})`,
      order: 'w.effective_at, w.id',
    },
    counted('TASKS_DUE', sql`(${dueTasks(actor)})`),
    {
      kind: 'MAILS_RETURNED',
      at: 's.bounced_at',
      from: sql`notification_settings s where s.person_id = ${actor.personId} and s.bounced_at is not null`,
      order: 's.person_id',
    },
  ];
}

function forEmployees(actor: Actor): Branch[] {
  const { memberOf, moderates, manages } = membershipFacts(actor);
  return [
    {
      kind: 'JOIN_REQUESTS',
      count: 'r.count',
      group: true,
      from: sql`(${within(waitingRequests(actor, moderates))}) r join groups g on g.id = r."groupId"
        where g.archived_at is null and ${accessible(actor, 'discover', 'Group', 'g')}`,
      order: 'g.id',
    },
    {
      kind: 'WIDENING_DECISION',
      at: 'w.effective_at',
      person: bylineOf(actor, 'w.proposed_by'),
      group: true,
      from: sql`${widenings(manages)} and ${accessible(actor, 'approve', 'Widening', 'w', { group: 'g' })}`,
      order: 'w.effective_at, w.id',
    },
    {
      kind: 'ELECTION',
      at: 'e.closes_at',
      group: true,
      from: sql`elections e join groups g on g.id = e.group_id where e.group_id = any (${[...memberOf]}::uuid[]) and e.closes_at > app_now()
        and ${accessible(actor, 'takePart', 'Election', 'e')} and ${accessible(actor, 'discover', 'Group', 'g')}
        and not exists (select from election_votes v where v.election_id = e.id and v.voter_id = ${actor.personId})`,
      order: 'e.closes_at, e.id',
    },
    counted(
      'REPORTS',
      sql`(select least(coalesce(sum(q.count), 0), ${raw(String(MOST_COUNTED))})::int from (
        select count from (${within(waitingCases(actor, moderates))}) k union all select count from (${within(waitingAppeals(actor, moderates))}) h) q)`,
    ),
    counted(
      'ADVICE',
      sql`(select count(*)::int from (select from advice_requests r join groups g on g.id = r.group_id
        where r.ended_at is null and ${accessible(actor, 'advise', 'AdviceRequest', 'r', { group: 'g' })} ${raw(`limit ${MOST_COUNTED}`)}) x)`,
    ),
    counted(
      'BREAK_GLASS',
      sql`(select count(*)::int from (select from break_glass b where b.decision is null
        and ${accessible(actor, 'see', 'BreakGlass', 'b')} and ${accessible(actor, 'decide', 'BreakGlass', 'b')} ${raw(`limit ${MOST_COUNTED}`)}) x)`,
    ),
    {
      kind: 'INVITATION_RETURNED',
      at: 'i.returned_at',
      more: `'invitationId', i.id, 'address', i.email`,
      group: true,
      from: sql`invitations i left join groups g on g.id = i.group_id
        where i.returned_at is not null and i.accepted_at is null and i.declined_at is null and i.withdrawn_at is null and i.expires_at > app_now()
          and ${notArrived(actor)}`,
      order: 'i.returned_at desc, i.id',
    },
    {
      kind: 'EXTERNAL_ENDING',
      at: 'p.access_until',
      person: bylineOf(actor, 'p.id'),
      from: sql`persons p where p.sponsor_id = ${actor.personId} and p.kind = 'EXTERNAL' and p.status = 'ACTIVE'
        and p.access_until > app_now() and p.access_until <= app_now() + ${raw(ENDS_SOON)} and ${accessible(actor, 'renew', 'External', 'p')}`,
      order: 'p.access_until, p.id',
    },
    counted(
      'EXTERNALS_TO_REVIEW',
      sql`(select count(*)::int from (select from persons p where p.sponsor_id = ${actor.personId} and p.kind = 'EXTERNAL'
        and ${isReviewDue} and ${accessible(actor, 'review', 'External', 'p')} ${raw(`limit ${MOST_COUNTED}`)}) x)`,
    ),
  ];
}

/**
 * Of an invitation `i` into the group `g`, or to an account: whoever made it, while they may make such; and whoever is to answer for the
 * invited, while the group is theirs.
 */
function notArrived(actor: Actor): Fragment {
  const { memberOf } = membershipFacts(actor);
  const invites = mightEver(actor, 'inviteEmployees', 'Network');
  return sql`case when i.group_id is null then i.invited_by = ${actor.personId} and ${invites}::boolean
    else (i.invited_by = ${actor.personId} and ${accessible(actor, 'moderate', 'Group', 'g')})
      or (i.sponsor_id = ${actor.personId} and i.group_id = any (${[...memberOf]}::uuid[]) and ${accessible(actor, 'discover', 'Group', 'g')}) end`;
}

/** One line that says how many there are; none where there are none. */
const counted = (kind: TodoKind, count: Fragment): Branch => ({
  kind,
  count: 'q.count',
  from: sql`(select ${count} as count) q where q.count > 0`,
  order: 'q.count',
});

const widenings = (groupIds: readonly string[]): Fragment =>
  sql`widenings w join groups g on g.id = w.group_id where w.group_id = any (${[...groupIds]}::uuid[]) and w.state = 'OPEN'`;
