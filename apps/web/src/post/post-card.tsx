import { lazy, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans } from '@lingui/react/macro';
import { EyeOff, Lock, MessageSquare, Pin, UserCheck } from 'lucide-react';
import type { postCard_post$key } from '../__generated__/postCard_post.graphql.js';
import { useRemoved } from '../live/removed.js';
import { useSeen } from '../live/seen.js';
import { Hatch } from '../ui/AudienceStrip.js';
import { Button, LinkButton } from '../ui/Button.js';
import { RelativeTime } from '../ui/RelativeTime.js';
import { Pill } from '../ui/Sheet.js';
import { Skeleton } from '../ui/States.js';
import { VisibilityIcon, toneOf } from '../ui/Visibility.js';
import { classNames } from '../ui/class-names.js';
import { AuthorLine } from './author-line.js';
import { BookmarkButton } from './bookmark-button.js';
import { LatestComments } from './latest-comments.js';
import { PostImages } from './post-images.js';
import { PostMenu } from './post-menu.js';
import { PostReactions } from './reaction-bar.js';
import { Readers } from './readers.js';
import { ReceiptLine } from './receipt-line.js';
import { RichText } from './rich-text.js';
import { Late } from '../ui/Late.js';
import styles from './post.module.css';

const HidingPanel = lazy(() => import('../moderation/hiding-panel.js'));
const AlbumPost = lazy(() => import('../albums/album-post.js'));
const FileCards = lazy(() => import('../files/file-cards.js'));
const PostEdit = lazy(() => import('../composer/post-edit.js'));

export interface PostCardProps {
  post: postCard_post$key;
  /** In its own group's page the name of the group is left out */
  isInGroup?: boolean;
  /** On its own page: a title of the first rank, no excerpt of the answers */
  isWhole?: boolean;
  /** Where 'Répondre' goes on the post's own page */
  onReply?: () => void;
}

/** One post with everything that can be done to it. */
export function PostCard({ post, isInGroup, isWhole, onReply }: PostCardProps) {
  const removed = useRemoved();
  const [isEditing, setEditing] = useState(false);
  const data = useFragment(
    graphql`
      fragment postCard_post on Post {
        id
        title
        bodyHtml
        topics
        audience
        datedAt
        editedAt
        pinnedAt
        closedAt
        closeReason
        closedBy {
          name
        }
        hiddenAt
        hiddenReason
        commentCount
        viewerCanComment
        partner {
          name
        }
        author {
          name
          ...authorLine_byline
        }
        group {
          id
          name
          visibility
          hasExternals
          walled
          unreadCount
        }
        files {
          id
          ...fileCards_file
        }
        album {
          id
        }
        ...readers_post
        ...receiptLine_post
        ...postImages_post
        ...reactionBar_post
        ...bookmarkButton_post
        ...latestComments_post
        ...postMenu_post
        ...postEdit_post
      }
    `,
    post,
  );
  const { group } = data;
  const element = useSeen<HTMLElement>({ groupId: group.id, datedAt: data.datedAt, hasUnread: group.unreadCount > 0 });
  if (removed.has(data.id)) return null;
  const Title = isWhole ? 'h1' : 'h2';
  const replyWords = data.commentCount > 0 ? <Trans>Répondre · {data.commentCount}</Trans> : <Trans>Répondre</Trans>;
  return (
    <article
      ref={element}
      id={`post-${data.id}`}
      data-post={data.id}
      tabIndex={-1}
      aria-label={data.title ?? data.author.name}
      className={classNames(styles.card, data.hiddenAt && styles.hidden)}
    >
      {group.hasExternals && data.audience !== 'INTERNAL' ? <Hatch isThin /> : null}
      <div className={styles.inside}>
        <AuthorLine
          byline={data.author}
          note={
            <>
              {isInGroup ? null : (
                <Link
                  to="/g/$groupId"
                  params={{ groupId: group.id }}
                  className={classNames(styles.group, styles[toneOf(group.visibility)])}
                >
                  <VisibilityIcon visibility={group.visibility} />
                  {group.name}
                </Link>
              )}
              <span>
                <Readers post={data} />
              </span>
              <Link to="/p/$postId" params={{ postId: data.id }} className={styles.time}>
                <RelativeTime at={data.datedAt} />
              </Link>
              {data.editedAt ? (
                <span>
                  <Trans>modifiée</Trans>
                </span>
              ) : null}
              {data.pinnedAt ? (
                <span className={styles.mark}>
                  <Pin aria-hidden="true" />
                  <Trans>épinglée</Trans>
                </span>
              ) : null}
            </>
          }
          marks={
            <>
              {data.audience === 'INTERNAL' ? (
                <Pill icon={<UserCheck />}>
                  <Trans>Internes seulement</Trans>
                </Pill>
              ) : null}
              {data.partner && group.walled ? (
                <Pill tone="external">
                  <Trans>Internes et {data.partner.name}</Trans>
                </Pill>
              ) : null}
              {data.closedAt ? (
                <Pill icon={<Lock />}>
                  <Trans>Close</Trans>
                </Pill>
              ) : null}
              {data.hiddenAt ? (
                <Pill tone="warn" icon={<EyeOff />}>
                  <Trans>Masquée</Trans>
                </Pill>
              ) : null}
            </>
          }
          end={<PostMenu post={data} onEdit={() => setEditing(true)} />}
        />
        {isEditing ? (
          <Late fallback={<Skeleton lines={4} />}>
            <PostEdit post={data} onClose={() => setEditing(false)} />
          </Late>
        ) : (
          <div className={styles.content}>
            {data.title ? (
              <Title className={styles.title}>
                {isWhole ? (
                  data.title
                ) : (
                  <Link to="/p/$postId" params={{ postId: data.id }}>
                    {data.title}
                  </Link>
                )}
              </Title>
            ) : null}
            <RichText html={data.bodyHtml} />
            {data.album ? (
              <Late fallback={<Skeleton lines={6} />}>
                <AlbumPost id={data.album.id} />
              </Late>
            ) : null}
            <PostImages post={data} />
            {data.files.length > 0 ? (
              <Late fallback={<Skeleton lines={data.files.length} />}>
                <FileCards files={data.files} />
              </Late>
            ) : null}
            {data.topics.length > 0 ? (
              <ul className={styles.topics}>
                {data.topics.map((topic) => (
                  <li key={topic}>{topic}</li>
                ))}
              </ul>
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
            {data.closedAt ? (
              <p className={styles.reason}>
                <Trans>
                  Close par {data.closedBy?.name}. Motif : {data.closeReason}
                </Trans>
              </p>
            ) : null}
          </div>
        )}
        {isWhole ? <ReceiptLine post={data} /> : <LatestComments post={data} />}
      </div>
      <div className={styles.actions}>
        <PostReactions post={data} />
        {onReply ? (
          data.viewerCanComment ? (
            <Button variant="quiet" size="s" icon={<MessageSquare />} onPress={onReply} data-reply>
              {replyWords}
            </Button>
          ) : null
        ) : (
          <LinkButton
            variant="quiet"
            size="s"
            icon={<MessageSquare />}
            to="/p/$postId"
            params={{ postId: data.id }}
            hash="answer"
            data-reply
          >
            {data.viewerCanComment ? replyWords : <Trans>Réponses · {data.commentCount}</Trans>}
          </LinkButton>
        )}
        <BookmarkButton post={data} />
      </div>
    </article>
  );
}
