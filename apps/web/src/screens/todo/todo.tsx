import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import type { todoQuery } from '../../__generated__/todoQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { defineScreen, type ScreenProps } from '../../screen.js';
import { LinkButton } from '../../ui/Button.js';
import { Late } from '../../ui/Late.js';
import { Page, PageHeader } from '../../ui/Page.js';
import { Skeleton } from '../../ui/States.js';
import { Tabs } from '../../ui/Tabs.js';
import styles from '../../notifications/notifications.module.css';
import { FollowList } from './follow-list.js';
import { TaskList } from './task-list.js';

const BOXES = ['TODO', 'LATER', 'DONE'] as const;
type Box = (typeof BOXES)[number];
const boxOf = (value: unknown): Box => BOXES.find((box) => box === value) ?? 'TODO';

export const screen = defineScreen<todoQuery>({
  query: graphql`
    query todoQuery($box: TaskBox!) {
      viewer {
        id
        kind
        ...taskList_viewer @arguments(box: $box)
      }
    }
  `,
  variables: ({ search }) => ({ box: boxOf(search.box) }),
  Component: Todo,
});

/** What I owe, worked like a mailbox; and, apart from it, what interests me. */
function Todo({ queryRef, search }: ScreenProps<todoQuery>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { viewer } = usePreloadedQuery<todoQuery>(screen.query!, queryRef);
  if (!viewer) return <Missing what="page" />;
  const selected = search.box === 'FOLLOW' ? 'FOLLOW' : boxOf(search.box);
  const labels = { TODO: t`À faire`, LATER: t`Plus tard`, DONE: t`Faites`, FOLLOW: t`Suivis` };
  return (
    <Page width="feed">
      <PageHeader
        title={t`Mes choses à faire`}
        sub={
          <>
            <Trans>Ce que vous avez à faire, et que vous seul voyez ; à part, ce que vous suivez.</Trans>{' '}
            {viewer.kind === 'EXTERNAL' ? null : (
              <span className={styles.keys}>
                <Trans>« e » : fait, « s » : plus tard, « x » : choisir, « j » et « k » : suivante, précédente.</Trans>
              </span>
            )}
          </>
        }
        actions={
          selected === 'FOLLOW' ? (
            <LinkButton size="s" to="/settings" search={{ tab: 'notifications' } as never}>
              <Trans>Régler par groupe</Trans>
            </LinkButton>
          ) : null
        }
      />
      <Tabs
        label={t`Mes choses à faire`}
        selected={selected}
        onSelect={(next) =>
          void navigate({ to: '.', search: { box: next } as never, replace: true, resetScroll: false })
        }
        tabs={([...BOXES, 'FOLLOW'] as const).map((id) => ({
          id,
          label: labels[id],
          panel:
            id !== selected ? null : id === 'FOLLOW' ? (
              <Late fallback={<Skeleton lines={4} />}>
                <FollowList />
              </Late>
            ) : (
              <TaskList key={id} viewer={viewer} box={id} />
            ),
        }))}
      />
    </Page>
  );
}
