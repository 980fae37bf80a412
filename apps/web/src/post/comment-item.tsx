import { lazy, useEffect, useRef, useState, type ReactNode } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { useLocation } from '@tanstack/react-router';
import { Trans } from '@lingui/react/macro';
import { EyeOff } from 'lucide-react';
import type { commentItem_comment$key } from '../__generated__/commentItem_comment.graphql.js';
import { Button } from '../ui/Button.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Pill } from '../ui/Sheet.js';
import { Skeleton } from '../ui/States.js';
import { classNames } from '../ui/class-names.js';
import { AuthorLine } from './author-line.js';
import { CommentMenu } from './comment-menu.js';
import { Reactions } from './reaction-bar.js';
import { RichText } from './rich-text.js';
import { Late } from '../ui/Late.js';
import styles from './post.module.css';

const HidingPanel = lazy(() => import('../moderation/hiding-panel.js'));
const FileCards = lazy(() => import('../files/file-cards.js'));
const CommentEdit = lazy(() => import('../composer/comment-edit.js'));

/** One answer in a thread; what answers it stands under it. */
export function CommentItem({
  comment,
  onReply,
  children,
}: {
  comment: commentItem_comment$key;
  onReply: (name: string) => void;
  children?: ReactNode;
}) {
  const { hash } = useLocation();
  const element = useRef<HTMLDivElement>(null);
  const [isEditing, setEditing] = useState(false);
  const data = useFragment(
    graphql`
      fragment commentItem_comment on Comment {
        id
        parentId
        bodyHtml
        datedAt
        editedAt
        hiddenAt
        hiddenReason
        isDeleted
        viewerCanReply
        viewerCanReact
        partner {
          id
          name
        }
        group {
          walled
        }
        thread {
          partner {
            id
          }
        }
        viewerReaction
        reactions {
          kind
          count
        }
        files {
          id
          ...fileCards_file
        }
        author {
          name
          ...authorLine_byline
        }
        ...commentMenu_comment
        ...commentEdit_comment
      }
    `,
    comment,
  );
  const isTarget = hash === data.id;
  useEffect(() => {
    if (!isTarget) return;
    element.current?.scrollIntoView({ block: 'start' });
    element.current?.focus({ preventScroll: true });
  }, [isTarget]);
  if (data.isDeleted) {
    return (
      <li className={styles.comment} id={data.id}>
        <p className={styles.deleted}>
          <Trans>Réponse supprimée</Trans>
        </p>
        {children}
      </li>
    );
  }
  return (
    <li className={styles.comment} id={data.id}>
      <div ref={element} tabIndex={-1} className={classNames(styles.commentBody, isTarget && styles.target)}>
        <AuthorLine
          byline={data.author}
          size="s"
          note={
            <>
              <RelativeTime at={data.datedAt} />
              {data.editedAt ? (
                <span>
                  <Trans>modifiée</Trans>
                </span>
              ) : null}
            </>
          }
          marks={
            <>
              {data.partner && data.group.walled && data.partner.id !== data.thread.partner?.id ? (
                <Pill tone="external">
                  <Trans>Internes et {data.partner.name}</Trans>
                </Pill>
              ) : null}
              {data.hiddenAt ? (
                <Pill tone="warn" icon={<EyeOff />}>
                  <Trans>Masquée</Trans>
                </Pill>
              ) : null}
            </>
          }
          end={<CommentMenu comment={data} onEdit={() => setEditing(true)} />}
        />
        <div className={styles.commentText}>
          {isEditing ? (
            <Late fallback={<Skeleton lines={3} />}>
              <CommentEdit comment={data} onClose={() => setEditing(false)} />
            </Late>
          ) : (
            <RichText html={data.bodyHtml} />
          )}
          {data.files.length > 0 ? (
            <Late fallback={<Skeleton lines={data.files.length} />}>
              <FileCards files={data.files} />
            </Late>
          ) : null}
          {data.hiddenAt ? (
            <>
              <p className={styles.reason}>
                <Trans>Masquée pour les autres lecteurs. Motif : {data.hiddenReason}</Trans>
              </p>
              <Late>
                <HidingPanel key={data.hiddenAt} id={data.id} />
              </Late>
            </>
          ) : null}
          <div className={styles.commentActions}>
            <Reactions target={data} kind="comment" canReact={data.viewerCanReact} />
            {data.viewerCanReply ? (
              <Button variant="quiet" size="s" onPress={() => onReply(data.author.name)}>
                <Trans>Répondre</Trans>
              </Button>
            ) : null}
          </div>
        </div>
      </div>
      {children}
    </li>
  );
}
