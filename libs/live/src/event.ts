import { type Fragment, sql } from '#persistence';

export const LIVE_CHANNEL = 'entrenous';

export const ACTIVITY_KINDS = [
  'POST_PUBLISHED',
  'POST_CHANGED',
  'POST_REMOVED',
  'COMMENT_ADDED',
  'COMMENT_CHANGED',
  'COMMENT_REMOVED',
  'REACTIONS_CHANGED',
  'GROUP_CHANGED',
  'PERMISSIONS_CHANGED',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Ids and facts of rights, never content. */
export interface LiveEvent {
  readonly kind: ActivityKind;
  readonly groupId?: string | null;
  readonly postId?: string | null;
  readonly commentId?: string | null;
  /** PERMISSIONS_CHANGED: whose. */
  readonly personId?: string | null;
  /** To which organisation that which happened belongs, where it is narrower than its item: a reaction's. */
  readonly partnerId?: string | null;
  /** The item's columns that decide its rights, as they were before: whoever could read it then is told that it is gone. */
  readonly before?: Readonly<Record<string, unknown>> | null;
}

/** A value of a SELECT: the event reaches every process when the transaction commits, and nobody if it does not. */
export const notify = (event: LiveEvent): Fragment => sql`pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(event)})`;
