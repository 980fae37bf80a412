import { graphql, usePaginationFragment, usePreloadedQuery } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { Bookmark } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { bookmarksQuery } from '../../__generated__/bookmarksQuery.graphql.js';
import type { bookmarksPageQuery } from '../../__generated__/bookmarksPageQuery.graphql.js';
import type { bookmarks_viewer$key } from '../../__generated__/bookmarks_viewer.graphql.js';
import { LoadMoreOnSight } from '../../post/load-more-on-sight.js';
import { PostCard } from '../../post/post-card.js';
import { LinkButton } from '../../ui/Button.js';
import { Page, PageHeader, Stack } from '../../ui/Page.js';
import { EmptyState } from '../../ui/States.js';

export const screen = defineScreen<bookmarksQuery>({
  query: graphql`
    query bookmarksQuery {
      viewer {
        ...bookmarks_viewer
      }
    }
  `,
  Component: Bookmarks,
});

function Bookmarks({ queryRef }: ScreenProps<bookmarksQuery>) {
  const { t } = useLingui();
  const { viewer } = usePreloadedQuery<bookmarksQuery>(screen.query!, queryRef);
  return (
    <Page width="feed">
      <PageHeader title={t`Gardés`} sub={t`Les publications que vous avez gardées. Vous seul voyez cette liste.`} />
      {viewer ? <KeptPosts viewer={viewer} /> : null}
    </Page>
  );
}

function KeptPosts({ viewer }: { viewer: bookmarks_viewer$key }) {
  const { t } = useLingui();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<bookmarksPageQuery, bookmarks_viewer$key>(
    graphql`
      fragment bookmarks_viewer on Viewer
      @refetchable(queryName: "bookmarksPageQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        bookmarks(first: $count, after: $cursor) @connection(key: "bookmarks_bookmarks") {
          edges {
            node {
              id
              ...postCard_post
            }
          }
        }
      }
    `,
    viewer,
  );
  const posts = data.bookmarks.edges;
  if (posts.length === 0) {
    return (
      <EmptyState
        icon={<Bookmark />}
        title={t`Rien de gardé pour l’instant`}
        action={
          <LinkButton to="/">
            <Trans>Revenir à l’accueil</Trans>
          </LinkButton>
        }
      >
        <Trans>
          « Garder », sous une publication, la range ici : une consigne à relire, une référence à retrouver.
        </Trans>
      </EmptyState>
    );
  }
  return (
    <Stack>
      {posts.map(({ node }) => (
        <PostCard key={node.id} post={node} />
      ))}
      <LoadMoreOnSight hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(20)} />
    </Stack>
  );
}
