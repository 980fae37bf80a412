import { graphql, useFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { adminTabs_query$key } from '../../__generated__/adminTabs_query.graphql.js';
import type { adminTabs_viewer$key } from '../../__generated__/adminTabs_viewer.graphql.js';
import { TabLink, TabLinks } from '../../ui/Tabs.js';

interface AdminTabsProps {
  query: adminTabs_query$key;
  viewer: adminTabs_viewer$key | null;
}

/** The pages of administration, as far as they are the viewer's; the outbox only where there is one to show. */
export function AdminTabs({ query, viewer }: AdminTabsProps) {
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
  const may = useFragment(
    graphql`
      fragment adminTabs_viewer on Viewer {
        viewerCanAdminister
        viewerSeesAllExternals
        viewerCanAppoint
        viewerCanReadAuditLog
        viewerSeesBreakGlass
        viewerSeesOrphanedGroups
      }
    `,
    viewer,
  );
  const isAdmin = may?.viewerCanAdminister;
  return (
    <TabLinks label={t`Administration`}>
      {isAdmin ? (
        <>
          <TabLink to="/admin/accounts">
            <Trans>Comptes</Trans>
          </TabLink>
          <TabLink to="/admin/partners">
            <Trans>Entreprises partenaires</Trans>
          </TabLink>
        </>
      ) : null}
      {may?.viewerSeesAllExternals ? (
        <TabLink to="/externals" activeOptions={{ includeSearch: false }}>
          <Trans>Externes</Trans>
        </TabLink>
      ) : null}
      {isAdmin || may?.viewerCanAppoint ? (
        <TabLink to="/admin/roles">
          <Trans>Rôles du réseau</Trans>
        </TabLink>
      ) : null}
      {isAdmin ? (
        <>
          <TabLink to="/admin/storage">
            <Trans>Groupes et stockage</Trans>
          </TabLink>
          <TabLink to="/data">
            <Trans>Données et sauvegardes</Trans>
          </TabLink>
          <TabLink to="/admin/security">
            <Trans>Connexion</Trans>
          </TabLink>
          <TabLink to="/admin/provisioning">
            <Trans>Provisionnement</Trans>
          </TabLink>
          <TabLink to="/admin/network">
            <Trans>Réseau</Trans>
          </TabLink>
        </>
      ) : null}
      {may?.viewerCanReadAuditLog ? (
        <TabLink to="/audit" activeOptions={{ includeSearch: false }}>
          <Trans>Journal d’audit</Trans>
        </TabLink>
      ) : null}
      {may?.viewerSeesOrphanedGroups ? (
        <TabLink to="/admin/orphans">
          <Trans>Groupes sans responsable</Trans>
        </TabLink>
      ) : null}
      {may?.viewerSeesBreakGlass ? (
        <TabLink to="/break-glass">
          <Trans>Accès exceptionnels</Trans>
        </TabLink>
      ) : null}
      {isAdmin && network.isDemo ? (
        <TabLink to="/admin/outbox">
          <Trans>Courriels en attente</Trans>
        </TabLink>
      ) : null}
    </TabLinks>
  );
}
