import { useEffect, useState } from 'react';
import { useRelayEnvironment } from 'react-relay/hooks';
import { fetchQuery, graphql, requestSubscription } from 'relay-runtime';
import type { Environment, RecordSourceSelectorProxy } from 'relay-runtime';
import { useRouter } from '@tanstack/react-router';
import type { liveUpdatesMissedQuery } from '../__generated__/liveUpdatesMissedQuery.graphql.js';
import type {
  liveUpdatesSubscription,
  liveUpdatesSubscription$data,
} from '../__generated__/liveUpdatesSubscription.graphql.js';
import { insertComment } from '../post/comment-connection.js';
import { onSessionEvent, rightsChanged } from '../session/session.js';
import { addFreshPost, clearFreshPosts, forgetFreshPost } from './fresh-posts.js';
import { markRemoved, unmarkRemoved } from './removed.js';

type Activity = liveUpdatesSubscription$data['activity'];

/** Takes in everything new as it happens: changed things change in place, new posts wait behind the pill. */
export function LiveUpdates() {
  const environment = useRelayEnvironment() as Environment;
  const isPageDrawn = usePageDrawn();
  useEffect(() => {
    if (!isPageDrawn) return;
    clearFreshPosts();
    const subscription = listen(environment);
    const stop = onSessionEvent((reason) => reason === 'reconnected' && void catchUp(environment));
    return () => {
      subscription.dispose();
      stop();
    };
  }, [environment, isPageDrawn]);
  return null;
}

/** The socket and its code wait until the first page is on the screen: nobody waits for them, and it would wait for them. */
function usePageDrawn(): boolean {
  const router = useRouter();
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (isDrawn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const afterPaint = () => requestAnimationFrame(() => (timer = setTimeout(() => setDrawn(true))));
    const stop = router.subscribe('onRendered', afterPaint);
    if (router.state.status === 'idle') afterPaint();
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [router, isDrawn]);
  return isDrawn;
}

function listen(environment: Environment) {
  return requestSubscription<liveUpdatesSubscription>(environment, {
    subscription: graphql`
      subscription liveUpdatesSubscription {
        activity {
          kind
          groupId
          removedId
          post {
            id
            author {
              isViewer
            }
            group {
              id
              viewerMembership {
                state
              }
            }
            ...postCard_post
          }
          comment {
            id
            thread {
              id
              commentCount
              lastActivityAt
            }
            ...commentItem_comment
          }
          group {
            id
            name
            purpose
            unreadCount
            visibility
            hasExternals
            memberCount
            ...audienceSentence_group
          }
        }
      }
    `,
    variables: {},
    onNext: (response) => response && receive(response.activity),
    updater: (store, response) => {
      if (response?.activity.kind === 'COMMENT_ADDED') insertArrivedComment(store);
    },
  });
}

function receive(activity: Activity): void {
  const { kind, post, removedId } = activity;
  if (kind === 'PERMISSIONS_CHANGED') rightsChanged();
  if (removedId && (kind === 'POST_REMOVED' || kind === 'COMMENT_REMOVED')) {
    markRemoved(removedId);
    forgetFreshPost(removedId);
  }
  if (kind !== 'POST_PUBLISHED' || !post) return;
  unmarkRemoved(post.id);
  if (post.author.isViewer || post.group.viewerMembership?.state !== 'ACTIVE') return;
  addFreshPost({ id: post.id, groupId: post.group.id });
}

function insertArrivedComment(store: RecordSourceSelectorProxy): void {
  const comment = store.getRootField('activity')?.getLinkedRecord('comment');
  if (comment) insertComment(store, comment);
}

/** After a break: what was published meanwhile waits behind the pill, what changed changes in place. */
async function catchUp(environment: Environment): Promise<void> {
  const known = environment.getStore().getSource();
  const before = new Set(known.getRecordIDs());
  const answer = await fetchQuery<liveUpdatesMissedQuery>(
    environment,
    graphql`
      query liveUpdatesMissedQuery {
        viewer {
          id
          ...groupLinks_viewer
          feed(first: 50, order: ACTIVITY) {
            edges {
              node {
                id
                author {
                  isViewer
                }
                group {
                  id
                }
                ...postCard_post
              }
            }
          }
        }
      }
    `,
    {},
    { fetchPolicy: 'network-only' },
  )
    .toPromise()
    .catch(() => undefined);
  for (const { node } of answer?.viewer?.feed.edges ?? []) {
    if (!before.has(node.id) && !node.author.isViewer) addFreshPost({ id: node.id, groupId: node.group.id });
  }
}
