import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { adminStorageQuery } from '../../__generated__/adminStorageQuery.graphql.js';
import type { adminStorageListQuery } from '../../__generated__/adminStorageListQuery.graphql.js';
import type {
  adminStorageList_query$data,
  adminStorageList_query$key,
} from '../../__generated__/adminStorageList_query.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Missing } from '../../forms/missing.js';
import { Page, PageHeader, Row } from '../../ui/Page.js';
import { LongDate } from '../../ui/RelativeTime.js';
import { Sheet } from '../../ui/Sheet.js';
import { Notice } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';
import { VisibilityIcon, useVisibilityWord } from '../../ui/Visibility.js';
import { AdminTabs } from '../admin-accounts/admin-tabs.js';
import { FilePolicy } from './file-policy.js';
import { useSize } from './use-size.js';

type Stored = NonNullable<adminStorageList_query$data['groupStorages']>['edges'][number]['node'];

export const screen = defineScreen<adminStorageQuery>({
  query: graphql`
    query adminStorageQuery {
      viewer {
        ...adminTabs_viewer
        viewerCanAdminister
      }
      secretStorage {
        bytes
        day
      }
      ...adminTabs_query
      ...adminStorageList_query
    }
  `,
  Component: AdminStorage,
});

/** What groups store: each by its name, but for the secret ones. */
function AdminStorage({ queryRef }: ScreenProps<adminStorageQuery>) {
  const { t } = useLingui();
  const data = usePreloadedQuery<adminStorageQuery>(screen.query!, queryRef);
  const size = useSize();
  if (!data.viewer?.viewerCanAdminister) return <Missing what="page" />;
  const secret = data.secretStorage;
  return (
    <Page>
      <PageHeader
        title={t`Groupes et stockage`}
        sub={t`Ce que l’administration sait des groupes : leur nom, leur taille, leur poids. Rien de ce qui s’y écrit.`}
      />
      <AdminTabs query={data} viewer={data.viewer ?? null} />
      <Notice>
        {secret ? (
          <Trans>
            Groupes secrets et conversations, tous ensemble et arrondis : {size(secret.bytes)}, au{' '}
            <LongDate at={`${secret.day}T12:00:00Z`} />.
          </Trans>
        ) : (
          <Trans>Groupes secrets et conversations : une seule somme, arrondie, mesurée chaque nuit.</Trans>
        )}
      </Notice>
      <FilePolicy />
      <StorageList query={data} />
    </Page>
  );
}

function StorageList({ query }: { query: adminStorageList_query$key }) {
  const { t } = useLingui();
  const size = useSize();
  const word = useVisibilityWord();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    adminStorageListQuery,
    adminStorageList_query$key
  >(
    graphql`
      fragment adminStorageList_query on Query
      @refetchable(queryName: "adminStorageListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 50 }, cursor: { type: "String" }) {
        groupStorages(first: $count, after: $cursor) @connection(key: "adminStorageList_groupStorages") {
          edges {
            node {
              groupId
              name
              visibility
              memberCount
              externalCount
              bytes
            }
          }
        }
      }
    `,
    query,
  );
  const rows = (data.groupStorages?.edges ?? []).map(({ node }) => node);
  const columns: Column<Stored>[] = [
    { id: 'name', header: t`Groupe`, cell: ({ name }) => <strong>{name}</strong> },
    {
      id: 'visibility',
      header: t`Visibilité`,
      cell: ({ visibility }) => (
        <Row gap="s2">
          <VisibilityIcon visibility={visibility} isDecorative /> {word(visibility)}
        </Row>
      ),
    },
    { id: 'members', header: t`Membres`, isNumeric: true, cell: ({ memberCount }) => memberCount },
    { id: 'externals', header: t`dont externes`, isNumeric: true, cell: ({ externalCount }) => externalCount },
    { id: 'bytes', header: t`Stockage`, isNumeric: true, cell: ({ bytes }) => size(bytes) },
  ];
  return (
    <>
      <Sheet>
        <Table label={t`Groupes et stockage`} columns={columns} rows={rows} keyOf={({ groupId }) => groupId} />
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(50)} />
    </>
  );
}
