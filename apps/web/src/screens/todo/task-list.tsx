import { lazy, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Clock, ListTodo, Undo2 } from 'lucide-react';
import type { taskListPageQuery } from '../../__generated__/taskListPageQuery.graphql.js';
import type { taskList_viewer$key } from '../../__generated__/taskList_viewer.graphql.js';
import { MailboxBar } from '../../desk/mailbox-bar.js';
import { useMailbox } from '../../desk/use-mailbox.js';
import { LoadMoreOnSight } from '../../post/load-more-on-sight.js';
import { Button } from '../../ui/Button.js';
import { Late } from '../../ui/Late.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import styles from '../../notifications/notifications.module.css';
import { TaskItem } from './task-item.js';
import { type TaskLine, useTaskActs } from './use-task-acts.js';

const SnoozeDialog = lazy(() => import('../../desk/snooze-dialog.js'));

type Box = 'TODO' | 'LATER' | 'DONE';

/** What goes to another box leaves at once, one line or all that were chosen, and comes back when that is undone. */
export function TaskList({ viewer, box }: { viewer: taskList_viewer$key; box: Box }) {
  const { t } = useLingui();
  const mailbox = useMailbox();
  const acts = useTaskActs(mailbox);
  const [putOff, setPutOff] = useState<readonly TaskLine[] | null>(null);
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<taskListPageQuery, taskList_viewer$key>(
    graphql`
      fragment taskList_viewer on Viewer
      @refetchable(queryName: "taskListPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
        box: { type: "TaskBox!" }
      ) {
        tasks(first: $count, after: $cursor, box: $box) @connection(key: "taskList_tasks", filters: ["box"]) {
          edges {
            node {
              id
              snoozedUntil
              doneAt
              ...taskItem_task
            }
          }
        }
      }
    `,
    viewer,
  );
  const shown = data.tasks.edges.map(({ node }) => node).filter(({ id }) => !mailbox.gone.has(id));
  const chosen = shown.filter(({ id }) => mailbox.chosen.has(id));
  if (shown.length === 0 && !hasNext) {
    const titles = {
      TODO: t`Rien à faire pour l’instant`,
      LATER: t`Rien de remis à plus tard`,
      DONE: t`Rien de fait encore`,
    };
    return (
      <EmptyState icon={<ListTodo />} title={titles[box]}>
        {box === 'TODO' ? (
          <Trans>
            « À faire », dans le menu d’une publication ou d’une réponse, la range ici : une mesure à reprendre, une
            réponse que vous devez.
          </Trans>
        ) : box === 'LATER' ? (
          <Trans>Ce que vous remettez à plus tard attend ici, et revient à son heure.</Trans>
        ) : (
          <Trans>Ce que vous avez fait se range ici.</Trans>
        )}
      </EmptyState>
    );
  }
  /** Keys are for all that are chosen, buttons for their own line. */
  const those = (line: TaskLine) => (chosen.length > 0 ? chosen : [line]);
  const isDone = box === 'DONE';
  const move = (lines: readonly TaskLine[]) => void acts.move(lines, !isDone);
  return (
    <Sheet>
      <MailboxBar mailbox={mailbox} ids={shown.map(({ id }) => id)}>
        <Button size="s" icon={isDone ? <Undo2 /> : <Check />} onPress={() => move(chosen)}>
          {isDone ? <Trans>Remettre à faire</Trans> : <Trans>C’est fait</Trans>}
        </Button>
        {isDone ? null : (
          <Button size="s" icon={<Clock />} onPress={() => setPutOff(chosen)}>
            <Trans>Plus tard</Trans>
          </Button>
        )}
      </MailboxBar>
      <ul className={styles.list}>
        {shown.map((line) => (
          <TaskItem
            key={line.id}
            task={line}
            box={box}
            isChosen={mailbox.chosen.has(line.id)}
            onChoose={() => mailbox.toggle(line.id)}
            onMove={(byKey) => move(byKey ? those(line) : [line])}
            onPutOff={(byKey) => setPutOff(byKey ? those(line) : [line])}
            onKeep={(note, dueOn) => acts.keep(line.id, note, dueOn)}
            onRemove={() => void acts.remove(line.id)}
          />
        ))}
      </ul>
      <LoadMoreOnSight hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
      {putOff ? (
        <Late>
          <SnoozeDialog
            isPutOff={box === 'LATER'}
            onClose={() => setPutOff(null)}
            onChoose={(until) => {
              setPutOff(null);
              void acts.snooze(putOff, until);
            }}
          />
        </Late>
      ) : null}
    </Sheet>
  );
}
