import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Users } from 'lucide-react';
import type {
  directoryGroups_query$data,
  directoryGroups_query$key,
} from '../../__generated__/directoryGroups_query.graphql.js';
import type { directoryGroupsLateQuery } from '../../__generated__/directoryGroupsLateQuery.graphql.js';
import type { directoryGroupsQuery } from '../../__generated__/directoryGroupsQuery.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { useLateQuery } from '../../relay/use-late-query.js';
import { Moment } from '../../ui/RelativeTime.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';

type Group = NonNullable<directoryGroups_query$data['directoryGroups']>['edges'][number]['node'];

/** Groups of the directory, by name: asked apart from the page. */
export function DirectoryGroups() {
  const data = useLateQuery<directoryGroupsLateQuery>(
    graphql`
      query directoryGroupsLateQuery {
        ...directoryGroups_query
      }
    `,
    {},
  );
  return <GroupsList query={data} />;
}

function GroupsList({ query }: { query: directoryGroups_query$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    directoryGroupsQuery,
    directoryGroups_query$key
  >(
    graphql`
      fragment directoryGroups_query on Query
      @refetchable(queryName: "directoryGroupsQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        directoryGroups(first: $count, after: $cursor) @connection(key: "directoryGroups_directoryGroups") {
          edges {
            node {
              id
              name
              memberCount
              changedAt
            }
          }
        }
      }
    `,
    query,
  );
  const rows = (data.directoryGroups?.edges ?? []).map(({ node }) => node);
  const columns: Column<Group>[] = [
    { id: 'name', header: t`Groupe de l’annuaire`, cell: ({ name }) => <strong>{name}</strong> },
    { id: 'members', header: t`Salariés`, isNumeric: true, cell: ({ memberCount }) => memberCount },
    { id: 'changed', header: t`Modifié`, cell: ({ changedAt }) => <Moment at={changedAt} /> },
  ];
  return (
    <>
      <Sheet>
        <SheetHeader
          title={t`Groupes de l’annuaire`}
          note={t`Ils ne donnent accès à aucun groupe du réseau : on y entre par ses responsables.`}
        />
        {rows.length > 0 ? (
          <Table label={t`Groupes de l’annuaire`} columns={columns} rows={rows} keyOf={({ id }) => id} />
        ) : (
          <EmptyState icon={<Users aria-hidden="true" />} title={t`Aucun groupe`}>
            <Trans>Si l’annuaire en envoie, par exemple « Atelier 2 », ils paraissent ici.</Trans>
          </EmptyState>
        )}
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </>
  );
}
