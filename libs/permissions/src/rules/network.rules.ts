import type { Rules } from '../rule-set.js';

export const networkRules: Rules = ({ actor, allow, forbid }) => {
  allow('signIn', 'Network');
  allow('use', 'Own');
  if (actor.kind !== 'EMPLOYEE') return;

  allow(['browseDirectory', 'createGroup', 'seeDataPlace'], 'Network');
  if (actor.networkRoles.includes('OWNER') || actor.networkRoles.includes('IT_ADMIN')) allow('update', 'Network');
  // The log of the network, beyond what is about oneself and one's own groups: its rows ask for themselves.
  if (actor.networkRoles.includes('COMPLIANCE_OFFICER')) allow('readAuditLog', 'Network');
  if (actor.networkRoles.includes('IT_ADMIN')) {
    allow(['readAuditLog', 'inviteEmployees', 'readOutbox', 'seeSecretStorage', 'seeDataDetails'], 'Network');
    // Employees by a directory or a list: never externals, roles or memberships.
    allow('provision', 'Network');
    allow(['administer', 'suspend', 'reactivate', 'sendReset', 'sendFactorsReset', 'endSessions'], 'Account', {
      status: { $ne: 'ERASED' },
    });
    // Nobody suspends themself, and so locks the network's last door.
    forbid('suspend', 'Account', { id: actor.personId }, 'ACCOUNT_IS_OWN');
    // Of one's own factors one disposes by proving to be oneself, like everybody.
    forbid('sendFactorsReset', 'Account', { id: actor.personId }, 'ACCOUNT_IS_OWN');
    forbid(
      ['suspend', 'sendReset', 'sendFactorsReset', 'endSessions'],
      'Account',
      { status: { $ne: 'ACTIVE' } },
      'ACCOUNT_NOT_ACTIVE',
    );
    forbid(['sendReset', 'sendFactorsReset'], 'Account', { email: null }, 'ACCOUNT_WITHOUT_ADDRESS');
    forbid('reactivate', 'Account', { status: { $ne: 'SUSPENDED' } }, 'ACCOUNT_NOT_SUSPENDED');
  }
};
