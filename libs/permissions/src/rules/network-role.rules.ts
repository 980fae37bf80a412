import type { Rules } from '../rule-set.js';

/** Owners appoint and withdraw; IT admins see who may do what to accounts; everybody knows their own. No role opens content. */
export const networkRoleRules: Rules = ({ actor, allow }) => {
  allow('see', 'NetworkRoleGrant', { personId: actor.personId });
  if (actor.kind !== 'EMPLOYEE') return;

  if (actor.networkRoles.includes('IT_ADMIN')) allow('see', 'NetworkRoleGrant');
  if (actor.networkRoles.includes('OWNER')) {
    allow(['see', 'withdraw'], 'NetworkRoleGrant');
    allow('appoint', 'Network');
  }
};
