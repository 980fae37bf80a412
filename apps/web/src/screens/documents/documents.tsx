import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { documentsQuery } from '../../__generated__/documentsQuery.graphql.js';
import type { documentsPageQuery } from '../../__generated__/documentsPageQuery.graphql.js';
import type { documents_viewer$key } from '../../__generated__/documents_viewer.graphql.js';
import { DocumentsList, listVariables } from '../../files/documents-list.js';
import { Page, PageHeader } from '../../ui/Page.js';

export const screen = defineScreen<documentsQuery>({
  query: graphql`
    query documentsQuery($order: FileOrder, $kinds: [FileKind!]) {
      viewer {
        ...documents_viewer @arguments(order: $order, kinds: $kinds)
      }
    }
  `,
  variables: ({ search }) => listVariables(search),
  Component: Documents,
});

/** Files of all my groups. */
function Documents({ queryRef, search }: ScreenProps<documentsQuery>) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<documentsQuery>(screen.query!, queryRef);
  return (
    <Page width="feed">
      <PageHeader title={t`Documents`} sub={t`Les fichiers de vos groupes, tels que vous pouvez les lire.`} />
      {viewer ? <AllDocuments viewer={viewer} search={search} /> : null}
    </Page>
  );
}

function AllDocuments({
  viewer,
  search,
}: {
  viewer: documents_viewer$key;
  search: Record<string, string | undefined>;
}) {
  const [asked, setAsked] = useState(search);
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    documentsPageQuery,
    documents_viewer$key
  >(
    graphql`
      fragment documents_viewer on Viewer
      @refetchable(queryName: "documentsPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "String" }
        order: { type: "FileOrder" }
        kinds: { type: "[FileKind!]" }
      ) {
        files(first: $count, after: $cursor, order: $order, kinds: $kinds)
          @connection(key: "documents_files", filters: ["order", "kinds"]) {
          edges {
            node {
              id
              ...documentsList_file
            }
          }
        }
      }
    `,
    viewer,
  );
  return (
    <DocumentsList
      files={data.files.edges}
      search={asked}
      onFilter={(variables) => {
        setAsked({ order: variables.order, kind: variables.kinds[0] });
        refetch(variables, { fetchPolicy: 'store-and-network' });
      }}
      hasNext={hasNext}
      isLoading={isLoadingNext}
      onMore={() => loadNext(30)}
    />
  );
}
