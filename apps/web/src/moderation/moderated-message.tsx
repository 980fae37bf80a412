import { graphql, useFragment } from 'react-relay/hooks';
import { Trans } from '@lingui/react/macro';
import type { moderatedMessage_message$key } from '../__generated__/moderatedMessage_message.graphql.js';
import { AuthorLine } from '../post/author-line.js';
import { RichText } from '../post/rich-text.js';
import { TextLink } from '../ui/Page.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import styles from './moderation.module.css';

/** The message that is spoken of, in the queue of those who moderate. */
export function ModeratedMessage({ message }: { message: moderatedMessage_message$key }) {
  const data = useFragment(
    graphql`
      fragment moderatedMessage_message on Message {
        __typename
        id
        bodyHtml
        datedAt
        author {
          ...authorLine_byline
        }
        thread {
          id
          title
        }
      }
    `,
    message,
  );
  const { thread } = data;
  return (
    <div className={styles.message}>
      <AuthorLine
        byline={data.author}
        size="s"
        note={
          <>
            <RelativeTime at={data.datedAt} />
            <TextLink
              to="/p/$postId"
              params={{ postId: thread.id }}
              hash={data.__typename === 'Comment' ? data.id : undefined}
            >
              <Trans>Voir dans son fil</Trans>
            </TextLink>
          </>
        }
      />
      {thread.title ? (
        <p className={styles.messageTitle}>
          {data.__typename === 'Comment' ? <Trans>En réponse à « {thread.title} »</Trans> : thread.title}
        </p>
      ) : null}
      <RichText html={data.bodyHtml} />
    </div>
  );
}
