import { graphql } from 'relay-runtime';
import type { useCommentActsDeleteMutation } from '../__generated__/useCommentActsDeleteMutation.graphql.js';
import type { useCommentActsHideMutation } from '../__generated__/useCommentActsHideMutation.graphql.js';
import type { useCommentActsRestoreMutation } from '../__generated__/useCommentActsRestoreMutation.graphql.js';
import type { useCommentActsUnhideMutation } from '../__generated__/useCommentActsUnhideMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';

/** What a comment's menu can do; each resolves with null when the server refused, which was then said. */
export function useCommentActs(commentId: string) {
  const remove = useQuickAction<useCommentActsDeleteMutation>(graphql`
    mutation useCommentActsDeleteMutation($input: CommentInput!) {
      commentDelete(input: $input) {
        deletedCommentId
        comment {
          ...commentItem_comment
        }
        post {
          id
          commentCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const restore = useQuickAction<useCommentActsRestoreMutation>(graphql`
    mutation useCommentActsRestoreMutation($input: CommentInput!) {
      commentRestore(input: $input) {
        comment {
          ...commentItem_comment
        }
        post {
          id
          commentCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const hide = useQuickAction<useCommentActsHideMutation>(graphql`
    mutation useCommentActsHideMutation($input: CommentReasonInput!) {
      commentHide(input: $input) {
        comment {
          ...commentItem_comment
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const unhide = useQuickAction<useCommentActsUnhideMutation>(graphql`
    mutation useCommentActsUnhideMutation($input: CommentInput!) {
      commentUnhide(input: $input) {
        comment {
          ...commentItem_comment
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const input = { commentId };
  return {
    remove: () => remove({ input }),
    restore: () => restore({ input }),
    hide: (reason: string) => hide({ input: { commentId, reason } }),
    unhide: () => unhide({ input }),
  };
}
