import type { Rules } from '../rule-set.js';

/** An open election is its voters': the employees of the group. Who stands, votes and wins is decided by the database alone. */
export const electionRules: Rules = ({ actor, facts, allow }) => {
  if (actor.kind !== 'EMPLOYEE') return;
  allow(['see', 'takePart'], 'Election', { groupId: { $in: [...facts.memberOf] }, state: 'OPEN' });
  if (actor.networkRoles.includes('COMMUNITY_LEAD')) allow('seeOrphanedGroups', 'Network');
};
