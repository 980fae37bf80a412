import { AUDIT_AREAS } from '../audit-areas.js';
import type { Rules } from '../rule-set.js';

export const auditRules: Rules = ({ actor, facts, allow }) => {
  // What happened to one's own account, and who signed in to it.
  if (actor.kind !== 'SERVICE')
    allow('read', 'AuditEntry', { targetId: actor.personId, groupId: null, area: { $in: [...AUDIT_AREAS.own] } });
  if (actor.kind !== 'EMPLOYEE') return;

  // The whole log; which group an entry is about is another question (libs/admin: a pseudonym).
  if (actor.networkRoles.includes('COMPLIANCE_OFFICER')) allow('read', 'AuditEntry');
  if (actor.networkRoles.includes('IT_ADMIN'))
    allow('read', 'AuditEntry', { groupId: null, area: { $in: [...AUDIT_AREAS.network] } });
  // Of one's own group, from when on one may read it.
  const manages = new Set(facts.manages);
  const area = { $in: [...AUDIT_AREAS.group] };
  allow('read', 'AuditEntry', { groupId: { $in: facts.whole.filter((id) => manages.has(id)) }, area });
  const dated = facts.dated.groupIds.filter((id) => manages.has(id));
  allow('read', 'AuditEntry', { groupId: { $in: dated }, area, at: { $sinceJoining: facts.dated } });
};
