import { useState } from 'react';
import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Upload, UserPlus } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { adminAccountsQuery } from '../../__generated__/adminAccountsQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { Button, LinkButton } from '../../ui/Button.js';
import { Page, PageHeader } from '../../ui/Page.js';
import { Notice } from '../../ui/States.js';
import { AccountsTable, accountVariables } from './accounts-table.js';
import { AdminTabs } from './admin-tabs.js';
import { InviteEmployees } from './invite-employees.js';

export const screen = defineScreen<adminAccountsQuery>({
  query: graphql`
    query adminAccountsQuery(
      $search: String
      $kind: PersonKind
      $status: PersonStatus
      $orderBy: AccountOrder
      $direction: SortDirection
    ) {
      viewer {
        ...adminTabs_viewer
        viewerCanAdminister
        viewerCanInviteEmployees
      }
      failingAddressCount
      ...adminTabs_query
      ...accountsTable_query
        @arguments(search: $search, kind: $kind, status: $status, orderBy: $orderBy, direction: $direction)
    }
  `,
  variables: ({ search }) => accountVariables(search),
  Component: AdminAccounts,
});

function AdminAccounts({ queryRef, search }: ScreenProps<adminAccountsQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<adminAccountsQuery>(screen.query!, queryRef);
  const [isInviting, setInviting] = useState(false);
  if (!data.viewer?.viewerCanAdminister) return <Missing what="page" />;
  return (
    <Page>
      <PageHeader
        title={t`Comptes`}
        sub={t`Qui peut entrer dans le réseau. Aucun de ces droits n’ouvre le contenu d’un groupe.`}
        actions={
          data.viewer.viewerCanInviteEmployees ? (
            <>
              <LinkButton to="/admin/accounts/import" icon={<Upload aria-hidden="true" />}>
                <Trans>Importer une liste</Trans>
              </LinkButton>
              <Button variant="primary" icon={<UserPlus aria-hidden="true" />} onPress={() => setInviting(true)}>
                <Trans>Inviter des collègues</Trans>
              </Button>
            </>
          ) : null
        }
      />
      <AdminTabs query={data} viewer={data.viewer ?? null} />
      {data.failingAddressCount ? (
        <Notice tone="warn">
          <Plural
            value={data.failingAddressCount}
            one="Les courriels à # adresse reviennent : plus aucun n’y est envoyé. La personne le voit dans ses réglages et peut réessayer."
            other="Les courriels à # adresses reviennent : plus aucun n’y est envoyé. Chaque personne le voit dans ses réglages et peut réessayer."
          />
        </Notice>
      ) : null}
      <AccountsTable query={data} initial={search} />
      {isInviting ? <InviteEmployees onClose={() => setInviting(false)} /> : null}
    </Page>
  );
}
