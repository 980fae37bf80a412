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
  return [
    ...member('MEMBER', facts.open, forMembers),
    ...member('MEMBER_FOR_ALL', facts.walled, { ...forMembers, partnerId: null }),
    ...(actor.partnerId ? member('MEMBER_FOR_OWN', facts.walled, { ...forMembers, partnerId: actor.partnerId }) : []),
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
