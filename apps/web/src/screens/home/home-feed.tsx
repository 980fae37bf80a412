import { Fragment, useState, useTransition } from 'react';
import { fetchQuery, graphql, usePaginationFragment, useRelayEnvironment } from 'react-relay/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import homeFeedQueryNode, { type homeFeedQuery } from '../../__generated__/homeFeedQuery.graphql.js';
import type { homeFeed_viewer$key } from '../../__generated__/homeFeed_viewer.graphql.js';
import { PendingList } from '../../composer/pending-list.js';
import { LoadMoreOnSight } from '../../post/load-more-on-sight.js';
import { clearFreshPosts } from '../../live/fresh-posts.js';
import { FreshPill } from '../../live/fresh-pill.js';
import { PostCard } from '../../post/post-card.js';
import { useFirstDates } from '../../post/use-first-dates.js';
import { LinkButton } from '../../ui/Button.js';
import { Divider } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { EmptyState } from '../../ui/States.js';
import { chosenOrder, rememberOrder, type FeedOrder } from './feed-order.js';
import styles from './home.module.css';

/** What a first sight needs; the rest follows before it comes into sight */
const FIRST_SIZE = 10;
const PAGE_SIZE = 20;

/** The posts of my groups, by latest activity or by newest, with the line of my last visit. */
export function HomeFeed({ viewer }: { viewer: homeFeed_viewer$key }) {
  const { t } = useLingui();
  const environment = useRelayEnvironment();
  const [order, setOrder] = useState<FeedOrder>(chosenOrder);
  const [isSwitching, startSwitch] = useTransition();
  const { data, loadNext, hasNext, isLoadingNext, refetch } = usePaginationFragment<homeFeedQuery, homeFeed_viewer$key>(
    graphql`
      fragment homeFeed_viewer on Viewer
      @refetchable(queryName: "homeFeedQuery")
      @argumentDefinitions(
        count: { type: "Int", defaultValue: 10 }
        cursor: { type: "String" }
        order: { type: "FeedOrder", defaultValue: ACTIVITY }
      ) {
        previousVisitAt
        feed(first: $count, after: $cursor, order: $order) @connection(key: "homeFeed_feed") {
          edges {
            node {
              id
              datedAt
              lastActivityAt
              ...postCard_post
            }
          }
        }
      }
    `,
    viewer,
  );
  const posts = data.feed.edges.map(({ node }) => node);
  const last = data.previousVisitAt ?? null;
  const { firstDateOf, forget } = useFirstDates(posts, (post) => post.lastActivityAt);
  const dateOf = (post: (typeof posts)[number]) => (order === 'NEWEST' ? post.datedAt : firstDateOf(post));
  // The line stands before the first post of the last visit's time, unless that is the very first or none.
  const lineAt = last ? posts.findIndex((post) => dateOf(post) <= last) : -1;

  function choose(next: FeedOrder) {
    rememberOrder(next);
    setOrder(next);
    startSwitch(() => void refetch({ order: next }, { fetchPolicy: 'store-and-network' }));
  }

  async function showFresh() {
    await fetchQuery<homeFeedQuery>(
      environment,
      homeFeedQueryNode,
      { order, count: FIRST_SIZE, cursor: null },
      { fetchPolicy: 'network-only' },
    ).toPromise();
    forget();
    clearFreshPosts();
  }

  return (
    <section aria-label={t`Fil`} className={styles.feed} data-feed aria-busy={isSwitching}>
      <FreshPill shown={posts.map(({ id }) => id)} onShow={showFresh} />
      <div className={styles.order} role="group" aria-label={t`Ordre du fil`}>
        {(['ACTIVITY', 'NEWEST'] as const).map((choice) => (
          <button
            key={choice}
            type="button"
            aria-pressed={order === choice}
            className={styles.orderChoice}
            onClick={() => choose(choice)}
          >
            {choice === 'ACTIVITY' ? <Trans>Dernière activité</Trans> : <Trans>Plus récentes</Trans>}
          </button>
        ))}
      </div>
      <PendingList />
      {lineAt > 0 ? <SinceLine at={last!} /> : null}
      {posts.map((post, index) => (
        <Fragment key={post.id}>
          {index === lineAt && lineAt > 0 ? (
            <Divider>
              <Trans>Déjà là à votre dernière visite</Trans>
            </Divider>
          ) : null}
          <PostCard post={post} />
        </Fragment>
      ))}
      {posts.length === 0 ? <EmptyFeed /> : null}
      <LoadMoreOnSight hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(PAGE_SIZE)} />
    </section>
  );
}

function SinceLine({ at }: { at: string }) {
  return (
    <Divider>
      <Trans>
        Depuis votre dernière visite, <RelativeTime at={at} />
      </Trans>
    </Divider>
  );
}

function EmptyFeed() {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Ici arrive ce qui se passe dans vos groupes`}
      action={
        <LinkButton variant="primary" to="/groups">
          <Trans>Explorer les groupes</Trans>
        </LinkButton>
      }
    >
      <Trans>Par exemple : « Essai du nouveau mandrin sur la P3 », dans un groupe de l’atelier.</Trans>
    </EmptyState>
  );
}
