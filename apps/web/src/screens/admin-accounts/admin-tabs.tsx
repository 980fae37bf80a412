import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { adminTabs_query$key } from '../../__generated__/adminTabs_query.graphql.js';
import { TabLink, TabLinks } from '../../ui/Tabs.js';

/** The pages of an IT admin; the outbox only where there is one to show. */
export function AdminTabs({ query }: { query: adminTabs_query$key }) {
  const { t } = useLingui();
  const { network } = useFragment(
    graphql`
      fragment adminTabs_query on Query {
        network {
          isDemo
        }
      }
    `,
    query,
  );
  return (
    <TabLinks label={t`Administration`}>
      <TabLink to="/admin/accounts">
        <Trans>Comptes</Trans>
      </TabLink>
      <TabLink to="/admin/partners">
        <Trans>Entreprises partenaires</Trans>
      </TabLink>
      <TabLink to="/externals" activeOptions={{ includeSearch: false }}>
        <Trans>Externes</Trans>
      </TabLink>
      <TabLink to="/admin/network">
        <Trans>Réseau</Trans>
      </TabLink>
      <TabLink to="/audit" activeOptions={{ includeSearch: false }}>
        <Trans>Journal d’audit</Trans>
      </TabLink>
      {network.isDemo ? (
        <TabLink to="/admin/outbox">
          <Trans>Courriels en attente</Trans>
        </TabLink>
      ) : null}
    </TabLinks>
  );
}
