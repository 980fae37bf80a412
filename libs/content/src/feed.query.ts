import { type Actor, membershipFacts } from '#permissions';
import { type Fragment, raw, sql } from '#persistence';
import { FOR_ALL } from './content.js';
import { type After, type Source, type Ties, mergedPicks, past } from './merge.query.js';
import { wallOf } from './page.query.js';

export type FeedOrder = 'ACTIVITY' | 'NEWEST';

/** Groups, and from when on each may be read. */
interface Since {
  readonly groupIds: readonly string[];
  readonly since: readonly string[];
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
  const { open, walled } = membershipFacts(actor);
  return { open: sinceJoining(actor, open), walled: sinceJoining(actor, walled), network: [], skipsMuted: true };
}

/** One group, for a member, or for an employee who reads it without having joined. */
export function groupScope(actor: Actor, groupId: string): FeedScope {
  const { open, walled } = membershipFacts(actor);
  const only = (ids: readonly string[]) => sinceJoining(actor, ids.includes(groupId) ? [groupId] : []);
  const isMember = open.includes(groupId) || walled.includes(groupId);
  const readsNetwork = !isMember && actor.kind === 'EMPLOYEE';
  return { open: only(open), walled: only(walled), network: readsNetwork ? [groupId] : [], skipsMuted: false };
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
  add(
    walled,
    (arms) => (order === 'ACTIVITY' ? behindWall(actor, arms, after) : postsOf(arms, withinWall(actor), order, after)),
    (arms) => fewPosts(arms, withinWall(actor), visibleActivity(actor), after),
  );
  if (network.length > 0) {
    const arms = sql`select g.group_id from unnest(${network}::uuid[]) g (group_id)`;
    sources.push(postsOf(arms, raw(`p.audience = 'NETWORK'`), order, after));
  }
  return mergedPicks(sources, ties, rows);
}

const memberArms = (actor: Actor, { groupIds, since }: Since, skipsMuted: boolean): Fragment => sql`
  select a.group_id, a.since from unnest(${groupIds}::uuid[], ${since}::timestamptz[]) a (group_id, since)
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

const withinWall = (actor: Actor): Fragment => sql`p.dated_at >= arm.since and p.audience <> 'INTERNAL'
  and (p.partner_id is null or p.partner_id = ${wallOf(actor)!.partnerId}::uuid)`;

/**
 * Behind a wall a post's activity is the latest of what is for all and of one's own organisation: two branches per group,
 * each giving the posts whose latest visible activity lies in it, so that none comes twice and none at another's hour.
 */
function behindWall(actor: Actor, arms: Fragment, after: After): Source {
  const { partnerId } = wallOf(actor)!;
  return {
    kind: 'P',
    arms: sql`select m.group_id, m.since, k.own, k.other from (${arms}) m
      cross join (values (${FOR_ALL}::uuid, ${partnerId}::uuid), (${partnerId}::uuid, ${FOR_ALL}::uuid)) k (own, other)`,
    branch: sql`select a.last_activity_at as at, a.post_id as id from post_activity a join posts p on p.id = a.post_id
      where a.group_id = arm.group_id and a.partner_key = arm.own and p.deleted_at is null and p.hidden_at is null
        and ${withinWall(actor)} and ${past('DESCENDING', 'a.last_activity_at', 'a.post_id', after)}
        and not exists (select from post_activity o where o.post_id = a.post_id and o.partner_key = arm.other
          and (o.last_activity_at, o.partner_key) > (a.last_activity_at, a.partner_key))
      order by a.last_activity_at desc, a.post_id desc`,
  };
}
