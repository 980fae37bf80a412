import { Election, ElectionCandidate, ElectionVote, GroupOrphan } from './election.entity.js';
import { GroupPartner } from './group-partner.entity.js';
import { Group } from './group.entity.js';
import { Membership } from './membership.entity.js';
import { Subscription } from './subscription.entity.js';
import { WideningAnswer } from './widening-answer.entity.js';
import { Widening } from './widening.entity.js';

/** Every table that this feature owns. */
export const GROUPS_ENTITIES = [
  Group,
  GroupPartner,
  Membership,
  Subscription,
  Widening,
  WideningAnswer,
  Election,
  ElectionCandidate,
  ElectionVote,
  GroupOrphan,
];
