import { useEffect, useState } from 'react';
import { fetchQuery, graphql, useFragment, useRelayEnvironment } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import type { todoListAgainQuery } from '../../__generated__/todoListAgainQuery.graphql.js';
import type { todoList_viewer$key } from '../../__generated__/todoList_viewer.graphql.js';
import { HidingNews } from '../../moderation/hiding-news.js';
import { onTold } from '../../notifications/signals.js';
import { Sheet, SheetHeader, SheetList } from '../../ui/Sheet.js';
import { GrowthLine } from './growth-line.js';
import { NoticeLine } from './notice-line.js';
import { TodoLine } from './todo-line.js';

/** What needs me, before what is new. Nothing stands here when nothing does; what was done elsewhere leaves by itself. */
export function TodoList({ viewer, without }: { viewer: todoList_viewer$key; without?: string }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const {
    todo: all,
    audienceGrowths,
    notices,
    hidingNews,
  } = useFragment(
    graphql`
      fragment todoList_viewer on Viewer {
        todo {
          kind
          conversationId
          notificationId
          group {
            id
          }
          person {
            name
          }
          ...todoLine_item
        }
        hidingNews {
          id
          ...hidingNews_hiding
        }
        audienceGrowths {
          id
          ...growthLine_growth
        }
        notices {
          id
          ...noticeLine_notice
        }
      }
    `,
    viewer,
  );
  const [again] = useState(
    () => () =>
      void fetchQuery<todoListAgainQuery>(
        environment,
        graphql`
          query todoListAgainQuery {
            viewer {
              id
              ...todoList_viewer
            }
          }
        `,
        {},
        { fetchPolicy: 'network-only' },
      )
        .toPromise()
        .catch(() => undefined),
  );
  useEffect(() => {
    const onSight = () => document.visibilityState === 'visible' && again();
    document.addEventListener('visibilitychange', onSight);
    const stop = onTold(again);
    return () => {
      document.removeEventListener('visibilitychange', onSight);
      stop();
    };
  }, [again]);
  // what a page shows in a way of its own
  const todo = all.filter(({ kind }) => kind !== without);
  const growths = audienceGrowths.filter(({ id }) => !seen.has(id));
  const unseen = notices.filter(({ id }) => !seen.has(id));
  const count = todo.length + growths.length + unseen.length + hidingNews.length;
  const see = (id: string) => setSeen(new Set([...seen, id]));
  if (count === 0) return null;
  return (
    <Sheet aria-labelledby="todo-title">
      <SheetHeader id="todo-title" title={t`À traiter`} count={count} />
      <SheetList>
        {hidingNews.map((hiding) => (
          <HidingNews key={hiding.id} hiding={hiding} />
        ))}
        {todo.map((item) => (
          <TodoLine
            key={`${item.kind} ${item.notificationId ?? item.conversationId ?? item.group?.id} ${item.person?.name}`}
            item={item}
            onChange={again}
          />
        ))}
        {unseen.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} onSeen={see} />
        ))}
        {growths.map((growth) => (
          <GrowthLine key={growth.id} growth={growth} onSeen={see} />
        ))}
      </SheetList>
    </Sheet>
  );
}
