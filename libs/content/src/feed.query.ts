import { type Actor, membershipFacts } from '#permissions';
import { type Fragment, raw, sql } from '#persistence';
import { FOR_ALL } from './content.js';
import { type After, type Source, type Ties, mergedPicks, past } from './merge.query.js';
import { wallOf } from './walls.js';

export type FeedOrder = 'ACTIVITY' | 'NEWEST';

/** Groups, and from when on each may be read. */
interface Since {
  readonly groupIds: readonly string[];
  readonly since: readonly string[];
  /** Until when; only where walls went down. */
  readonly until?: readonly string[];
}
/** Where a feed's posts come from. */
export interface FeedScope {
  /** Groups in which no wall limits the viewer. */
  readonly open: Since;
  /** Groups in which the viewer reads what is for all or for their own organisation. */
  readonly walled: Since;
  /** PUBLIC groups read without being a member: only what is for the network. */
  readonly network: readonly string[];
  /** Whether groups that the viewer muted are left out. */
  readonly skipsMuted: boolean;
}

/** The home feed: the viewer's own groups. */
export function homeScope(actor: Actor): FeedScope {
  return { ...sidesOf(actor, membershipFacts(actor).groups), network: [], skipsMuted: true };
}

/** One group, for a member, or for an employee who reads it without having joined. */
export function groupScope(actor: Actor, groupId: string): FeedScope {
  const isMember = membershipFacts(actor).memberOf.includes(groupId);
  const readsNetwork = !isMember && actor.kind === 'EMPLOYEE';
  const sides = sidesOf(actor, isMember ? [groupId] : []);
  return { ...sides, network: readsNetwork ? [groupId] : [], skipsMuted: false };
}

/** These groups, by whether a wall limits the viewer; where it went down, both: what is older, and what came since. */
function sidesOf(actor: Actor, groupIds: readonly string[]): Pick<FeedScope, 'open' | 'walled'> {
  const { walled, onceWalled: once } = membershipFacts(actor);
  const behind = new Set(walled);
  const open = sinceJoining(
    actor,
    groupIds.filter((id) => !behind.has(id)),
  );
  if (once.groupIds.length === 0)
    return {
      open,
      walled: sinceJoining(
        actor,
        groupIds.filter((id) => behind.has(id)),
      ),
    };
  const downAt = new Map(once.groupIds.map((id, i) => [id, once.instants[i]!]));
  const limited = groupIds.filter((id) => behind.has(id) || downAt.has(id));
  return {
    open: { ...open, since: open.groupIds.map((id, i) => downAt.get(id) ?? open.since[i]!) },
    walled: { ...sinceJoining(actor, limited), until: limited.map((id) => downAt.get(id) ?? 'infinity') },
  };
}

export function sinceJoining(actor: Actor, groupIds: readonly string[]): Since {
  const { history } = membershipFacts(actor);
  const instants = history.instants;
  const positions = new Map(history.groupIds.map((id, i) => [id, i]));
  return { groupIds, since: groupIds.map((id) => instants[positions.get(id)!]) };
}

/** The posts of a feed page. Each branch is a walk along an index whose own columns decide, so that nothing else is read. */
export function feedPicks(actor: Actor, scope: FeedScope, order: FeedOrder, after: After, rows: number): Fragment {
  const { open, walled, network } = scope;
  const ties: Ties = order === 'ACTIVITY' ? 'DESCENDING' : 'ASCENDING';
  const sources: Source[] = [];
  const add = (since: Since, whole: (arms: Fragment) => Source, brief: (arms: Fragment) => Source) => {
    if (since.groupIds.length === 0) return;
    const arms = memberArms(actor, since, scope.skipsMuted);
    // Whoever reads from a day on would walk past all that is older and was active since, one by one.
    const isDated = order === 'ACTIVITY' && since.since.some((instant) => instant !== EVER);
    sources.push(whole(isDated ? sql`select a.* from (${arms}) a where not ${hasFewSince}` : arms));
    if (isDated) sources.push(brief(sql`select a.* from (${arms}) a where ${hasFewSince}`));
  };
  const audience = actor.kind === 'EMPLOYEE' ? raw('true') : raw(`p.audience <> 'INTERNAL'`);
  const readable = sql`p.dated_at >= arm.since and ${audience}`;
  add(
    open,
    (arms) => postsOf(arms, readable, order, after),
    (arms) => fewPosts(arms, readable, raw('p.last_activity_at'), after),
  );
  const within = walled.groupIds.length > 0 ? withinWall(actor, walled) : readable;
  add(
    walled,
    (arms) => (order === 'ACTIVITY' ? behindWall(actor, arms, within, after) : postsOf(arms, within, order, after)),
    (arms) => fewPosts(arms, within, visibleActivity(actor), after),
  );
  if (network.length > 0) {
    const arms = sql`select g.group_id from unnest(${network}::uuid[]) g (group_id)`;
    sources.push(postsOf(arms, raw(`p.audience = 'NETWORK'`), order, after));
  }
  return mergedPicks(sources, ties, rows);
}

const memberArms = (actor: Actor, { groupIds, since, until }: Since, skipsMuted: boolean): Fragment => sql`
  select a.* from ${until ? sql`unnest(${groupIds}::uuid[], ${since}::timestamptz[], ${until}::timestamptz[]) a (group_id, since, until)` : sql`unnest(${groupIds}::uuid[], ${since}::timestamptz[]) a (group_id, since)`}
  ${skipsMuted ? sql`where not exists (select from subscriptions s where s.person_id = ${actor.personId} and s.group_id = a.group_id and s.level = 'MUTED')` : raw('')}`;

function postsOf(arms: Fragment, condition: Fragment, order: FeedOrder, after: After): Source {
  const byActivity = order === 'ACTIVITY';
  const at = byActivity ? 'p.last_activity_at' : 'p.dated_at';
  const ties = byActivity ? 'DESCENDING' : 'ASCENDING';
  return {
    kind: 'P',
    arms,
    branch: sql`select ${raw(at)} as at, p.id from posts p
      where p.group_id = arm.group_id and p.deleted_at is null and p.hidden_at is null and ${condition} and ${past(ties, at, 'p.id', after)}
      order by ${raw(byActivity ? `${at} desc, p.id desc` : `${at} desc, p.id`)}`,
  };
}

/** Since joining: so few that they are sorted rather than searched for along the index of activity. */
const FEW = 40;
const EVER = '-infinity';
const hasFewSince =
  raw(`(a.since > '-infinity' and (select count(*) from (select from posts q where q.group_id = a.group_id
  and q.dated_at >= a.since and q.deleted_at is null and q.hidden_at is null limit ${FEW + 1}) counted) <= ${FEW})`);

/** `offset 0` keeps the planner from looking for the latest activity first. */
const fewPosts = (arms: Fragment, condition: Fragment, activity: Fragment, after: After): Source => ({
  kind: 'P',
  arms,
  branch: sql`select y.at, y.id from (select ${activity} as at, p.id from posts p
      where p.group_id = arm.group_id and p.deleted_at is null and p.hidden_at is null and ${condition}
      order by p.dated_at desc, p.id offset 0) y
    where ${past('DESCENDING', 'y.at', 'y.id', after)} order by y.at desc, y.id desc`,
});

const visibleActivity = (actor: Actor): Fragment => sql`coalesce((select max(o.last_activity_at) from post_activity o
  where o.post_id = p.id and o.partner_key in (${FOR_ALL}, ${wallOf(actor)!.partnerId})), p.dated_at)`;

const withinWall = (
  actor: Actor,
  { until }: Since,
): Fragment => sql`p.dated_at >= arm.since and p.audience <> 'INTERNAL' ${raw(until ? 'and p.dated_at < arm.until' : '')}
  and (p.partner_id is null or p.partner_id = ${wallOf(actor)!.partnerId}::uuid)`;

/**
 * Behind a wall a post's activity is the latest of what is for all and of one's own organisation: two branches per group,
 * each giving the posts whose latest visible activity lies in it, so that none comes twice and none at another's hour.
 */
function behindWall(actor: Actor, arms: Fragment, within: Fragment, after: After): Source {
  const { partnerId } = wallOf(actor)!;
  return {
    kind: 'P',
    arms: sql`select m.*, k.own, k.other from (${arms}) m
      cross join (values (${FOR_ALL}::uuid, ${partnerId}::uuid), (${partnerId}::uuid, ${FOR_ALL}::uuid)) k (own, other)`,
    branch: sql`select a.last_activity_at as at, a.post_id as id from post_activity a join posts p on p.id = a.post_id
      where a.group_id = arm.group_id and a.partner_key = arm.own and p.deleted_at is null and p.hidden_at is null
        and ${within} and ${past('DESCENDING', 'a.last_activity_at', 'a.post_id', after)}
        and not exists (select from post_activity o where o.post_id = a.post_id and o.partner_key = arm.other
          and (o.last_activity_at, o.partner_key) > (a.last_activity_at, a.partner_key))
      order by a.last_activity_at desc, a.post_id desc`,
  };
}
