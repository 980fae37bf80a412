import type { ActorFacts } from '../actor.js';
import type { MembershipFacts } from '../membership-facts.js';

/**
 * Who reads an item: the same sentence for posts and comments (permissions: 'Seeing', second column, and walls), as one set
 * of conditions per road. `datedAt` is the column that says when the item was written: a comment has that of its post.
 */
export function readingRoads(actor: ActorFacts, facts: MembershipFacts, datedAt: 'datedAt' | 'post.datedAt'): object[] {
  const member = (groups: readonly string[], limits: object = {}) => {
    const readable = new Set(groups);
    const whole = facts.whole.filter((id) => readable.has(id));
    const dated = facts.dated.groupIds.filter((id) => readable.has(id));
    return [
      { groupId: { $in: whole }, ...limits },
      { groupId: { $in: dated }, ...limits, [datedAt]: { $sinceJoining: facts.dated } },
    ];
  };
  if (actor.kind === 'EMPLOYEE') {
    const ofNetworkPost = datedAt === 'post.datedAt' ? { 'post.audience': 'NETWORK' } : {};
    return [...member(facts.memberOf), { audience: 'NETWORK', 'group.visibility': 'PUBLIC', ...ofNetworkPost }];
  }
  const forMembers = { audience: { $in: ['NETWORK', 'MEMBERS'] } };
  return [
    ...member(facts.open, forMembers),
    ...member(facts.walled, { ...forMembers, partnerId: null }),
    ...(actor.partnerId ? member(facts.walled, { ...forMembers, partnerId: actor.partnerId }) : []),
  ];
}

/** Hidden items are read by their author, the moderators and the managers; deleted ones by no one. */
export function goneConditions(actor: ActorFacts, facts: MembershipFacts): object[] {
  return [
    { deletedAt: { $ne: null } },
    { 'group.deletedAt': { $ne: null } },
    { hiddenAt: { $ne: null }, authorId: { $ne: actor.personId }, groupId: { $nin: [...facts.moderates] } },
  ];
}
