import { fetchQuery, graphql, usePaginationFragment, usePreloadedQuery, useRelayEnvironment } from 'react-relay/hooks';
import { Link } from '@tanstack/react-router';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { MessagesSquare } from 'lucide-react';
import { defineScreen, type ScreenProps } from '../../screen.js';
import type { partnerHomeQuery } from '../../__generated__/partnerHomeQuery.graphql.js';
import partnerFeedQueryNode, { type partnerHomeFeedQuery } from '../../__generated__/partnerHomeFeedQuery.graphql.js';
import type { partnerHomeFeed_viewer$key } from '../../__generated__/partnerHomeFeed_viewer.graphql.js';
import { clearFreshPosts } from '../../live/fresh-posts.js';
import { FreshPill } from '../../live/fresh-pill.js';
import { LoadMoreOnSight } from '../../post/load-more-on-sight.js';
import { useFirstDates } from '../../post/use-first-dates.js';
import { Divider, Grid, Page, PageHeader, Quiet } from '../../ui/Page.js';
import { RelativeTime } from '../../ui/RelativeTime.js';
import { SheetHeader, Sheet, SheetItem, SheetList } from '../../ui/Sheet.js';
import { EmptyState } from '../../ui/States.js';
import { PostCard } from '../../post/post-card.js';
import { JoinActions } from '../groups/join-actions.js';
import { TodoList } from '../home/todo-list.js';
import { PartnerGroupCard } from './partner-group-card.js';
import styles from './partner-home.module.css';

const FIRST_SIZE = 20;

export const screen = defineScreen<partnerHomeQuery>({
  query: graphql`
    query partnerHomeQuery {
      network {
        companyName
      }
      viewer {
        previousVisitAt
        newSincePreviousVisit
        person {
          givenName
        }
        groups(first: 100) {
          edges {
            node {
              id
              name
              viewerMembership {
                state
                invitedBy {
                  name
                }
              }
              ...joinActions_group
              ...partnerGroupCard_group
            }
          }
        }
        ...todoList_viewer
        ...partnerHomeFeed_viewer
      }
    }
  `,
  Component: PartnerHome,
});

/** The home of an external: what waits for an answer, my groups, what is new. Nothing else of the company. */
function PartnerHome({ queryRef }: ScreenProps<partnerHomeQuery>) {
  const { t } = useLingui();
  const { network, viewer } = usePreloadedQuery<partnerHomeQuery>(screen.query!, queryRef);
  if (!viewer) return null;
  const groups = viewer.groups.edges.map(({ node }) => node);
  const invited = groups.filter(({ viewerMembership }) => viewerMembership?.state === 'INVITED');
  const mine = groups.filter(({ viewerMembership }) => viewerMembership?.state === 'ACTIVE');
  return (
    <Page width="feed">
      <PageHeader
        title={t`Bonjour ${viewer.person.givenName}`}
        tabTitle={t`Espace partenaires`}
        sub={
          viewer.newSincePreviousVisit > 0 ? (
            <Plural
              value={viewer.newSincePreviousVisit}
              one="# nouveauté depuis votre dernière visite."
              other="# nouveautés depuis votre dernière visite."
            />
          ) : (
            <Trans>Rien de nouveau depuis votre dernière visite.</Trans>
          )
        }
      />
      <TodoList viewer={viewer} without="GROUP_INVITATION" />
      {invited.length > 0 ? (
        <Sheet>
          <SheetHeader title={t`On attend votre réponse`} count={invited.length} />
          <SheetList>
            {invited.map((group) => (
              <SheetItem key={group.id} actions={<JoinActions group={group} size="s" />}>
                <Link to="/g/$groupId" params={{ groupId: group.id }}>
                  <strong>{group.name}</strong>
                </Link>
                {group.viewerMembership?.invitedBy ? (
                  <Quiet as="p">
                    <Trans>{group.viewerMembership.invitedBy.name} vous invite dans ce groupe.</Trans>
                  </Quiet>
                ) : null}
              </SheetItem>
            ))}
          </SheetList>
        </Sheet>
      ) : null}
      {mine.length > 0 ? (
        <Grid as="ul">
          {mine.map((group) => (
            <PartnerGroupCard key={group.id} group={group} host={network.companyName} />
          ))}
        </Grid>
      ) : invited.length === 0 ? (
        <EmptyState
          icon={<MessagesSquare aria-hidden="true" />}
          title={t`Vous n’êtes dans aucun groupe pour l’instant`}
        >
          <Trans>La personne qui vous accueille dans l’entreprise peut vous inviter dans un groupe.</Trans>
        </EmptyState>
      ) : null}
      {mine.length > 0 ? <PartnerFeed viewer={viewer} previousVisitAt={viewer.previousVisitAt ?? null} /> : null}
    </Page>
  );
}

function PartnerFeed({
  viewer,
  previousVisitAt,
}: {
  viewer: partnerHomeFeed_viewer$key;
  previousVisitAt: string | null;
}) {
  const environment = useRelayEnvironment();
  const { data, loadNext, hasNext, isLoadingNext } = usePaginationFragment<
    partnerHomeFeedQuery,
    partnerHomeFeed_viewer$key
  >(
    graphql`
      fragment partnerHomeFeed_viewer on Viewer
      @refetchable(queryName: "partnerHomeFeedQuery")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
        feed(first: $count, after: $cursor, order: ACTIVITY) @connection(key: "partnerHomeFeed_feed") {
          edges {
            node {
              id
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
  const { firstDateOf, forget } = useFirstDates(posts, (post) => post.lastActivityAt);
  const isNew = (post: (typeof posts)[number]) => previousVisitAt === null || firstDateOf(post) > previousVisitAt;
  const fresh = posts.filter(isNew);
  const older = posts.filter((post) => !isNew(post));

  async function showFresh() {
    const first = { count: FIRST_SIZE, cursor: null };
    await fetchQuery<partnerHomeFeedQuery>(environment, partnerFeedQueryNode, first, {
      fetchPolicy: 'network-only',
    }).toPromise();
    forget();
    clearFreshPosts();
  }

  return (
    <section aria-labelledby="feed-title" data-feed className={styles.feed}>
      <h2 className="sr" id="feed-title">
        <Trans>Publications</Trans>
      </h2>
      <FreshPill shown={posts.map(({ id }) => id)} onShow={showFresh} />
      {fresh.length > 0 && previousVisitAt ? (
        <Divider>
          <Trans>
            Depuis votre dernière visite, <RelativeTime at={previousVisitAt} />
          </Trans>
        </Divider>
      ) : null}
      {fresh.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
      {older.length > 0 ? (
        <Divider>{fresh.length > 0 ? <Trans>Déjà vu</Trans> : <Trans>Dernières publications</Trans>}</Divider>
      ) : null}
      {older.map((post) => (
        <PostCard key={post.id} post={post} />
      ))}
      <LoadMoreOnSight hasNext={hasNext} isLoading={isLoadingNext} onLoad={() => loadNext(FIRST_SIZE)} />
    </section>
  );
}
