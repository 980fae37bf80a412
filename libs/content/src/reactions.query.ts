import { notify } from '#live';
import type { Actor } from '#permissions';
import { type Statement, sql } from '#persistence';
import type { ReactionKind } from './content.js';
import type { CommentFacts, PostFacts } from './write-context.query.js';

/** One per person and target: a second replaces the first, null takes it away. What an external feels carries their organisation. */
export function setReaction(
  actor: Actor,
  target: PostFacts | CommentFacts,
  kind: ReactionKind | null,
): Statement<object> {
  const comment = 'postId' in target ? target : null;
  const postId = comment?.postId ?? target.id;
  const partnerId = actor.partnerId ?? target.partnerId;
  const act = kind
    ? sql`insert into reactions (target_id, person_id, kind, post_id, comment_id, group_id, partner_id)
        values (${target.id}, ${actor.personId}, ${kind}, ${postId}, ${comment?.id ?? null}, ${target.groupId}, ${partnerId})
        on conflict (target_id, person_id) do update set kind = excluded.kind, at = app_now() returning target_id`
    : sql`delete from reactions where target_id = ${target.id} and person_id = ${actor.personId} returning target_id`;
  const event = {
    kind: 'REACTIONS_CHANGED' as const,
    groupId: target.groupId,
    postId,
    commentId: comment?.id ?? null,
    partnerId,
  };
  return sql`with done as (${act}) select app_recount_reactions(${postId}, ${comment?.id ?? null}), ${notify(event)} from done`;
}
