import { lazy } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { useNavigate } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { settingsQuery } from '../../__generated__/settingsQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { Late } from '../../ui/Late.js';
import { Skeleton } from '../../ui/States.js';
import { Page, PageHeader, TextLink } from '../../ui/Page.js';
import { Tabs } from '../../ui/Tabs.js';
import { ContactsPanel } from './contacts-panel.js';
import { KeptPanel } from './kept-panel.js';
import { LookPanel } from './look-panel.js';
import { SecurityPanel } from './security-panel.js';

const DataPanel = lazy(() => import('./data-panel.js'));
const NotificationsPanel = lazy(() => import('./notifications-panel.js'));

export const screen = defineScreen<settingsQuery>({
  query: graphql`
    query settingsQuery {
      viewer {
        id
        kind
        ...lookPanel_viewer
        ...securityPanel_viewer
        ...contactsPanel_viewer
        ...keptPanel_viewer
      }
    }
  `,
  Component: Settings,
});

function Settings({ queryRef, search }: ScreenProps<settingsQuery>) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { viewer } = usePreloadedQuery<settingsQuery>(screen.query!, queryRef);
  if (!viewer) return <Missing what="page" />;
  const tabs = [
    { id: 'look', label: t`Langue et apparence`, panel: <LookPanel viewer={viewer} /> },
    {
      id: 'notifications',
      label: t`Notifications`,
      panel: (
        <Late fallback={<Skeleton lines={8} />}>
          <NotificationsPanel />
        </Late>
      ),
    },
    { id: 'security', label: t`Sécurité et sessions`, panel: <SecurityPanel viewer={viewer} failed={search.failed} /> },
    { id: 'contacts', label: t`Contacts`, panel: <ContactsPanel viewer={viewer} /> },
    { id: 'kept', label: t`Brouillons et gardés`, panel: <KeptPanel viewer={viewer} /> },
    {
      id: 'data',
      label: t`Mes données`,
      panel: (
        <Late fallback={<Skeleton lines={8} />}>
          <DataPanel />
        </Late>
      ),
    },
  ];
  const selected = tabs.some(({ id }) => id === search.tab) ? search.tab! : 'look';
  return (
    <Page width="feed">
      <PageHeader title={t`Mes réglages`} />
      <Tabs
        label={t`Mes réglages`}
        tabs={tabs}
        selected={selected}
        onSelect={(tab) => void navigate({ to: '.', search: { tab } as never, replace: true, resetScroll: false })}
      />
      {viewer.kind === 'EMPLOYEE' ? (
        <TextLink to="/data">
          <Trans>Où sont mes données ?</Trans>
        </TextLink>
      ) : null}
    </Page>
  );
}
