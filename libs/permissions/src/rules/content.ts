import type { Actor } from '../actor.js';
import type { MembershipFacts } from '../membership-facts.js';

/**
 * Who reads an item: the same sentence for posts and comments (permissions: 'Seeing', second column, and walls).
 * One set of conditions per road; `historyFrom` is compared with `datedAt`.
 */
export function readingRoads(actor: Actor, facts: MembershipFacts): object[] {
  const sinceJoining = { datedAt: { $sinceJoining: facts.history } };
  if (actor.kind === 'EMPLOYEE') {
    return [
      { groupId: { $in: [...facts.memberOf] }, ...sinceJoining },
      { audience: 'NETWORK', 'group.visibility': 'PUBLIC' },
    ];
  }
  const forMembers = { audience: { $in: ['NETWORK', 'MEMBERS'] }, ...sinceJoining };
  const walled = { groupId: { $in: [...facts.walled] }, ...forMembers };
  return [
    { groupId: { $in: [...facts.open] }, ...forMembers },
    { ...walled, partnerId: null },
    ...(actor.partnerId ? [{ ...walled, partnerId: actor.partnerId }] : []),
  ];
}

/** Hidden items are read by their author, the moderators and the managers; deleted ones by no one. */
export function goneConditions(actor: Actor, facts: MembershipFacts): object[] {
  return [
    { deletedAt: { $ne: null } },
    { 'group.deletedAt': { $ne: null } },
    { hiddenAt: { $ne: null }, authorId: { $ne: actor.personId }, groupId: { $nin: [...facts.moderates] } },
  ];
}
