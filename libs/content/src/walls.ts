import { type Actor, membershipFacts } from '#permissions';

/** What decides whether something stands behind a wall. */
export interface Walled {
  readonly groupId: string;
}

/** Whether the viewer reads this behind a wall: what is for all and for their own organisation, and of nobody else. */
export const isBehindWall = (actor: Actor, { groupId }: Walled): boolean =>
  membershipFacts(actor).walled.includes(groupId);
