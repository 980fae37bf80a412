import { useState } from 'react';
import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Building2, MoreHorizontal, Pencil, Plus, ShieldOff } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { adminPartnersQuery } from '../../__generated__/adminPartnersQuery.graphql.js';
import type { adminPartnersListQuery } from '../../__generated__/adminPartnersListQuery.graphql.js';
import type {
  adminPartnersList_query$data,
  adminPartnersList_query$key,
} from '../../__generated__/adminPartnersList_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Missing } from '../../forms/missing.js';
import { Button, IconButton } from '../../ui/Button.js';
import { Menu } from '../../ui/Menu.js';
import { Page, PageHeader, Quiet, TextLink } from '../../ui/Page.js';
import { Sheet } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import { CutAccess } from './cut-access.js';
import { PartnerDialog, usePartnerKindWords } from './partner-dialog.js';

type Partner = NonNullable<adminPartnersList_query$data['partnerOrganisations']>['edges'][number]['node'];

export const screen = defineScreen<adminPartnersQuery>({
  query: graphql`
    query adminPartnersQuery {
      viewer {
        ...adminTabs_viewer
        viewerCanAdminister
      }
      ...adminTabs_query
      ...adminPartnersList_query
    }
  `,
  Component: AdminPartners,
});

function AdminPartners({ queryRef }: ScreenProps<adminPartnersQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<adminPartnersQuery>(screen.query!, queryRef);
  const [isAdding, setAdding] = useState(false);
  if (!data.viewer?.viewerCanAdminister) return <Missing what="page" />;
  return (
    <Page>
      <PageHeader
        title={t`Entreprises partenaires`}
        sub={t`Fournisseurs, clients, prestataires et écoles dont des personnes peuvent être invitées dans des groupes.`}
        actions={
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={() => setAdding(true)}>
            <Trans>Ajouter une entreprise</Trans>
          </Button>
        }
      />
      <AdminTabs query={data} viewer={data.viewer ?? null} />
      <PartnersList query={data} isAdding={isAdding} onAdded={() => setAdding(false)} />
    </Page>
  );
}

interface PartnersListProps {
  query: adminPartnersList_query$key;
  isAdding: boolean;
  onAdded: () => void;
}

function PartnersList({ query, isAdding, onAdded }: PartnersListProps) {
  const { t } = useLingui();
  const kindWords = usePartnerKindWords();
  const [edited, setEdited] = useState<Partner | null>(null);
  const [cut, setCut] = useState<Partner | null>(null);
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    adminPartnersListQuery,
    adminPartnersList_query$key
  >(
    graphql`
      fragment adminPartnersList_query on Query
      @refetchable(queryName: "adminPartnersListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        partnerOrganisations(first: $count, after: $cursor) @connection(key: "adminPartnersList_partnerOrganisations") {
          edges {
            node {
              id
              name
              kind
              domains
              approver {
                name
                initials
                personId
              }
              activeExternalCount
              viewerCanUpdate
            }
          }
        }
      }
    `,
    query,
  );
  const rows = (data.partnerOrganisations?.edges ?? []).map(({ node }) => node);
  const columns: Column<Partner>[] = [
    { id: 'name', header: t`Entreprise`, cell: ({ name }) => <strong>{name}</strong> },
    { id: 'kind', header: t`Lien avec nous`, cell: ({ kind }) => kindWords[kind] },
    {
      id: 'domains',
      header: t`Domaines de courriel`,
      cell: ({ domains }) =>
        domains.length > 0 ? (
          domains.join(', ')
        ) : (
          <Quiet>
            <Trans>tous</Trans>
          </Quiet>
        ),
    },
    { id: 'approver', header: t`Qui en répond`, cell: ({ approver }) => approver?.name ?? <Quiet>–</Quiet> },
    {
      id: 'people',
      header: t`Accès actifs`,
      isNumeric: true,
      cell: ({ id, activeExternalCount }) =>
        activeExternalCount ? (
          <TextLink to="/externals" search={{ partner: id }}>
            {activeExternalCount}
          </TextLink>
        ) : (
          0
        ),
    },
    {
      id: 'actions',
      header: t`Actions`,
      hideHeader: true,
      cell: (partner) =>
        partner.viewerCanUpdate ? (
          <Menu
            label={t`Actions pour ${partner.name}`}
            trigger={<IconButton size="s" label={t`Actions pour ${partner.name}`} icon={<MoreHorizontal />} />}
            entries={[
              { id: 'edit', label: t`Modifier`, icon: <Pencil />, onAction: () => setEdited(partner) },
              Boolean(partner.activeExternalCount) && {
                id: 'cut',
                label: t`Couper tous les accès`,
                note: t`Suspend toutes ses personnes aussitôt`,
                icon: <ShieldOff />,
                isDanger: true,
                onAction: () => setCut(partner),
              },
            ]}
          />
        ) : null,
    },
  ];
  return (
    <>
      <Sheet>
        {rows.length > 0 ? (
          <Table label={t`Entreprises partenaires`} columns={columns} rows={rows} keyOf={({ id }) => id} />
        ) : (
          <EmptyState icon={<Building2 aria-hidden="true" />} title={t`Aucune entreprise partenaire`}>
            <Trans>
              Ajoutez par exemple « Mécaform », fournisseur : ses personnes pourront alors être invitées dans un groupe.
            </Trans>
          </EmptyState>
        )}
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
      {isAdding ? (
        <PartnerDialog
          partner={null}
          onClose={onAdded}
          onSaved={() => {
            refetch({}, { fetchPolicy: 'network-only' });
            onAdded();
          }}
        />
      ) : null}
      {edited ? (
        <PartnerDialog partner={edited} onClose={() => setEdited(null)} onSaved={() => setEdited(null)} />
      ) : null}
      {cut ? <CutAccess partner={cut} count={cut.activeExternalCount ?? 0} onClose={() => setCut(null)} /> : null}
    </>
  );
}
