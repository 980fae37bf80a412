import type { Rules } from '../rule-set.js';
import { adviceRules } from './advice.rules.js';
import { auditRules } from './audit.rules.js';
import { breakGlassRules } from './break-glass.rules.js';
import { commentRules } from './comment.rules.js';
import { conversationRules } from './conversation.rules.js';
import { electionRules } from './election.rules.js';
import { externalRules } from './external.rules.js';
import { fileRules } from './file.rules.js';
import { groupRules } from './group.rules.js';
import { hidingRules } from './hiding.rules.js';
import { imageRules } from './image.rules.js';
import { membershipRules } from './membership.rules.js';
import { networkRoleRules } from './network-role.rules.js';
import { networkRules } from './network.rules.js';
import { personRules } from './person.rules.js';
import { postRules } from './post.rules.js';
import { reportRules } from './report.rules.js';
import { wideningRules } from './widening.rules.js';

/** The whole policy of the product. */
export const ALL_RULES: readonly Rules[] = [
  networkRules,
  networkRoleRules,
  personRules,
  externalRules,
  groupRules,
  membershipRules,
  wideningRules,
  postRules,
  commentRules,
  reportRules,
  hidingRules,
  adviceRules,
  imageRules,
  fileRules,
  conversationRules,
  auditRules,
  breakGlassRules,
  electionRules,
];
