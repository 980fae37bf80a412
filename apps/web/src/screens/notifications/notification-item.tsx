import { useState, type KeyboardEvent } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { Check, CircleHelp, Undo2 } from 'lucide-react';
import type { notificationItemMarkMutation } from '../../__generated__/notificationItemMarkMutation.graphql.js';
import type { notificationItem_notification$key } from '../../__generated__/notificationItem_notification.graphql.js';
import { useQuickAction } from '../../forms/use-action.js';
import { excerptOf } from '../../post/excerpt.js';
import { areKeysOn } from '../../shell/keys.js';
import { Avatar } from '../../ui/Avatar.js';
import { IconButton } from '../../ui/Button.js';
import { classNames } from '../../ui/class-names.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { showToast } from '../../ui/toasts.js';
import styles from '../../notifications/notifications.module.css';
import { WhyTold } from './why-told.js';
import { useEventWords } from './event-words.js';

interface NotificationItemProps {
  notification: notificationItem_notification$key;
  onGone: (id: string) => void;
  onBack: (id: string) => void;
}

/** Who did what, where; opened by its link, done by `e`. */
export function NotificationItem({ notification, onGone, onBack }: NotificationItemProps) {
  const { t } = useLingui();
  const words = useEventWords();
  const [asksWhy, setAsksWhy] = useState(false);
  const data = useFragment(
    graphql`
      fragment notificationItem_notification on Notification {
        id
        event
        at
        isRead
        isDone
        by {
          name
          initials
          photoUrl
          isExternal
        }
        post {
          id
          title
          body
        }
        comment {
          id
          body
        }
        group {
          id
          name
        }
        ...whyTold_notification
      }
    `,
    notification,
  );
  const mark = useQuickAction<notificationItemMarkMutation>(graphql`
    mutation notificationItemMarkMutation($input: NotificationMarkInput!) {
      notificationMark(input: $input) {
        notification {
          id
          isRead
          isDone
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const set = (as: 'READ' | 'DONE' | 'NOT_DONE') => mark({ input: { notificationId: data.id, mark: as } });

  async function move() {
    const [there, back] = data.isDone ? (['NOT_DONE', 'DONE'] as const) : (['DONE', 'NOT_DONE'] as const);
    onGone(data.id);
    if (!(await set(there))) return onBack(data.id);
    showToast({
      message: data.isDone ? t`Remis à voir.` : t`C’est traité.`,
      action: { label: t`Annuler`, onPress: () => void set(back).then((done) => done && onBack(data.id)) },
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey || !areKeysOn()) return;
    event.preventDefault();
    const next = event.currentTarget.nextElementSibling ?? event.currentTarget.previousElementSibling;
    (next as HTMLElement | null)?.focus();
    void move();
  }

  const { by, post, comment, group } = data;
  const quote = comment ? excerptOf(comment.body) : post ? (post.title ?? excerptOf(post.body)) : null;
  const sentence = words.sentence(data.event, by?.name ?? t`Quelqu’un`, group?.name ?? '');
  const isRequest = data.event === 'REQUESTED';
  return (
    <li
      className={classNames(styles.item, !data.isRead && styles.unread)}
      data-post=""
      tabIndex={-1}
      onKeyDown={onKeyDown}
    >
      {by ? <Avatar {...by} size="s" /> : <span />}
      <div className={styles.words}>
        <p className={styles.what}>
          {post ? (
            <Link to="/p/$postId" params={{ postId: post.id }} hash={comment?.id} onClick={() => void set('READ')}>
              {sentence}
            </Link>
          ) : group ? (
            <Link
              to={isRequest ? '/g/$groupId/members' : '/g/$groupId'}
              params={{ groupId: group.id }}
              search={(isRequest ? { tab: 'requests' } : {}) as never}
              onClick={() => void set('READ')}
            >
              {sentence}
            </Link>
          ) : (
            sentence
          )}
        </p>
        {quote ? <p className={styles.quote}>{quote}</p> : null}
        <p className={styles.note}>
          <RelativeTime at={data.at} />
        </p>
      </div>
      <div className={styles.acts}>
        <IconButton
          size="s"
          label={t`Pourquoi suis-je prévenu ?`}
          icon={<CircleHelp />}
          aria-expanded={asksWhy}
          onPress={() => setAsksWhy(!asksWhy)}
        />
        <IconButton
          size="s"
          label={data.isDone ? t`Remettre à voir` : t`Marquer comme traité`}
          icon={data.isDone ? <Undo2 /> : <Check />}
          onPress={() => void move()}
        />
      </div>
      {asksWhy ? <WhyTold notification={data} /> : null}
    </li>
  );
}
