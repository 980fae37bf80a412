import type { Rules } from '../rule-set.js';

export const networkRules: Rules = ({ actor, allow }) => {
  allow('signIn', 'Network');
  allow('use', 'Own');
  if (actor.kind !== 'EMPLOYEE') return;

  allow(['browseDirectory', 'createGroup'], 'Network');
  if (actor.networkRoles.includes('OWNER') || actor.networkRoles.includes('IT_ADMIN')) allow('update', 'Network');
  if (actor.networkRoles.includes('IT_ADMIN')) {
    allow(['inviteEmployees', 'readOutbox'], 'Network');
    allow(['administer', 'sendReset'], 'Account', { status: { $ne: 'ERASED' } });
    // Nobody suspends themself, and so locks the network's last door.
    allow('suspend', 'Account', { status: 'ACTIVE', id: { $ne: actor.personId } });
    allow('reactivate', 'Account', { status: 'SUSPENDED' });
  }
};
