import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { ListTodo } from 'lucide-react';
import type { taskListPageQuery } from '../../__generated__/taskListPageQuery.graphql.js';
import type { taskList_viewer$key } from '../../__generated__/taskList_viewer.graphql.js';
import { LoadMoreOnSight } from '../../post/load-more-on-sight.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import styles from '../../notifications/notifications.module.css';
import { TaskItem } from './task-item.js';

type Box = 'TODO' | 'LATER' | 'DONE';

/** What goes to another box leaves at once, and comes back when that is undone. */
export function TaskList({ viewer, box }: { viewer: taskList_viewer$key; box: Box }) {
  const { t } = useLingui();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
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
              ...taskItem_task
            }
          }
        }
      }
    `,
    viewer,
  );
  const leave = (id: string) => setGone((before) => new Set([...before, id]));
  const comeBack = (id: string) => setGone((before) => new Set([...before].filter((other) => other !== id)));
  const shown = data.tasks.edges.filter(({ node }) => !gone.has(node.id));
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
  return (
    <Sheet>
      <ul className={styles.list}>
        {shown.map(({ node }) => (
          <TaskItem key={node.id} task={node} box={box} onGone={leave} onBack={comeBack} />
        ))}
      </ul>
      <LoadMoreOnSight hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </Sheet>
  );
}
