import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Plural, Trans } from '@lingui/react/macro';
import type { latestComments_post$key } from '../__generated__/latestComments_post.graphql.js';
import { useRemoved } from '../live/removed.js';
import { ExternalTag } from '../ui/ExternalTag.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Pill } from '../ui/Sheet.js';
import { RichText } from './rich-text.js';
import styles from './post.module.css';

/** The last two answers under a post of a feed, and the way to the others. */
export function LatestComments({ post }: { post: latestComments_post$key }) {
  const removed = useRemoved();
  const { id, commentCount, partner, group, latestComments } = useFragment(
    graphql`
      fragment latestComments_post on Post {
        id
        commentCount
        partner {
          name
        }
        group {
          walled
        }
        latestComments {
          id
          bodyHtml
          datedAt
          partner {
            name
          }
          author {
            name
            company
            isExternal
          }
        }
      }
    `,
    post,
  );
  const shown = latestComments.filter((comment) => !removed.has(comment.id));
  if (shown.length === 0) return null;
  return (
    <div className={styles.latest}>
      {commentCount > shown.length ? (
        <Link to="/p/$postId" params={{ postId: id }} className={styles.allComments}>
          <Plural value={commentCount} one="Voir la réponse" other="Voir les # réponses" />
        </Link>
      ) : null}
      {shown.map((comment) => (
        <div key={comment.id} className={styles.latestComment}>
          <p className={styles.nameLine}>
            <span className={styles.name}>{comment.author.name}</span>
            {comment.author.isExternal ? <ExternalTag company={comment.author.company} /> : null}
            {comment.partner && group.walled && !partner ? (
              <Pill tone="external">
                <Trans>Internes et {comment.partner.name}</Trans>
              </Pill>
            ) : null}
            <span className={styles.meta}>
              <RelativeTime at={comment.datedAt} />
            </span>
          </p>
          <RichText html={comment.bodyHtml} />
        </div>
      ))}
    </div>
  );
}
