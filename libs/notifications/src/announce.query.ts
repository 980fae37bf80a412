import type { Actor } from '#permissions';
import { type Statement, sql } from '#persistence';

export interface Reach {
  readonly people: number;
  readonly byMailNow: number;
}

/** Whom it would tell now. The database gives no row of anybody, and nothing to who does not moderate there. */
export const reachOf = (
  _actor: Actor,
  postId: string,
  byDefault: { readonly APP: string; readonly MAIL: string },
): Statement<Reach> => sql<Reach>`
  select people, by_mail_now as "byMailNow" from app_announcement_reach(${postId}, ${byDefault.APP}, ${byDefault.MAIL})`;

/** When it was announced; the database shows it to its readers. */
export const announcedAt = (_actor: Actor, postId: string): Statement<{ at: Date }> => sql<{ at: Date }>`
  select at from announcements where post_id = ${postId}`;

/** Once. */
export const announce = (
  actor: Actor,
  { id, groupId }: { readonly id: string; readonly groupId: string },
): Statement<{ isNew: boolean }> => sql<{
  isNew: boolean;
}>`
  with done as materialized (select app_announce(${id}) as is_new),
    audited as (insert into audit_outbox (actor_id, action, target_id, group_id)
      select ${actor.personId}::uuid, 'post.announce', ${id}::uuid, ${groupId}::uuid from done where is_new)
  select is_new as "isNew" from done`;
