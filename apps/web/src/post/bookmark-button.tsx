import { graphql, useFragment } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import { Bookmark, BookmarkCheck } from 'lucide-react';
import type { bookmarkButtonAddMutation } from '../__generated__/bookmarkButtonAddMutation.graphql.js';
import type { bookmarkButtonRemoveMutation } from '../__generated__/bookmarkButtonRemoveMutation.graphql.js';
import type { bookmarkButton_post$key } from '../__generated__/bookmarkButton_post.graphql.js';
import { useQuickAction } from '../forms/use-action.js';
import { Button } from '../ui/Button.js';
import styles from './post.module.css';

/** Keeps a post for later; only I know. */
export function BookmarkButton({ post }: { post: bookmarkButton_post$key }) {
  const { id, viewerHasBookmarked: isKept } = useFragment(
    graphql`
      fragment bookmarkButton_post on Post {
        id
        viewerHasBookmarked
      }
    `,
    post,
  );
  const add = useQuickAction<bookmarkButtonAddMutation>(graphql`
    mutation bookmarkButtonAddMutation($input: PostInput!) @raw_response_type {
      bookmarkAdd(input: $input) {
        post {
          id
          viewerHasBookmarked
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const remove = useQuickAction<bookmarkButtonRemoveMutation>(graphql`
    mutation bookmarkButtonRemoveMutation($input: PostInput!) @raw_response_type {
      bookmarkRemove(input: $input) {
        post {
          id
          viewerHasBookmarked
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);

  function toggle() {
    const payload = { post: { id, viewerHasBookmarked: !isKept }, userErrors: [] };
    const variables = { input: { postId: id } };
    if (isKept) void remove(variables, { optimisticResponse: { bookmarkRemove: payload } });
    else void add(variables, { optimisticResponse: { bookmarkAdd: payload } });
  }

  return (
    <span className={isKept ? styles.pressed : undefined}>
      <Button
        variant="quiet"
        size="s"
        icon={isKept ? <BookmarkCheck /> : <Bookmark />}
        aria-pressed={isKept}
        onPress={toggle}
      >
        {isKept ? <Trans>Gardé</Trans> : <Trans>Garder</Trans>}
      </Button>
    </span>
  );
}
