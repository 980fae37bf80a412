import type { ActorFacts } from '../actor.js';
import type { MembershipFacts } from '../membership-facts.js';
import type { RuleName } from '../rule-names.js';

type Named = readonly [RuleName, object];

/**
 * Who reads an item: the same sentence for posts and comments (permissions: 'Seeing', second column, and walls), as one set
 * of conditions per road. `datedAt` is the column that says when the item was written: a comment has that of its post.
 */
export function readingRoads(actor: ActorFacts, facts: MembershipFacts, datedAt: 'datedAt' | 'post.datedAt'): Named[] {
  const member = (name: RuleName, groups: readonly string[], limits: object = {}): Named[] => {
    const readable = new Set(groups);
    const whole = facts.whole.filter((id) => readable.has(id));
    const dated = facts.dated.groupIds.filter((id) => readable.has(id));
    return [
      [name, { groupId: { $in: whole }, ...limits }],
      [name, { groupId: { $in: dated }, ...limits, [datedAt]: { $sinceJoining: facts.dated } }],
    ];
  };
  if (actor.kind === 'EMPLOYEE') {
    const ofNetworkPost = datedAt === 'post.datedAt' ? { 'post.audience': 'NETWORK' } : {};
    return [
      ...member('MEMBER', facts.memberOf),
      ['PUBLIC_GROUP', { audience: 'NETWORK', 'group.visibility': 'PUBLIC', ...ofNetworkPost }],
    ];
  }
  const forMembers = { audience: { $in: ['NETWORK', 'MEMBERS'] } };
  const behindWalls = (groups: readonly string[], limits: object = {}): Named[] => [
    ...member('MEMBER_FOR_ALL', groups, { ...forMembers, partnerId: null, ...limits }),
    ...(actor.partnerId
      ? member('MEMBER_FOR_OWN', groups, { ...forMembers, partnerId: actor.partnerId, ...limits })
      : []),
  ];
  const once = facts.onceWalled.groupIds;
  if (once.length === 0) return [...member('MEMBER', facts.open, forMembers), ...behindWalls(facts.walled)];

  // Where walls went down: all from then on; of before, what one read then, and of threads what hangs on it.
  const ofPosts =
    datedAt === 'datedAt' ? [{}] : [...new Set([null, actor.partnerId])].map((of) => ({ 'post.partnerId': of }));
  return [
    ...member(
      'MEMBER',
      facts.open.filter((id) => !once.includes(id)),
      forMembers,
    ),
    ['MEMBER', { groupId: { $in: [...once] }, ...forMembers, [datedAt]: { $sinceJoining: facts.onceWalled } }],
    ...behindWalls(facts.walled),
    ...ofPosts.flatMap((ofPost) => behindWalls(once, ofPost)),
  ];
}

/** Hidden items are read by their author, the moderators and the managers; deleted ones by no one. */
export function goneConditions(actor: ActorFacts, facts: MembershipFacts): Named[] {
  return [
    ['ITEM_DELETED', { deletedAt: { $ne: null } }],
    ['GROUP_DELETED', { 'group.deletedAt': { $ne: null } }],
    [
      'ITEM_HIDDEN',
      { hiddenAt: { $ne: null }, authorId: { $ne: actor.personId }, groupId: { $nin: [...facts.moderates] } },
    ],
  ];
}

/** Those of these groups that the actor reads, as conditions on a row's `groupId` and `datedAt`: the whole of some, others from joining on. */
export function placesIn(facts: MembershipFacts, groups: readonly string[]): object[] {
  const wanted = new Set(groups);
  return [
    { groupId: { $in: facts.whole.filter((id) => wanted.has(id)) } },
    {
      groupId: { $in: facts.dated.groupIds.filter((id) => wanted.has(id)) },
      datedAt: { $sinceJoining: facts.dated },
    },
  ];
}
