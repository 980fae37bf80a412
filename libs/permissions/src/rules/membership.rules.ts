import type { Rules } from '../rule-set.js';

export const membershipRules: Rules = ({ actor, facts, allow, forbid }) => {
  const { memberOf, moderates, manages, invitedTo, requested, open, walled } = facts;
  const among = (...ids: (readonly string[])[]) => ({ groupId: { $in: ids.flat() } });
  const everything = ['list', 'count', 'changeRole', 'remove', 'ban', 'unban', 'review'] as const;

  // One's own, while it says something: whoever was banned or has left is told no more than a stranger.
  allow(['list', 'count'], 'Membership', { personId: actor.personId, ...among(memberOf, invitedTo) });

  if (actor.kind === 'EMPLOYEE') {
    allow(['list', 'count'], 'Membership', {
      personId: actor.personId,
      ...among(requested),
      'group.visibility': { $in: ['PUBLIC', 'PRIVATE'] },
      'group.kind': 'GROUP',
    });
    allow(['list', 'count'], 'Membership', { ...among(memberOf), state: 'ACTIVE' });
    allow(['list', 'count'], 'Membership', among(moderates));
    allow(['list', 'count'], 'Membership', { state: 'ACTIVE', 'group.visibility': 'PUBLIC', 'group.kind': 'GROUP' });
    allow(['list', 'count'], 'Membership', {
      state: 'ACTIVE',
      role: 'MANAGER',
      'group.visibility': 'PRIVATE',
      'group.kind': 'GROUP',
    });
    allow('changeRole', 'Membership', { ...among(manages), state: 'ACTIVE' });
    allow('remove', 'Membership', { ...among(manages), state: { $in: ['ACTIVE', 'INVITED'] } });
    // Who may invite an employee may take the invitation back.
    allow('remove', 'Membership', { ...among(moderates), state: 'INVITED', 'person.kind': 'EMPLOYEE' });
    allow('ban', 'Membership', { ...among(manages), state: { $in: ['ACTIVE', 'INVITED', 'REQUESTED'] } });
    allow('unban', 'Membership', { ...among(manages), state: 'BANNED' });
    allow('review', 'Membership', { ...among(manages), state: 'ACTIVE', 'person.kind': 'EXTERNAL' });
  } else {
    allow(['list', 'count'], 'Membership', { ...among(open), state: 'ACTIVE' });
    allow(['list', 'count'], 'Membership', { ...among(walled), state: 'ACTIVE', 'person.kind': 'EMPLOYEE' });
    if (actor.partnerId)
      allow(['list', 'count'], 'Membership', {
        ...among(walled),
        state: 'ACTIVE',
        'person.partnerId': actor.partnerId,
      });
  }
  allow(['list', 'count'], 'Membership', { ...among(invitedTo), state: 'ACTIVE', role: 'MANAGER' });

  // Who had not agreed when the group became wider stands in no list; whoever moderates it knows them all the same.
  forbid('list', 'Membership', {
    unlistedAt: { $ne: null },
    personId: { $ne: actor.personId },
    groupId: { $nin: [...moderates] },
  });

  // Oneself one leaves; nobody removes or bans themself.
  forbid(['remove', 'ban'], 'Membership', { personId: actor.personId }, 'MEMBERSHIP_IS_OWN');
  forbid(
    ['changeRole', 'remove', 'ban', 'unban', 'review'],
    'Membership',
    { 'group.archivedAt': { $ne: null } },
    'GROUP_ARCHIVED',
  );
  forbid(['changeRole', 'remove', 'ban', 'unban', 'review'], 'Membership', { 'group.kind': 'CONVERSATION' });
  forbid(everything, 'Membership', { 'group.deletedAt': { $ne: null } });
  forbid(everything, 'Membership', { validTo: { $ne: null } });
};
