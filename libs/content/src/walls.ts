import { type Actor, type PerGroup, membershipFacts } from '#permissions';
import { type Fragment, raw, sql } from '#persistence';
import { FOR_ALL } from './content.js';

/** What decides whether something stands behind a wall. */
export interface Walled {
  readonly groupId: string;
  /** Of a post; what hangs on it counts as written with it. */
  readonly datedAt: string;
}

/** Whether the viewer reads this behind a wall: what is for all and for their own organisation, and of nobody else. */
export function isBehindWall(actor: Actor, { groupId, datedAt }: Walled): boolean {
  const { walled, onceWalled } = membershipFacts(actor);
  return walled.includes(groupId) || (onceWalled.groupIds.includes(groupId) && !onceWalled.includes(groupId, datedAt));
}

/** Where a wall limits the viewer: whatever is counted is counted over what is for all or for one's own organisation. */
export interface Wall {
  readonly groupIds: readonly string[];
  /** Where walls went down: what is older. */
  readonly once: PerGroup;
  readonly partnerId: string;
}
/** Null for who stands behind none. */
export function wallOf(actor: Actor): Wall | null {
  const { walled, onceWalled } = membershipFacts(actor);
  if (walled.length + onceWalled.groupIds.length === 0) return null;
  return { groupIds: walled, once: onceWalled, partnerId: actor.partnerId ?? FOR_ALL };
}

/** Whether this row of `posts` stands behind it: true, false or null. */
export const isBehind = ({ groupIds, once }: Wall, post: string): Fragment =>
  once.groupIds.length === 0
    ? sql`${raw(post)}.group_id = any (${groupIds}::uuid[])`
    : sql`(${raw(post)}.group_id = any (${groupIds}::uuid[])
        or ${raw(post)}.dated_at < (${once.instants}::timestamptz[])[array_position(${once.groupIds}::uuid[], ${raw(post)}.group_id)])`;
