import { graphql } from 'relay-runtime';
import type { usePostActsCloseMutation } from '../__generated__/usePostActsCloseMutation.graphql.js';
import type { usePostActsDeleteMutation } from '../__generated__/usePostActsDeleteMutation.graphql.js';
import type { usePostActsHideMutation } from '../__generated__/usePostActsHideMutation.graphql.js';
import type { usePostActsNarrowMutation } from '../__generated__/usePostActsNarrowMutation.graphql.js';
import type { usePostActsPinMutation } from '../__generated__/usePostActsPinMutation.graphql.js';
import type { usePostActsReopenMutation } from '../__generated__/usePostActsReopenMutation.graphql.js';
import type { usePostActsRestoreMutation } from '../__generated__/usePostActsRestoreMutation.graphql.js';
import type { usePostActsUnhideMutation } from '../__generated__/usePostActsUnhideMutation.graphql.js';
import type { usePostActsUnpinMutation } from '../__generated__/usePostActsUnpinMutation.graphql.js';
import { useQuickAction } from '../forms/use-action.js';

/** What a post's menu can do; each resolves with null when the server refused, which was then said. */
export function usePostActs(postId: string) {
  const remove = useQuickAction<usePostActsDeleteMutation>(graphql`
    mutation usePostActsDeleteMutation($input: PostInput!) {
      postDelete(input: $input) {
        deletedPostId
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const restore = useQuickAction<usePostActsRestoreMutation>(graphql`
    mutation usePostActsRestoreMutation($input: PostInput!) {
      postRestore(input: $input) {
        post {
          ...postCard_post
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const pin = useQuickAction<usePostActsPinMutation>(graphql`
    mutation usePostActsPinMutation($input: PostInput!) {
      postPin(input: $input) {
        post {
          ...postCard_post
          group {
            pinned {
              ...postCard_post
            }
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
  const unpin = useQuickAction<usePostActsUnpinMutation>(graphql`
    mutation usePostActsUnpinMutation($input: PostInput!) {
      postUnpin(input: $input) {
        post {
          ...postCard_post
          group {
            pinned {
              ...postCard_post
            }
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
  const close = useQuickAction<usePostActsCloseMutation>(graphql`
    mutation usePostActsCloseMutation($input: PostReasonInput!) {
      postClose(input: $input) {
        post {
          ...postCard_post
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const reopen = useQuickAction<usePostActsReopenMutation>(graphql`
    mutation usePostActsReopenMutation($input: PostInput!) {
      postReopen(input: $input) {
        post {
          ...postCard_post
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const hide = useQuickAction<usePostActsHideMutation>(graphql`
    mutation usePostActsHideMutation($input: PostReasonInput!) {
      postHide(input: $input) {
        post {
          ...postCard_post
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const unhide = useQuickAction<usePostActsUnhideMutation>(graphql`
    mutation usePostActsUnhideMutation($input: PostInput!) {
      postUnhide(input: $input) {
        post {
          ...postCard_post
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const narrow = useQuickAction<usePostActsNarrowMutation>(graphql`
    mutation usePostActsNarrowMutation($input: PostNarrowInput!) {
      postNarrow(input: $input) {
        post {
          ...postCard_post
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const input = { postId };
  return {
    remove: () => remove({ input }),
    restore: () => restore({ input }),
    pin: () => pin({ input }),
    unpin: () => unpin({ input }),
    close: (reason: string) => close({ input: { postId, reason } }),
    reopen: () => reopen({ input }),
    hide: (reason: string) => hide({ input: { postId, reason } }),
    unhide: () => unhide({ input }),
    narrow: () => narrow({ input: { postId, audience: 'INTERNAL' } }),
    address: (partnerId: string) => narrow({ input: { postId, partnerId } }),
  };
}
