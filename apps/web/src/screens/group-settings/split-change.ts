import type { GroupVisibility } from '../../ui/Visibility.js';
import type { JoinPolicy } from '../group-create/new-group.js';

interface Audience {
  visibility: GroupVisibility;
  joinPolicy: JoinPolicy;
  externalsAllowed: boolean;
  walled: boolean;
}
/** Widest first. */
const VISIBILITIES: readonly string[] = ['PUBLIC', 'PRIVATE', 'SECRET'];
const POLICIES: readonly string[] = ['OPEN', 'ON_REQUEST', 'INVITE_ONLY'];

/** Whether a choice opens something further than today, and whether it closes something. */
export function splitChange(today: Audience, choice: Audience): { isWider: boolean; isNarrower: boolean } {
  const steps = [
    VISIBILITIES.indexOf(choice.visibility) - VISIBILITIES.indexOf(today.visibility),
    POLICIES.indexOf(choice.joinPolicy) - POLICIES.indexOf(today.joinPolicy),
    Number(today.externalsAllowed) - Number(choice.externalsAllowed),
    Number(choice.walled) - Number(today.walled),
  ];
  return { isWider: steps.some((step) => step < 0), isNarrower: steps.some((step) => step > 0) };
}
