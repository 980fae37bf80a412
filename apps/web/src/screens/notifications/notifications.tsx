import { useEffect, useRef } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { CheckCheck } from 'lucide-react';
import type { notificationsMarkMutation } from '../../__generated__/notificationsMarkMutation.graphql.js';
import type { notificationsQuery } from '../../__generated__/notificationsQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { useQuickAction } from '../../forms/use-action.js';
import { defineScreen, type ScreenProps } from '../../screen.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Page, PageHeader, Row } from '../../ui/Page.js';
import { Tabs } from '../../ui/Tabs.js';
import styles from '../../notifications/notifications.module.css';
import { NotificationList } from './notification-list.js';

const BOXES = ['INBOX', 'LATER', 'DONE'] as const;
const boxOf = (value: unknown) => BOXES.find((box) => box === value) ?? 'INBOX';

export const screen = defineScreen<notificationsQuery>({
  query: graphql`
    query notificationsQuery($box: NotificationBox!) {
      viewer {
        id
        kind
        notificationCount
        ...notificationList_viewer @arguments(box: $box)
      }
    }
  `,
  variables: ({ search }) => ({ box: boxOf(search.box) }),
  Component: Notifications,
});

/** What I was told of, worked like a mailbox: read, done, put off, to be done, back. */
function Notifications({ queryRef, search }: ScreenProps<notificationsQuery>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { viewer } = usePreloadedQuery<notificationsQuery>(screen.query!, queryRef);
  const arrived = useRef(new Date().toISOString());
  const mark = useQuickAction<notificationsMarkMutation>(graphql`
    mutation notificationsMarkMutation($input: NotificationsMarkInput!) {
      notificationsMark(input: $input) {
        viewer {
          id
          notificationCount
        }
        userErrors {
          code
          message
          field
        }
      }
    }
  `);
  const count = viewer?.notificationCount ?? 0;
  const markRef = useRef(mark);
  useEffect(() => {
    if (count > 0) void markRef.current({ input: { mark: 'SEEN', until: arrived.current } });
    // once for what stands on the page
  }, []);
  if (!viewer) return <Missing what="page" />;
  const box = boxOf(search.box);

  async function finishAll() {
    if (await mark({ input: { mark: 'DONE', until: arrived.current } }))
      await navigate({ to: '.', reloadDocument: true });
  }

  return (
    <Page width="feed">
      <PageHeader
        title={t`Notifications`}
        sub={
          <>
            <Trans>Ce qui vous concerne.</Trans>{' '}
            {viewer.kind === 'EXTERNAL' ? null : (
              <span className={styles.keys}>
                <Trans>
                  « e » : traité, « t » : à faire, « s » : plus tard, « x » : choisir, « j » et « k » : suivante,
                  précédente.
                </Trans>
              </span>
            )}
          </>
        }
        actions={
          <Row>
            {box === 'INBOX' ? (
              <Button size="s" icon={<CheckCheck />} onPress={() => void finishAll()}>
                <Trans>Tout est traité</Trans>
              </Button>
            ) : null}
            <LinkButton size="s" to="/settings" search={{ tab: 'notifications' } as never}>
              <Trans>Régler</Trans>
            </LinkButton>
          </Row>
        }
      />
      <Tabs
        label={t`Notifications`}
        selected={box}
        onSelect={(next) =>
          void navigate({ to: '.', search: { box: next } as never, replace: true, resetScroll: false })
        }
        tabs={BOXES.map((id) => ({
          id,
          label: { INBOX: t`À voir`, LATER: t`Plus tard`, DONE: t`Traitées` }[id],
          panel: id === box ? <NotificationList key={id} viewer={viewer} box={id} /> : null,
        }))}
      />
    </Page>
  );
}
