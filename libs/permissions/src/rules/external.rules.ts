import type { Rules } from '../rule-set.js';

/** The access of an external: its end, its reason, its sponsor. An IT admin sees to all, a sponsor to those whom they answer for. */
export const externalRules: Rules = ({ actor, allow, forbid }) => {
  if (actor.kind !== 'EMPLOYEE') return;
  const external = { kind: 'EXTERNAL', status: { $ne: 'ERASED' } };
  allow(['see', 'renew', 'review', 'handOver'], 'External', { ...external, sponsorId: actor.personId });
  if (actor.networkRoles.includes('IT_ADMIN'))
    allow(['see', 'renew', 'review', 'handOver', 'remove'], 'External', external);
  // Whose duty reviews are: they leave an access as it is or end it. That it lasts longer is for whoever answers for it.
  if (actor.networkRoles.includes('COMPLIANCE_OFFICER')) allow(['see', 'review'], 'External', external);
  forbid(['renew', 'review', 'remove'], 'External', { status: { $ne: 'ACTIVE' } }, 'ACCOUNT_NOT_ACTIVE');
};
