import type { Rules } from '../rule-set.js';

/**
 * Officers ask and decide, an owner where no other officer could; never who asked, nor whom it is about: to them it does not
 * exist. What it opens, and until when, is decided by the database alone.
 */
export const breakGlassRules: Rules = ({ actor, allow, forbid }) => {
  if (actor.kind !== 'EMPLOYEE') return;
  const isOfficer = actor.networkRoles.includes('COMPLIANCE_OFFICER');
  if (isOfficer) {
    allow('requestBreakGlass', 'Network');
    allow(['see', 'decide', 'end'], 'BreakGlass');
    allow('read', 'BreakGlass', { requestedBy: actor.personId });
  }
  if (actor.networkRoles.includes('OWNER')) allow(['see', 'decide', 'end'], 'BreakGlass', { byOwners: true });

  forbid('decide', 'BreakGlass', { requestedBy: actor.personId }, 'BREAK_GLASS_IS_OWN');
  forbid('decide', 'BreakGlass', { decision: { $ne: null } }, 'BREAK_GLASS_DECIDED');
  forbid('read', 'BreakGlass', { decision: null }, 'BREAK_GLASS_NOT_APPROVED');
  forbid('read', 'BreakGlass', { decision: 'REFUSED' }, 'BREAK_GLASS_NOT_APPROVED');
  // By who asked, or who approved.
  forbid('end', 'BreakGlass', { requestedBy: { $ne: actor.personId }, decidedBy: { $ne: actor.personId } });
  forbid('end', 'BreakGlass', { decision: 'REFUSED' }, 'BREAK_GLASS_OVER');
  forbid(['decide', 'read', 'end'], 'BreakGlass', { endedAt: { $ne: null } }, 'BREAK_GLASS_OVER');
  forbid(['see', 'decide', 'read', 'end'], 'BreakGlass', { concerns: { $elemMatch: { personId: actor.personId } } });
};
