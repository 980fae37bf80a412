import { useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, CircleHelp, Clock, ListPlus, Undo2 } from 'lucide-react';
import type { notificationItemMarkMutation } from '../../__generated__/notificationItemMarkMutation.graphql.js';
import type { notificationItem_notification$key } from '../../__generated__/notificationItem_notification.graphql.js';
import { onMailboxKey } from '../../desk/use-mailbox.js';
import { useQuickAction } from '../../forms/use-action.js';
import { excerptOf } from '../../post/excerpt.js';
import { Avatar } from '../../ui/Avatar.js';
import { IconButton } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Choices.js';
import { classNames } from '../../ui/class-names.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import styles from '../../notifications/notifications.module.css';
import { WhyTold } from './why-told.js';
import { useEventWords } from './event-words.js';

interface NotificationItemProps {
  notification: notificationItem_notification$key;
  isChosen: boolean;
  onChoose: () => void;
  /** Done, or not after all; by a key it is for all that are chosen */
  onMove: (byKey: boolean) => void;
  onPutOff?: (byKey: boolean) => void;
  onTakeUp?: (byKey: boolean) => void;
}

/** Who did what, where; opened by its link, chosen by `x`, done by `e`, put off by `s`, to be done by `t`. */
export function NotificationItem({
  notification,
  isChosen,
  onChoose,
  onMove,
  onPutOff,
  onTakeUp,
}: NotificationItemProps) {
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
        snoozedUntil
        hasComeBack
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
  const open = () => void mark({ input: { notificationId: data.id, mark: 'READ' } });

  const { by, post, comment, group } = data;
  const quote = comment ? excerptOf(comment.body) : post ? (post.title ?? excerptOf(post.body)) : null;
  const sentence = words.sentence(data.event, by?.name ?? t`Quelqu’un`, group?.name ?? '');
  const isRequest = data.event === 'REQUESTED';
  return (
    <li
      className={classNames(styles.item, styles.choosable, !data.isRead && styles.unread)}
      data-post=""
      tabIndex={-1}
      data-chosen={isChosen || undefined}
      onKeyDown={(event) =>
        onMailboxKey(event, {
          x: onChoose,
          e: () => onMove(true),
          s: onPutOff && (() => onPutOff(true)),
          t: onTakeUp && (() => onTakeUp(true)),
        })
      }
    >
      <Checkbox aria-label={t`Choisir : ${sentence}`} isSelected={isChosen} onChange={onChoose} />
      {by ? <Avatar {...by} size="s" /> : <span />}
      <div className={styles.words}>
        <p className={styles.what}>
          {post ? (
            <Link to="/p/$postId" params={{ postId: post.id }} hash={comment?.id} onClick={open}>
              {sentence}
            </Link>
          ) : group ? (
            <Link
              to={isRequest ? '/g/$groupId/members' : '/g/$groupId'}
              params={{ groupId: group.id }}
              search={(isRequest ? { tab: 'requests' } : {}) as never}
              onClick={open}
            >
              {sentence}
            </Link>
          ) : (
            sentence
          )}
        </p>
        {quote ? <p className={styles.quote}>{quote}</p> : null}
        <p className={styles.note}>
          {data.snoozedUntil ? (
            <Trans>
              Revient <RelativeTime at={data.snoozedUntil} />
            </Trans>
          ) : (
            <>
              {data.hasComeBack ? <Trans>De retour · </Trans> : null}
              <RelativeTime at={data.at} />
            </>
          )}
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
        {onTakeUp ? (
          <IconButton
            size="s"
            label={t`Mettre dans mes choses à faire`}
            icon={<ListPlus />}
            onPress={() => onTakeUp(false)}
          />
        ) : null}
        {onPutOff ? (
          <IconButton size="s" label={t`Remettre à plus tard`} icon={<Clock />} onPress={() => onPutOff(false)} />
        ) : null}
        <IconButton
          size="s"
          label={data.isDone ? t`Remettre à voir` : t`Marquer comme traité`}
          icon={data.isDone ? <Undo2 /> : <Check />}
          onPress={() => onMove(false)}
        />
      </div>
      {asksWhy ? <WhyTold notification={data} /> : null}
    </li>
  );
}
