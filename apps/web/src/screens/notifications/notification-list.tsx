import { useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Inbox } from 'lucide-react';
import type { notificationListPageQuery } from '../../__generated__/notificationListPageQuery.graphql.js';
import type { notificationList_viewer$key } from '../../__generated__/notificationList_viewer.graphql.js';
import { LoadMoreOnSight } from '../../post/load-more-on-sight.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import styles from '../../notifications/notifications.module.css';
import { NotificationItem } from './notification-item.js';

interface NotificationListProps {
  viewer: notificationList_viewer$key;
  box: 'INBOX' | 'DONE';
}

/** The latest first; what is done, or not done after all, leaves at once. */
export function NotificationList({ viewer, box }: NotificationListProps) {
  const { t } = useLingui();
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    notificationListPageQuery,
    notificationList_viewer$key
  >(
    graphql`
      fragment notificationList_viewer on Viewer
      @refetchable(queryName: "notificationListPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 20 }
        cursor: { type: "String" }
        box: { type: "NotificationBox!" }
      ) {
        notifications(first: $count, after: $cursor, box: $box)
          @connection(key: "notificationList_notifications", filters: ["box"]) {
          edges {
            node {
              id
              ...notificationItem_notification
            }
          }
        }
      }
    `,
    viewer,
  );
  const leave = (id: string) => setGone((before) => new Set([...before, id]));
  const comeBack = (id: string) => setGone((before) => new Set([...before].filter((other) => other !== id)));
  const shown = data.notifications.edges.filter(({ node }) => !gone.has(node.id));
  if (shown.length === 0 && !hasNext) {
    return (
      <EmptyState icon={<Inbox />} title={box === 'INBOX' ? t`Rien de nouveau pour vous` : t`Rien de traité encore`}>
        {box === 'INBOX' ? (
          <Trans>Vous serez prévenu ici quand on vous nomme, vous répond, ou publie là où vous l’avez choisi.</Trans>
        ) : (
          <Trans>Ce que vous marquez comme traité se range ici.</Trans>
        )}
      </EmptyState>
    );
  }
  return (
    <Sheet>
      <ul className={styles.list}>
        {shown.map(({ node }) => (
          <NotificationItem key={node.id} notification={node} onGone={leave} onBack={comeBack} />
        ))}
      </ul>
      <LoadMoreOnSight hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </Sheet>
  );
}
