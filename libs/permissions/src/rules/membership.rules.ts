import type { Rules } from '../rule-set.js';

export const membershipRules: Rules = ({ actor, facts, allow, forbid }) => {
  allow('list', 'Membership', { personId: actor.personId });

  if (actor.kind === 'EMPLOYEE') {
    allow('list', 'Membership', { groupId: { $in: [...facts.memberOf] }, state: 'ACTIVE' });
    allow('list', 'Membership', { groupId: { $in: [...facts.moderates] } });
    allow('list', 'Membership', { state: 'ACTIVE', 'group.visibility': 'PUBLIC' });
    allow('list', 'Membership', { state: 'ACTIVE', role: 'MANAGER', 'group.visibility': 'PRIVATE' });
    allow(['changeRole', 'remove', 'ban'], 'Membership', { groupId: { $in: [...facts.manages] } });
  } else {
    allow('list', 'Membership', { groupId: { $in: [...facts.open] }, state: 'ACTIVE' });
    allow('list', 'Membership', { groupId: { $in: [...facts.walled] }, state: 'ACTIVE', 'person.kind': 'EMPLOYEE' });
    if (actor.partnerId) {
      allow('list', 'Membership', {
        groupId: { $in: [...facts.walled] },
        state: 'ACTIVE',
        'person.partnerId': actor.partnerId,
      });
    }
  }
  allow('list', 'Membership', { groupId: { $in: [...facts.invitedTo] }, state: 'ACTIVE', role: 'MANAGER' });

  // An external is READER or CONTRIBUTOR, never more.
  forbid('changeRole', 'Membership', { state: { $ne: 'ACTIVE' } });
  forbid(['changeRole', 'remove', 'ban'], 'Membership', { 'group.archivedAt': { $ne: null } }, 'GROUP_ARCHIVED');
  forbid(['list', 'changeRole', 'remove', 'ban'], 'Membership', { 'group.deletedAt': { $ne: null } });
  forbid(['list', 'changeRole', 'remove', 'ban'], 'Membership', { validTo: { $ne: null } });
};
