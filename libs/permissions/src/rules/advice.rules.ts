import type { Rules } from '../rule-set.js';

/** What authors hand to the community leads: that text and that reason, as long as the item is hidden and its group not SECRET. */
export const adviceRules: Rules = ({ actor, allow, forbid }) => {
  if (actor.kind !== 'EMPLOYEE' || !actor.networkRoles.includes('COMMUNITY_LEAD')) return;

  allow(['see', 'advise'], 'AdviceRequest', { endedAt: null });

  forbid('advise', 'AdviceRequest', { advisedAt: { $ne: null } }, 'ADVICE_GIVEN');
  forbid(['see', 'advise'], 'AdviceRequest', { authorId: actor.personId });
  forbid(['see', 'advise'], 'AdviceRequest', { hiddenBy: actor.personId });
  forbid(['see', 'advise'], 'AdviceRequest', { 'group.visibility': 'SECRET' });
  forbid(['see', 'advise'], 'AdviceRequest', { 'group.deletedAt': { $ne: null } });
};
