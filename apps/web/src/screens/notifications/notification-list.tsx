import { lazy, useState } from 'react';
import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Check, Clock, Inbox, ListPlus, Undo2 } from 'lucide-react';
import type { notificationListPageQuery } from '../../__generated__/notificationListPageQuery.graphql.js';
import type { notificationList_viewer$key } from '../../__generated__/notificationList_viewer.graphql.js';
import { MailboxBar } from '../../desk/mailbox-bar.js';
import { useMailbox } from '../../desk/use-mailbox.js';
import { LoadMoreOnSight } from '../../post/load-more-on-sight.js';
import { Button } from '../../ui/Button.js';
import { Late } from '../../ui/Late.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import styles from '../../notifications/notifications.module.css';
import { NotificationItem } from './notification-item.js';
import { type InboxLine, useInboxActs } from './use-inbox-acts.js';

const SnoozeDialog = lazy(() => import('../../desk/snooze-dialog.js'));

interface NotificationListProps {
  viewer: notificationList_viewer$key;
  box: 'INBOX' | 'LATER' | 'DONE';
}

/** What goes elsewhere leaves at once, one line or all that were chosen, and comes back when that is undone. */
export function NotificationList({ viewer, box }: NotificationListProps) {
  const { t } = useLingui();
  const mailbox = useMailbox();
  const acts = useInboxActs(mailbox);
  const [putOff, setPutOff] = useState<readonly InboxLine[] | null>(null);
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
              isDone
              snoozedUntil
              post {
                id
              }
              ...notificationItem_notification
            }
          }
        }
      }
    `,
    viewer,
  );
  const shown = data.notifications.edges.map(({ node }) => node).filter(({ id }) => !mailbox.gone.has(id));
  const chosen = shown.filter(({ id }) => mailbox.chosen.has(id));
  if (shown.length === 0 && !hasNext) {
    return (
      <EmptyState
        icon={<Inbox />}
        title={
          { INBOX: t`Rien de nouveau pour vous`, LATER: t`Rien de remis à plus tard`, DONE: t`Rien de traité encore` }[
            box
          ]
        }
      >
        {box === 'INBOX' ? (
          <Trans>Vous serez prévenu ici quand on vous nomme, vous répond, ou publie là où vous l’avez choisi.</Trans>
        ) : box === 'LATER' ? (
          <Trans>Ce que vous remettez à plus tard attend ici, et revient à son heure en haut des notifications.</Trans>
        ) : (
          <Trans>Ce que vous marquez comme traité se range ici.</Trans>
        )}
      </EmptyState>
    );
  }
  /** Keys are for all that are chosen, buttons for their own line. */
  const those = (line: InboxLine) => (chosen.length > 0 ? chosen : [line]);
  const isDone = box === 'DONE';
  const move = (lines: readonly InboxLine[]) => void (isDone ? acts.reopen(lines) : acts.finish(lines));
  const takeUp = (lines: readonly InboxLine[]) => void acts.takeUp(lines);
  const isAbout = shown.filter(({ post }) => post !== null);
  return (
    <Sheet>
      <MailboxBar mailbox={mailbox} ids={shown.map(({ id }) => id)}>
        <Button size="s" icon={isDone ? <Undo2 /> : <Check />} onPress={() => move(chosen)}>
          {isDone ? <Trans>Remettre à voir</Trans> : <Trans>Traité</Trans>}
        </Button>
        {isDone ? null : (
          <>
            <Button size="s" icon={<ListPlus />} onPress={() => takeUp(chosen)}>
              <Trans>À faire</Trans>
            </Button>
            <Button size="s" icon={<Clock />} onPress={() => setPutOff(chosen)}>
              <Trans>Plus tard</Trans>
            </Button>
          </>
        )}
      </MailboxBar>
      <ul className={styles.list}>
        {shown.map((line) => (
          <NotificationItem
            key={line.id}
            notification={line}
            isChosen={mailbox.chosen.has(line.id)}
            onChoose={() => mailbox.toggle(line.id)}
            onMove={(byKey) => move(byKey ? those(line) : [line])}
            onPutOff={isDone ? undefined : (byKey) => setPutOff(byKey ? those(line) : [line])}
            onTakeUp={isDone || !isAbout.includes(line) ? undefined : (byKey) => takeUp(byKey ? those(line) : [line])}
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
