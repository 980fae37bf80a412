import type { Catalogue } from '#permissions';
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
  'NOTIFIED',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Ids and facts of rights, never content. */
export interface LiveEvent {
  readonly kind: ActivityKind;
  readonly groupId?: string | null;
  readonly postId?: string | null;
  readonly commentId?: string | null;
  /** PERMISSIONS_CHANGED: whose. NOTIFIED: who is told, of the thing named beside. */
  readonly personId?: string | null;
  /** To which organisation that which happened belongs, where it is narrower than its item: a reaction's. */
  readonly partnerId?: string | null;
  /** The columns that decide its rights, as they were before: whoever could read it then is told that it is gone. */
  readonly before?: Readonly<Record<string, unknown>> | null;
  /** GROUP_CHANGED: what one must be able to do in the group to know of it; without, all who know the group. */
  readonly knownBy?: Catalogue['Group'] | null;
  /** GROUP_CHANGED: the memberships that it is about, as they were and are: told to whom the list of members tells one of them. */
  readonly members?: readonly (Readonly<Record<string, unknown>> & { readonly state: string })[] | null;
  /** PERMISSIONS_CHANGED: nothing of it changes what others than employees see. */
  readonly forEmployees?: boolean;
}

/** A value of a SELECT: the event reaches every process when the transaction commits, and nobody if it does not. */
export const notify = (event: LiveEvent): Fragment => sql`pg_notify(${LIVE_CHANNEL}, ${JSON.stringify(event)})`;
