import { graphql, usePaginationFragment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { CircleCheck } from 'lucide-react';
import type { refusedList_query$data, refusedList_query$key } from '../../__generated__/refusedList_query.graphql.js';
import type { refusedListQuery } from '../../__generated__/refusedListQuery.graphql.js';
import { LoadMore } from '../../forms/load-more.js';
import { Moment } from '../../ui/RelativeTime.js';
import { Sheet, SheetHeader } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { Table, type Column } from '../../ui/Table.js';

type Refused = NonNullable<refusedList_query$data['refusedProvisioning']>['edges'][number]['node'];

/** What was refused, newest first; of whom it was about nothing is kept. */
export function RefusedList({ query }: { query: refusedList_query$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<refusedListQuery, refusedList_query$key>(
    graphql`
      fragment refusedList_query on Query
      @refetchable(queryName: "refusedListQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        refusedProvisioning(first: $count, after: $cursor) @connection(key: "refusedList_refusedProvisioning") {
          edges {
            cursor
            node {
              at
              label
              method
              resource
              status
              detail
            }
          }
        }
      }
    `,
    query,
  );
  const edges = data.refusedProvisioning?.edges ?? [];
  const keys = new Map(edges.map(({ node, cursor }) => [node, cursor]));
  const columns: Column<Refused>[] = [
    { id: 'at', header: t`Quand`, cell: ({ at }) => <Moment at={at} /> },
    { id: 'label', header: t`Jeton`, cell: ({ label }) => label },
    { id: 'what', header: t`Demande`, cell: ({ method, resource }) => `${method} ${resource}` },
    { id: 'status', header: t`Réponse`, isNumeric: true, cell: ({ status }) => status },
    { id: 'detail', header: t`Motif, en anglais`, cell: ({ detail }) => <span lang="en">{detail}</span> },
  ];
  return (
    <>
      <Sheet>
        <SheetHeader title={t`Demandes refusées`} note={t`Gardées trente jours, sans dire de qui il s’agissait.`} />
        {edges.length > 0 ? (
          <Table
            label={t`Demandes refusées`}
            columns={columns}
            rows={edges.map(({ node }) => node)}
            keyOf={(row) => keys.get(row)!}
          />
        ) : (
          <EmptyState icon={<CircleCheck aria-hidden="true" />} title={t`Aucune demande refusée`}>
            <Trans>Quand l’annuaire demande ce qui ne se peut pas, le motif paraît ici.</Trans>
          </EmptyState>
        )}
      </Sheet>
      <LoadMore hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </>
  );
}
