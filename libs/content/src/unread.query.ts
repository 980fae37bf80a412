import { type Actor, membershipFacts } from '#permissions';
import { type Fragment, type Statement, raw, sql } from '#persistence';
import { type FeedScope, groupScope, sinceJoining } from './feed.query.js';
import { isBehind, wallOf } from './walls.js';

/** No count of what is unread goes further. */
export const MOST_UNREAD = 100;

/** The newest are few, and lie together in the index of dates: without the order another one may be read as a whole. */
const newest = raw(`order by p.dated_at desc, p.id limit ${MOST_UNREAD}`);

/**
 * Posts of others, since how far the viewer has read each group. `offset 0`: only a plain column may be compared in an index
 * behind row-level security, and COALESCE would be put in its place.
 */
export const unreadIn = (
  actor: Actor,
  groupIds: readonly string[],
): Statement<{ groupId: string; count: number }> => sql`
  select a.group_id as "groupId", (select count(*)::int from (select from posts p
      where p.group_id = a.group_id and ${visible(actor)} and p.author_id <> ${actor.personId}
        and p.dated_at > a.read_through ${newest}) x) as count
  from (select m.group_id, coalesce(m.history_from, '-infinity') as since, coalesce(s.read_through, m.since) as read_through
      from memberships m left join subscriptions s on s.person_id = ${actor.personId} and s.group_id = m.group_id
      where m.person_id = ${actor.personId} and m.valid_to is null and m.state = 'ACTIVE'
        and m.group_id = any (${groupIds}::uuid[]) and m.group_id = any (${membershipFacts(actor).memberOf}::uuid[]) offset 0) a`;

/** Posts of others in the home feed, newer than an instant. */
export function newerThan(actor: Actor, instant: Date | string): Statement<{ count: number }> {
  const { groupIds, since } = sinceJoining(actor, membershipFacts(actor).groups);
  return sql`select count(*)::int as count from (select from unnest(${groupIds}::uuid[], ${since}::timestamptz[]) a (group_id, since)
    cross join lateral (select from posts p where p.group_id = a.group_id and ${visible(actor)} and p.author_id <> ${actor.personId}
      and p.dated_at > ${instant}::timestamptz ${newest}) x
    where not exists (select from subscriptions s where s.person_id = ${actor.personId} and s.group_id = a.group_id and s.level = 'MUTED')
    limit ${raw(String(MOST_UNREAD))}) y`;
}

/** When something that the viewer may read last happened in each group; without a row where nothing did. */
export function lastActivityIn(actor: Actor, groupIds: readonly string[]): Statement<{ groupId: string; at: string }> {
  const wall = wallOf(actor);
  const scopes = groupIds.map((id) => groupScope(actor, id));
  const member = together(scopes.map(({ open }) => open));
  const walled = together(scopes.map((scope) => scope.walled));
  const network = scopes.flatMap((scope) => [...scope.network]);
  const sides = sql<{ groupId: string; at: string }>`
    select a.group_id as "groupId", x.at from unnest(${member.groupIds}::uuid[], ${member.since}::timestamptz[]) a (group_id, since)
      cross join lateral (select p.last_activity_at as at from posts p where p.group_id = a.group_id and ${visible(actor)}
        order by p.last_activity_at desc, p.id desc limit 1) x
    union all
    select a.group_id, x.at from unnest(${network}::uuid[]) a (group_id)
      cross join lateral (select p.last_activity_at as at from posts p where p.group_id = a.group_id and p.audience = 'NETWORK'
        and p.deleted_at is null and p.hidden_at is null order by p.last_activity_at desc, p.id desc limit 1) x
    ${wall ? behindWall(actor, walled, wall.partnerId) : raw('')}`;
  // Where walls went down, it is the later of before and since.
  return wall && wall.once.groupIds.length > 0
    ? sql`select s."groupId", max(s.at) as at from (${sides}) s group by s."groupId"`
    : sides;
}

const behindWall = (actor: Actor, { groupIds, since, until }: FeedScope['walled'], partnerId: string): Fragment => sql`
  union all
  select a.group_id, max(x.at) from unnest(${groupIds}::uuid[], ${since}::timestamptz[], ${until ?? groupIds.map(() => 'infinity')}::timestamptz[]) a (group_id, since, until)
    cross join unnest(${['00000000-0000-0000-0000-000000000000', partnerId]}::uuid[]) k (key)
    cross join lateral (select o.last_activity_at as at from post_activity o join posts p on p.id = o.post_id
      where o.group_id = a.group_id and o.partner_key = k.key and p.dated_at < a.until and ${visible(actor)}
      order by o.last_activity_at desc, o.post_id desc limit 1) x
  group by a.group_id`;

/** What a member of the viewer's kind reads of a post `p`, by columns of the index; `a.since` is from when on. */
function visible(actor: Actor): Fragment {
  const wall = wallOf(actor);
  return sql`p.deleted_at is null and p.hidden_at is null and p.dated_at >= a.since
    ${actor.kind === 'EMPLOYEE' ? raw('') : raw(`and p.audience <> 'INTERNAL'`)}
    ${wall ? sql`and (p.partner_id is null or p.partner_id = ${wall.partnerId}::uuid or (${isBehind(wall, 'p')}) is not true)` : raw('')}`;
}

const together = (sides: readonly FeedScope['open'][]): FeedScope['open'] => ({
  groupIds: sides.flatMap(({ groupIds }) => [...groupIds]),
  since: sides.flatMap(({ since }) => [...since]),
  ...(sides.some(({ until }) => until) && { until: sides.flatMap(({ until }) => [...(until ?? [])]) }),
});
