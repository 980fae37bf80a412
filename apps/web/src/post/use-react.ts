import { graphql } from 'relay-runtime';
import type { useReactClearMutation } from '../__generated__/useReactClearMutation.graphql.js';
import type { useReactSetMutation } from '../__generated__/useReactSetMutation.graphql.js';
import type { ReactionKind } from '../__generated__/reactionBar_post.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { countsAfter, type ReactionCount } from './reactions.js';

export interface Reactable {
  readonly id: string;
  readonly reactions: readonly ReactionCount[];
  readonly viewerReaction?: ReactionKind | null;
}

/** Sets or takes back my reaction: shown in the same frame, taken back with a message when the server refuses. */
export function useReact(kindOfTarget: 'post' | 'comment') {
  const set = useQuickAction<useReactSetMutation>(graphql`
    mutation useReactSetMutation($input: ReactionSetInput!) @raw_response_type {
      reactionSet(input: $input) {
        post {
          id
          viewerReaction
          reactions {
            kind
            count
          }
        }
        comment {
          id
          viewerReaction
          reactions {
            kind
            count
          }
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const clear = useQuickAction<useReactClearMutation>(graphql`
    mutation useReactClearMutation($input: ReactionClearInput!) @raw_response_type {
      reactionClear(input: $input) {
        post {
          id
          viewerReaction
          reactions {
            kind
            count
          }
        }
        comment {
          id
          viewerReaction
          reactions {
            kind
            count
          }
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  return (target: Reactable, kind: ReactionKind) => {
    const current = target.viewerReaction ?? null;
    const next = current === kind ? null : kind;
    const changed = { id: target.id, viewerReaction: next, reactions: countsAfter(target.reactions, current, next) };
    const payload = {
      post: kindOfTarget === 'post' ? changed : null,
      comment: kindOfTarget === 'comment' ? changed : null,
      userErrors: [],
    };
    if (next)
      return set({ input: { targetId: target.id, kind: next } }, { optimisticResponse: { reactionSet: payload } });
    return clear({ input: { targetId: target.id } }, { optimisticResponse: { reactionClear: payload } });
  };
}
