import type { Rules } from '../rule-set.js';
import { placesIn } from './content.js';

/**
 * Reports are for those who moderate the group, except whoever wrote what is reported: they neither see nor answer it. Where
 * nobody else moderates, it waits until somebody does.
 */
export const reportRules: Rules = ({ actor, facts, allow, forbid }) => {
  for (const place of placesIn(facts, facts.moderates)) allow(['see', 'answer'], 'ReportCase', place);

  forbid(['see', 'answer'], 'ReportCase', { authorId: actor.personId });
  forbid('answer', 'ReportCase', { state: { $ne: 'OPEN' } }, 'REPORT_ANSWERED');
  forbid('answer', 'ReportCase', { 'group.archivedAt': { $ne: null } }, 'GROUP_ARCHIVED');
  forbid(['see', 'answer'], 'ReportCase', { 'group.deletedAt': { $ne: null } });
};
