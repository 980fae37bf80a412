import type { ReactNode } from 'react';
import { fetchQuery, graphql, usePaginationFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import type { groupFeedMissedQuery } from '../../__generated__/groupFeedMissedQuery.graphql.js';
import groupFeedQueryNode, { type groupFeedQuery } from '../../__generated__/groupFeedQuery.graphql.js';
import type { groupFeed_group$key } from '../../__generated__/groupFeed_group.graphql.js';
import { PendingList } from '../../composer/pending-list.js';
import { startWriting } from '../../composer/start-writing.js';
import { useCatchUp } from '../../live/catch-up.js';
import { addFreshPost, clearFreshPosts } from '../../live/fresh-posts.js';
import { FreshPill } from '../../live/fresh-pill.js';
import { LoadMoreOnSight } from '../../post/load-more-on-sight.js';
import { PostCard } from '../../post/post-card.js';
import { Button } from '../../ui/Button.js';
import { EmptyState } from '../../ui/States.js';
import styles from './group.module.css';

/** What a first sight needs; the rest follows before it comes into sight */
const FIRST_SIZE = 10;
const PAGE_SIZE = 20;

/** The group's posts by latest activity; the pinned ones (`children`) stand above, once. */
export function GroupFeed({ group, children }: { group: groupFeed_group$key; children: ReactNode }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<groupFeedQuery, groupFeed_group$key>(
    graphql`
      fragment groupFeed_group on Group
      @refetchable(queryName: "groupFeedQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
        order: { type: "FeedOrder", defaultValue: ACTIVITY }
      ) {
        id
        viewerCanPost
        viewerMembership {
          state
        }
        feed(first: $count, after: $cursor, order: $order) @connection(key: "groupFeed_feed") {
          edges {
            node {
              id
              pinnedAt
              ...postCard_post
            }
          }
        }
      }
    `,
    group,
  );
  useCatchUp((since) => {
    // The posts of my own groups come with the feed of all of them.
    if (data.viewerMembership?.state === 'ACTIVE') return;
    fetchQuery<groupFeedMissedQuery>(
      environment,
      MISSED_QUERY,
      { id: data.id },
      { fetchPolicy: 'network-only' },
    ).subscribe({
      next: ({ group: found }) => {
        for (const { node } of found?.feed?.edges ?? [])
          if (Date.parse(node.datedAt) > since) addFreshPost({ id: node.id, groupId: data.id, isMine: false });
      },
      error: () => undefined,
    });
  });
  if (!data.feed) return null;
  const posts = data.feed.edges.map(({ node }) => node).filter(({ pinnedAt }) => !pinnedAt);

  async function showFresh() {
    await fetchQuery<groupFeedQuery>(
      environment,
      groupFeedQueryNode,
      { id: data.id, order: 'ACTIVITY', count: FIRST_SIZE, cursor: null },
      { fetchPolicy: 'network-only' },
    ).toPromise();
    clearFreshPosts(data.id);
  }

  return (
    <section aria-label={t`Fil du groupe`} className={styles.feed} data-feed>
      <FreshPill groupId={data.id} shown={data.feed.edges.map(({ node }) => node.id)} onShow={showFresh} />
      <PendingList groupId={data.id} />
      {children}
      {posts.map((post) => (
        <PostCard key={post.id} post={post} isInGroup />
      ))}
      {data.feed.edges.length === 0 ? (
        <EmptyState
          title={t`Rien n’est encore écrit ici`}
          action={
            data.viewerCanPost ? (
              <Button variant="primary" onPress={startWriting}>
                <Trans>Écrire la première publication</Trans>
              </Button>
            ) : null
          }
        >
          <Trans>Par exemple : ce que ce groupe doit régler cette semaine, et qui s’en charge.</Trans>
        </EmptyState>
      ) : null}
      <LoadMoreOnSight hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(PAGE_SIZE)} />
    </section>
  );
}

const MISSED_QUERY = graphql`
  query groupFeedMissedQuery($id: ID!) {
    group(id: $id) {
      feed(first: 50, order: NEWEST) {
        edges {
          node {
            id
            datedAt
          }
        }
      }
    }
  }
`;
