import { lazy, useState, type KeyboardEvent } from 'react';
import { graphql, useFragment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Clock, Pencil, Undo2 } from 'lucide-react';
import type { taskItem_task$key } from '../../__generated__/taskItem_task.graphql.js';
import { excerptOf } from '../../post/excerpt.js';
import { areKeysOn } from '../../shell/keys.js';
import { Avatar } from '../../ui/Avatar.js';
import { IconButton } from '../../ui/Button.js';
import { Late } from '../../ui/Late.js';
import { LongDate, RelativeTime } from '../../ui/RelativeTime.js';
import { Pill } from '../../ui/Sheet.js';
import { classNames } from '../../ui/class-names.js';
import styles from '../../notifications/notifications.module.css';
import own from './todo.module.css';
import { useTaskActs } from './use-task-acts.js';

const SnoozeDialog = lazy(() => import('./snooze-dialog.js'));
const TaskDialog = lazy(() => import('./task-dialog.js'));

interface TaskItemProps {
  task: taskItem_task$key;
  box: 'TODO' | 'LATER' | 'DONE';
  onGone: (id: string) => void;
  onBack: (id: string) => void;
}

/** What I have to do something about; `e` says done, `s` puts it off. */
export function TaskItem({ task, box, onGone, onBack }: TaskItemProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState<'snooze' | 'edit' | null>(null);
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
  const acts = useTaskActs(data, { onGone, onBack });
  const { message } = data;
  if (!message) return null;
  const isDone = box === 'DONE';

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !areKeysOn() || open) return;
    if (event.key === 's' && !isDone) {
      event.preventDefault();
      return setOpen('snooze');
    }
    if (event.key !== 'e') return;
    event.preventDefault();
    const next = event.currentTarget.nextElementSibling ?? event.currentTarget.previousElementSibling;
    (next as HTMLElement | null)?.focus();
    void acts.move(!isDone);
  }

  return (
    <li className={styles.item} data-post="" tabIndex={-1} onKeyDown={onKeyDown}>
      <Avatar {...message.author} size="s" />
      <div className={styles.words}>
        <p className={styles.what}>
          <Link
            to="/p/$postId"
            params={{ postId: message.thread.id }}
            hash={message.id === message.thread.id ? undefined : message.id}
          >
            {data.note ?? message.thread.title ?? excerptOf(message.body)}
          </Link>
        </p>
        <p className={styles.quote}>
          {message.author.name} · {message.group.name}
          {data.note ? ` · ${excerptOf(message.body)}` : null}
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
        <IconButton size="s" label={t`Un mot, un jour, retirer…`} icon={<Pencil />} onPress={() => setOpen('edit')} />
        {isDone ? null : (
          <IconButton size="s" label={t`Remettre à plus tard`} icon={<Clock />} onPress={() => setOpen('snooze')} />
        )}
        <IconButton
          size="s"
          label={isDone ? t`Remettre à faire` : t`C’est fait`}
          icon={isDone ? <Undo2 /> : <Check />}
          onPress={() => void acts.move(!isDone)}
        />
      </div>
      {open === 'snooze' ? (
        <Late>
          <SnoozeDialog
            isPutOff={box === 'LATER'}
            onClose={() => setOpen(null)}
            onChoose={(until) => {
              setOpen(null);
              void acts.snooze(until);
            }}
          />
        </Late>
      ) : null}
      {open === 'edit' ? (
        <Late>
          <TaskDialog
            task={data}
            onClose={() => setOpen(null)}
            onKeep={acts.keep}
            onRemove={() => {
              setOpen(null);
              void acts.remove();
            }}
          />
        </Late>
      ) : null}
    </li>
  );
}
