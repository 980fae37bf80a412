import { useState } from 'react';
import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { useLingui } from '@lingui/react/macro';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { groupDocumentsQuery } from '../../__generated__/groupDocumentsQuery.graphql.js';
import type { groupDocumentsPageQuery } from '../../__generated__/groupDocumentsPageQuery.graphql.js';
import type { groupDocuments_group$key } from '../../__generated__/groupDocuments_group.graphql.js';
import { GroupAlbums } from '../../albums/group-albums.js';
import { DocumentsList, listVariables } from '../../files/documents-list.js';
import { Missing } from '../../forms/missing.js';
import { Page, PageHeader } from '../../ui/Page.js';
import { GroupTile } from '../../ui/Visibility.js';
import { GroupTabs } from '../group/group-tabs.js';

export const screen = defineScreen<groupDocumentsQuery>({
  query: graphql`
    query groupDocumentsQuery($id: ID!, $order: FileOrder, $kinds: [FileKind!]) {
      viewer {
        kind
      }
      group(id: $id) {
        id
        name
        visibility
        imageUrl
        ...groupTabs_group
        ...groupAlbums_group
        ...groupDocuments_group @arguments(order: $order, kinds: $kinds)
      }
    }
  `,
  variables: ({ params, search }) => ({ id: params.groupId, ...listVariables(search) }),
  Component: GroupDocuments,
});

/** Files of one group. */
function GroupDocuments({ queryRef, search }: ScreenProps<groupDocumentsQuery>) {
  const { t } = useLingui();
  const { group, viewer } = usePreloadedQuery<groupDocumentsQuery>(screen.query!, queryRef);
  if (!group) return <Missing what="group" />;
  return (
    <Page width="feed">
      <PageHeader
        title={t`Documents`}
        sub={group.name}
        start={<GroupTile visibility={group.visibility} imageUrl={group.imageUrl} />}
      />
      <GroupTabs group={group} isExternal={viewer?.kind === 'EXTERNAL'} />
      <GroupAlbums group={group} />
      <Documents group={group} search={search} />
    </Page>
  );
}

function Documents({ group, search }: { group: groupDocuments_group$key; search: Record<string, string | undefined> }) {
  const [asked, setAsked] = useState(search);
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<
    groupDocumentsPageQuery,
    groupDocuments_group$key
  >(
    graphql`
      fragment groupDocuments_group on Group
      @refetchable(queryName: "groupDocumentsPageQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 30 }
        cursor: { type: "String" }
        order: { type: "FileOrder" }
        kinds: { type: "[FileKind!]" }
      ) {
        files(first: $count, after: $cursor, order: $order, kinds: $kinds)
          @connection(key: "groupDocuments_files", filters: ["order", "kinds"]) {
          edges {
            node {
              id
              ...documentsList_file
            }
          }
        }
      }
    `,
    group,
  );
  return (
    <DocumentsList
      isInGroup
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
