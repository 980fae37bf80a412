import type { Rules } from '../rule-set.js';

/**
 * Who knows of a proposal to make a group wider: its employees, and first of all those who may become members; its externals
 * where they could know of what changes. Whether it may take effect is decided by the database alone.
 */
export const wideningRules: Rules = ({ actor, facts, allow, forbid }) => {
  const { memberOf, invitedTo, manages, bannedFrom } = facts;
  const open = { state: 'OPEN' };

  if (actor.kind === 'EMPLOYEE') {
    allow('see', 'Widening', { groupId: { $in: [...memberOf] }, ...open });
    allow('see', 'Widening', { groupId: { $in: [...invitedTo] }, ...open, tellsExternals: true });
    // Of organisations and walls the group's own people alone know: whoever may come is told of the rest.
    for (const change of [{ visibility: { $ne: null } }, { joinPolicy: { $ne: null } }, { allowsExternals: true }]) {
      const wider = { ...open, ...change };
      const inGroup = { 'group.kind': 'GROUP', 'group.archivedAt': null };
      allow('see', 'Widening', { groupId: { $in: [...invitedTo] }, ...wider });
      allow('see', 'Widening', { ...wider, ...inGroup, 'group.visibility': 'PUBLIC', 'group.joinPolicy': 'OPEN' });
      allow('see', 'Widening', {
        ...wider,
        ...inGroup,
        'group.visibility': { $in: ['PUBLIC', 'PRIVATE'] },
        'group.joinPolicy': 'ON_REQUEST',
      });
    }
    // Managers also see what became of those that ended.
    allow('see', 'Widening', { groupId: { $in: [...manages] } });
    allow('answer', 'Widening', { groupId: { $in: [...memberOf] }, ...open });
    allow(['cancel', 'approve'], 'Widening', { groupId: { $in: [...manages] }, ...open });
  } else {
    allow('see', 'Widening', { groupId: { $in: [...memberOf, ...invitedTo] }, ...open, tellsExternals: true });
    if (actor.kind === 'EXTERNAL')
      allow('answer', 'Widening', { groupId: { $in: [...memberOf] }, ...open, tellsExternals: true });
  }

  forbid('see', 'Widening', { groupId: { $in: [...bannedFrom] } });
  forbid('approve', 'Widening', { objectedAt: null }, 'WIDENING_NOT_OBJECTED');
  forbid('approve', 'Widening', { approvedAt: { $ne: null } }, 'WIDENING_APPROVED');
  // Who proposes has agreed, and is not the second to decide.
  forbid(['answer', 'approve'], 'Widening', { proposedBy: actor.personId }, 'WIDENING_IS_OWN');
  forbid(['see', 'answer', 'cancel', 'approve'], 'Widening', { 'group.deletedAt': { $ne: null } });
};
