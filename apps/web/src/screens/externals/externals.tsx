import { graphql, usePreloadedQuery } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { externalsQuery } from '../../__generated__/externalsQuery.graphql.js';
import { Missing } from '../../forms/missing.js';
import { Page, PageHeader } from '../../ui/Page.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import { ExternalsTable, externalVariables } from './externals-table.js';

export const screen = defineScreen<externalsQuery>({
  query: graphql`
    query externalsQuery(
      $search: String
      $partnerId: ID
      $state: ExternalState
      $mine: Boolean
      $renewed: ID!
      $hasRenewed: Boolean!
    ) {
      viewer {
        ...adminTabs_viewer
        kind
        viewerSeesAllExternals
      }
      ...adminTabs_query
      node(id: $renewed) @include(if: $hasRenewed) {
        ... on External @alias(as: "external") {
          ...renewDialog_external
        }
      }
      ...externalsTable_query @arguments(search: $search, partnerId: $partnerId, state: $state, mine: $mine)
    }
  `,
  variables: ({ search }) => ({
    ...externalVariables(search),
    renewed: search.renew ?? '',
    hasRenewed: Boolean(search.renew),
  }),
  Component: Externals,
});

/** The access of externals: of all for IT admins and compliance officers, of those whom they answer for for everybody else. */
function Externals({ queryRef, search }: ScreenProps<externalsQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<externalsQuery>(screen.query!, queryRef);
  if (data.viewer?.kind !== 'EMPLOYEE') return <Missing what="page" />;
  const seesAll = data.viewer.viewerSeesAllExternals;
  return (
    <Page>
      <PageHeader
        title={seesAll ? t`Externes` : t`Mes externes`}
        sub={
          seesAll
            ? t`Qui a accès sans être de la maison, pourquoi, jusqu’à quand, et qui en répond.`
            : t`Les personnes d’entreprises partenaires dont vous répondez. Sans rien faire, leur accès prend fin au jour dit.`
        }
      />
      {seesAll ? <AdminTabs query={data} viewer={data.viewer ?? null} /> : null}
      <ExternalsTable query={data} renewed={data.node?.external ?? null} initial={search} seesAll={seesAll} />
    </Page>
  );
}
