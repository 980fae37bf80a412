import { lazy, useState } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Clock, Pencil, Undo2 } from 'lucide-react';
import type { taskItem_task$key } from '../../__generated__/taskItem_task.graphql.js';
import { onMailboxKey } from '../../desk/use-mailbox.js';
import { excerptOf } from '../../post/excerpt.js';
import { Avatar } from '../../ui/Avatar.js';
import { IconButton } from '../../ui/Button.js';
import { Checkbox } from '../../ui/Choices.js';
import { Late } from '../../ui/Late.js';
import { LongDate, RelativeTime } from '../../ui/RelativeTime.js';
import { Pill } from '../../ui/Sheet.js';
import { classNames } from '../../ui/class-names.js';
import styles from '../../notifications/notifications.module.css';
import own from './todo.module.css';

const TaskDialog = lazy(() => import('./task-dialog.js'));

interface TaskItemProps {
  task: taskItem_task$key;
  box: 'TODO' | 'LATER' | 'DONE';
  isChosen: boolean;
  onChoose: () => void;
  /** Done, or not after all; by a key it is for all that are chosen */
  onMove: (byKey: boolean) => void;
  onPutOff: (byKey: boolean) => void;
  onKeep: (note: string, dueOn: string) => Promise<boolean>;
  onRemove: () => void;
}

/** What I have to do something about; `x` chooses it, `e` says done, `s` puts it off. */
export function TaskItem({ task, box, isChosen, onChoose, onMove, onPutOff, onKeep, onRemove }: TaskItemProps) {
  const { t } = useLingui();
  const [isOpen, setOpen] = useState(false);
  const data = useFragment(
    graphql`
      fragment taskItem_task on Task {
        id
        note
        dueOn
        isOverdue
        hasComeBack
        snoozedUntil
        doneAt
        message {
          id
          body
          datedAt
          author {
            name
            initials
            photoUrl
            isExternal
          }
          group {
            name
          }
          thread {
            id
            title
          }
        }
      }
    `,
    task,
  );
  const { message } = data;
  if (!message) return null;
  const isDone = box === 'DONE';

  const title = data.note ?? message.thread.title ?? excerptOf(message.body);
  return (
    <li
      className={classNames(styles.item, styles.choosable)}
      data-post=""
      data-chosen={isChosen || undefined}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (isOpen) return;
        onMailboxKey(event, { x: onChoose, e: () => onMove(true), s: isDone ? undefined : () => onPutOff(true) });
      }}
    >
      <Checkbox aria-label={t`Choisir : ${title}`} isSelected={isChosen} onChange={onChoose} />
      <Avatar {...message.author} size="s" />
      <div className={styles.words}>
        <p className={styles.what}>
          <Link
            to="/p/$postId"
            params={{ postId: message.thread.id }}
            hash={message.id === message.thread.id ? undefined : message.id}
          >
            {title}
          </Link>
        </p>
        <p className={styles.quote}>
          {message.author.name} · {message.group.name}
          {data.note || message.id !== message.thread.id ? ` · ${excerptOf(message.body)}` : null}
        </p>
        <p className={classNames(styles.note, own.facts)}>
          {data.dueOn ? (
            <>
              <Pill tone={data.isOverdue ? 'bad' : 'neutral'}>
                {data.isOverdue ? <Trans>en retard</Trans> : <Trans>pour le</Trans>}{' '}
                <LongDate at={`${data.dueOn}T12:00:00Z`} />
              </Pill>{' '}
            </>
          ) : null}
          <span>
            {data.snoozedUntil ? (
              <Trans>
                Revient <RelativeTime at={data.snoozedUntil} />
              </Trans>
            ) : data.doneAt ? (
              <Trans>
                Faite <RelativeTime at={data.doneAt} />
              </Trans>
            ) : data.hasComeBack ? (
              <Trans>De retour</Trans>
            ) : (
              <RelativeTime at={message.datedAt} />
            )}
          </span>
        </p>
      </div>
      <div className={classNames(styles.acts, own.acts)}>
        <IconButton size="s" label={t`Un mot, un jour, retirer…`} icon={<Pencil />} onPress={() => setOpen(true)} />
        {isDone ? null : (
          <IconButton size="s" label={t`Remettre à plus tard`} icon={<Clock />} onPress={() => onPutOff(false)} />
        )}
        <IconButton
          size="s"
          label={isDone ? t`Remettre à faire` : t`C’est fait`}
          icon={isDone ? <Undo2 /> : <Check />}
          onPress={() => onMove(false)}
        />
      </div>
      {isOpen ? (
        <Late>
          <TaskDialog
            task={data}
            onClose={() => setOpen(false)}
            onKeep={onKeep}
            onRemove={() => {
              setOpen(false);
              onRemove();
            }}
          />
        </Late>
      ) : null}
    </li>
  );
}
