import { graphql, useFragment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { pinnedPosts_group$key } from '../../__generated__/pinnedPosts_group.graphql.js';
import { PostCard } from '../../post/post-card.js';
import styles from './group.module.css';

/** What the moderators keep at the head of the group. */
export function PinnedPosts({ group }: { group: pinnedPosts_group$key }) {
  const { t } = useLingui();
  const { pinned } = useFragment(
    graphql`
      fragment pinnedPosts_group on Group {
        pinned {
          id
          pinnedAt
          ...postCard_post
        }
      }
    `,
    group,
  );
  const shown = pinned.filter(({ pinnedAt }) => pinnedAt);
  if (shown.length === 0) return null;
  return (
    <section aria-label={t`Publications épinglées`} className={styles.feed}>
      {shown.map((post) => (
        <PostCard key={post.id} post={post} isInGroup />
      ))}
    </section>
  );
}
